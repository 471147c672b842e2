import { normalise, words } from "../../reading/normalise.ts";
import { periodInText, readPeriod } from "../../reading/read-period.ts";
import { remembered } from "../../reading/remembered.ts";

/** A stretch of a year: one of so many parts of it. */
export interface Stretch {
  /** Undefined where only the other sheets say which. */
  readonly year: number | undefined;
  readonly parts: number;
  /** From 1. */
  readonly index: number;
  /** What else its name says. */
  readonly rest: string;
}

const PARTS = { jaar: 1, halfjaar: 2, kwartaal: 4, maand: 12 } as const;
const WHOLE_YEAR = /\b(?:jaar|jaartotaal|jaartotalen|jaarcijfers|jaaroverzicht|heel|hele|totaal)\b/g;
const RUNS_ON = /\bt\/?m\b|\btot en met\b|\bcumulatie(?:f|ve)\b/;

/** Whether figures run on from January, and so are no parts of the year. */
export const runsOn = (text: string): boolean => RUNS_ON.test(normalise(text));

const ANY_YEAR = "2000";

function partOf(text: string, year: number | undefined): Stretch | undefined {
  const found = readPeriod(text);
  if (!found || found.period.kind === "peildatum") return undefined;
  const { kind, part = 1, month = 1 } = found.period;
  return { year, parts: PARTS[kind], index: kind === "maand" ? month : part, rest: words(found.rest).join(" ") };
}

/** The stretch of a year that a sheet or title names: "Q1", "Jaar", "2024", "1e halfjaar 2024"; undefined where it names none. */
export const stretchIn = remembered((text: string): Stretch | undefined => {
  const plain = normalise(text);
  if (runsOn(text)) return undefined;
  const dated = partOf(text, periodInText(text)?.year);
  const found = dated ?? partOf(`${text} ${ANY_YEAR}`, undefined);
  const rest = words((found?.rest ?? plain).replace(WHOLE_YEAR, "")).join(" ");
  if (found && (dated || found.parts > 1)) return { ...found, rest };
  return plain.search(WHOLE_YEAR) >= 0 ? { year: undefined, parts: 1, index: 1, rest } : undefined;
});

/** Whether one stretch lies within another, as far as it says of which year it is. */
export function isWithin(part: Stretch, whole: Stretch): boolean {
  const isOfYear = part.year === undefined || whole.year === undefined || part.year === whole.year;
  const share = part.parts / whole.parts;
  return isOfYear && share > 1 && Number.isInteger(share) && Math.ceil(part.index / share) === whole.index;
}

/** Whether stretches follow on each other from the first on, or from where a longer one begins. */
export const areInARow = (all: readonly Stretch[], from: number): boolean =>
  all
    .map(({ index }) => index)
    .sort((a, b) => a - b)
    .every((index, place) => index === from + place);
