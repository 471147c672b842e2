import { isMeasure } from "../tables/headers/named-headers.ts";
import type { Moment, Series } from "../tables/table.ts";
import { interpret } from "../vocabulary/interpret.ts";

export const spaced = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** "Instroom, 1e helft ‘16": what a finding is about; a column without a name leaves nothing to add. */
export const placed = (name: string, { header }: Pick<Moment, "header">): string =>
  [name, spaced(header)].filter((text) => text !== "").join(", ");

/** "saldo" in the middle of a sentence; what is no word of the field may be a place, and stays "Dordrecht". */
export const inSentence = (measure: string): string =>
  Object.keys(interpret(measure)).length === 0 && !isMeasure(measure) ? spaced(measure) : spaced(measure).toLowerCase();

/** The name of a line, with that of its heading where it says no more than how that is given: "Met verblijf (aantal)". */
export const lineName = ({ label, group }: Pick<Series, "label" | "group">): string =>
  isMeasure(label) && group !== "" ? `${spaced(group)} (${inSentence(label)})` : spaced(label);
