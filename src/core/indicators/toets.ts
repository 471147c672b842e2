import { absolute, compare, type Exact, subtract } from "../interval/exact.ts";
import { invalid } from "./failure.ts";
import type { Computed } from "./indicator.ts";
import { getal, optional, tekst } from "./parameters.ts";

/** By how much the two sides break the relation; 0 when it holds. */
const EXCESS = new Map<string, (difference: Exact) => Exact>([
  ["=", absolute],
  ["<=", (difference) => (compare(difference, 0) > 0 ? difference : 0)],
  [">=", (difference) => (compare(difference, 0) < 0 ? absolute(difference) : 0)],
]);

export const TOETS: Computed = {
  name: "TOETS",
  group: "Toetsen",
  description: "Toetst of twee getallen aan een regel voldoen.",
  parameters: [
    getal("links", "Het linkergetal."),
    tekst("operator", 'De regel: "=", "<=" of ">=".'),
    getal("rechts", "Het rechtergetal."),
    optional(getal("tolerantie", "Welk verschil door afronding mag ontstaan. Weglaten: 0.")),
  ],
  whenMissing: "niet toetsbaar",
  evaluate: (args) => {
    const excess = EXCESS.get(String(args.cell("operator")).trim());
    if (excess === undefined) return invalid('Het argument operator is "=", "<=" of ">=".');
    const tolerance = args.number("tolerantie") ?? 0;
    if (compare(tolerance, 0) < 0) return invalid("De tolerantie mag niet negatief zijn.");
    const broken = excess(subtract(args.number("links") ?? 0, args.number("rechts") ?? 0));
    if (broken === 0) return "klopt";
    return compare(broken, tolerance) <= 0 ? "klopt binnen afronding" : "schending";
  },
  unit: 'tekst: "klopt", "klopt binnen afronding", "schending" of "niet toetsbaar"',
  source: "De uitkomsten van alle regels SD-R01 en verder",
  examples: [
    { arguments: [387, "=", 385], result: "schending", source: "Halfjaarrapportage 2017-1, Indicaties, 1e helft ‘17" },
    {
      arguments: [100, "=", 99, 2],
      result: "klopt binnen afronding",
      source: "Monitor 3D Drechtsteden 2016, verwijzers, H-I-Ambacht",
    },
    { arguments: ["nb", "=", 358], result: "niet toetsbaar", source: "Halfjaarrapportage 2017-1, Mantelzorgers" },
  ],
  notes: ['Ontbreekt een getal ("-", "nb", "nvt"), dan is de uitkomst "niet toetsbaar" en niet #N/B.'],
};
