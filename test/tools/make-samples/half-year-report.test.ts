import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { cellAddress } from "../../../src/core/workbook/area.ts";
import { makeHalfYearReport, SAMPLE_FILE } from "../../../src/tools/make-samples/half-year-report.ts";
import { readXlsx } from "../../../src/xlsx/read-xlsx.ts";
import { toSheetSources } from "../../../src/xlsx/to-sheet-sources.ts";
import type { XlsxCell, XlsxFile } from "../../../src/xlsx/xlsx-file.ts";
import { isProblem } from "../../../src/xlsx/xlsx-file.ts";
import { exceljs } from "../../xlsx/make-xlsx.ts";

interface Fixture {
  readonly title: string;
  readonly block?: string;
  readonly columns: readonly (readonly string[])[];
  readonly rows: readonly { readonly label: string; readonly group?: string; readonly cells: readonly string[] }[];
}

const committed = new Uint8Array(readFileSync(new URL(`../../../${SAMPLE_FILE}`, import.meta.url)));
const fixture = JSON.parse(
  readFileSync(new URL("../../fixtures/tables/000-dalfsen-halfjaarrapportage-2017H1.json", import.meta.url), "utf8"),
) as Fixture[];

async function readSample(): Promise<XlsxFile> {
  const file = await readXlsx(committed);
  assert.ok(!isProblem(file));
  return file;
}

/** A cell as the report prints it. */
function printed(value: unknown, format: string): string {
  if (typeof value !== "number") return String(value);
  const digits = format.includes("#,##0") ? String(value).replace(/\B(?=(\d{3})+$)/g, ".") : String(value);
  return format.includes("€") ? `€ ${digits}` : digits;
}

describe("the half-year report as a workbook", () => {
  it("is current with its generator, to the byte", async () => {
    assert.deepEqual(await makeHalfYearReport(), committed);
  });

  it("has a sheet per chapter and one with indicators", async () => {
    const names = (await readSample()).sheets.map(({ name }) => name);
    assert.deepEqual(names, ["Wmo", "Mantelzorg", "PGB", "SKT", "Participatiewet", "Jeugd", "Indicatoren"]);
  });

  it("holds every printed cell of the 31 tables, row by row", async () => {
    const rows = toSheetSources(await readSample()).flatMap((sheet) =>
      sheet.values.map((values, row) =>
        values.map((value, column) => printed(value, sheet.formats?.[row]?.[column] ?? "General").replace(/\s+/g, " ")),
      ),
    );
    let at = 0;
    const findNext = (...cells: string[]): void => {
      const wanted = cells.map((text) => text.replace(/\s+/g, " "));
      const found = rows.findIndex((row, index) => index >= at && wanted.every((text, column) => row[column] === text));
      assert.ok(found >= 0, `after row ${String(at)}: ${wanted.join(" | ")}`);
      at = found + 1;
    };
    assert.equal(fixture.length, 31);
    for (const table of fixture) {
      const headerFrom = at;
      findNext(
        rows.slice(at).find((row) => row[1] === table.columns[0]?.[0]?.replace(/\s+/g, " "))?.[0] ?? "",
        ...table.columns.flat(),
      );
      const above = rows.slice(headerFrom, at).flat();
      assert.ok(
        above.some((text) => text.startsWith(table.title.replace(/\s+/g, " "))),
        `title ${table.title}`,
      );
      for (const { label, group, cells } of table.rows) {
        if (group !== undefined && rows[at]?.[0] === group) at += 1;
        findNext(label, ...cells);
      }
    }
  });

  it("has sums where a controller has them, with the printed totals as results", async () => {
    const { sheets } = await readSample();
    const sums = sheets.flatMap(({ name, cells }) =>
      cells.filter(({ formula }) => formula?.startsWith("=SUM(")).map((cell) => [name, cell.value] as const),
    );
    assert.deepEqual(sums, [
      ...[335, 315, 145].map((value) => ["Wmo", value]),
      ...[49, 2, 40, 30, 40].map((value) => ["Participatiewet", value]),
    ]);
    for (const sheet of sheets) {
      const at = (row: number, column: number): XlsxCell | undefined =>
        sheet.cells.find((cell) => cell.row === row && cell.column === column);
      for (const cell of sheet.cells) {
        const [, top, bottom] = /^=SUM\([A-Z](\d+):[A-Z](\d+)\)$/.exec(cell.formula ?? "") ?? [];
        if (top === undefined) continue;
        let sum = 0;
        for (let row = Number(top) - 1; row < Number(bottom); row++) sum += Number(at(row, cell.column)?.value);
        assert.equal(sum, cell.value, `${sheet.name} ${cellAddress(cell.row, cell.column)}`);
      }
    }
  });

  it("has SD formulas with results, one of them over three cells", async () => {
    const indicators = (await readSample()).sheets.at(-1)?.cells.filter(({ formula }) => formula !== undefined) ?? [];
    assert.equal(indicators.length, 13);
    for (const { formula, value } of indicators) {
      assert.match(formula ?? "", /^=SD\.[A-Z]+\(/);
      assert.equal(typeof value, "number");
    }
    assert.deepEqual(
      indicators.flatMap(({ array }) => array ?? []),
      [{ top: 6, left: 1, bottom: 6, right: 3 }],
    );
  });

  it("reads the same through exceljs", async () => {
    const { sheets, styles } = await readSample();
    const workbook = await exceljs(committed);
    for (const sheet of sheets) {
      for (const { row, column, value, formula, style } of sheet.cells) {
        const other = workbook.getWorksheet(sheet.name)?.getCell(row + 1, column + 1);
        if (value === "" || other === undefined) continue;
        const where = `${sheet.name} ${cellAddress(row, column)}`;
        const plain = other.value as { formula?: string; result?: unknown } | string | number;
        // exceljs 4.4 forgets a formula's result when it is 0.
        assert.equal(typeof plain === "object" ? (plain.result ?? 0) : plain, value, where);
        if (formula?.startsWith("=SUM")) assert.equal(`=${other.formula}`, formula, where);
        assert.equal(other.style.numFmt ?? "General", styles[style]?.numberFormat, where);
        assert.equal(other.font.bold ?? false, styles[style]?.bold, where);
      }
    }
  });
});
