import { aansluiting } from "./r02-aansluiting.ts";
import { budgetten } from "./r13-budgetten.ts";
import { financieringsvormen } from "./r09-financieringsvormen.ts";
import { geind } from "./r14-geind.ts";
import { gemiddelde } from "./r12-gemiddelde.ts";
import { herindiceringen } from "./r03-herindiceringen.ts";
import { indicatiesClienten } from "./r04-indicaties-clienten.ts";
import { kernen } from "./r06-kernen.ts";
import { redenen } from "./r07-redenen.ts";
import type { Rule } from "./rule.ts";
import { standStroom } from "./r01-stand-stroom.ts";
import { totaal } from "./r05-totaal.ts";
import { waarvan } from "./r08-waarvan.ts";
import { wsw } from "./r16-wsw.ts";

/** Every rule the add-in applies, in the order of their ids. */
export const catalogue: readonly Rule[] = [
  standStroom,
  aansluiting,
  herindiceringen,
  indicatiesClienten,
  totaal,
  kernen,
  redenen,
  waarvan,
  financieringsvormen,
  gemiddelde,
  budgetten,
  geind,
  wsw,
];
