import type { CheckResult, Finding, Severity } from "../../../src/core/findings/finding.ts";
import type { ConversionReport } from "../../../src/excel/convert-formulas.ts";

interface FindingSketch {
  readonly severity: Severity;
  readonly sheet: string;
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly rule: string;
  readonly ruleName: string;
  readonly text: string;
  readonly sheetHidden?: boolean;
  readonly cause?: string;
  readonly suspect?: Finding["suspect"];
  readonly wanted?: Finding["wanted"];
}

function finding(sketch: FindingSketch, index: number): Finding {
  const { row, column, ...rest } = sketch;
  return {
    id: `bevinding-${String(index)}`,
    outcome: sketch.severity === "info" ? "signaal" : "schending",
    sheetHidden: false,
    cells: [{ sheet: sketch.sheet, row, column }],
    period: "2017H1",
    expected: 387,
    found: 385,
    difference: -2,
    ...rest,
  };
}

const STAND = { rule: "SD-R01", ruleName: "Stand sluit op de stromen" };

/** A result with every severity, a long title, a hidden sheet and a block that was not understood. */
export const withFindings: CheckResult = {
  workbook: "halfjaarrapportage-2017-1.xlsx",
  tables: 31,
  counts: {
    klopt: 50,
    "klopt binnen afronding": 6,
    schending: 5,
    signaal: 1,
    trendbreuk: 0,
    "niet toetsbaar": 8,
  },
  findings: (
    [
      {
        ...STAND,
        severity: "fout",
        sheet: "Wmo",
        table: "Indicaties",
        row: 7,
        column: 2,
        text: "372 + 257 − 242 = 387, er staat 385 (verschil −2)",
      },
      {
        severity: "fout",
        sheet: "Wmo",
        table: "Mantelzorgers per kern (Dalfsen, Hoonhorst, Lemelerveld, Nieuwleusen en Oudleusen) 1e helft 2017",
        row: 41,
        column: 27,
        rule: "SD-R06",
        ruleName: "Totaal is de som van de delen",
        text: "104 + 12 + 48 + 97 + 9 = 270, er staat 271 (verschil 1)",
        cause: "Waarschijnlijk hoort in cel AB39 (Nieuwleusen) 49 te staan in plaats van 48. Dan kloppen 2 controles.",
        suspect: { sheet: "Wmo", row: 38, column: 27 },
      },
      {
        ...STAND,
        severity: "fout",
        sheet: "Participatie",
        table: "Aantallen inkomen",
        row: 11,
        column: 1,
        text: "1.003 + 64 − 71 = 996, er staat 999 (verschil 3)",
      },
      {
        severity: "waarschuwing",
        sheet: "Participatie",
        table: "Uitstroom",
        row: 60,
        column: 1,
        rule: "SD-R07",
        ruleName: "Redenen tellen op tot de stroom",
        text: "De som klopt, maar de titel noemt één regeling en het totaal telt er drie.",
      },
      {
        severity: "afronding",
        sheet: "Jeugd",
        table: "PGB in euro's",
        row: 14,
        column: 3,
        rule: "SD-R13",
        ruleName: "Gemiddeld PGB",
        text: "€ 1.253.107 / 356 = € 3.520, er staat € 3.521 (verschil € 1, past binnen afronding)",
        sheetHidden: true,
      },
      {
        severity: "info",
        sheet: "Jeugd",
        table: "",
        row: 3,
        column: 4,
        rule: "SD-R16",
        ruleName: "Sprong tussen perioden",
        text: "Van 41 naar 112: meer dan het dubbele van de vorige periode.",
      },
    ] as const
  ).map(finding),
  notUnderstood: [
    { sheet: "Bijlage", range: "A3:D9", reason: "De kop van de kolommen is leeg, dus de perioden zijn niet bekend." },
  ],
};

/** Everything klopt. */
export const clean: CheckResult = {
  ...withFindings,
  counts: { ...withFindings.counts, schending: 0, signaal: 0 },
  findings: [],
  notUnderstood: [],
};

const MISTYPED = { severity: "fout", sheet: "Begroting", table: "Programma 6 Sociaal domein", wanted: 6610 } as const;
const TOTAL = { sheet: "Begroting", row: 4, column: 2 };
const SWAPPED = "6.610 te staan in plaats van 6.160: twee cijfers zijn verwisseld. Dan kloppen 2 controles.";

/** One figure with two digits swapped, which two checks show. */
export const oneSlip: CheckResult = {
  ...clean,
  counts: { ...clean.counts, schending: 2 },
  findings: [
    {
      ...MISTYPED,
      row: 4,
      column: 2,
      rule: "SD-R19",
      ruleName: "Kolommen tellen op tot het totaal",
      text: "Realisatie, Totaal: 1.100 + 2.500 + 3.010 = 6.610, er staat 6.160 (verschil −450).",
      cause: `Waarschijnlijk hoort in cel C5 (Realisatie) ${SWAPPED}`,
      suspect: TOTAL,
    },
    {
      ...MISTYPED,
      row: 4,
      column: 3,
      rule: "SD-R30b",
      ruleName: "Verschil is begroting tegen realisatie",
      text: "Verschil, Totaal: 6.600 − 6.160 = 440, er staat −10 (verschil −450).",
      cause: `Waarschijnlijk hoort in cel C5 (Realisatie van Totaal) ${SWAPPED}`,
      suspect: TOTAL,
    },
  ].map(finding),
};

/** Two formulas converted, two left. */
export const converted: ConversionReport = {
  done: [
    { sheet: "Wmo", row: 6, column: 1 },
    { sheet: "Wmo", row: 6, column: 2 },
  ],
  left: [
    {
      cell: { sheet: "Wmo", row: 7, column: 2 },
      reason: 'B5 bevat tekst: "€ 3.520". SD.STAND kan daar anders mee rekenen dan een gewone formule.',
    },
    {
      cell: { sheet: "Mantelzorgers per kern", row: 41, column: 27 },
      reason: "SD.MARKERING heeft geen gewone formule.",
    },
  ],
  oneUndoStep: false,
};

/** A workbook without a table. */
export const noTables: CheckResult = {
  ...clean,
  tables: 0,
  counts: { klopt: 0, "klopt binnen afronding": 0, schending: 0, signaal: 0, trendbreuk: 0, "niet toetsbaar": 0 },
};
