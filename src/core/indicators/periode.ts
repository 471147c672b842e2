import { formatPeriod } from "../reading/period.ts";
import { isFailure } from "./failure.ts";
import type { Computed } from "./indicator.ts";
import { tekst } from "./parameters.ts";
import { periodArgument } from "./period-argument.ts";

export const PERIODE: Computed = {
  name: "PERIODE",
  group: "Lezen",
  description: "Leest de periode in een kop en schrijft die op één manier.",
  parameters: [tekst("kop", 'De kop, bijvoorbeeld "1e helft ‘16", "Q4 2016" of "per 31.12.2016".')],
  evaluate: (args) => {
    const period = periodArgument(args, "kop");
    return isFailure(period) ? period : formatPeriod(period);
  },
  unit: 'tekst: "2016H1" (halfjaar), "2016Q4" (kwartaal), "2016M03" (maand), "2016" of "2016-12-31"',
  source: "Periodekoppen uit alle rapporten, onder meer Halfjaarrapportage 2017-1, r. 160",
  examples: [
    { arguments: ["1e helft ‘16"], result: "2016H1", source: "Halfjaarrapportage 2017-1, tabel Cliënten" },
    { arguments: ["Q4 2016"], result: "2016Q4", source: "Halfjaarrapportage 2017-1, tabel SKT" },
    { arguments: ["4e kwartaalrapportage 2014"], result: "2014Q4", source: "4e kwartaalrapportage 2014, r. 5" },
  ],
  notes: [
    "Een datum in Excel is een getal en wordt als datum gelezen. Een getal van 1990 tot en met 2100 is een jaar.",
    "Staat er geen periode in de kop, of meer dan één, dan is de uitkomst #WAARDE!.",
  ],
};
