import assert from "node:assert/strict";
import { check, checkInSteps } from "../../../src/core/check.ts";
import type { Correction } from "../../../src/core/corrections.ts";
import type { RowDescription, TableDescription } from "../../../src/core/tables/describe.ts";
import type { Saying } from "../../../src/core/tables/sayings.ts";
import type { Reading } from "../../../src/core/tables/settle-tables.ts";
import type { SheetSource } from "../../../src/core/workbook/grid.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

function reading(drawing: string, corrections: readonly Correction[] = [], more: Partial<SheetSource> = {}): Reading {
  const steps = checkInSteps({ name: "", sheets: [drawSheet(drawing, more)] }, { corrections });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value.reading;
  }
}

function first(...input: Parameters<typeof reading>): TableDescription {
  const [table] = reading(...input).tables;
  assert.ok(table);
  return table;
}

const why = (saying: Saying): string =>
  saying.from === "som"
    ? `som ${String(saying.fits)}/${String(saying.tested)}`
    : [saying.from, saying.word].filter(Boolean).join(" ");
const sayings = (says: readonly Saying[]): string[] => says.map((one) => `${one.facet} ${one.value}: ${why(one)}`);
const outline = ({ place, says, confidence }: RowDescription): string =>
  `${[place.group, place.row].filter(Boolean).join(" / ")} (${confidence}) ${sayings(says).join(", ")}`.trim();

const place = { sheet: "Blad1", section: "", group: "" };
const stock = `
  Indicaties Wmo | 2016 | 2017
  Beginstand     | 349  | 382
  Nieuw          | 215  | 190
  Aanwas         | 3    | 4
  Zin:           |      |
  Uitstroom      | 182  | 200
`;

describe("describeTables", () => {
  it("says what each row is, why and how sure that is", () => {
    const table = first(stock);
    assert.deepEqual(sayings(table.says), ["quantity indicaties: titel indicaties", "law wmo: titel wmo"]);
    assert.deepEqual(table.rows.map(outline), [
      "Beginstand (zeker) role stand begin: rij beginstand",
      "Nieuw (zeker) role instroom: rij nieuw",
      "Aanwas (waarschijnlijk)",
      "Zin: / Uitstroom (zeker) role uitstroom: rij uitstroom, funding zin: tussenkop zin",
    ]);
    const { orientation, columns, measures, confidence, isLeftAlone, area } = table;
    assert.deepEqual(
      { orientation, columns, measures, confidence, isLeftAlone, area },
      {
        orientation: "periods across",
        columns: ["2016", "2017"],
        measures: [""],
        confidence: "waarschijnlijk",
        isLeftAlone: false,
        area: { top: 0, left: 0, bottom: 5, right: 2 },
      },
    );
  });

  it("counts how often a sum came out", () => {
    const table = first("Kosten | 2016 | 2017 | 2018\nNoord | 4 | 5 | 6\nZuid | 5 | 6 | 7\nTotaal | 9 | 11 | 14");
    assert.deepEqual(table.rows.map(outline), [
      "Noord (zeker) line deel: som 2/3",
      "Zuid (zeker) line deel: som 2/3",
      "Totaal (zeker) line totaal: som 2/3",
    ]);
    assert.equal(table.confidence, "zeker");
  });

  it("names the sheet or the cells where those say it", () => {
    const table = first("Zorg | 2016 | 2017\nBeginstand | '€ 4 | '€ 5", [], { name: "Wmo" });
    assert.deepEqual(sayings(table.says), ["unit euro: cellen", "law wmo: blad wmo"]);
  });

  it("shows what the user said, and keeps rows and tables in sight that are left out", () => {
    const corrections: readonly Correction[] = [
      { ...place, table: "Indicaties Wmo", row: "Aanwas", kind: "rol", value: "instroom" },
      { ...place, table: "Indicaties Wmo", row: "Nieuw", kind: "rol", value: "niet meedoen" },
      { ...place, table: "Indicaties Wmo", row: "", kind: "geen tabel" },
      { ...place, table: "Iets anders", row: "", kind: "geen tabel" },
    ];
    const left = reading(stock, corrections);
    assert.deepEqual(left.unused, corrections.slice(3));
    assert.deepEqual(
      left.tables.map(({ isLeftAlone, corrections: said }) => [isLeftAlone, said]),
      [[true, [corrections[2]]]],
    );
    const table = first(stock, corrections.slice(0, 2));
    assert.deepEqual(table.rows.map(outline).slice(1, 3), ["Nieuw (zeker)", "Aanwas (zeker) role instroom: u"]);
    assert.deepEqual(
      table.rows.map(({ corrections: said }) => said),
      [[], [corrections[1]], [corrections[0]], []],
    );
  });
});

