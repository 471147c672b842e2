import { numberText } from "../findings/number-text.ts";
import { absolute, compare, type Exact } from "../interval/exact.ts";
import type { Difference } from "./difference.ts";
import { cellText } from "./formula-text.ts";
import type { Linear } from "./linear.ts";
import type { Places } from "./places.ts";
import { lineWords, type Spot } from "./slip.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

const MOST_NAMED = 3;

const spaced = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** "B4, B5 en B6". */
export function enumerate(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} en ${texts.at(-1) ?? ""}`;
}

/** Says in Dutch what a formula does otherwise, seen from the spot where it stands. */
export class DifferenceText {
  private readonly spot: Spot;
  private readonly places: Places;
  private readonly cells: WorkbookCells;

  constructor(spot: Spot, places: Places, cells: WorkbookCells) {
    this.spot = spot;
    this.places = places;
    this.cells = cells;
  }

  /** "B8 (Overig)"; with its period where that is another, or where it matters. */
  name(key: CellKey, withPeriod = false): string {
    const address = cellText(key, this.cells, this.spot.table.grid.name);
    const place = this.places.of(this.cells.reference(key));
    const isElsewhen = withPeriod || place?.moment.key !== this.spot.moment.key;
    // In a long list lines of one name are those of several.
    const of =
      place?.table.grid.list && place.series?.group !== this.spot.series.group ? place.series?.group : undefined;
    const said = place?.series ? [place.series.label, of ?? "", ...(isElsewhen ? [place.moment.header] : [])] : [];
    const named = said.map(spaced).filter((text) => text !== "");
    return named.length === 0 ? address : `${address} (${named.join(", ")})`;
  }

  private names(keys: readonly CellKey[], withPeriod = false): string {
    const named = keys.slice(0, MOST_NAMED).map((key) => this.name(key, withPeriod));
    const rest = keys.length - named.length;
    return enumerate(rest === 0 ? named : [...named, `nog ${String(rest)} ${rest === 1 ? "cel" : "cellen"}`]);
  }

  /** "telt … mee" for what is added, "trekt … af" for what is taken off, each in the words given. */
  private bySign(
    keys: readonly CellKey[],
    { terms }: Linear,
    added: (names: string) => string,
    takenOff: (names: string) => string,
  ): string[] {
    const isAdded = (key: CellKey): boolean => compare(terms.get(key) ?? 0, 0) > 0;
    const [plus, minus] = [keys.filter(isAdded), keys.filter((key) => !isAdded(key))];
    return [
      ...(plus.length > 0 ? [added(this.names(plus))] : []),
      ...(minus.length > 0 ? [takenOff(this.names(minus))] : []),
    ];
  }

  private moved({ moved }: Difference): string[] {
    if (moved.length === 0) return [];
    const headers = (keys: readonly CellKey[]): string[] => [
      ...new Set(keys.flatMap((key) => this.places.of(this.cells.reference(key))?.moment.header ?? [])),
    ];
    const [to, from] = [moved.map((one) => one.to), moved.map((one) => one.from)];
    const [[wrong, ...moreWrong], [right, ...moreRight]] = [headers(to), headers(from)];
    const isWhole = moved.length > 1 && moreWrong.length + moreRight.length === 0;
    const what =
      isWhole && wrong !== undefined && right !== undefined
        ? `de cellen van ${spaced(wrong)} in plaats van die van ${spaced(right)}`
        : `${this.names(to, true)} in plaats van ${this.names(from, true)}`;
    return [`verwijst naar een andere ${lineWords(this.spot).one}, ${what}`];
  }

  private constant(value: Exact): string[] {
    if (value === 0) return [];
    const amount = `het vaste getal ${numberText(absolute(value))}`;
    return [compare(value, 0) > 0 ? `telt er ${amount} bij op` : `trekt er ${amount} van af`];
  }

  /** "trekt B3 (Begroting) van C3 (Realisatie) af in plaats van andersom": a difference that is only turned round. */
  private turned({ missing, extra, moved, repeated, flipped, constant, shared }: Difference): string | undefined {
    const others = missing.length + extra.length + moved.length + repeated.size + shared;
    const [first, second] = flipped;
    if (others > 0 || constant !== 0 || flipped.size !== 2 || !first || !second || first[1] === second[1]) {
      return undefined;
    }
    const [from, taken] = first[1] === "taken off" ? [first, second] : [second, first];
    return `trekt ${this.name(taken[0])} van ${this.name(from[0])} af in plaats van andersom`;
  }

  /** "telt B8 (Overig) niet mee", of "telt B5 (Wmo) dubbel en trekt B6 (Uitstroom) niet af". */
  phrase(difference: Difference, actual: Linear, wanted: Linear): string {
    const { missing, extra, totals, inside, repeated, flipped, constant } = difference;
    const strange = extra.filter((key) => !totals.includes(key) && !inside.includes(key));
    const [from, to] = [missing[0], strange[0]];
    if (from !== undefined && to !== undefined && missing.length + extra.length === 2) {
      return `rekent met ${this.name(to)} in plaats van ${this.name(from)}`;
    }
    const turned = this.turned(difference);
    if (turned !== undefined) return turned;
    const flippedTo = (way: "added" | "taken off"): CellKey[] =>
      [...flipped].flatMap(([key, should]) => (should === way ? [key] : []));
    return enumerate([
      ...this.moved(difference),
      ...this.bySign(
        missing,
        wanted,
        (names) => `telt ${names} niet mee`,
        (names) => `trekt ${names} niet af`,
      ),
      ...[...repeated].map(
        ([key, often]) => `telt ${this.name(key)} ${often === 2 ? "dubbel" : `${numberText(often)} keer`}`,
      ),
      ...(inside.length > 0 ? [`telt ${this.names(inside)} dubbel`] : []),
      ...(totals.length > 0 ? [`telt ook het totaal ${this.names(totals)} mee`] : []),
      ...this.bySign(
        strange,
        actual,
        (names) => `telt ook ${names} mee`,
        (names) => `trekt ook ${names} af`,
      ),
      ...flippedTo("added").map((key) => `trekt ${this.name(key)} af in plaats van het op te tellen`),
      ...flippedTo("taken off").map((key) => `telt ${this.name(key)} op in plaats van het af te trekken`),
      ...this.constant(constant),
    ]);
  }

  /** The same of what is divided by. */
  denominatorPhrase(difference: Difference, actual: Linear, wanted: Linear): string {
    const [isOne, wasOne] = [actual.terms.size === 1, wanted.terms.size === 1];
    const [to] = actual.terms.keys();
    const [from] = wanted.terms.keys();
    if (isOne && wasOne && to !== undefined && from !== undefined && to !== from) {
      const isElsewhen = difference.moved.length > 0;
      return `deelt door ${this.name(to, isElsewhen)} in plaats van ${this.name(from, isElsewhen)}`;
    }
    return `rekent anders onder de deelstreep: het ${this.phrase(difference, actual, wanted)}`;
  }
}
