import { workingsOf } from "../../vocabulary/workings.ts";
import { isPrice, isRaise } from "../../vocabulary/ratio-words.ts";
import type { Strand } from "./strands.ts";
import { NONE, type Tried, wayOf } from "./tried.ts";
import type { Way } from "./way.ts";
import type { Line } from "./lines.ts";

/** Prices times numbers, and prices that a percentage was put on. */
export function products({ result, said, others }: Tried): readonly Way[] {
  const isEach = ({ strand: { name } }: Line): boolean => isPrice(name) || workingsOf(name).includes("verhouding");
  const mayBePrice = (one: Line): boolean => said.includes("product") && isEach(one);
  if (!others.some((one) => one.isShare || mayBePrice(one))) return [];
  const to = (operation: Way["operation"], one: Line, seconds: readonly Line[]): readonly Way[] =>
    seconds.flatMap((other) => (other === one ? [] : [wayOf(operation, result, one.strand, other.strand)]));
  const raises = others.filter((one) => one.isShare && isRaise(one.strand.name));
  return others.flatMap((one) => [
    ...(mayBePrice(one) ? [...to("product", one, others), ...ofMore(result, one, others)] : []),
    ...to("verhoging", one, raises),
  ]);
}

/** A price times several numbers: clients, hours of each, weeks. */
const MOST_FACTORS = 8;

function ofMore(result: Strand, price: Line, others: readonly Line[]): readonly Way[] {
  const numbers = others.filter((one) => one !== price).map(({ strand }) => strand);
  if (numbers.length > MOST_FACTORS) return NONE;
  const way = (...second: readonly Strand[]): Way => ({ ...wayOf("product", result, price.strand), second });
  return numbers.flatMap((a, at) =>
    numbers.slice(at + 1).flatMap((b, next) => [way(a, b), ...numbers.slice(at + next + 2).map((c) => way(a, b, c))]),
  );
}
