import { placed } from "../findings/placed.ts";
import { compare } from "../interval/exact.ts";
import { numberText } from "../findings/number-text.ts";
import { plainText } from "../reading/normalise.ts";
import { oddCellsOf } from "../tables/odd-cells.ts";
import type { Table } from "../tables/table.ts";
import type { Observation } from "./observation.ts";
import { isZinToPgb, ratiosOf } from "./r29-verhouding.ts";
import { observingRule } from "./rule.ts";

function meerderheden(table: Table): readonly Observation[] {
  return [...oddCellsOf(table).keys()]
    .filter(({ label }) => isZinToPgb(label))
    .flatMap((series) =>
      ratiosOf(table, series).map(({ moment, sides: [zin, pgb] }): Observation => {
        const sides = `${numberText(zin)} zorg in natura tegen ${numberText(pgb)} pgb`;
        return {
          places: [{ series, moment }],
          outcome: compare(zin, pgb) >= 0 ? "klopt" : "signaal",
          found: zin,
          expected: pgb,
          text: `${placed(plainText(series.label), moment)}: ${sides}. Pgb is zelden het grootste deel: staan de getallen in de goede volgorde?`,
        };
      }),
    );
}

export const meerderheidZin = observingRule({
  id: "SD-R29b",
  name: "Zorg in natura is het grootste deel",
  mustHold: ["zorg in natura ≥ pgb"],
  looksFor: "Verhoudingen ZIN:PGB waarin pgb het grootste deel is.",
  severity: "info",
  source: "Monitor 3D Drechtsteden 2016, r. 682",
  why: "In alle rapportages is zorg in natura het grootste deel. Is het andersom, dan zijn de getallen misschien omgewisseld.",
  tolerance: "Geen: even groot mag, een groter deel pgb is een signaal.",
  observe: meerderheden,
  examples: {
    klopt: "Instroom | A | D\nverhouding ZIN:PGB | 79:21 | 93:7",
    signaal: "Instroom | A | D\nverhouding ZIN:PGB | 79:21 | 7:93",
    nietToetsbaar: "Instroom | A | D\nverhouding ZIN:PGB | 79:21 | nb",
  },
});
