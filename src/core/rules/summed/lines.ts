import { absolute, compare, type Exact } from "../../interval/exact.ts";
import { TELLING } from "../../tables/relations/evidence.ts";
import { saysPersons } from "../../vocabulary/line-words.ts";
import type { Series, Table } from "../../tables/table.ts";
import type { Observation } from "../observation.ts";
import { areOverTime } from "./periods.ts";
import type { Sum } from "./sheets.ts";
import { countsOnce } from "./words-of-all.ts";

/** Of so few figures a sum may come out by chance. */
const FEWEST_FITS = 4;
/** Enough where none of them is smaller than this, and no person may be in two parts. */
const FEWEST_OF_SIZE = [
  { fits: 3, size: 10 },
  { fits: 2, size: TELLING },
] as const;

const PERSONS = new Set(
  "clienten budgethouders inburgeringsplichtigen leerlingen mantelzorgers vrijwilligers wsw-medewerkers".split(" "),
);
/** What happens in one part of a year and so in no other. */
const EVENTS = new Set(
  "aanvragen besluiten bezwaren herbeoordelingen huisbezoeken klachten meldingen onderzoeken signalen".split(" "),
);
const FLOWS = new Set("lasten baten instroom uitstroom toevoeging onttrekking opgelegd geind".split(" "));
const STOCK = /^(?:stand|achterstand)/;

/** What is seen of one figure, and the largest of those that it should be the sum of. */
export interface SeenFigure extends Observation {
  readonly largest: Exact;
}

/** What is seen of one line. */
export interface SeenLine {
  readonly series: Series;
  readonly seen: readonly SeenFigure[];
}

const countsPersons = ({ label, facets: { quantity } }: Series, { title }: Table): boolean =>
  quantity === undefined ? saysPersons(`${label} ${title}`) : PERSONS.has(quantity);

const isFlow = ({ facets: { quantity = "", role } }: Series): boolean =>
  role === undefined ? EVENTS.has(quantity) : FLOWS.has(role);

// That nothing is the sum of nothing shows nothing.
const telling = (seen: readonly SeenFigure[]): readonly SeenFigure[] =>
  seen.filter(({ found, expected }) => found !== 0 || expected !== 0);

const fitting = (seen: readonly SeenFigure[]): readonly SeenFigure[] =>
  telling(seen).filter(({ outcome }) => outcome.startsWith("klopt"));

const areMostlySums = (seen: readonly SeenFigure[]): boolean =>
  seen.length > 0 && fitting(seen).length * 3 >= telling(seen).length * 2;

/** Whether a total is more than its parts together or less than one of them: that some are in two of them makes it neither. */
const isPastOverlap = ({ found, expected, largest }: SeenFigure): boolean =>
  found !== undefined && expected !== undefined && (compare(found, expected) > 0 || compare(found, largest) < 0);

function isEnough(seen: readonly SeenFigure[], mayOverlap: boolean): boolean {
  const fits = fitting(seen);
  const isOfSize = (size: number): boolean => fits.every(({ found = 0 }) => compare(absolute(found), size) >= 0);
  const isFew = FEWEST_OF_SIZE.some(
    ({ fits: fewest, size }) => fits.length >= fewest && isOfSize(size) && (fewest > 2 || !mayOverlap),
  );
  return areMostlySums(seen) && (fits.length >= FEWEST_FITS || isFew);
}

/**
 * The lines of a table that its figures show to be sums, each weighed by itself; none where too few of them are. Of what
 * may be in two parts at once, persons and what is there at the end of a period, most figures must show it.
 */
export function linesSummed({ whole, parts }: Sum, lines: readonly SeenLine[]): readonly SeenLine[] {
  const isOverTime = areOverTime(parts.map(({ table }) => table));
  const isOnce = countsOnce([whole.grid.name, whole.section, whole.title, ...whole.notes].join(" "));
  const mayOverlap = ({ series }: SeenLine): boolean => countsPersons(series, whole) || (isOverTime && !isFlow(series));
  const isNoSum = ({ series }: SeenLine): boolean =>
    (isOverTime && STOCK.test(series.facets.role ?? "")) ||
    (countsPersons(series, whole) && (isOnce || countsOnce(series.label)));
  const asked = lines.filter((line) => !isNoSum(line));
  const overlapping = areMostlySums(asked.filter(mayOverlap).flatMap(({ seen }) => seen));
  const isSingle = whole.moments.length === 1;
  const believed = asked.filter((line) => {
    const [fits, all] = [fitting(line.seen).length, telling(line.seen).length];
    if (!mayOverlap(line)) return fits > 0 || isSingle;
    if (fits > 0) return fits * 2 > all || overlapping;
    return isSingle && !isOverTime && overlapping && line.seen.every(isPastOverlap);
  });
  return isEnough(
    believed.flatMap(({ seen }) => seen),
    believed.some(mayOverlap),
  )
    ? believed
    : [];
}
