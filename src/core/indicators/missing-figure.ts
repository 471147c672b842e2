import type { Marker } from "../reading/read-text.ts";
import { type Failure, missing } from "./failure.ts";

const MISSING: ReadonlySet<Marker> = new Set(["leeg", "streepje", "nvt", "nb", "punt", "geheim"]);

/** #N/B with the marker by name when a printed text says that there is nothing; undefined when it says something. */
export function missingFigure(text: string, marker: Marker, argument: string): Failure | undefined {
  if (!MISSING.has(marker)) return undefined;
  const content = marker === "leeg" ? "een lege tekst" : `"${text}"`;
  return missing(`Het argument ${argument} is ${content}: dat ontbreekt (${marker}).`);
}

/** A text for in a message: long ones would fill it. */
export const shortened = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);
