import type { Moment } from "../tables/table.ts";

export const spaced = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** "Instroom, 1e helft ‘16": what a finding is about; a column without a name leaves nothing to add. */
export const placed = (name: string, { header }: Pick<Moment, "header">): string =>
  [name, spaced(header)].filter((text) => text !== "").join(", ");
