import { dutchFunctions, englishFunctions } from "./function-names.ts";

/** How formulas are written in one language of Excel. */
export interface Dialect {
  readonly decimal: string;
  /** Between arguments; also the union of references. */
  readonly separator: string;
  readonly arrayColumn: string;
  readonly arrayRow: string;
  readonly booleans: readonly [whenTrue: string, whenFalse: string];
  /** In one order in both dialects. */
  readonly errors: readonly string[];
  /** Parts of a table in a structured reference, in one order in both dialects. */
  readonly tableParts: readonly string[];
  /** Names of the other dialect by names of this one, and the other way around. */
  readonly functions: ReadonlyMap<string, string>;
}

/** As in the file and in the Rich API. */
export const ENGLISH: Dialect = {
  decimal: ".",
  separator: ",",
  arrayColumn: ",",
  arrayRow: ";",
  booleans: ["TRUE", "FALSE"],
  errors: ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!"],
  tableParts: ["#All", "#Data", "#Headers", "#Totals", "#This Row"],
  functions: dutchFunctions,
};

/** As the user of a Dutch Excel types it and sees it. */
export const DUTCH: Dialect = {
  decimal: ",",
  separator: ";",
  arrayColumn: "\\",
  arrayRow: ";",
  booleans: ["WAAR", "ONWAAR"],
  errors: ["#DEEL/0!", "#N/B", "#NAAM?", "#LEEG!", "#GETAL!", "#VERW!", "#WAARDE!", "#OVERLOOP!"],
  tableParts: ["#Alles", "#Gegevens", "#Kopteksten", "#Totalen", "#Deze rij"],
  functions: englishFunctions,
};

/** The word at the same place in the other list; undefined when it is not in the first. Case does not matter. */
export function counterpart(word: string, from: readonly string[], to: readonly string[]): string | undefined {
  const wanted = word.toUpperCase();
  return to[from.findIndex((known) => known.toUpperCase() === wanted)];
}

/** "#N/B" for "#N/A"; a name without a Dutch form stays. */
export function dutchError(name: string): string {
  return counterpart(name, ENGLISH.errors, DUTCH.errors) ?? name;
}

/** Whether a text in a cell stands for an error, also for one that keeps its English name in Dutch (#BUSY!). */
export function isErrorName(text: string): boolean {
  return /^#(?:N\/A|[A-Z_/0]+[!?])$/.test(text);
}
