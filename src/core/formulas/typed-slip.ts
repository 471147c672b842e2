import { cellOf } from "../findings/cell-of.ts";
import { numberText } from "../findings/number-text.ts";
import { compare, decimalsOf, type Exact, exact, roundTo, subtract } from "../interval/exact.ts";
import { asShown } from "./as-shown.ts";
import { shownFormula } from "./formula-text.ts";
import { type Slip, type Spot, TYPED_OVER } from "./slip.ts";
import { workedOut } from "./worked-out.ts";
import type { WorkbookCells } from "./workbook-cells.ts";

/** Whether a typed number is what a formula gives, as far as its own decimals go. */
export function isTypedResult(gives: Exact, written: number): boolean {
  const decimals = decimalsOf(written);
  return compare(Number.isFinite(decimals) ? roundTo(gives, decimals) : gives, exact(written)) === 0;
}

interface Typed {
  readonly spot: Spot;
  /** The formula that those beside it have, filled on to it. */
  readonly formula: string;
  /** Where those are: "in de andere perioden". */
  readonly where: string;
  /** Whether it can hardly have been typed on purpose. */
  readonly isSure: boolean;
}

/** A number typed over a formula; undefined when it says nothing that can be laid beside it. */
export function typedSlip({ spot, formula, where, isSure }: Typed, cells: WorkbookCells): Slip | undefined {
  const { table, series, moment } = spot;
  const written = cells.number(cells.key(cellOf(spot)) ?? -1);
  const [result, found] = [workedOut(formula, table.grid.name, cells), table.cell(series, moment).value];
  if (found === undefined) return undefined;
  const isSame = result !== undefined && isTypedResult(result, written);
  const expected = result === undefined ? undefined : isSame ? found : asShown(result, spot, cells);
  const { unit } = series.facets;
  const shown = shownFormula(formula);
  const gives =
    expected === undefined
      ? `net als daar zou hier ${shown} horen.`
      : isSame
        ? `${shown} geeft nu hetzelfde, maar dit getal verandert niet mee.`
        : `${shown} geeft ${numberText(expected, unit)} (verschil ${numberText(subtract(found, expected), unit)}).`;
  const isTold = isSure && !isSame;
  return {
    rule: TYPED_OVER,
    spot,
    outcome: isTold ? "schending" : "signaal",
    severity: isTold ? TYPED_OVER.severity : "info",
    cells: [cellOf(spot)],
    expected,
    found,
    says: `hier staat het getypte getal ${numberText(found, unit)}, ${where} een formule; ${gives}${isSure || isSame ? "" : " Is dit zo bedoeld?"}`,
    kind: "",
  };
}
