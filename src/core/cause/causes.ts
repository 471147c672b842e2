import { cellOf } from "../findings/cell-of.ts";
import type { CellReference } from "../findings/finding.ts";
import { numberText } from "../findings/number-text.ts";
import { whose } from "../findings/sentence.ts";
import { askedOf, type Answer } from "../findings/answer.ts";
import { absolute, compare, multiply } from "../interval/exact.ts";
import type { Verdict } from "../network/check-constraint.ts";
import type { RulesOn } from "../network/compiled/rules-on.ts";
import type { Figure } from "../network/figure.ts";
import type { Sighting } from "../network/observe.ts";
import { cellAddress } from "../workbook/area.ts";
import { likelyCause } from "./likely-cause.ts";
import { type Repair, repairsOf, scaleOfCell, swapsOf } from "./repair.ts";
import { sharedRepairs } from "./shared-repairs.ts";
import { HeldBy } from "./held-by.ts";
import { areSwapped, typingSlip } from "./slips.ts";

/** What would explain a finding. */
export interface Cause {
  /** A Dutch sentence. */
  readonly text: string;
  /** The cell that it names, where that is one. */
  readonly cell: CellReference | undefined;
}

/** Smaller figures are the same by chance too often to show anything. */
const SMALLEST = 100;

/** "cel D7", with its sheet where that is another one than the subject's. */
function cellText({ figure }: Repair, subject: Figure): string {
  const { sheet, row, column } = cellOf(figure);
  const place = `cel ${cellAddress(row, column)}`;
  return sheet === subject.table.grid.name ? place : `${place} van blad ${sheet}`;
}

/** "hoort in cel D7 (Instroom) 120 te staan in plaats van 102: twee cijfers zijn verwisseld." */
function wantedText(repair: Repair, subject: Figure): string {
  const { figure, found, wanted } = repair;
  // "17.410" is what stands in a table "x € 1.000".
  const unit = scaleOfCell(figure) === 1 ? figure.series.facets.unit : undefined;
  const [right, wrong] = [numberText(wanted, unit), numberText(found, unit)];
  const place = `${cellText(repair, subject)} (${whose(figure, subject)})`;
  const slip = typingSlip(wanted, found);
  return `hoort in ${place} ${right} te staan in plaats van ${wrong}${slip === undefined ? "" : `: ${slip}`}.`;
}

/** What would explain a sum by one of its parts. */
interface Slip {
  readonly repair: Repair;
  readonly text: string;
  /** A part that was left out or taken twice stands there as it should. */
  readonly isMistyped: boolean;
}

/** How a part would explain a sum by having been typed wrong, left out or taken twice; undefined where it would not. */
function slipIn(repair: Repair, subject: Figure): Slip | undefined {
  const { figure, found, wanted } = repair;
  if (typingSlip(wanted, found) !== undefined || areSwapped(wanted, found)) {
    return { repair, text: `Mogelijk ${wantedText(repair, subject)}`, isMistyped: true };
  }
  const isOwn = figure.series === subject.series && figure.moment === subject.moment;
  if (isOwn || compare(found, 0) === 0) return undefined;
  const name = `${whose(figure, subject)} (${cellText(repair, subject)})`;
  if (compare(wanted, 0) === 0) return { repair, text: `Mogelijk: ${name} is niet meegeteld.`, isMistyped: false };
  const isTwice = compare(wanted, multiply(found, 2)) === 0;
  return isTwice ? { repair, text: `Mogelijk: ${name} is twee keer meegeteld.`, isMistyped: false } : undefined;
}

const isTelling = ({ repair: { found, wanted } }: Slip): boolean =>
  [found, wanted].some((value) => compare(absolute(value), SMALLEST) >= 0);

/** The part that would explain a sum by a slip; undefined unless it is the only one, and large enough to show that. */
function slipOfPart(verdict: Verdict, held: HeldBy): Cause | undefined {
  const { subject } = verdict.constraint;
  const slips = repairsOf(verdict).flatMap((repair) => slipIn(repair, subject) ?? []);
  if (!slips.some(isTelling)) return undefined;
  const [only, ...more] = slips.filter(({ repair, isMistyped }) => !isMistyped || held.allows(repair));
  return only && more.length === 0 && isTelling(only)
    ? { text: only.text, cell: cellOf(only.repair.figure) }
    : undefined;
}

/** The only figure of what was seen that would explain it by two digits that changed places; undefined where there are more. */
function swapIn(answer: Sighting, held: HeldBy): Cause | undefined {
  const [only, ...more] = swapsOf(answer).filter((repair) => held.allows(repair));
  if (!only || more.length > 0) return undefined;
  const text = `Mogelijk ${wantedText(only, answer.subject)}`;
  return { text, cell: cellOf(only.figure) };
}

/** What would explain each schending among these: what explains several of them goes first. */
export function causesOf(answers: readonly Answer[], rulesOn: RulesOn): (answer: Answer) => Cause | undefined {
  const held = new HeldBy(answers, rulesOn);
  const wrong = answers.filter(({ outcome }) => outcome === "schending");
  const shared = sharedRepairs(wrong, held);
  return (answer) => {
    const together = shared.get(answer);
    if (together) {
      const { repair, mends } = together;
      const text = `Waarschijnlijk ${wantedText(repair, askedOf(answer).subject)} Dan kloppen ${String(mends)} controles.`;
      return { text, cell: cellOf(repair.figure) };
    }
    if (!("constraint" in answer)) return swapIn(answer, held);
    const text = likelyCause(answer, held);
    return text === undefined ? slipOfPart(answer, held) : { text, cell: undefined };
  };
}
