import { interpret } from "../../vocabulary/interpret.ts";
import { workingsOf } from "../../vocabulary/workings.ts";
import { type Flow, flowNamedIn, saysEnd } from "../../vocabulary/stock-words.ts";
import type { Way } from "./way.ts";

/** The flow that a name is, in words of the field or among others. */
export function flowIn(name: string): Flow | undefined {
  const { role } = interpret(name);
  return role === "instroom" || role === "uitstroom" ? role : flowNamedIn(name);
}

/**
 * Whether a way goes from a begin to an end, and adds what by its name comes in and takes off what goes out. What says neither
 * ("Afgevallen") may be either.
 */
export function isStockChain({ operation, result, first, second, signs = [] }: Way): boolean {
  if (operation !== "optelling" || !workingsOf(first.name).includes("begin") || !saysEnd(result.name)) return false;
  const flows = second.map(({ name }) => flowIn(name));
  const isAsSaid = flows.every((flow, at) => flow === undefined || (flow === "uitstroom") === (signs[at] === -1));
  return isAsSaid && flows.some((flow) => flow !== undefined);
}
