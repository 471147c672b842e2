import type { Correction, CorrectedPlace, CorrectedUnit } from "../core/corrections.ts";
import type { Confidence } from "../core/tables/confidence.ts";
import type { TableDescription } from "../core/tables/describe.ts";
import type { RoleKind } from "../core/tables/roles.ts";
import type { Saying, Source } from "../core/tables/sayings.ts";

/** The terms of the vocabulary that are written otherwise than they are compared. */
const SPELLED: Readonly<Record<string, string>> = {
  clienten: "cliënten",
  geind: "geïnd",
  wmo: "Wmo",
  jeugd: "Jeugd",
  participatiewet: "Participatiewet",
  zin: "zorg in natura",
  "zin en pgb": "zorg in natura en pgb",
};
const spelled = (value: string): string => SPELLED[value] ?? value;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const WHAT = {
  role: spelled,
  quantity: (value) => `telt ${spelled(value)}`,
  statistic: spelled,
  unit: (value) => (value === "euro" ? "in euro" : value === "procent" ? "percentage" : value),
  subset: spelled,
  breakdown: (value) => `uitgesplitst naar ${value}`,
  line: (value) => (value === "deel" ? "onderdeel van een totaal" : value),
  law: spelled,
  scheme: spelled,
  product: spelled,
  form: spelled,
  funding: spelled,
  version: spelled,
  category: spelled,
} as const satisfies Record<Saying["facet"], (value: string) => string>;

const FROM = {
  rij: "",
  tussenkop: " in de tussenkop",
  titel: " in de titel",
  kop: " in de kop erboven",
  blad: " in de naam van het blad",
  erboven: "door wat erboven staat",
  cellen: "door hoe de cellen zijn opgemaakt",
  u: "door uw verbetering",
} as const satisfies Record<Source, string>;

function because(saying: Saying): string {
  if (saying.from === "som") {
    const { fits, tested } = saying;
    if (tested === 0) return "door de plaats in de tabel";
    return fits > 0
      ? `de som klopt in ${String(fits)} van de ${String(tested)} kolommen`
      : "door de plaats in de tabel; de som klopt nergens";
  }
  return saying.word === undefined ? FROM[saying.from] : `door het woord ‘${saying.word}’${FROM[saying.from]}`;
}

const UNITS = {
  aantal: "aantal",
  euro: "bedrag in euro",
  procent: "percentage",
  "x 1.000": "alles x 1.000",
} as const satisfies Record<CorrectedUnit, string>;

const KINDS = {
  flow: "Stand en stroom",
  quantity: "Wat de rij telt",
  line: "Plaats in een som",
  statistic: "Soort getal",
  none: "Anders",
} as const satisfies Record<RoleKind, string>;

function correctionText(correction: Correction): string {
  switch (correction.kind) {
    case "geen tabel":
      return "geen tabel";
    case "rol":
      return spelled(correction.value);
    case "eenheid":
      return UNITS[correction.value];
  }
}

const nameOfTable = ({ table }: CorrectedPlace): string => table || "Tabel zonder titel";
const nameOfRow = ({ group, row }: CorrectedPlace): string =>
  [group, row].filter((part) => part !== "").join(" › ") || "Rij zonder naam";

/** The Dutch texts of the part of the pane that shows what was made of the tables. */
export const readingTexts = {
  title: "Zo lees ik uw tabellen",
  intro:
    "Dit maakt de controle van uw tabellen, en waarom. Klopt er iets niet? Verbeter het: uw verbetering gaat voor en " +
    "blijft in deze werkmap bewaard. De controle gaat daarna opnieuw. Ctrl+Z werkt hier niet, Maak ongedaan wel.",
  nothing: "Er zijn geen tabellen herkend.",
  saying: (saying: Saying) => `${capital(WHAT[saying.facet](saying.value))}: ${because(saying)}.`,
  notRead: "Geen rol herkend.",
  leftOut: "Deze rij doet niet mee.",
  forAllRows: "Voor alle rijen",
  rows: "Rijen",
  nameOfTable,
  nameOfRow,
  columns: ({ orientation, columns, measures }: TableDescription) =>
    `${orientation === "periods across" ? "Van links naar rechts" : "Van boven naar onder"}: ${columns.join(", ")}.` +
    (measures.length > 1 ? ` Per kolom: ${measures.join(", ")}.` : ""),
  confidence: {
    zeker: "Zeker",
    waarschijnlijk: "Waarschijnlijk",
    onzeker: "Onzeker",
  } satisfies Record<Confidence, string>,
  tableConfidence: {
    zeker: "Zeker gelezen: elke rij is herkend aan een woord of aan een som die klopt.",
    waarschijnlijk: "Waarschijnlijk goed gelezen: niet elke rij is herkend aan een woord of een som.",
    onzeker:
      "Onzeker: er is te weinig herkend. Nagerekend zijn alleen totalen, verschillen en verhoudingen die zo heten en die de cijfers zelf laten zien.",
  } satisfies Record<Confidence, string>,
  leftAlone: "Geen tabel: dit blok doet niet mee in de controle.",

  noTable: "Dit is geen tabel",
  isTable: "Toch een tabel",
  improve: "Verbeter",
  improveRow: (place: CorrectedPlace) => `Verbeter ${nameOfRow(place)}`,
  role: "Wat is deze rij?",
  unit: "Waarin staan de cijfers?",
  tableUnit: "Waarin staan de cijfers van deze tabel?",
  asRead: "Zoals gelezen",
  kinds: KINDS,
  units: UNITS,
  spelled,
  keep: "Bewaar",
  keepFully: (place: CorrectedPlace) => `Bewaar voor ${place.row === "" ? nameOfTable(place) : nameOfRow(place)}`,
  undo: "Maak ongedaan",
  undoFully: (correction: Correction) =>
    `Maak ongedaan: ${correction.row === "" ? nameOfTable(correction) : nameOfRow(correction)} is ${correctionText(correction)}`,
  yours: (correction: Correction) => `Uw verbetering: ${correctionText(correction)}.`,
  showTable: "Hoe is deze tabel gelezen?",

  more: (count: number) => `Toon nog ${String(count)} tabellen`,
  unused: (count: number) => `Verbeteringen zonder plaats (${String(count)})`,
  unusedDetail:
    "Deze verbeteringen horen bij een blad, tabel of rij die er niet meer is of nu anders heet. Ze doen niet mee.",
  unusedItem: (correction: Correction) =>
    [
      `Blad ${correction.sheet}`,
      nameOfTable(correction),
      ...(correction.row === "" ? [] : [nameOfRow(correction)]),
      correctionText(correction),
    ].join(", "),
  clear: "Wis deze verbeteringen",
  saving: "Bezig met bewaren.",
  saved: "Bewaard in de werkmap. De controle gaat opnieuw.",
  undone: "Ongedaan gemaakt. De controle gaat opnieuw.",
  cleared: "Gewist. De controle gaat opnieuw.",
  unchanged: "Er is niets gewijzigd.",
  failed: "Uw verbetering is niet bewaard.",
} as const;
