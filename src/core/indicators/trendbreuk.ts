import { comparePeriods, firstDayOf, lastDayOf } from "../reading/period.ts";
import { isFailure } from "./failure.ts";
import type { Computed } from "./indicator.ts";
import { tekst } from "./parameters.ts";
import { periodArgument } from "./period-argument.ts";

export const TRENDBREUK: Computed = {
  name: "TRENDBREUK",
  group: "Ontwikkeling",
  description: "Geeft WAAR als de definitie tussen twee perioden is veranderd.",
  parameters: [
    tekst("periode1", 'De ene periode, bijvoorbeeld "2e helft 2016".'),
    tekst("periode2", 'De andere periode, bijvoorbeeld "1e helft 2017".'),
    tekst("eersteNieuwe", 'De eerste periode met de nieuwe definitie, bijvoorbeeld "2017".'),
  ],
  evaluate: (args) => {
    const one = periodArgument(args, "periode1");
    const other = periodArgument(args, "periode2");
    const firstNew = periodArgument(args, "eersteNieuwe");
    if (isFailure(one)) return one;
    if (isFailure(other)) return other;
    if (isFailure(firstNew)) return firstNew;
    // Together the two hold days under the old definition and days under the new one.
    const change = firstDayOf(firstNew);
    const isOld = [one, other].some((period) => comparePeriods(firstDayOf(period), change) < 0);
    const isNew = [one, other].some((period) => comparePeriods(lastDayOf(period), change) >= 0);
    return isOld && isNew;
  },
  unit: "WAAR of ONWAAR",
  source: "Regel SD-R17; Halfjaarrapportage 2017-1, r. 563-568",
  examples: [
    {
      arguments: ["2016Q4", "2017H1", "2017"],
      result: true,
      source: "Halfjaarrapportage 2017-1, tabel SKT, lopende casuïstiek",
    },
    {
      arguments: ["2016H1", "2016H2", "2017"],
      result: false,
      source: "Halfjaarrapportage 2017-1, Maatwerkvoorziening Hulp bij het Huishouden",
    },
    {
      arguments: ["2e helft ‘16", "1e helft ‘17", "2017"],
      result: true,
      source: "Halfjaarrapportage 2017-1, HH1 vervallen per 31-12-2016",
    },
  ],
  notes: ["De volgorde van de twee perioden maakt niet uit.", "Bij WAAR mag u de cijfers niet met elkaar vergelijken."],
};
