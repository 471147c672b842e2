import type { View } from "./view.ts";

/** The nearest place left of the periods that holds words below the header. */
export function labelPlace(view: View, line: number, first: number): number | undefined {
  for (let place = first - 1; place >= 0; place--) {
    for (let below = line + 1; below < view.lines; below++) {
      if (view.content(below, place) === "words" || view.period(below, place)) return place;
      if (view.content(below, place) === "figure") break;
    }
  }
  return undefined;
}
