import type { Facets } from "./facets.ts";

/** A term of the field: what its words say. Words are lower case; each may be several words long. */
export interface Term {
  readonly says: Facets;
  readonly words: readonly string[];
  /** They say so only where nothing stands beside them: "Min", and not "lasten min baten". */
  readonly isAlone?: true;
  /** Where the field uses it: report and line, or law. */
  readonly source: string;
}
