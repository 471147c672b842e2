import { cellOf } from "../findings/cell-of.ts";
import { numberText } from "../findings/number-text.ts";
import { whose } from "../findings/sentence.ts";
import type { Figure } from "../network/figure.ts";
import { cellAddress } from "../workbook/area.ts";
import { type Repair, scaleOfCell } from "./repair.ts";
import { typingSlip } from "../reading/typing-slips.ts";

/** "cel D7", with its sheet where that is another one than the subject's. */
export function cellText({ figure }: Repair, subject: Figure): string {
  const { sheet, row, column } = cellOf(figure);
  const place = `cel ${cellAddress(row, column)}`;
  return sheet === subject.table.grid.name ? place : `${place} van blad ${sheet}`;
}

/** "hoort in cel D7 (Instroom) 120 te staan in plaats van 102: twee cijfers zijn verwisseld." */
export function wantedText(repair: Repair, subject: Figure): string {
  const { figure, found, wanted } = repair;
  // "17.410" is what stands in a table "x € 1.000".
  const unit = scaleOfCell(figure) === 1 ? figure.series.facets.unit : undefined;
  const [right, wrong] = [numberText(wanted, unit), numberText(found, unit)];
  const place = `${cellText(repair, subject)} (${whose(figure, subject)})`;
  const slip = typingSlip(wanted, found);
  return `hoort in ${place} ${right} te staan in plaats van ${wrong}${slip === undefined ? "" : `: ${slip}`}.`;
}
