import { quote, sentencesOf } from "../notes/sentences.ts";
import { normalise } from "../reading/normalise.ts";
import type { Table } from "../tables/table.ts";
import { hasFactors, isQuotient } from "../tables/worked-out/way.ts";
import { saysAgreed } from "../vocabulary/by-hand.ts";
import { names } from "../vocabulary/left-out.ts";
import type { Seen } from "./worked-out.ts";
import type { Asked } from "./worked-out-sides.ts";

/** What is seen of a price, amount or index is no error where a note says that it was agreed for its line alone. */
export function heedAgreement({ notes }: Pick<Table, "notes">, { way, across, line }: Asked, seen: Seen): Seen {
  const name = across[line]?.name ?? "";
  if (!(isQuotient(way) || hasFactors(way))) return seen;
  const said = notes.flatMap(sentencesOf).find((one) => saysAgreed(one) && names(normalise(one), name));
  if (said === undefined) return seen;
  return { ...seen, outcome: "signaal", text: `${seen.text} De toelichting zegt: ${quote(said)}` };
}
