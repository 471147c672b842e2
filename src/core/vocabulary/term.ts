import type { Facets } from "./facets.ts";

/** A term of the field: what its words say. Words are lower case; each may be several words long. */
export interface Term {
  readonly says: Facets;
  readonly words: readonly string[];
  /** Where the field uses it: report and line, or law. */
  readonly source: string;
}
