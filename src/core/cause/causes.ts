import { cellOf } from "../findings/cell-of.ts";
import type { CellReference } from "../findings/finding.ts";
import { numberText } from "../findings/number-text.ts";
import { whose } from "../findings/sentence.ts";
import { absolute, compare, multiply, toDecimal } from "../interval/exact.ts";
import type { Verdict } from "../network/check-constraint.ts";
import { cellName } from "../network/joint/read-linear.ts";
import { cellAddress } from "../workbook/area.ts";
import { likelyCause } from "./likely-cause.ts";
import { type Repair, repairsOf } from "./repair.ts";
import { typingSlip } from "./slips.ts";

/** What would explain a finding. */
export interface Cause {
  /** A Dutch sentence. */
  readonly text: string;
  /** The cell that it names, where that is one. */
  readonly cell: CellReference | undefined;
}

/** Sums that one other figure would make come out together. */
interface Shared {
  readonly repair: Repair;
  readonly verdicts: readonly Verdict[];
}

const NONE: readonly Repair[] = [];

/** Smaller figures are the same by chance too often to show anything. */
const SMALLEST = 10;

/** "cel D7", with its sheet where that is another one than the subject's. */
function cellText({ figure }: Repair, { constraint: { subject } }: Verdict): string {
  const { sheet, row, column } = cellOf(figure);
  const place = `cel ${cellAddress(row, column)}`;
  return sheet === subject.table.grid.name ? place : `${place} van blad ${sheet}`;
}

/** "hoort in cel D7 (Instroom) 120 te staan in plaats van 102: twee cijfers zijn verwisseld." */
function wantedText(repair: Repair, verdict: Verdict): string {
  const { figure, found, wanted } = repair;
  const [right, wrong] = [wanted, found].map((value) => numberText(value, figure.series.facets.unit));
  const place = `${cellText(repair, verdict)} (${whose(figure, verdict.constraint.subject)})`;
  const slip = typingSlip(wanted, found);
  return `hoort in ${place} ${String(right)} te staan in plaats van ${String(wrong)}${slip === undefined ? "" : `: ${slip}`}.`;
}

/** By sum the one figure that would make most others come out as well; none where two would, or no other does. */
function sharedRepairs(verdicts: readonly Verdict[]): ReadonlyMap<Verdict, Shared> {
  const repairs = new Map(verdicts.map((verdict) => [verdict, repairsOf(verdict)]));
  const keyOf = ({ figure, wanted }: Repair): string => `${cellName(figure)}\n${toDecimal(wanted)}`;
  const byKey = new Map<string, Verdict[]>();
  for (const [verdict, some] of repairs) {
    for (const repair of some) {
      const known = byKey.get(keyOf(repair));
      if (known) known.push(verdict);
      else byKey.set(keyOf(repair), [verdict]);
    }
  }
  const shared = new Map<Verdict, Shared>();
  for (const verdict of verdicts) {
    const [best, second] = (repairs.get(verdict) ?? NONE)
      .map((repair): Shared => ({ repair, verdicts: byKey.get(keyOf(repair)) ?? [] }))
      .sort((a, b) => b.verdicts.length - a.verdicts.length);
    if (!best || best.verdicts.length < 2 || second?.verdicts.length === best.verdicts.length) continue;
    shared.set(verdict, best);
  }
  return shared;
}

/** The part that would explain a sum by how it was typed, or by having been left out or taken twice; undefined unless it is the only one. */
function slipOfPart(verdict: Verdict): Cause | undefined {
  const { subject } = verdict.constraint;
  const slips = repairsOf(verdict).flatMap((repair): readonly Cause[] => {
    const { figure, found, wanted } = repair;
    if (figure.series === subject.series && figure.moment === subject.moment) return [];
    const cell = cellOf(figure);
    if (typingSlip(wanted, found) !== undefined) return [{ text: `Mogelijk ${wantedText(repair, verdict)}`, cell }];
    if (compare(absolute(found), SMALLEST) < 0) return [];
    const name = `${whose(figure, subject)} (${cellText(repair, verdict)})`;
    if (compare(wanted, 0) === 0) return [{ text: `Mogelijk: ${name} is niet meegeteld.`, cell }];
    const isTwice = compare(wanted, multiply(found, 2)) === 0;
    return isTwice ? [{ text: `Mogelijk: ${name} is twee keer meegeteld.`, cell }] : [];
  });
  return slips.length === 1 ? slips[0] : undefined;
}

/** What would explain each schending among these: what explains several of them goes first. */
export function causesOf(verdicts: readonly Verdict[]): (verdict: Verdict) => Cause | undefined {
  const wrong = verdicts.filter(({ outcome }) => outcome === "schending");
  const shared = sharedRepairs(wrong);
  return (verdict) => {
    const together = shared.get(verdict);
    if (!together) {
      const text = likelyCause(verdict);
      return text === undefined ? slipOfPart(verdict) : { text, cell: undefined };
    }
    const { repair, verdicts: all } = together;
    const text = `Waarschijnlijk ${wantedText(repair, verdict)} Dan kloppen ${String(all.length)} controles.`;
    return { text, cell: cellOf(repair.figure) };
  };
}