describe("a table below the bar", () => {
  // Two words of the field in a table about something else: a rule about those would be a guess.
  const energy = `
    Energie   | 2016 | 2017
    Uitstroom | 3    | 9
    Gas       | 4    | 5
    Stroom    | 5    | 6
    Water     | 6    | 7
    Wsw       | 7    | 8
    Warmte    | 8    | 9
    Zon       | 9    | 9
  `;
  const rules = (drawing: string, corrections: readonly Correction[] = []) => {
    const { findings, notUnderstood } = check({ name: "", sheets: [drawSheet(drawing)] }, { corrections });
    return {
      rules: findings.map(({ rule }) => rule),
      reasons: notUnderstood.map(({ range, reason }) => `${range} ${reason}`),
    };
  };

  it("gets no rule about contents, and that is said", () => {
    assert.deepEqual(rules(energy), {
      rules: [],
      reasons: [
        "A1:C8 Van deze tabel zijn maar 2 van de 7 rijen begrepen. Nagerekend zijn alleen totalen, verschillen en verhoudingen die zo heten en die de cijfers zelf laten zien.",
      ],
    });
    assert.equal(first(energy).confidence, "onzeker");
  });

  it("is understood as soon as the user says what a row is", () => {
    const said: Correction = { ...place, table: "Energie", row: "Warmte", kind: "rol", value: "instroom" };
    assert.deepEqual(rules(energy, [said]), { rules: ["SD-R16"], reasons: [] });
    assert.equal(first(energy, [said]).confidence, "waarschijnlijk");
  });

  it("keeps the sums that came out", () => {
    const withTotal = `
      Energie | 2016 | 2017
      Noord   | 4    | 5
      Zuid    | 5    | 6
      Totaal  | 9    | 12
      Gas     | 4    | 5
      Stroom  | 5    | 6
      Water   | 6    | 7
      Warmte  | 8    | 9
      Zon     | 9    | 9
      Wind    | 9    | 8
      Kolen   | 3    | 8
    `;
    const { rules: found, reasons } = rules(withTotal);
    assert.deepEqual(found, ["SD-R05"]);
    assert.equal(reasons.length, 1);
  });

  it("knows the taakvelden by their official names, whatever is counted of them", () => {
    const taakvelden = (names: readonly string[]): readonly string[] =>
      rules(`Sociaal domein | Dordrecht | Sliedrecht\n${names.map((name) => `${name} | 4 | 5`).join("\n")}`).reasons;
    assert.deepEqual(
      taakvelden([
        "6.1 Samenkracht en burgerparticipatie",
        "Toegang en eerstelijnsvoorzieningen",
        "6.3 Inkomensregelingen",
        "Taakveld 6.5: Arbeidsparticipatie",
        "6.72b Jeugdhulp behandeling",
        "6.60 Hulpmiddelen en diensten (Wmo)",
        "6.762 Jeugdhulp met verblijf regionaal",
        "6.791 PGB Wmo",
      ]),
      [],
    );
    assert.equal(taakvelden(["6.1 Gas", "6.2 Water", "6.3 Warmte"]).length, 1);
  });

  it("says so when nothing is understood", () => {
    assert.deepEqual(rules("Energie | 2016 | 2017\nGas | 4 | 5\nWater | 6 | 7").reasons, [
      "A1:C3 Van deze tabel is geen rij begrepen. Nagerekend zijn alleen totalen, verschillen en verhoudingen die zo heten en die de cijfers zelf laten zien.",
    ]);
  });
});
