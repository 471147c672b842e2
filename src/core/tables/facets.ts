import { normalise } from "../reading/normalise.ts";
import { type Facets, facetOfBreakdown, overlay } from "../vocabulary/facets.ts";
import { interpret } from "../vocabulary/interpret.ts";
import type { Titles } from "./titles.ts";

/** A heading says whose figures follow, not what they count: "Jeugd voortijdig schoolverlaters" holds three counts. */
function identity({ law, scheme, product, form, funding }: Facets): Facets {
  return {
    ...(law === undefined ? {} : { law }),
    ...(scheme === undefined ? {} : { scheme }),
    ...(product === undefined ? {} : { product }),
    ...(form === undefined ? {} : { form }),
    ...(funding === undefined ? {} : { funding }),
  };
}

/** Whether a line is a part, a total, or neither is seen from the table, never from a word. */
function words(text: string): Facets {
  const { line: _, ...said } = interpret(text);
  return said;
}

/** What sheet name, headings, title and corner say of every figure of a table. */
export function tableFacets(sheet: string, { chapters, section, title, corner }: Titles): Facets {
  const own = overlay(words(title), words(corner));
  // The name of a sheet or chapter says which law it is about; of which scheme its tables are, they say themselves.
  const laws = [sheet, ...chapters].flatMap((heading) => words(heading).law ?? []);
  const law = laws.at(-1);
  const outer: Facets = law === undefined ? {} : { law };
  // A title that names its law has left the section above it.
  const context = own.law === undefined ? overlay(outer, identity(words(section))) : outer;
  return overlay(context, own);
}

/** What a series is: its label over its group over its table. */
export function seriesFacets(table: Facets, group: string, label: string, unit: string | undefined): Facets {
  const said = words(label);
  const outer = overlay(table, words(group));
  // The rows of an average say what it is an average over, and those of a breakdown of a flow why or how long.
  const own = outer.statistic === "gemiddelde" || table.breakdown !== undefined ? { ...said, ...pick(outer) } : said;
  const facets = overlay({ ...(unit === undefined ? {} : { unit }) }, overlay(outer, own));
  if (table.breakdown === undefined) return facets;
  const dimension = facetOfBreakdown(table.breakdown);
  return said[dimension] === undefined ? { ...facets, [dimension]: normalise(label) } : facets;
}

const pick = ({ quantity, role }: Facets): Facets => ({
  ...(quantity === undefined ? {} : { quantity }),
  ...(role === undefined ? {} : { role }),
});
