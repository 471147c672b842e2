import type { Exact } from "../interval/exact.ts";
import type { Figure } from "./figure.ts";

/** What kind of thing a cell holds; what SD.MARKERING answers. */
export type Marker =
  | "getal"
  | "leeg"
  | "streepje"
  | "nvt"
  | "nb"
  | "punt"
  | "ondergrens"
  | "verhouding"
  | "waarvan"
  | "geheim"
  | "punt-decimaal"
  | "tekst";

/** What a printed text says. Percentages are fractions: "47,4%" is 0.474. */
export interface TextReading {
  readonly marker: Marker;
  /** The figure; of "86 (37)" the first, of a range or "200+" the lower bound. */
  readonly value?: Exact;
  readonly unit?: "euro" | "procent";
  /** The smallest unit the figure resolves: 1 for "3.520", 0.001 for "47,4%", 100000 for "€ 1,8 miljoen". */
  readonly step?: Exact;
  /** The figure between brackets in "86 (37)". */
  readonly ofWhich?: Exact;
  /** Both sides of "79:21"; such a cell has no value. */
  readonly ratio?: readonly [Exact, Exact];
  /** The upper bound in "800 - 1.100", or the one a figure is hidden under: "<10". */
  readonly upper?: Exact;
  /**
   * A count with its words beside it. The cell alone can't tell whether it is a figure ("14 meldingen,") or
   * the name of a row or column ("2 jaar"): where figures stand it is the figure. The marker is "getal"
   * for words that reports count, else "tekst".
   */
  readonly counted?: Counted;
}

/** "6 weken": 6, in steps of 1, of "weken". */
export interface Counted {
  readonly value: Exact;
  readonly step: Exact;
  /** In plain lower case. */
  readonly words: string;
}

/** A single figure as a reading. */
export function asReading({ value, step, unit, isEnglish }: Figure): TextReading {
  return { marker: isEnglish ? "punt-decimaal" : "getal", value, step, ...(unit && { unit }) };
}
