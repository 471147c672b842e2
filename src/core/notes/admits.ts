import { normalise } from "../reading/normalise.ts";
import { sentencesOf } from "./sentences.ts";

/** What notes may own up to: stocks that do not join, a total that holds more than its lines, or less as some count once. */
export type Admission = "stocks" | "more" | "less";

const STOCK = String.raw`\b(?:begin|eind|stand)(?:-|stand\w*|e|en|saldo|saldi)?\b`;
const UNEQUAL = String.raw`\b(?:niet\b.*\b(?:aan\w*|op elkaar|overeen|gelijk)|(?:sluit|sluiten)\b.*\bniet|wijk(?:t|en)\b.*\baf|afwijk\w*|aansluitverschil\w*|tel(?:t|len)\b.*\bniet op)\b`;
/** "Het verschil tussen begin + instroom − uitstroom en eind komt door correcties": not that a stock grew. */
const UNEXPLAINED = String.raw`\bverschil\w*\b.*${STOCK}.*\bdoor\b.*\b(?:\w*correcties?|administratieve?|terugwerkende kracht|\w*mutaties|opschoning|registratie\w*)\b`;
/** "Instroom en uitstroom zijn exclusief administratieve mutaties." */
const UNCOUNTED = String.raw`\b(?:in|uit)stroom\b.*\b(?:exclusief|excl|zonder)\b.*\b(?:\w*mutaties|\w*correcties)\b`;
const TOTAL = String.raw`\b(?:eind|sub)?tota(?:al|len)\b`;
const MORE = String.raw`\b(?:inclusief|incl|(?:bevat|omvat|telt)(?:ten)?\b.*\book|hoger dan|groter dan|meer dan)\b`;

const ADMITS: Readonly<Record<Admission, RegExp>> = {
  stocks: new RegExp(String.raw`${STOCK}.*${UNEQUAL}|\baansluitverschil\w*|${UNEXPLAINED}|${UNCOUNTED}`),
  more: new RegExp(`${TOTAL}.*${MORE}|^(?:incl|inclusief)\\b`),
  less: /\b(?:unieke?|ontdubbeld\w*|dubbeltelling\w*|(?:eenmaal|(?:een|1) (?:keer|maal)) (?:ge|mee)teld|(?:in|op|onder|bij) (?:twee|meer|meerdere|beide) \p{L}+)\b/u,
};
/** "Inclusief btw" is how all figures are, those of the lines as well; of all that is rounded the rounding says enough. */
const OF_ALL = /\b(?:btw|afrond\w*|afgerond\w*|indexatie)\b/;

/** The sentence in which notes own up to it, as it stands; undefined where none does. */
export const sentenceAdmitting = (admission: Admission, notes: readonly string[]): string | undefined =>
  notes.flatMap(sentencesOf).find((sentence) => {
    const said = normalise(sentence);
    return ADMITS[admission].test(said) && !OF_ALL.test(said);
  });
