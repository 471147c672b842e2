import { normalise } from "../reading/normalise.ts";
import { type Exact, multiply } from "../interval/exact.ts";
import { readText } from "../reading/read-text.ts";
import { remembered, rememberedWhere } from "../reading/remembered.ts";

/** What a name says of a target: that it is one, or what came of it; `of` is what else it names, "uitstroom naar werk" or "2024". */
export interface TargetName {
  readonly is: "doel" | "uitkomst";
  readonly of: string;
}

const TARGET =
  /^(?:norm|prestatienorm|streef(?:waarde|cijfer|norm|getal)|doel(?:stelling|waarde)?|target|ambitie)\b(?<of>.*)$/u;
const OUTCOME = /^(?:realisatie|gerealiseerd|resultaat|behaald|uitkomst|werkelijk(?:e score)?|score)\b(?<of>.*)$/u;
/** A name under which "ja" says that a target was met; "Niet gehaald" asks the contrary. */
const ASKS = /\b(?:gehaald|behaald|voldaan|voldoet|bereikt|gerealiseerd)\b/u;

/** "(%)", "(in weken)": how it is counted. */
const UNIT = /\([^()]*\)/gu;

export const targetName = remembered((name: string): TargetName | undefined => {
  const text = normalise(name).replace(UNIT, " ").trim();
  const of = (match: RegExpExecArray): string => (match.groups?.["of"] ?? "").replace(/^[\s:,-]+/u, "").trim();
  const [target, outcome] = [TARGET.exec(text), OUTCOME.exec(text)];
  // "Norm gehaald" asks after it.
  if (target) return ASKS.test(of(target)) ? undefined : { is: "doel", of: of(target) };
  return outcome ? { is: "uitkomst", of: of(outcome) } : undefined;
});

/** Whether a name says that it is a target. */
export const namesTarget = rememberedWhere(
  /norm|streef|doel|target|ambitie/i,
  (name) => targetName(name)?.is === "doel",
);

const MET = /^(?:gehaald|behaald|voldaan|voldoet|bereikt|gerealiseerd)$/u;
const MISSED = /^(?:niet (?:gehaald|behaald|voldaan|bereikt|gerealiseerd)|voldoet niet)$/u;
const YES = /^(?:ja|true|waar)$/u;
const NO = /^(?:nee|neen|false|onwaar)$/u;
const TARGET_BEFORE = /^(?:norm|streefwaarde|doel(?:stelling)?|ambitie) (?:is )?/u;

/** Whether a cell under such a name says that a target was met (true) or missed; undefined where it says neither. */
export function verdictIn(name: string, cell: string): boolean | undefined {
  const [asked, text] = [normalise(name), normalise(cell).replace(TARGET_BEFORE, "")];
  if (MET.test(text)) return true;
  if (MISSED.test(text)) return false;
  if (!ASKS.test(asked) || /\bniet\b/u.test(asked)) return undefined;
  return YES.test(text) ? true : NO.test(text) ? false : undefined;
}

/** Which way a target goes: at least so much, or at most. */
export type Direction = "ten minste" | "ten hoogste";

const SAYS_LEAST = /[≥>]|\b(?:min|minimaal|minimum|minstens|ten ?minste|of (?:meer|hoger))\b/u;
const SAYS_MOST = /[≤<]|\b(?:max|maximaal|maximum|hoogstens|hooguit|ten hoogste|of (?:minder|lager))\b/u;

/** More of these is better, whoever counts them. */
const MORE_IS_BETTER =
  /\b(?:binnen (?:de )?(?:(?:wettelijke|gestelde|afgesproken) )?(?:termijn(?:en)?|(?:\d+|een|twee|drie|vier|vijf|zes|acht|tien) (?:werk)?(?:uur|dag|dagen|week|weken))|op tijd|tijdig|uitstroom naar (?:betaald )?werk|rapportcijfer|respons)\b|\bgehuisvest|(?<!on)tevreden/u;
/** And fewer of these. */
const FEWER_IS_BETTER =
  /(?:wacht|doorloop|lever|behandel)(?:tijd|tijden)\b|verzuim|\b(?:uitval|recidive|terugval|heropen\w*|herhaald\w*|klacht(?:en)?|bezwa(?:ar|ren)|te laat|buiten (?:de )?termijn)\b/u;

/** What the target itself, or else what it is of, says of its direction; undefined where that cannot be told. */
export function directionOf(target: string, subject: string): Direction | undefined {
  const said = oneOf(SAYS_LEAST, SAYS_MOST, normalise(target));
  return said ?? oneOf(MORE_IS_BETTER, FEWER_IS_BETTER, normalise(subject));
}

/** Of these one may hope for fewer, or be glad to have spent less: it depends on whose target it is. */
const FEWER_MAY_BE_BETTER =
  /bijstand|uitkering|uithuisplaats|ondertoezicht|crisis|dak(?:-? en thuis)?lo(?:os|ze)|thuiszitters|werkloos|werkzoekende|wacht(?:lijst|enden)|schuld(?:en|last)|\b(?:huiselijk geweld|kindermishandeling|overlast|instroom|residentieel|verblijf|achterstand\w*|fouten|tekort\w*|(?:\p{L}+)?(?:kosten|lasten|uitgaven)|(?:(?:ziekte|school)?verzuim))\b/u;
/** And what comes of those, of which more is better all the same. */
const OUT_OF =
  /\b(?:uitstroom|uitgestroomd\w*|bespar\w*|aan het werk|opgelost\w*|afgerond\w*|beëindigd\w*|beeindigd\w*)\b/u;

/** Whether less than a target may be as it should: the first of these names that says anything of it, from near to far. */
export function mayBeAtMost(names: readonly string[]): boolean {
  for (const name of names.map(normalise)) {
    const isMore = MORE_IS_BETTER.test(name) || OUT_OF.test(name) || SAYS_LEAST.test(name);
    const isFewer = FEWER_IS_BETTER.test(name) || FEWER_MAY_BE_BETTER.test(name) || SAYS_MOST.test(name);
    if (isMore || isFewer) return isFewer && !isMore;
  }
  return false;
}

function oneOf(least: RegExp, most: RegExp, text: string): Direction | undefined {
  const [isLeast, isMost] = [least.test(text), most.test(text)];
  return isLeast === isMost ? undefined : isLeast ? "ten minste" : "ten hoogste";
}

const FIGURE = /\d[\d.,]*(?: ?%)?/gu;

/** The one figure that a target is written with: "min. 90%", "≤ 6", "90% of meer". */
export function targetIn(text: string): Exact | undefined {
  const figures = text.match(FIGURE) ?? [];
  const [figure, ...more] = figures.map(readText);
  if (figure?.value === undefined || more.length > 0) return undefined;
  return figure.unit === "procent" ? multiply(figure.value, 100) : figure.value;
}
