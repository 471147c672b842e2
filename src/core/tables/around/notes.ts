import { remembered } from "../../reading/remembered.ts";

const NOTE_START =
  /^(toelichting|bron|noot|n\.?b\.?|let op|opmerking|nader te|ontwikkelingen|afgerond|voorlopig|peildatum|\*|•|·|[-–] |\d\) |¹|²|[x.] ?[=:] )/i;
/** "Bedragen x € 1.000", "De cijfers zijn afgerond op vijftallen": what holds for all figures of a table. */
const CONVENTION =
  /^\(?(de )?(bedragen|cijfers|aantallen|getallen|waarden)\b.*(\bx\b|×|\bin (euro|duizend|miljoen)|\bafge|\bzijn\b)|^\(?(x|×) ?€/i;
const LONGEST_LABEL = 90;

/** The end of a sentence of a few words, or one followed by another: "(incl. herindiceringen)" ends none. */
const SENTENCE = /^(\S+\s+){4,}\S+[.!?]$|[a-z]{2}[.!?]\s+[A-Z]/;

/** "Aantal inwoners: 38.420": a fact beside a table, not what it is. "Wijk: 12" and "Wmo: 2024" are names. */
const FACT = /:\s+(?:€ ?[\d.,]+|[\d,]+ ?%|(?!(?:19|20)\d\d$)\d[\d.,]*\d\d)$/;

/** Running text under a table, as against a title, a heading or a label. */
export const isNote = remembered(
  (text: string): boolean =>
    NOTE_START.test(text) ||
    CONVENTION.test(text) ||
    FACT.test(text) ||
    text.length > LONGEST_LABEL ||
    SENTENCE.test(text),
);

const VERB =
  "is|zijn|was|waren|kan|kunnen|heeft|hebben|wordt|worden|telt|tellen|komt|komen|sluit|sluiten|wijkt|wijken|bevat|bevatten";
/** "Cliënten die in 2023 zijn verhuisd" is a name; what counts or does not does so in a sentence. */
const IN_NAME = new RegExp(String.raw`\b(?:die|dat|waar\w*|welke|hoe|wat|wie|of)\b(?:(?!\b(?:telt|tellen)\b).)*$`, "i");
const STATED = new RegExp(String.raw`(?<!\p{L})(?:${VERB})(?!\p{L})`, "iu");
const LEAST_WORDS = 4;

/** "Door afronding kan de som afwijken": a sentence without a full stop, which under a table is no heading. */
export const isRemark = remembered(
  (text: string): boolean =>
    isNote(text) ||
    ((text.split(/\s+/).length >= LEAST_WORDS || text.endsWith(".")) &&
      STATED.test(text) &&
      !IN_NAME.test(text) &&
      !text.endsWith("?")),
);
