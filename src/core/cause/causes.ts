import { cellOf } from "../findings/cell-of.ts";
import type { CellReference } from "../findings/finding.ts";
import { numberText } from "../findings/number-text.ts";
import { whose } from "../findings/sentence.ts";
import { askedOf, type Answer } from "../findings/answer.ts";
import { absolute, compare, multiply } from "../interval/exact.ts";
import type { Verdict } from "../network/check-constraint.ts";
import type { Figure } from "../network/figure.ts";
import { cellAddress } from "../workbook/area.ts";
import { likelyCause } from "./likely-cause.ts";
import { type Repair, repairsOf } from "./repair.ts";
import { sharedRepairs } from "./shared-repairs.ts";
import { typingSlip } from "./slips.ts";

/** What would explain a finding. */
export interface Cause {
  /** A Dutch sentence. */
  readonly text: string;
  /** The cell that it names, where that is one. */
  readonly cell: CellReference | undefined;
}

/** Smaller figures are the same by chance too often to show anything. */
const SMALLEST = 10;

/** "cel D7", with its sheet where that is another one than the subject's. */
function cellText({ figure }: Repair, subject: Figure): string {
  const { sheet, row, column } = cellOf(figure);
  const place = `cel ${cellAddress(row, column)}`;
  return sheet === subject.table.grid.name ? place : `${place} van blad ${sheet}`;
}

/** "hoort in cel D7 (Instroom) 120 te staan in plaats van 102: twee cijfers zijn verwisseld." */
function wantedText(repair: Repair, subject: Figure): string {
  const { figure, found, wanted } = repair;
  const [right, wrong] = [wanted, found].map((value) => numberText(value, figure.series.facets.unit));
  const place = `${cellText(repair, subject)} (${whose(figure, subject)})`;
  const slip = typingSlip(wanted, found);
  return `hoort in ${place} ${String(right)} te staan in plaats van ${String(wrong)}${slip === undefined ? "" : `: ${slip}`}.`;
}

/** The part that would explain a sum by how it was typed, or by having been left out or taken twice; undefined unless it is the only one. */
function slipOfPart(verdict: Verdict): Cause | undefined {
  const { subject } = verdict.constraint;
  const slips = repairsOf(verdict).flatMap((repair): readonly Cause[] => {
    const { figure, found, wanted } = repair;
    if (figure.series === subject.series && figure.moment === subject.moment) return [];
    const cell = cellOf(figure);
    if (typingSlip(wanted, found) !== undefined) return [{ text: `Mogelijk ${wantedText(repair, subject)}`, cell }];
    if (compare(absolute(found), SMALLEST) < 0) return [];
    const name = `${whose(figure, subject)} (${cellText(repair, subject)})`;
    if (compare(wanted, 0) === 0) return [{ text: `Mogelijk: ${name} is niet meegeteld.`, cell }];
    const isTwice = compare(wanted, multiply(found, 2)) === 0;
    return isTwice ? [{ text: `Mogelijk: ${name} is twee keer meegeteld.`, cell }] : [];
  });
  return slips.length === 1 ? slips[0] : undefined;
}

/** What would explain each schending among these: what explains several of them goes first. */
export function causesOf(answers: readonly Answer[]): (answer: Answer) => Cause | undefined {
  const shared = sharedRepairs(answers.filter(({ outcome }) => outcome === "schending"));
  return (answer) => {
    const together = shared.get(answer);
    if (together) {
      const { repair, mends } = together;
      const text = `Waarschijnlijk ${wantedText(repair, askedOf(answer).subject)} Dan kloppen ${String(mends)} controles.`;
      return { text, cell: cellOf(repair.figure) };
    }
    if (!("constraint" in answer)) return undefined;
    const text = likelyCause(answer);
    return text === undefined ? slipOfPart(answer) : { text, cell: undefined };
  };
}
