import { normalise } from "../../reading/normalise.ts";
import { remembered } from "../../reading/remembered.ts";

/** What the figures of a column or row are given per: 5,0 is 5,0 of every 100 "alle jongeren tot 18 jaar". */
export interface Base {
  readonly per: 100 | 1000;
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
/** "per 1.000 inwoners", "per 100 huishoudens" as the name of a column. */
const NAMED = /^(?:aantal |% )?per (?<per>1\.?000|duizend|100) ?(?<of>.*)$/;
const PERCENT = /^(?:in )?(?:%|procent|percentage)(?: van (?:alle |het aantal )?(?<of>.+))?$/;

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

/** The base that the name of a column gives by itself; undefined where it holds plain counts or amounts. */
export const namedBase = remembered((measure: string): Base | undefined => {
  const name = normalise(measure);
  const per = NAMED.exec(name)?.groups;
  if (per) return { per: per["per"] === "100" ? 100 : 1000, of: per["of"] ?? "" };
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
