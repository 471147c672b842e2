import assert from "node:assert/strict";
import fc from "fast-check";
import { check } from "../../../src/core/check.ts";
import type { Finding } from "../../../src/core/findings/finding.ts";
import { type Exact, toNumber } from "../../../src/core/interval/exact.ts";
import { recogniseTables } from "../../../src/core/tables/recognise.ts";
import { areaAddress, cellAddress } from "../../../src/core/workbook/area.ts";
import { buildGrid, type CellValue, type Grid } from "../../../src/core/workbook/grid.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

const findingsOn = (sheet: Grid): readonly Finding[] => check({ name: "", sheets: [sheet] }).findings;

const valueText = (value: Exact | undefined): string => (value === undefined ? "-" : String(toNumber(value)));

/** Every table of a sheet as text: where it stands, its columns, and its rows with their group and figures. */
const tablesOn = (sheet: Grid): string[] =>
  recogniseTables(sheet).map((table) => {
    const columns = table.moments.map(({ header }) => header).join(", ");
    const rows = table.series.map((series) => {
      const name = [series.group, series.label, table.measures[series.measure]].filter(Boolean).join("/");
      return `${name}: ${table.moments.map((moment) => valueText(table.cell(series, moment).value)).join(" ")}`;
    });
    return [`${table.title} (${areaAddress(table.area)}) ${columns}`, ...rows].join("\n");
  });

const LISTS: readonly (readonly [what: string, drawing: string, table: string])[] = [
  [
    "what is counted goes down, when goes across, and whose it is heads a group",
    `Wijk  | Jaar | Indicator       | Waarde
     Noord | 2022 | Cliënten Wmo    | 10
     Noord | 2023 | Cliënten Wmo    | 11
     Noord | 2022 | Cliënten Jeugd  | 12
     Noord | 2023 | Cliënten Jeugd  | 13
     Zuid  | 2022 | Cliënten Wmo    | 20
     Zuid  | 2023 | Cliënten Wmo    | 21
     Zuid  | 2022 | Cliënten Jeugd  | 22
     Zuid  | 2023 | Cliënten Jeugd  | 23`,
    `(A1:D9) 2022, 2023
     Noord/Cliënten Wmo: 10 11
     Noord/Cliënten Jeugd: 12 13
     Zuid/Cliënten Wmo: 20 21
     Zuid/Cliënten Jeugd: 22 23`,
  ],
  [
    "what has a total stands side by side",
    `Wijk   | Jaar | Indicator    | Waarde
     Noord  | 2022 | Cliënten Wmo | 10
     Zuid   | 2022 | Cliënten Wmo | 20
     Totaal | 2022 | Cliënten Wmo | 30
     Noord  | 2022 | Meldingen    | 1
     Zuid   | 2022 | Meldingen    | 2
     Totaal | 2022 | Meldingen    | 3`,
    `(A1:D7) 2022
     Cliënten Wmo/Noord: 10
     Cliënten Wmo/Zuid: 20
     Cliënten Wmo/Totaal: 30
     Meldingen/Noord: 1
     Meldingen/Zuid: 2
     Meldingen/Totaal: 3`,
  ],
  [
    "figures side by side stay so, unless they say what is counted",
    `Programma | Jaar | Begroting | Realisatie
     Wmo       | 2022 | 100       | 110
     Jeugd     | 2022 | 200       | 210
     Wmo       | 2023 | 101       | 111
     Jeugd     | 2023 | 201       | 211`,
    `(A1:D5) 2022, 2023
     Wmo/Begroting: 100 101
     Wmo/Realisatie: 110 111
     Jeugd/Begroting: 200 201
     Jeugd/Realisatie: 210 211`,
  ],
  [
    "a year with its month beside it, and a code beside its name",
    `Code | Wijk  | Jaar | Maand    | Meldingen
     W1   | Noord | 2023 | januari  | 10
     W1   | Noord | 2023 | februari | 11
     W2   | Zuid  | 2023 | januari  | 20
     W2   | Zuid  | 2023 | februari | 21`,
    `Meldingen (A1:E5) januari 2023, februari 2023
     Noord: 10 11
     Zuid: 20 21`,
  ],
  [
    "an indicator with the unit that it is in",
    `Jaar | Indicator | Eenheid | Waarde
     2022 | Cliënten  | aantal  | 40
     2022 | Uitgaven  | euro    | 800
     2022 | Tarief    | euro    | 20
     2023 | Cliënten  | aantal  | 50
     2023 | Uitgaven  | euro    | 900
     2023 | Tarief    | euro    | 18`,
    `(A1:D7) 2022, 2023
     Cliënten (aantal): 40 50
     Uitgaven (euro): 800 900
     Tarief (euro): 20 18`,
  ],
  [
    "a figure that is missing, and a name that is spelled in two ways",
    `Wijk  | Jaar | Cliënten
     Noord | 2021 | 10
     Noord | 2022 | 11
     noord | 2023 | 12
     Zuid  | 2021 | 20
     Zuid  | 2023 | 22`,
    `Cliënten (A1:C6) 2021, 2022, 2023
     Noord: 10 11 12
     Zuid: 20 - 22`,
  ],
];

