import { GEMPGB } from "./gempgb.ts";
import type { Indicator } from "./indicator.ts";
import { STAND } from "./stand.ts";

const ALL: readonly Indicator[] = [STAND, GEMPGB];

/** Every indicator by its Dutch name, in the order of the groups. */
export const indicators: ReadonlyMap<string, Indicator> = new Map(ALL.map((entry) => [entry.name, entry]));
