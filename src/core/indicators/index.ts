import { AANDEEL } from "./aandeel.ts";
import { AANSLUITING } from "./aansluiting.ts";
import { GEMPGB } from "./gempgb.ts";
import type { Indicator } from "./indicator.ts";
import { INNINGSGRAAD } from "./inningsgraad.ts";
import { SALDO } from "./saldo.ts";
import { SOMVERSCHIL } from "./somverschil.ts";
import { STAND } from "./stand.ts";
import { STANDVERSCHIL } from "./standverschil.ts";

const ALL: readonly Indicator[] = [
  STAND,
  STANDVERSCHIL,
  AANSLUITING,
  SALDO,
  SOMVERSCHIL,
  AANDEEL,
  GEMPGB,
  INNINGSGRAAD,
];

/** Every indicator by its Dutch name, in the order of the groups. */
export const indicators: ReadonlyMap<string, Indicator> = new Map(ALL.map((entry) => [entry.name, entry]));