const NO_LISTS: readonly (readonly [what: string, drawing: string])[] = [
  [
    "names that stand under a group",
    `Wet   | Voorziening  | 2022 | 2023
     Wmo   | Begeleiding  | 10   | 11
     Wmo   | Dagbesteding | 20   | 21
     Jeugd | Ambulant     | 30   | 31
     Jeugd | Verblijf     | 40   | 41`,
  ],
  [
    "lines that each have a name of their own",
    `Project | Startjaar | Budget
     A       | 2021      | 100
     B       | 2022      | 200
     C       | 2022      | 300
     D       | 2023      | 400
     E       | 2023      | 500`,
  ],
  [
    "two figures for one thing",
    `Wijk  | Jaar | Bedrag
     Noord | 2022 | 100
     Noord | 2022 | 200
     Zuid  | 2022 | 300
     Zuid  | 2023 | 400
     Noord | 2023 | 500`,
  ],
];

const plain = (drawing: string): string => drawing.replace(/^ +/gm, "").trim();

/** A stock a scheme, over quarters, with one figure that may be wrong. */
const stocks = fc.record({
  schemes: fc.constantFrom(["Begeleiding", "Dagbesteding"], ["Begeleiding", "Dagbesteding", "Rolstoelen"]),
  quarters: fc.integer({ min: 2, max: 4 }),
  flows: fc.array(fc.tuple(fc.integer({ min: 10, max: 90 }), fc.integer({ min: 1, max: 9 })), {
    minLength: 12,
    maxLength: 12,
  }),
  wrong: fc.option(fc.tuple(fc.nat(47), fc.integer({ min: 1, max: 40 }))),
  seed: fc.infiniteStream(fc.integer()),
});

interface Figure {
  readonly scheme: string;
  readonly quarter: string;
  readonly line: string;
  value: number;
}

const LINES = ["Stand begin", "Instroom", "Uitstroom", "Stand einde"] as const;

function figuresOf({
  schemes,
  quarters,
  flows,
  wrong,
}: {
  schemes: readonly string[];
  quarters: number;
  flows: [number, number][];
  wrong: [number, number] | null;
}): Figure[] {
  const figures = schemes.flatMap((scheme, place) => {
    let stock = 200 + place * 57;
    return Array.from({ length: quarters }, (_, quarter) => quarter).flatMap((quarter) => {
      const [enters, leaves] = flows[(place * 4 + quarter) % flows.length] ?? [10, 1];
      const begin = stock;
      stock += enters - leaves;
      const values = [begin, enters, leaves, stock];
      return LINES.map((line, at): Figure => ({
        scheme,
        quarter: `Q${String(quarter + 1)} 2023`,
        line,
        value: values[at] ?? 0,
      }));
    });
  });
  const one = wrong ? figures[wrong[0] % figures.length] : undefined;
  if (one && wrong) one.value += wrong[1];
  return figures;
}

/** The same figures in rows and columns. */
function tableOf(figures: readonly Figure[]): CellValue[][] {
  const quarters = [...new Set(figures.map(({ quarter }) => quarter))];
  const rows: CellValue[][] = [["", ...quarters]];
  for (const scheme of new Set(figures.map((one) => one.scheme))) {
    rows.push([scheme]);
    for (const line of LINES) {
      const own = figures.filter((one) => one.scheme === scheme && one.line === line);
      rows.push([line, ...own.map(({ value }) => value)]);
    }
  }
  return rows;
}

const listOf = (figures: readonly Figure[]): CellValue[][] => [
  ["Regeling", "Periode", "Onderdeel", "Waarde"],
  ...figures.map(({ scheme, quarter, line, value }) => [scheme, quarter, line, value]),
];

const sheetOf = (values: CellValue[][]): Grid =>
  buildGrid({ name: "Blad1", visibility: "visible", top: 0, left: 0, values });

