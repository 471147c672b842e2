import { type Exact, toDecimal } from "../interval/exact.ts";
import { type Algebra, type Bindings, type Expression, fold } from "./expression.ts";

/** How a formula is spelled: in the file and to the API in English, to a Dutch reader in Dutch. */
interface Dialect {
  readonly separator: string;
  readonly decimalPoint: string;
  readonly sum: string;
  readonly sumProduct: string;
  readonly round: string;
  readonly absolute: string;
}

export const ENGLISH: Dialect = {
  separator: ",",
  decimalPoint: ".",
  sum: "SUM",
  sumProduct: "SUMPRODUCT",
  round: "ROUND",
  absolute: "ABS",
};

export const DUTCH: Dialect = {
  separator: ";",
  decimalPoint: ",",
  sum: "SOM",
  sumProduct: "SOMPRODUCT",
  round: "AFRONDEN",
  absolute: "ABS",
};

const Precedence = { sum: 1, product: 2, atom: 3 } as const;

/** A piece of formula and how tightly it holds together, so that brackets stand only where they are needed. */
export interface Piece {
  readonly text: string;
  readonly precedence: number;
}

/** A reference, name, number or single call: binds as one. */
export const atom = (text: string): Piece => ({ text, precedence: Precedence.atom });

/** Anything else, of which only the text is known: between brackets wherever an operator stands beside it. */
export const loose = (text: string): Piece => ({ text, precedence: 0 });

/** A piece as operand of something that binds tighter than any operator. */
export const asOperand = (piece: Piece): string => held(piece, Precedence.atom);

const held = (piece: Piece, least: number): string => (piece.precedence < least ? `(${piece.text})` : piece.text);

function nativeAlgebra(dialect: Dialect): Algebra<Piece> {
  const call = (name: string, args: readonly string[]): Piece => atom(`${name}(${args.join(dialect.separator)})`);
  const number = (value: Exact): string => toDecimal(value).replace(".", dialect.decimalPoint);
  const operator =
    (sign: string, precedence: number) =>
    (left: Piece, right: Piece): Piece => ({
      // a-(b-c) and a/(b/c) need their brackets; a+(b-c) keeps them too: that is the order it is worked out in.
      text: `${held(left, precedence)}${sign}${held(right, precedence + 1)}`,
      precedence,
    });
  const multiply = operator("*", Precedence.product);
  const divide = operator("/", Precedence.product);
  const round = (value: Piece, decimals: string): Piece => call(dialect.round, [value.text, decimals]);
  return {
    constant: (value) => atom(number(value)),
    add: operator("+", Precedence.sum),
    subtract: operator("-", Precedence.sum),
    multiply,
    divide,
    absolute: (value) => call(dialect.absolute, [value.text]),
    sum: (values) =>
      call(
        dialect.sum,
        values.map(({ text }) => text),
      ),
    sumProduct: ([left], [right]) => call(dialect.sumProduct, [left?.text ?? "0", right?.text ?? "0"]),
    round: (value, decimals, extra) => {
      const isLiteral = /^-?\d+$/.test(decimals.text);
      const shifted = isLiteral
        ? String(Number(decimals.text) + extra)
        : `${held(decimals, Precedence.sum)}+${String(extra)}`;
      return round(value, extra === 0 ? decimals.text : shifted);
    },
    roundToMultiple: (value, multiple) => multiply(round(divide(value, multiple), "0"), multiple),
  };
}

/** The formula in Excel's own functions, without the "=" in front: begin+in-uit. */
export function nativeForm(formula: Expression, pieces: Bindings<Piece>, dialect: Dialect): Piece {
  return fold(formula, nativeAlgebra(dialect), pieces);
}
