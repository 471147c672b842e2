import { quoteSheet } from "../../core/workbook/area.ts";
import { ENGLISH } from "../formula/dialect.ts";
import { tokenize } from "../formula/tokens.ts";

/** The formula with every reference to a sheet moved to its new name; texts that look like one stay. */
export function renameInFormula(formula: string, before: string, after: string): string {
  const wanted = before.toLowerCase();
  if (!formula.toLowerCase().includes(wanted.replaceAll("'", "''"))) return formula;
  const tokens = tokenize(formula, ENGLISH);
  return tokens
    .map(({ kind, text }, index) => {
      const isSheet = tokens[index + 1]?.text === "!" && (kind === "name" || kind === "quoted name");
      const name = kind === "quoted name" ? text.slice(1, -1).replaceAll("''", "'") : text;
      return isSheet && name.toLowerCase() === wanted ? quoteSheet(after) : text;
    })
    .join("");
}