/** What is said, and of which figures. */
const said = (values: CellValue[][]): string[] =>
  findingsOn(sheetOf(values))
    .map(({ rule, text, cells }) => [rule, text, ...cells.map(({ row, column }) => values[row]?.[column])].join(" "))
    .sort();

describe("a list with a line for every figure", () => {
  for (const [what, drawing, table] of LISTS) {
    it(what, () => {
      assert.deepEqual(tablesOn(drawSheet(plain(drawing))), [plain(table).replace(/^\(/, " (")]);
    });
  }

  for (const [what, drawing] of NO_LISTS) {
    it(`is not ${what}`, () => {
      assert.deepEqual(
        recogniseTables(drawSheet(plain(drawing))).filter(({ grid }) => grid.list !== undefined),
        [],
      );
    });
  }

  const LIST = `Wijk   | Jaar | Cliënten
                Noord  | 2022 | 10
                Noord  | 2023 | 15
                Zuid   | 2022 | 20
                Zuid   | 2023 | 25
                Totaal | 2022 | 30
                Totaal | 2023 | 45`;

  it("names the cells of the list", () => {
    const [finding] = findingsOn(drawSheet(plain(LIST), { top: 4, left: 2 }));
    assert.deepEqual(
      finding?.cells.map(({ row, column }) => cellAddress(row, column)),
      ["E11", "E7", "E9"],
    );
  });

  it("heeds the notes below it", () => {
    const rounded = `${plain(LIST)}\n\nDe cijfers zijn afgerond op vijftallen.`;
    assert.deepEqual(findingsOn(drawSheet(rounded)), []);
  });

  it("is an Excel table as well", () => {
    const area = { top: 0, left: 0, bottom: 6, right: 2 };
    const tables = [{ name: "Lijst", area, hasHeaders: true, hasTotals: false }];
    assert.deepEqual(
      findingsOn(drawSheet(plain(LIST), { tables })).map(({ rule }) => rule),
      ["SD-R05"],
    );
  });

  it("leaves the tables around it what they are", () => {
    const below = "Wmo   | 2022 | 2023\nStand begin | 5 | 6\nInstroom | 2 | 3\nUitstroom | 1 | 1\nStand einde | 6 | 9";
    const { length } = recogniseTables(drawSheet(`${plain(LIST)}\n\n${below}`));
    assert.equal(length, 2);
    assert.deepEqual(
      findingsOn(drawSheet(`${plain(LIST)}\n\n${below}`)).map(({ rule }) => rule),
      ["SD-R05", "SD-R01"],
    );
  });

  it("leaves the words above it to no table beside it", () => {
    const titled = ["Wmo in de wijken", ...plain(LIST).split("\n")];
    const beside = ["Kern | Instroom | Uitstroom", "Urk | 2 | 3", "Swifterbant | 4 | 5"];
    const lines = titled.map((line, row) => (row > 0 && row <= 3 ? `${line} | | ${beside[row - 1] ?? ""}` : line));
    const titles = recogniseTables(drawSheet(lines.join("\n"))).map(({ title }) => title);
    assert.deepEqual(titles, ["Cliënten", "Kern"]);
  });

  it("has stocks that say so in plain words, however many gemeenten it is of", () => {
    const lines = Array.from({ length: 300 }, (_, at) => {
      const [begin, end] = [100 + (at % 50), 110 + (at % 50)];
      const name = `Gemeente ${String(at)} | 2023`;
      return [`${name} | Aantal begin | ${String(begin)}`, `${name} | In | 20`, `${name} | Uit | 10`]
        .concat(`${name} | Aantal einde | ${String(at === 7 ? end + 5 : end)}`)
        .join("\n");
    });
    const list = ["Gemeente | Jaar | Indicator | Waarde", ...lines].join("\n");
    assert.deepEqual(
      findingsOn(drawSheet(list)).map(({ rule }) => rule),
      ["SD-R01"],
    );
  });

  it("says of figures what a table of them says, whatever the order of its lines", () => {
    fc.assert(
      fc.property(stocks, ({ seed, ...drawn }) => {
        const figures = figuresOf(drawn);
        const shuffled = figures.map((one) => ({ one, at: Number(seed.next().value) })).sort((a, b) => a.at - b.at);
        assert.deepEqual(said(listOf(shuffled.map(({ one }) => one))), said(tableOf(figures)));
      }),
      { numRuns: 100 },
    );
  });
});
