import { isCountedWord } from "../../reading/counted-words.ts";
import { words } from "../../reading/normalise.ts";
import { interpret } from "../../vocabulary/interpret.ts";
import { announcesParts, isOfWhich } from "../../vocabulary/line-words.ts";
import { isFlowName } from "../../vocabulary/stock-words.ts";

/** Whether a name says what is counted: those of gemeenten or programmes do not. */
export function isMeasuring(name: string): boolean {
  const { quantity, role, statistic } = interpret(name);
  const isSaid = quantity !== undefined || role !== undefined || statistic !== undefined || isFlowName(name);
  return isSaid || isOfWhich(name) || announcesParts(name) || words(name).some(isCountedWord);
}

/** Whether a name says anything of the field, be it only of which law or product a figure is. */
export const isOfTheField = (name: string): boolean => Object.keys(interpret(name)).some((facet) => facet !== "line");

/** How many of these names are so: a number that says nothing by itself, only beside that of other names. */
export const countOf = (names: readonly string[], isSo: (name: string) => boolean): number => names.filter(isSo).length;
