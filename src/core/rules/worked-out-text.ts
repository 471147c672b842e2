import { numberText } from "../findings/number-text.ts";
import { addedUp } from "../findings/sum-text.ts";
import { compare } from "../interval/exact.ts";
import { plainText } from "../reading/normalise.ts";
import type { Table } from "../tables/table.ts";
import type { Strand } from "../tables/worked-out/strands.ts";
import type { Way } from "../tables/worked-out/way.ts";

const asIs = (figure: string): string => figure;

/** "(1.911 + 320)", of one just "1.911". */
const together = (figures: readonly string[]): string =>
  figures.length > 1 ? `(${addedUp(figures, asIs)})` : (figures[0] ?? "");

const times = (figures: readonly string[]): string => `(${figures.join(" × ")})`;

/** "100 × 12 / 40": the sum as one would check it by hand. */
export function sumText(table: Table, way: Way, line: number): string {
  const { operation, result, first, more = [], second, signs = [], at, per, isOfProduct, isSinceBefore } = way;
  const stands = ({ spots }: Strand, place = line): string => {
    const spot = spots[place];
    const value = spot && table.cell(spot.series, spot.moment).value;
    if (value === undefined) return "";
    return compare(value, 0) < 0 ? `(${numberText(value)})` : numberText(value);
  };
  const top = stands(first);
  const others = second.map((one) => stands(one, isSinceBefore === true ? line - 1 : (at ?? line)));
  const [other = ""] = others;
  const hundred = per === 1 ? "" : `${numberText(per)} × `;
  switch (operation) {
    case "verschil":
      return `${top} − ${other}`;
    case "optelling":
      return second.reduce((sum, one, index) => {
        const figure = stands(one);
        return figure === "" ? sum : `${sum} ${signs[index] === -1 ? "−" : "+"} ${figure}`;
      }, top);
    case "aansluiting":
      return `${plainText(first.name)} hiervoor`;
    case "verhouding":
      return `${hundred}${together([top, ...more.map((one) => stands(one))])} / ${isOfProduct === true ? times(others) : together(others)}`;
    case "verandering":
      return `${hundred}(${top} − ${other}) / ${other}`;
    case "gemiddelde": {
      const figures = [first, ...second].map((one) => stands(one)).filter((figure) => figure !== "");
      return `(${addedUp(figures, asIs)}) / ${String(figures.length)}`;
    }
    case "product":
      return [top, ...others].join(" × ");
    case "verhoging":
      return `${top} + ${other}%`;
    case "cumulatief":
      return `${stands(result, line - 1)} ${signs[0] === -1 ? "−" : "+"} ${top}`;
    case "opgeteld":
      return addedUp(first.spots.slice(0, line + 1), (_, place) => stands(first, place));
  }
}
