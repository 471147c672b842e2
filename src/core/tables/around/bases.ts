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
const PER = String.raw`per (?<per>100?\.?000|1\.?000|duizend|100(?![.\d]))`;
/** "per 1.000 inwoners", "per 100 huishoudens" as the name of a column. */
const NAMED = new RegExp(`^(?:aantal |% )?${PER} ?(?<of>.*)$`);
/** "Cliënten per 1.000 inwoners" */
const WITHIN = new RegExp(`^.+ ${PER} (?<of>.+)$`);
const PERCENT = /^(?:in )?(?:%|procent|percentage)(?: van (?:alle |het aantal )?(?<of>.+))?$/;
/** "Als % van het aantal jeugdigen", "Aandeel van alle inwoners" */
const SHARE =
  /^(?:als |in )?(?:%|procent|percentage|aandeel)(?: \(?%\)?)? (?:van|op) (?:de |alle |het (?:totale? )?aantal )?(?<of>.+)$/;

/** The bases that the notes under a table give, the general one first. */
export function readBases(notes: readonly string[]): readonly NotedBase[] {
  const found = notes.flatMap((note) =>
    [...normalise(note).matchAll(NOTED)].map(({ groups }): NotedBase => {
      const { line = "", thousand, of = "" } = groups ?? {};
      return { line: normalise(line), per: thousand === undefined ? 100 : 1000, of: of.trim() };
    }),
  );
  return found.sort((a, b) => Number(a.line !== "") - Number(b.line !== ""));
}

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
