import { plainText } from "../reading/normalise.ts";
import type { Moment } from "../tables/table.ts";

/** "Instroom, 1e helft 2016": what a finding is about; a column without a name leaves nothing to add. */
export const placed = (name: string, { header }: Pick<Moment, "header">): string =>
  [name, plainText(header)].filter((text) => text !== "").join(", ");
