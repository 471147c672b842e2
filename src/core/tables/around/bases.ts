import { normalise } from "../../reading/normalise.ts";
import { remembered } from "../../reading/remembered.ts";

/** What the figures of a column or row are given per: 5,0 is 5,0 of every 100 "alle jongeren tot 18 jaar". */
export interface Base {
  readonly per: number;
  /** In plain lower case, "" when nothing says what. */
  readonly of: string;
}

/** A base that a note gives: of all figures, or of those of one line ("Jeugdreclassering is % van …", 004 r. 491). */
interface NotedBase extends Base {
  /** In plain lower case; "" for all figures. */
  readonly line: string;
}

const NOTED =
  /(?:^|[.;:]\s*|\s)(?:(?<line>[^.;:%]{1,60}?) (?:is|zijn|betreft) )?(?:%|procent|percentage)(?: (?<thousand>per 1\.?000)| van(?: alle| het aantal)?) (?<of>[^.;%]+)/gu;
/** Of whom a percentage may be that no line of the table counts. */
const PERSONS = String.raw`(?:jeugdigen|jongeren|kinderen|inwoners|huishoudens?|volwassenen|ouderen|bevolking|bewoners|gezinnen)`;
const ARTICLE = new RegExp(`^de (?=${PERSONS})`, "u");
const OF_PERSONS = String.raw`(?:alle |de |het (?:totale? )?aantal )*(?<of>(?:\p{L}+ )?${PERSONS}(?!\p{L})[^.;%]*)`;
/** "Het percentage is van alle jongeren", "Percentages zijn berekend over de inwoners": the same in a sentence. */
const SAID = new RegExp(
  String.raw`(?<![\p{L}\d])(?:%|procent|percentages?)(?: (?:is|zijn)(?: berekend| genomen| uitgedrukt)?| =|:) (?:(?:als )?(?:%|percentage) )?(?:van|over|op|ten opzichte van) ${OF_PERSONS}`,
  "gu",
);
const PER = String.raw`per (?<per>100?\.?000|1\.?000|duizend|100(?![.\d]))`;
/** "per 1.000 inwoners", "per 100 huishoudens" as the name of a column. */
const NAMED = new RegExp(`^(?:aantal |% )?${PER} ?(?<of>.*)$`);
/** "Cliënten per 1.000 inwoners" */
const WITHIN = new RegExp(`^.+ ${PER} (?<of>.+)$`);
const PERCENT = /^(?:in )?(?:%|procent|percentage)(?: van (?:alle |het aantal )?(?<of>.+))?$/;
/** "Als % van het aantal jeugdigen", "Aandeel van alle inwoners" */
const SHARE =
  /^(?:als |in )?(?:%|procent|percentage|aandeel)(?: \(?%\)?)? (?:van|op) (?:de |alle |het (?:totale? )?aantal )?(?<of>.+)$/;

/** "Cijfers zijn per 1.000 huishoudens", "De rechterkolom is per 1.000 inwoners"; "aantal per 1.000" may be of a column of counts. */
const FIGURES = new RegExp(
  String.raw`^(?:toelichting ?: |\* ?)?(?:de |alle )*(?:cijfers|getallen|waarden|percentages|(?:rechter|laatste|tweede) ?kolom(?:men)?)(?: is| zijn| staan| gelden)?(?: uitgedrukt| berekend)? (?<thousand>per (?:1\.?000|duizend)) (?<of>[^.;%]+)`,
  "gu",
);

/** The bases that the notes under a table give, the general one first. */
export function readBases(notes: readonly string[]): readonly NotedBase[] {
  const found = notes.flatMap((note) => {
    const text = normalise(note);
    return [NOTED, SAID, FIGURES]
      .flatMap((said) => [...text.matchAll(said)])
      .map(({ groups }): NotedBase => {
        const { line = "", thousand, of = "" } = groups ?? {};
        return { line: normalise(line), per: thousand === undefined ? 100 : 1000, of: of.trim().replace(ARTICLE, "") };
      });
  });
  return found.sort((a, b) => Number(a.line !== "") - Number(b.line !== ""));
}

const TOLD = new RegExp(
  String.raw`^\(?(?:toelichting ?: |\* ?)?(?:het |de |alle )*(?:%|percentages?|procent|cijfers|getallen|waarden|(?:rechter|laatste|tweede) ?kolom(?:men)?)(?!\p{L}).*${PERSONS}`,
  "u",
);

/** Whether a text of few words says what figures are per, as only a note does: "% van alle jongeren tot 18 jaar". */
export const saysBase = remembered(
  (text: string): boolean => TOLD.test(normalise(text)) && readBases([text]).some(({ line }) => line === ""),
);

const perOf = (text: string): number => (text === "duizend" ? 1000 : Number(text.replace(".", "")));

/** The base that a name gives somewhere, of what it says it is of. */
export const readBase = remembered((label: string): Base | undefined => {
  const name = normalise(label);
  const said = (SHARE.exec(name) ?? WITHIN.exec(name))?.groups;
  if (!said) return namedBase(name);
  const { per, of = "" } = said;
  return { per: per === undefined ? 100 : perOf(per), of: of.replace(/^inw\b\.?/, "inwoners") };
});

/** The base that the name of a column gives by itself; undefined where it holds plain counts or amounts. */
export const namedBase = remembered((measure: string): Base | undefined => {
  const name = normalise(measure);
  const per = NAMED.exec(name)?.groups;
  if (per) return { per: perOf(per["per"] ?? ""), of: (per["of"] ?? "").replace(/^inw\b\.?/, "inwoners") };
  const percent = PERCENT.exec(name);
  return percent ? { per: 100, of: percent.groups?.["of"] ?? "" } : undefined;
});

/** The base of a line under a column: a note about this line goes before one about all, and says more than "%". */
export function baseOf(measure: string, label: string, noted: readonly NotedBase[]): Base | undefined {
  const named = namedBase(measure);
  if (named?.of !== "") return named;
  const line = normalise(label);
  return noted.find((one) => one.line !== "" && one.line === line) ?? noted.find((one) => one.line === "") ?? named;
}
