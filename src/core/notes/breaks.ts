import type { Period } from "../reading/period.ts";
import { fromDateIn } from "./dates.ts";
import { sentencesOf } from "./sentences.ts";

/** 000 r. 563-568: a figure that was counted in another way before, or found to be too high. */
const BREAK = new RegExp(
  [
    String.raw`\b(aantal(len)?|cijfers?|gegevens|standen)\b.*\bte (hoog|laag)\b`,
    String.raw`\bniet (goed |meer |zonder meer |een op een |1-op-1 )?(te vergelijken|vergelijkbaar)\b`,
    String.raw`\btrendbreuk\b`,
    String.raw`\b(gemeentelijke )?herindeling\b|\bgefuseerd\b`,
    String.raw`\b(aantal(len)?|cijfers?|gegevens|standen)\b.*\b(vanaf|sinds|met ingang van) \d.*\b(inclusief|exclusief|incl\.|excl\.)`,
    String.raw`\b(andere|nieuwe|gewijzigde|aangepaste) (definitie|telwijze|telling|wijze van (tellen|registreren)|registratiewijze)\b`,
    String.raw`\b(definitie|telwijze|registratiewijze|wijze van (tellen|registreren)) (is|zijn|werd|wordt)\b.*\b(gewijzigd|veranderd|aangepast)\b`,
  ].join("|"),
  "i",
);

/** Figures before and after a moment that may not be compared, and the sentence that says so. */
export interface Break {
  readonly from: Period;
  readonly sentence: string;
  /** The whole note: it may name the row it is about elsewhere. */
  readonly note: string;
}

/** The breaks that notes tell of: one that names no moment is none that can be placed. */
export function breaksIn(notes: readonly string[]): readonly Break[] {
  return notes.flatMap((note): Break[] => {
    const sentences = sentencesOf(note);
    const found = sentences.findIndex((sentence) => BREAK.test(sentence));
    const sentence = sentences[found];
    if (sentence === undefined) return [];
    // The moment stands in that sentence, or in one near it: "M.i.v. 2017 is alleen …".
    const from = [
      sentence,
      ...sentences.slice(found + 1, found + 3),
      ...sentences.slice(0, found).reverse().slice(0, 1),
    ]
      .map(fromDateIn)
      .find((date) => date !== undefined);
    return from ? [{ from, sentence, note }] : [];
  });
}
