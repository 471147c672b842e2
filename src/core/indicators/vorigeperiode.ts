import { formatPeriod, previousPeriod } from "../reading/period.ts";
import { isFailure } from "./failure.ts";
import type { Computed } from "./indicator.ts";
import { tekst } from "./parameters.ts";
import { periodArgument } from "./period-argument.ts";

export const VORIGEPERIODE: Computed = {
  name: "VORIGEPERIODE",
  group: "Lezen",
  description: "Geeft de periode ervoor, van dezelfde soort.",
  parameters: [tekst("periode", 'De periode, bijvoorbeeld "2017H1" of "1e helft ‘17".')],
  evaluate: (args) => {
    const period = periodArgument(args, "periode");
    return isFailure(period) ? period : formatPeriod(previousPeriod(period));
  },
  unit: "tekst, geschreven zoals bij SD.PERIODE",
  source: "Regel SD-R02; Halfjaarrapportage 2017-1, r. 13-14",
  examples: [
    { arguments: ["2017H1"], result: "2016H2", source: "Halfjaarrapportage 2017-1, tabel Aantallen inkomen" },
    { arguments: ["2016Q4"], result: "2016Q3", source: "Halfjaarrapportage 2017-1, tabel SKT" },
    { arguments: ["2020"], result: "2019", source: "Jaarrapportage 2020, r. 240" },
  ],
  notes: ["Een peildatum gaat een jaar terug: 2016-12-31 wordt 2015-12-31."],
};
