import { type Exact, compare, exact, toDecimal, toNumber } from "../interval/exact.ts";
import { cellAddress, quoteSheet } from "../workbook/area.ts";
import type { CellReference, CheckResult, Finding, ReportedOutcome, Severity } from "./finding.ts";

/** A figure: a number, or decimal notation where a double cannot hold it; null when there is none. */
export type FigureJson = number | string | null;

export interface FindingJson {
  readonly id: string;
  readonly regel: string;
  readonly uitkomst: ReportedOutcome;
  readonly ernst: Severity;
  readonly blad: string;
  /** Only there, and true, when the sheet is hidden. */
  readonly bladVerborgen?: true;
  readonly tabel: string;
  /** The cell that holds `gevonden` first; cells on other sheets than `blad` as "'Jeugd'!C7". */
  readonly cellen: readonly string[];
  /** "2017H1", or "" where the rule is not about one period. */
  readonly periode: string;
  readonly verwacht: FigureJson;
  readonly gevonden: FigureJson;
  /** gevonden − verwacht. */
  readonly verschil: FigureJson;
  readonly tekst: string;
  /** Only there when a slip would explain it. */
  readonly oorzaak?: string;
  /** Only there when that names a cell; as in `cellen`. */
  readonly oorzaakCel?: string;
}

/** What `controle --json` prints for one workbook; keys may be added, never renamed or reordered. */
export interface CheckJson {
  readonly versie: 1;
  readonly werkmap: string;
  readonly tabellen: number;
  /** The sum of the six counts after it. */
  readonly controles: number;
  readonly klopt: number;
  readonly kloptBinnenAfronding: number;
  readonly schendingen: number;
  readonly signalen: number;
  readonly trendbreuken: number;
  readonly nietToetsbaar: number;
  readonly bevindingen: readonly FindingJson[];
  readonly nietBegrepen: readonly { readonly blad: string; readonly bereik: string; readonly reden: string }[];
}

/** The result of a check in its stable form for other programs: the same result gives the same bytes. */
export function toJson(result: CheckResult): CheckJson {
  const { counts } = result;
  return {
    versie: 1,
    werkmap: result.workbook,
    tabellen: result.tables,
    controles: Object.values(counts).reduce((sum, count) => sum + count, 0),
    klopt: counts.klopt,
    kloptBinnenAfronding: counts["klopt binnen afronding"],
    schendingen: counts.schending,
    signalen: counts.signaal,
    trendbreuken: counts.trendbreuk,
    nietToetsbaar: counts["niet toetsbaar"],
    bevindingen: result.findings.map(findingJson),
    nietBegrepen: result.notUnderstood.map(({ sheet, range, reason }) => ({
      blad: sheet,
      bereik: range,
      reden: reason,
    })),
  };
}

function findingJson(finding: Finding): FindingJson {
  const { cause, suspect } = finding;
  const addressOf = ({ sheet, row, column }: CellReference): string =>
    sheet === finding.sheet ? cellAddress(row, column) : `${quoteSheet(sheet)}!${cellAddress(row, column)}`;
  return {
    id: finding.id,
    regel: finding.rule,
    uitkomst: finding.outcome,
    ernst: finding.severity,
    blad: finding.sheet,
    ...(finding.sheetHidden ? { bladVerborgen: true } : {}),
    tabel: finding.table,
    cellen: finding.cells.map(addressOf),
    periode: finding.period,
    verwacht: figureJson(finding.expected),
    gevonden: figureJson(finding.found),
    verschil: figureJson(finding.difference),
    tekst: finding.text,
    ...(cause === undefined ? {} : { oorzaak: cause }),
    ...(suspect === undefined ? {} : { oorzaakCel: addressOf(suspect) }),
  };
}

/** A quotient without end (a third) is the double nearest to it; everything else is exact. */
function figureJson(figure: Exact | undefined): FigureJson {
  if (figure === undefined) return null;
  const double = toNumber(figure);
  if (Number.isFinite(double) && compare(exact(double), figure) === 0) return double;
  const places = decimalPlaces(figure);
  if (places !== undefined) return toDecimal(figure, places);
  return Math.abs(double) <= Number.MAX_SAFE_INTEGER ? double : toDecimal(figure);
}

/** How many decimals write the figure out in full; undefined when no number of them does. */
function decimalPlaces(figure: Exact): number | undefined {
  let rest = typeof figure === "number" ? 1n : figure.denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}
