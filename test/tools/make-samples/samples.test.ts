import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../../src/cli/run.ts";
import type { CheckJson } from "../../../src/core/findings/to-json.ts";
import { SAMPLES } from "../../../src/tools/make-samples/samples.ts";
import { styleAt, type SheetModel } from "../../../src/workbench/model/sheet-model.ts";
import { formatValue } from "../../../src/workbench/model/format-value.ts";
import { loadWorkbook } from "../../../src/workbench/page/load-workbook.ts";
import { isProblem } from "../../../src/xlsx/xlsx-file.ts";
import { tablesOf, type PrintedTable } from "../../support/tables/printed-table.ts";

const bytesOf = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../${file}`, import.meta.url)));

/** The sheets of a sample as the workbench opens them. */
async function open(file: string): Promise<readonly SheetModel[]> {
  const model = await loadWorkbook(bytesOf(file), file);
  assert.ok(!isProblem(model));
  return model.sheets;
}

/** The rows of a sheet as they show, without the empty cells at their ends. */
function shown(sheet: SheetModel): string[][] {
  const rows: string[][] = [];
  for (let row = 0; row < 200; row++) {
    const texts = Array.from({ length: 20 }, (_, column) =>
      formatValue(sheet.cells.get(row, column)?.value ?? "", styleAt(sheet, row, column)?.numberFormat ?? "General"),
    );
    rows.push(trimmed(texts));
  }
  return rows;
}

function trimmed(texts: readonly string[]): string[] {
  return texts.slice(0, texts.findLastIndex((text) => text !== "") + 1);
}

/** The rows a table prints: an upper header once over what it heads, callouts beside the first rows of figures. */
function printed(table: PrintedTable): string[][] {
  const levels = Math.max(...table.columns.map((path) => path.length));
  const headers = Array.from({ length: levels }, (_, level) => {
    const texts = table.columns.map((path) => path[path.length - levels + level] ?? "");
    const isLowest = level === levels - 1;
    return [
      isLowest ? (table.corner ?? "") : "",
      ...texts.map((text, i) => (isLowest || text !== texts[i - 1] ? text : "")),
    ];
  });
  const body = table.rows.flatMap(({ group, label, cells }, index) => {
    const opens = group !== undefined && group !== table.rows[index - 1]?.group;
    const { label: name = "", text = "" } = table.callouts?.[index] ?? {};
    return [...(opens ? [[group]] : []), [label, ...cells, ...(name === "" ? [] : ["", name, text])]];
  });
  return [...headers, ...body].map(trimmed);
}

describe("the sample workbooks", () => {
  for (const { file, make } of SAMPLES) {
    it(`${file} is current with its generator, to the byte`, async () => {
      assert.deepEqual(await make(), bytesOf(file));
    });
  }

  for (const [file, report, sheets] of [
    ["assets/voorbeelden/monitor-drechtsteden-2016.xlsx", "004", ["Jeugdhulp", "Participatiewet", "Wmo"]],
    ["assets/voorbeelden/jaarrapportage-2020.xlsx", "001", ["Jeugd", "Statushouders"]],
  ] as const) {
    it(`${file} shows every table as printed, in order, with its notes below it`, async () => {
      const opened = await open(file);
      assert.deepEqual(
        opened.map(({ name }) => name),
        sheets,
      );
      const rows = opened.flatMap(shown);
      let at = 0;
      for (const table of tablesOf(report)) {
        at = rows.findIndex((row, index) => index >= at && row[0] === table.title) + 1;
        assert.ok(at > 0, table.title);
        const lines = printed(table);
        assert.deepEqual(rows.slice(at, at + lines.length), lines, table.title);
        at += lines.length;
        for (const note of (table.notes ?? []).flatMap((text) => text.split(/ ?\uf0b7 ?/u))) {
          assert.ok((rows[at]?.[0] ?? "").endsWith(note), note);
          at += 1;
        }
        assert.deepEqual(rows[at], [], `below ${table.title}`);
      }
    });
  }

  it("merge a municipality over its counts and percentages", async () => {
    const [sheet] = await open("assets/voorbeelden/monitor-drechtsteden-2016.xlsx");
    const upper = sheet?.merges.filter(({ left }) => left > 0).slice(0, 7);
    assert.deepEqual(
      upper?.map(({ top, left, right }) => [sheet?.cells.get(top, left)?.value, left, right]),
      ["Alblasserdam", "Dordrecht", "H-I-Ambacht", "Papendrecht", "Sliedrecht", "Zwijndrecht", "Nederland"].map(
        (name, index) => [name, 1 + 2 * index, 2 + 2 * index],
      ),
    );
  });

  it("are all checked by the command line", async () => {
    let [out, error] = ["", ""];
    const folder = fileURLToPath(new URL("../../../assets/voorbeelden", import.meta.url));
    await run([folder, "--json"], { out: (text) => (out += text), error: (text) => (error += text) });
    const checked = out
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as CheckJson).werkmap);
    assert.deepEqual({ checked, error }, { checked: SAMPLES.map(({ file }) => basename(file)), error: "" });
  });

  it("sum the totals that are sums", async () => {
    const formulas = async (file: string): Promise<string[]> =>
      (await open(file)).flatMap(({ cells }) =>
        Array.from({ length: 200 }, (_, row) => cells.get(row, 1)?.formula ?? "").filter(Boolean),
      );
    assert.deepEqual(await formulas("assets/voorbeelden/jaarrapportage-2020.xlsx"), ["=SUM(B6:B7)"]);
    // A client can have more than one provision: that total is no sum.
    assert.deepEqual(await formulas("assets/voorbeelden/monitor-drechtsteden-2016.xlsx"), []);
  });
});
