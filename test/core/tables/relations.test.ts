import assert from "node:assert/strict";
import { baseOf, readBases } from "../../../src/core/tables/around/bases.ts";
import { recogniseTables } from "../../../src/core/tables/recognise.ts";
import type { Table } from "../../../src/core/tables/table.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

const tableOf = (drawing: string): Table => recogniseTables(drawSheet(drawing))[0]!;
const names = (all: readonly { readonly label: string }[]): string => all.map(({ label }) => label).join(", ");

describe("columns that add up others", () => {
  const totalsOf = (drawing: string): string[] =>
    tableOf(drawing).columnTotals.map(
      ({ whole, parts, series }) =>
        `${whole.header} = ${parts.map(({ header }) => header).join(" + ")} for ${names(series)}`,
    );
  const cases: [name: string, drawing: string, expected: string[]][] = [
    [
      "the total behind the gemeenten, not for percentages",
      "Meldingen | A | D | totaal\naantal jongeren | 842 | 100 | 942\naandeel in % | 3 | 4 | 3",
      ["totaal = A + D for aantal jongeren"],
    ],
    [
      "the total in front of them",
      "Meldingen | Totaal | A | D\njongeren | 942 | 842 | 100\nouders | 30 | 10 | 20",
      ["Totaal = A + D for jongeren, ouders"],
    ],
    [
      "not a total of persons who may be in several columns",
      "Jongeren | Hulp | Zorg | Totaal\nNoord | 10 | 20 | 25\nZuid | 5 | 6 | 9\nOost | 5 | 7 | 8",
      [],
    ],
    [
      "a total that is wrong in one line",
      "Meldingen | A | D | Totaal\nNoord | 10 | 20 | 30\nZuid | 5 | 6 | 12\nOost | 5 | 7 | 12",
      ["Totaal = A + D for Noord, Zuid, Oost"],
    ],
  ];
  for (const [name, drawing, expected] of cases) it(name, () => assert.deepEqual(totalsOf(drawing), expected));
});

describe("lines that are a part of another", () => {
  const subsetsOf = (drawing: string): string[] =>
    tableOf(drawing).subsets.map(({ whole, part }) => `${part.label} of ${whole.label}`);
  const cases: [name: string, drawing: string, expected: string[]][] = [
    [
      "by their own word",
      "Statushouders | 2019 | 2020\nuitgestroomd | 12 | 10\nwaarvan naar werk | 8 | 8\nwaarvan naar studie | 1 | 2\novergebleven | 3 | 4",
      ["waarvan naar werk of uitgestroomd", "waarvan naar studie of uitgestroomd"],
    ],
    [
      "by the word of the section above them",
      "Statushouders | 2019 | 2020\nuitgestroomd | 12 | 10\nwaarvan: | |\nnaar werk | 8 | 8",
      ["naar werk of uitgestroomd"],
    ],
    [
      "by the column before them, counts with their word beside it",
      "  | Totaal, waarvan: | Overdracht\nSKT Dalfsen: | 14 meldingen, | 12 meldingen\nSKT Nieuwleusen: | 11 meldingen | 4 meldingen",
      ["Overdracht of Totaal, waarvan:"],
    ],
  ];
  for (const [name, drawing, expected] of cases) it(name, () => assert.deepEqual(subsetsOf(drawing), expected));
});

describe("counts and the rates beside them", () => {
  const ratesOf = (drawing: string): string[] =>
    tableOf(drawing).rates.map(
      ({ count, base, denominator }) =>
        `${count.label} per ${String(base.per)} ${base.of}${denominator ? ` (${denominator.label})` : ""}`,
    );
  const gemeenten = "Trajecten | Dordrecht | | Papendrecht |\n | aantal | % | aantal | %";
  const cases: [name: string, drawing: string, expected: string[]][] = [
    [
      "of what a note says",
      `${gemeenten}\nbegonnen | 1490 | 5.9 | 355 | 5\nToelichting: % van alle jongeren tot 18 jaar.`,
      ["begonnen per 100 jongeren tot 18 jaar"],
    ],
    [
      "per 1.000 of a line of the table, a letter apart",
      `${gemeenten}\nloonkostensubsidie | 150 | 39 | 10 | 20\nhuishouders met bijstand | 3880 | | 500 |\n` +
        "Toelichting: % per 1.000 huishoudens met bijstand.",
      ["loonkostensubsidie per 1000 huishoudens met bijstand (huishouders met bijstand)"],
    ],
    [
      "of what the column says",
      "Hulp | aantal | per 1.000 inwoners\nthuis | 195 | 10\nverblijf | 40 | 2",
      ["thuis per 1000 inwoners", "verblijf per 1000 inwoners"],
    ],
  ];
  for (const [name, drawing, expected] of cases) it(name, () => assert.deepEqual(ratesOf(drawing), expected));

  it("knows a line with a base of its own, and takes no share in running text for a base", () => {
    const noted = readBases([
      "Toelichting: % van alle jongeren tot 18 jaar. Jeugdreclassering is % van alle jongeren 12-23 jaar.",
      "Het gebruik steeg met 5% van de cliënten per 1.000 inwoners; huisartsen (30%), ouders (12%).",
    ]);
    assert.equal(baseOf("%", "jeugdhulp", noted)?.of, "jongeren tot 18 jaar");
    assert.equal(baseOf("%", "Jeugdreclassering", noted)?.of, "jongeren 12-23 jaar");
    assert.equal(noted.length, 2);
  });
});

it("knows a figure below a table that repeats one in it", () => {
  const table = tableOf(
    "Jeugd | Dordrecht | Sliedrecht | Nederland\njeugdhulp | 97 | 96 | 82\nJeugdhulp Nederland: | 82 | |",
  );
  assert.deepEqual(
    table.callouts.map(({ row, column, series, moment }) => [row, column, series.label, moment.header]),
    [[2, 1, "jeugdhulp", "Nederland"]],
  );
  assert.equal(names(table.series), "jeugdhulp");
});
