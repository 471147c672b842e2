import { type Item, type Items, walk } from "../indicators/formula-tree.ts";
import { onlyItem } from "./list-cells.ts";

/** Ranges of one call that are gone through line by line. */
export interface SideBySide {
  readonly call: Item;
  /** Where is looked for what is asked; none where columns are only multiplied. */
  readonly looked: readonly string[];
  /** What is taken from the lines that are found. */
  readonly given: readonly string[];
}

/** The functions that go through lists; most formulas call none of them. */
export const GOES_THROUGH_LISTS = /\b(?:(?:SUM|COUNT|AVERAGE)IFS?|SUMPRODUCT|INDEX|[VX]?LOOKUP)\(/i;

const rangeIn = (items: Items | undefined): readonly string[] => {
  const item = onlyItem(items);
  return item?.kind === "reference" && item.text.includes(":") ? [item.text] : [];
};

const every = (args: readonly Items[], from: number): readonly Items[] =>
  args.filter((_, at) => at >= from && (at - from) % 2 === 0);

/** All ranges that are multiplied, and those of which is asked whether they say something. */
function inProduct(call: Item, args: readonly Items[]): SideBySide {
  const texts = args.flatMap((arg) => [...walk(arg)].flatMap((item) => rangeIn([item])));
  const asked = args.flatMap((arg) =>
    [...walk(arg)].flatMap((item) => {
      const [first, second] = item.kind === "group" ? item.items.filter(({ kind }) => kind !== "space") : [];
      return first && second?.kind === "operator" && second.text === "=" ? rangeIn([first]) : [];
    }),
  );
  return { call, looked: asked, given: texts.filter((text) => !asked.includes(text)) };
}

function ofCall(call: Item): SideBySide | undefined {
  if (call.kind !== "call") return undefined;
  const { args } = call;
  const [first, second, third] = args;
  switch (call.name.toUpperCase().replace("_XLFN.", "")) {
    case "SUMIF":
    case "AVERAGEIF":
      return { call, looked: rangeIn(first), given: rangeIn(third) };
    case "COUNTIF":
      return { call, looked: rangeIn(first), given: [] };
    case "SUMIFS":
    case "AVERAGEIFS":
      return { call, looked: every(args, 1).flatMap(rangeIn), given: rangeIn(first) };
    case "COUNTIFS":
      return { call, looked: every(args, 0).flatMap(rangeIn), given: [] };
    case "SUMPRODUCT":
      return inProduct(call, args);
    case "VLOOKUP":
      return { call, looked: rangeIn(second), given: [] };
    case "XLOOKUP":
      return { call, looked: rangeIn(second), given: rangeIn(third) };
    case "INDEX": {
      const match = onlyItem(second);
      if (args.length !== 2 || match?.kind !== "call" || match.name.toUpperCase() !== "MATCH") return undefined;
      return { call, looked: rangeIn(match.args[1]), given: rangeIn(first) };
    }
    default:
      return undefined;
  }
}

/** The calls of a formula that go through lists, with their ranges. */
export const sidesIn = (items: Items): readonly SideBySide[] => [...walk(items)].flatMap((item) => ofCall(item) ?? []);
