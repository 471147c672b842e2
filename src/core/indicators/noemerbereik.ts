import { add, compare, divide, type Exact, roundTo, subtract } from "../interval/exact.ts";
import { impliedDenominator } from "../interval/implied-denominator.ts";
import { roundedTo } from "../interval/interval.ts";
import { type Failure, invalid, missing, zeroDenominator } from "./failure.ts";
import type { Spread } from "./indicator.ts";
import { getal, optional } from "./parameters.ts";

/** As the monitor rounds: counts to fives, shares to tenths of a percent. */
const UNIT_OF_COUNT: Exact = 5;
const UNIT_OF_SHARE: Exact = divide(1, 1000) ?? 0;

function roundedUp(value: Exact): Exact {
  const nearest = roundTo(value, 0);
  return compare(nearest, value) < 0 ? add(nearest, 1) : nearest;
}

function roundedDown(value: Exact): Exact {
  const nearest = roundTo(value, 0);
  return compare(nearest, value) > 0 ? subtract(nearest, 1) : nearest;
}

/** A count of `count` ± half a unit and a share of `share` ± half a unit leave these denominators. */
function denominators(count: Exact, share: Exact, unitOfCount: Exact, unitOfShare: Exact): readonly Exact[] | Failure {
  if ([count, share, unitOfCount, unitOfShare].some((value) => compare(value, 0) < 0)) {
    return invalid("Aantal, aandeel en eenheden mogen niet negatief zijn.");
  }
  const shares = roundedTo(share, unitOfShare);
  if (compare(shares.low ?? 0, 0) < 0) return invalid("Het aandeel is te klein: er is geen hoogste noemer.");
  const { low: lowest, high: highest } = impliedDenominator(roundedTo(count, unitOfCount), shares, 1);
  if (lowest === undefined || highest === undefined) return zeroDenominator;
  const [from, to] = [roundedUp(lowest), roundedDown(highest)];
  const first = compare(from, 1) < 0 ? 1 : from;
  return compare(first, to) > 0 ? missing("Geen enkele hele noemer past bij dit aantal en dit aandeel.") : [first, to];
}

export const NOEMERBEREIK: Spread = {
  name: "NOEMERBEREIK",
  group: "Publicatie",
  description: "Geeft de laagste en de hoogste hele noemer die bij een afgerond aantal en een afgerond aandeel passen.",
  parameters: [
    getal("aantal", "Het afgeronde aantal."),
    getal("aandeel", "Het afgeronde aandeel als fractie: 5,0% is 0,05."),
    optional(getal("eenheidAantal", "Waarop het aantal is afgerond. Weglaten: 5.")),
    optional(getal("eenheidAandeel", "Waarop het aandeel is afgerond. Weglaten: 0,001 (0,1%).")),
  ],
  lifts: false,
  spread: (args) =>
    denominators(
      args.number("aantal") ?? 0,
      args.number("aandeel") ?? 0,
      args.number("eenheidAantal") ?? UNIT_OF_COUNT,
      args.number("eenheidAandeel") ?? UNIT_OF_SHARE,
    ),
  unit: "twee aantallen naast elkaar: laagste en hoogste noemer",
  source: "Regel SD-R27; Monitor 3D Drechtsteden 2016, r. 491",
  examples: [
    {
      arguments: [250, 0.05],
      result: [4901, 5101],
      source: "Monitor 3D Drechtsteden 2016, Jeugdhulptrajecten, Alblasserdam",
    },
    { arguments: [2150, 0.085], result: [25117, 25473], source: "Monitor 3D Drechtsteden 2016, Stapeling, Dordrecht" },
    {
      arguments: [166695, 0.099],
      result: [1675302, 1692360],
      source: "Monitor 3D Drechtsteden 2016, Jeugdhulptrajecten, Nederland",
    },
  ],
  notes: [
    "Twee rijen met dezelfde noemer moeten bereiken geven die elkaar overlappen.",
    "De functie neemt één waarde per argument en geen bereik.",
    "Past er geen noemer, dan is de uitkomst #N/B.",
  ],
};
