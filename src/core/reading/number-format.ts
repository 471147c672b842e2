import { remembered } from "./remembered.ts";

/** What one section of a number format code says of the figures it shows. */
export interface NumberFormat {
  /** "datum": the number is a day or time; "tekst": nothing of the number shows. */
  readonly kind: "getal" | "datum" | "tekst";
  readonly unit: "euro" | "procent" | undefined;
  /** Decimals always shown, and shown at most; no most: as many as fit (General). */
  readonly least: number;
  readonly most: number | undefined;
  /** Powers of ten the figure is shown bigger: 2 for a percentage, -3 for `0,` (x 1.000). */
  readonly shift: number;
  /** Thousands are set apart: 2.016 then is a count, no year. */
  readonly grouped: boolean;
  /** The smallest thing a date shows. */
  readonly shows: "jaar" | "maand" | "dag" | "tijd" | undefined;
  /** `[>=1000]`: the figures this section is for. */
  readonly condition: { readonly operator: string; readonly limit: number } | undefined;
}

/** Quoted text, an escaped or padding character, something in brackets, or one character of the code proper. */
const TOKEN = /"([^"]*)"?|\\(.)|_.|\*.|\[([^\]]*)\]|./gsu;
const CONDITION = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/;
const ELAPSED = /^(?:h+|m+|s+)$/i;
const EURO = /€|\beur(?:o)?\b/i;

function unitOf(code: string, literal: string): NumberFormat["unit"] {
  if (code.includes("%")) return "procent";
  return EURO.test(literal) || code.includes("€") ? "euro" : undefined;
}

/** Minutes are the m beside hours or seconds; what shows a day is a day, whatever the time beside it. */
function smallestShown(code: string, elapsed: boolean): NumberFormat["shows"] {
  const letters = code.replace(/general|am\/pm|a\/p/gi, "").toLowerCase();
  if (letters.includes("d")) return "dag";
  if (elapsed || /[hs]/.test(letters)) return "tijd";
  return letters.includes("m") ? "maand" : letters.includes("y") ? "jaar" : undefined;
}

function decimalsShown(code: string): Pick<NumberFormat, "least" | "most" | "shift" | "grouped"> {
  const [, whole = "", fraction = ""] = /([0#?,]*)(?:\.([0#?,]*))?/.exec(code.slice(code.search(/[0#?.]/))) ?? [];
  const trailing = /,*$/.exec(fraction === "" ? whole : fraction)?.[0].length ?? 0;
  return {
    least: fraction.replace(/[^0]/g, "").length,
    most: fraction.replace(/,/g, "").length,
    shift: (code.includes("%") ? 2 : 0) - 3 * trailing,
    grouped: /,[0#?]/.test(whole),
  };
}

function parseSection(section: string): NumberFormat {
  let [code, literal, elapsed] = ["", "", false];
  let condition: NumberFormat["condition"];
  for (const [token, quoted, escaped, bracket] of section.matchAll(TOKEN)) {
    const compared = CONDITION.exec(bracket ?? "");
    if (compared) condition = { operator: compared[1] ?? "", limit: Number(compared[2]) };
    else if (bracket?.startsWith("$")) literal += bracket.slice(1).replace(/-[\dA-F]+$/i, "");
    else if (bracket !== undefined) elapsed ||= ELAPSED.test(bracket);
    else if (quoted !== undefined || escaped !== undefined) literal += quoted ?? escaped ?? "";
    else if (token.length === 1) code += token;
  }
  const unit = unitOf(code, literal);
  const shows = smallestShown(code, elapsed);
  const none = { least: 0, most: undefined, shift: 0, grouped: false, shows, condition };
  if (shows !== undefined) return { ...none, kind: "datum", unit: undefined };
  // General, a power of ten or a fraction shows as many digits as fit.
  if (/general|e[+-]|[0#?] *\/ *[0#?\d]/i.test(code)) return { ...none, kind: "getal", unit };
  if (!/[0#?]/.test(code)) return { ...none, kind: code.includes("@") ? "getal" : "tekst", unit };
  return { kind: "getal", unit, ...decimalsShown(code), shows, condition };
}

/** The sections of a code: positive, negative, zero, text, or each with its condition. */
export const parseNumberFormat = remembered((code: string): readonly NumberFormat[] => {
  const sections: string[] = [];
  let section = "";
  for (const [token] of code.matchAll(TOKEN)) {
    if (token === ";") {
      sections.push(section);
      section = "";
    } else {
      section += token;
    }
  }
  sections.push(section);
  return sections.map(parseSection);
});

const HOLDS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  "<=": (value, limit) => value <= limit,
  ">=": (value, limit) => value >= limit,
  "<>": (value, limit) => value !== limit,
  "<": (value, limit) => value < limit,
  ">": (value, limit) => value > limit,
  "=": (value, limit) => value === limit,
};

/**
 * The section that shows `value`. A section without digits ("-" for zero, nothing for negatives) hides
 * how the figure is rounded, so the first one says it.
 */
export function sectionFor(sections: readonly NumberFormat[], value: number): NumberFormat | undefined {
  const [first, second, third] = sections;
  if (first?.condition || second?.condition) {
    const numeric = sections.slice(0, 3);
    const suits = ({ condition }: NumberFormat) => condition && HOLDS[condition.operator]?.(value, condition.limit);
    return numeric.find(suits) ?? numeric.find(({ condition }) => !condition) ?? first;
  }
  const chosen = value < 0 ? second : value === 0 && sections.length > 2 ? third : first;
  return chosen?.kind === "tekst" ? first : (chosen ?? first);
}
