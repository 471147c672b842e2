import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe finds wrong on a page or in a frame, as "rule: element". */
export async function violations(page: Page | Frame): Promise<string[]> {
  // The policy of the page forbids an injected script: evaluate gets axe in past it, without changing the policy.
  await page.evaluate(await readFile(AXE, "utf8"));
  return page.evaluate(async () => {
    // A button that just changed is between two colours for a moment, and neither of them is judged then. An animation
    // without an end (a spinner) never finishes.
    const passing = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
