import { indicators } from "../indicators/index.ts";
import { isArithmetic } from "../indicators/indicator.ts";
import { parseDecimal } from "../interval/exact.ts";
import type { Facet } from "../vocabulary/facets.ts";
import { interpret } from "../vocabulary/interpret.ts";
import type { Formula, ParsedTerm, Selector, Structure, Term } from "./formula.ts";
import { parse, SyntaxError } from "./parser.js";

/** Why a formula says nothing: a Dutch sentence, and where in the text it goes wrong (from 0). */
export interface FormulaProblem {
  readonly problem: string;
  readonly offset: number;
}

/** Figures named by their place in the table instead of by words. */
const STRUCTURES: ReadonlyMap<string, Structure> = new Map([
  ["totaal", { relation: "total", end: "whole" }],
  ["delen", { relation: "total", end: "parts" }],
  ["gesplitst totaal", { relation: "split", end: "whole" }],
  ["waarvan-regels", { relation: "split", end: "parts" }],
  ["uniek totaal", { relation: "overlap", end: "whole" }],
  ["overlappende delen", { relation: "overlap", end: "parts" }],
  ["totaalkolom", { relation: "column total", end: "whole" }],
  ["deelkolommen", { relation: "column total", end: "parts" }],
  ["jaarkolom", { relation: "year total", end: "whole" }],
  ["delen van het jaar", { relation: "year total", end: "parts" }],
  ["aandelen", { relation: "shares", end: "parts" }],
  ["voornaamste aandelen", { relation: "main shares", end: "parts" }],
  ["geheel", { relation: "of which", end: "whole" }],
  ["waarvan", { relation: "of which", end: "parts" }],
  ["waarvan-regel", { relation: "of which line", end: "parts" }],
  ["regel erboven", { relation: "of which line", end: "whole" }],
  ["waarvan-kolom", { relation: "of which column", end: "parts" }],
  ["kolom ervoor", { relation: "of which column", end: "whole" }],
]);

/** A name or words that mean nothing here, thrown on the way down and caught by compileFormula. */
class Unknown extends Error {
  readonly offset: number;

  constructor(message: string, { offset }: { readonly offset: number }) {
    super(message);
    this.offset = offset;
  }
}

function selector(parsed: ParsedTerm & { readonly kind: "selector" }, more: Partial<Selector>): Selector {
  const { text } = parsed;
  const structure = STRUCTURES.get(text.toLowerCase());
  const wants = structure ? {} : interpret(text);
  if (!structure && Object.keys(wants).length === 0) {
    throw new Unknown(`De woorden [${text}] zijn geen grootheid die de add-in kent.`, parsed);
  }
  return { text, wants, structure, previous: false, ofYear: false, alike: [], all: false, ...more };
}

interface Modifier {
  readonly kind: "selector" | "largest";
  readonly more: Partial<Selector>;
}

/** These names say which figures are meant and how they are taken together; every other name is an indicator. */
const MODIFIERS: ReadonlyMap<string, Modifier> = new Map([
  ["SOM", { kind: "selector", more: { all: true } }],
  ["MAX", { kind: "largest", more: { all: true } }],
  ["VORIGE", { kind: "selector", more: { previous: true } }],
  ["JAARSOM", { kind: "selector", more: { ofYear: true } }],
]);

function compileTerm(parsed: ParsedTerm, alike: readonly Facet[]): Term {
  switch (parsed.kind) {
    case "selector":
      return { kind: "selector", selector: selector(parsed, { alike }) };
    case "number":
      return { kind: "number", value: parseDecimal(parsed.text) ?? 0 };
    case "call": {
      const modifier = MODIFIERS.get(parsed.name);
      if (modifier) {
        const [only, ...others] = parsed.arguments;
        if (only?.kind !== "selector" || others.length > 0) {
          throw new Unknown(`${parsed.name} vraagt één grootheid tussen [ en ].`, parsed);
        }
        return { kind: modifier.kind, selector: selector(only, { alike, ...modifier.more }) };
      }
      const indicator = indicators.get(parsed.name);
      if (!indicator || !isArithmetic(indicator)) {
        throw new Unknown(`De functie ${parsed.name} kan niet in een regel.`, parsed);
      }
      const needed = indicator.parameters.filter((parameter) => !parameter.optional).length;
      if (parsed.arguments.length < needed || parsed.arguments.length > indicator.parameters.length) {
        const names = indicator.parameters.map((parameter) => parameter.name).join("; ");
        throw new Unknown(`${parsed.name} vraagt ${String(needed)} gegevens: ${names}.`, parsed);
      }
      return { kind: "call", indicator, arguments: parsed.arguments.map((argument) => compileTerm(argument, alike)) };
    }
    default:
      return { kind: parsed.kind, left: compileTerm(parsed.left, alike), right: compileTerm(parsed.right, alike) };
  }
}

/** The figure that words mean, outside a formula: the words of our own catalogue, so that not knowing them is a bug. */
export function compileSelector(text: string, alike: readonly Facet[] = []): Selector {
  return selector({ kind: "selector", text, offset: 0 }, { alike });
}

/**
 * A formula of the rule language with its words and names looked up, or what is wrong with it. In the facets of `alike`
 * its figures may be anything, as long as they are all the same.
 */
export function compileFormula(text: string, alike: readonly Facet[] = []): Formula | FormulaProblem {
  try {
    const { left, operator, right } = parse(text);
    return { text, left: compileTerm(left, alike), operator, right: compileTerm(right, alike) };
  } catch (error) {
    if (error instanceof SyntaxError) {
      const { offset } = error.location.start;
      const rest = text.slice(offset, offset + 20);
      return {
        problem: rest === "" ? "De regel houdt te vroeg op." : `De regel is niet te lezen vanaf «${rest}».`,
        offset,
      };
    }
    if (error instanceof Unknown) return { problem: error.message, offset: error.offset };
    throw error;
  }
}
