import { normalise, words } from "../reading/normalise.ts";
import { remembered } from "../reading/remembered.ts";

/** The words for what is drawn up anew from time to time (Gemeentewet, art. 189-192): each version goes on from the one before. */
const DRAWN_UP = /(?:begroting|raming|budget|kader|circulaire)$/u;

const TIMES =
  /(?:19|20)\d\d|\b\d{1,2}[-/]\d{1,2}\b|\b(?:\d{1,2} )?(?:januari|december|jan|dec|begin|einde?|ultimo|primo|oude?|nieuwe?|vorige?|huidige?)\b|[^\p{L} ]/gu;

/** What a name is the name of, whichever version or time: "begroting" of "Primitieve begroting 2024". */
export const versionOf = remembered((name: string): string => {
  const drawnUp = words(name).flatMap((word) => DRAWN_UP.exec(word)?.[0] ?? []);
  // A "raming" is a budget too.
  if (drawnUp.length > 0) return drawnUp.includes("circulaire") ? "circulaire" : "begroting";
  return normalise(name).replace(TIMES, " ").replace(/ +/g, " ").trim();
});

const LOWERS =
  /(?:^|\b)(?:minder|lagere?|af|eraf|vrijval|afname|daling)\b|bezuiniging|besparing|taakstelling|ombuiging|korting|verlaging|vermindering|onttrekking|uitname|stelpost/u;

/** Whether by its name it makes a budget smaller, so that it may stand there without a minus: "Bezuinigingen". */
export const lowers = remembered((name: string): boolean => LOWERS.test(normalise(name)));
