import { placed } from "../findings/placed.ts";
import { plainText } from "../reading/normalise.ts";
import { oddCellsOf } from "../tables/odd-cells.ts";
import type { Table } from "../tables/table.ts";
import type { Observation } from "./observation.ts";
import { observingRule } from "./rule.ts";
import { NOT_COMPARED } from "./tolerance.ts";

/** A cell that is empty, "-" or "nb" is counted where a rule asks for it; of "nvt" none ever will. */
function nietVanToepassing(table: Table): readonly Observation[] {
  return [...oddCellsOf(table)].flatMap(([series, moments]) =>
    moments
      .filter((moment) => table.cell(series, moment).marker === "nvt")
      .map((moment): Observation => {
        const text = `${placed(plainText(series.label), moment)}: niet van toepassing.`;
        return { places: [{ series, moment }], outcome: "niet toetsbaar", text };
      }),
  );
}

export const ontbrekend = observingRule({
  id: "SD-MV",
  name: "Niet van toepassing is geen getal",
  mustHold: ["nvt is geen getal, en dus ook geen 0"],
  looksFor: "Cellen met nvt. Ze tellen mee als niet toetsbaar, nooit als nul.",
  severity: "info",
  source: "Halfjaarrapportage 2017-1, r. 686-687 en 991",
  why: "Een cijfer dat er niet is kan niet kloppen en niet fout zijn.",
  tolerance: NOT_COMPARED,
  observe: nietVanToepassing,
  onlyReports: true,
  examples: {
    klopt: "Organisaties | 2016 | 2017\nZorg in natura | 54 | 65\nPGB | 12 | 14",
    nietToetsbaar: "Organisaties | 2016 | 2017\nZorg in natura | 54 | 65\nPGB | 12 | nvt",
  },
});
