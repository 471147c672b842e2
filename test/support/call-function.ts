import { indicators } from "../../src/core/indicators/index.ts";
import * as functions from "../../src/functions/functions.ts";
import { installCustomFunctions } from "./custom-functions.ts";

installCustomFunctions();

const DUTCH_ERRORS: Readonly<Record<string, string>> = {
  "#N/A": "#N/B",
  "#VALUE!": "#WAARDE!",
  "#DIV/0!": "#DEEL/0!",
  "#NUM!": "#GETAL!",
  "#REF!": "#VERW!",
};

/** A single value as Excel passes it, a list as cells under each other; anything deeper as it is. */
function asRange(argument: unknown): unknown {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.some(Array.isArray) ? argument : argument.map((cell: unknown) => [cell]);
}

/** The arguments of a formula as Excel passes them: ranges, null where one is left out, the repeating ones together. */
export function asExcelPasses(name: string, args: readonly unknown[]): unknown[] {
  const parameters = indicators.get(name)?.parameters ?? [];
  return parameters.map((parameter, index) => {
    if (parameter.repeating === true) return args.slice(index).map(asRange);
    return index < args.length ? asRange(args[index]) : null;
  });
}

const readable = (value: unknown): unknown =>
  value instanceof CustomFunctions.Error ? (DUTCH_ERRORS[value.code] ?? value.code) : value;

/** The wrapper's answer with errors by their Dutch names; a block of one cell is that cell. */
export function callWrapper(name: string, args: readonly unknown[]): unknown {
  const wrapper = Object.entries(functions).find(([key]) => key === name.toLowerCase())?.[1] as
    ((...values: unknown[]) => unknown) | undefined;
  if (wrapper === undefined) throw new Error(`${name} has no wrapper`);
  try {
    const result = wrapper(...args);
    if (!Array.isArray(result)) return readable(result);
    const block = (result as unknown[][]).map((row) => row.map(readable));
    return block.length === 1 && block[0]?.length === 1 ? block[0][0] : block;
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return readable(error);
    throw error;
  }
}

/** What a formula gives: =SD.NAME(args). */
export const callFunction = (name: string, args: readonly unknown[]): unknown =>
  callWrapper(name, asExcelPasses(name, args));
