import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../src/cli/run.ts";
import type { CheckJson } from "../../src/core/findings/to-json.ts";
import { SAMPLE_FILE } from "../../src/tools/make-samples/half-year-report.ts";
import { makeXlsx } from "../xlsx/make-xlsx.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const sample = join(root, SAMPLE_FILE);
const fixtures = join(root, "test/fixtures/xlsx");

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

async function ran(...args: string[]): Promise<Ran> {
  let out = "";
  let error = "";
  const code = await run(args, { out: (text) => (out += text), error: (text) => (error += text) });
  return { code, out, error };
}

describe("controle", () => {
  let folder = "";
  const clean = makeXlsx({
    sheets: [`<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Leeg</t></is></c></row></sheetData>`],
  });

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "controle-"));
    await writeFile(join(folder, "schoon.xlsx"), clean);
    await writeFile(join(folder, "Bijlage.XLSM"), clean);
    await writeFile(join(folder, "~$schoon.xlsx"), "slot");
    await writeFile(join(folder, "lees mij.txt"), "");
    await mkdir(join(folder, "leeg"));
  });
  after(() => rm(folder, { recursive: true }));

  const problems: [name: string, args: string[], error: RegExp][] = [
    ["no file", [], /^Geef een werkmap of een map op/],
    ["an unknown option", ["--snel", sample], /^Onbekende optie --snel/],
    ["a missing file", ["nergens.xlsx"], /^nergens\.xlsx: bestand niet gevonden\.\n$/],
    ["an .xls", [join(fixtures, "oud.xls")], /oud\.xls: .*kies Opslaan als > Excel-werkmap \(\.xlsx\)\.\n$/],
    [
      "an .ods",
      [join(fixtures, "opendocument.ods")],
      /opendocument\.ods: .*kies Opslaan als > Excel-werkmap \(\.xlsx\)\.\n$/,
    ],
    [
      "a password",
      [join(fixtures, "met-wachtwoord.xlsx")],
      /met-wachtwoord\.xlsx: de werkmap is met een wachtwoord beveiligd\..*\n$/,
    ],
    ["what is no workbook", [join(root, "package.json")], /package\.json: dit is geen Excel-werkmap/],
  ];
  for (const [name, args, error] of problems) {
    it(`ends with 2 and one sentence on ${name}`, async () => {
      const result = await ran(...args);
      assert.equal(result.code, 2);
      assert.equal(result.out, "");
      assert.match(result.error, error);
      assert.equal(result.error.trim().split("\n").length, 1);
    });
  }

  it("ends with 2 on an empty folder", async () => {
    const { code, error } = await ran(join(folder, "leeg"));
    assert.deepEqual([code, error.includes("geen .xlsx of .xlsm")], [2, true]);
  });

  it("explains itself", async () => {
    const { code, out } = await ran("--help");
    assert.equal(code, 0);
    assert.match(out, /^Controleert Excel-werkmappen/);
  });

  it("ends with 0 without errors and with 1 with errors", async () => {
    assert.equal((await ran(join(folder, "schoon.xlsx"))).code, 0);
    const { code, out } = await ran(sample);
    assert.equal(code, 1);
    assert.match(out, /^halfjaarrapportage-2017-1\.xlsx\n/);
    assert.match(out, /372 \+ 257 − 242 = 387, er staat 385 \(verschil −2\)/);
  });

  it("checks the workbooks of a folder by name, one JSON object a line, and no lock files", async () => {
    const { code, out, error } = await ran(folder, "--json");
    const names = out
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as CheckJson).werkmap);
    assert.deepEqual({ code, names, error }, { code: 0, names: ["Bijlage.XLSM", "schoon.xlsx"], error: "" });
  });

  it("goes on after a file that cannot be checked, and ends with the highest code", async () => {
    const { code, out, error } = await ran("--json", "nergens.xlsx", sample, folder);
    assert.equal(code, 2);
    assert.equal(out.trimEnd().split("\n").length, 3);
    assert.equal(error.trimEnd().split("\n").length, 1);
  });

  describe("with what the user said of a table, kept in the workbook", () => {
    const cells = (name: string, ...figures: number[]): string =>
      `<row><c t="inlineStr"><is><t>${name}</t></is></c>${figures.map((figure) => `<c><v>${String(figure)}</v></c>`).join("")}</row>`;
    const table =
      `<sheetData>${cells("Indicaties", 2016, 2017)}${cells("Beginstand", 349, 382)}${cells("Aanwas", 215, 190)}` +
      `${cells("Uitstroom", 182, 200)}${cells("Eindstand", 382, 385)}</sheetData>`;
    const aanwas = { sheet: "Blad1", section: "", table: "Indicaties", group: "", row: "Aanwas" };
    const kept = { version: 1, corrections: [{ ...aanwas, kind: "rol", value: "instroom" }] };

    async function checked(value: unknown): Promise<Ran> {
      const path = join(folder, "leeg", "verbeterd.xlsx");
      const json = JSON.stringify(value).replaceAll('"', "&quot;");
      const part = `<webextension><properties><property name="sociaal-domein.verbeteringen" value="${json}"/></properties></webextension>`;
      await writeFile(path, makeXlsx({ sheets: [table], more: { "xl/webextensions/webextension1.xml": part } }));
      const result = await ran(path);
      await rm(path);
      return result;
    }

    it("goes by that", async () => {
      const { code, out, error } = await checked(kept);
      assert.deepEqual([code, error], [1, ""]);
      assert.match(out, /382 \+ 190 − 200 = 372, er staat 385/);
    });

    it("says so when it cannot be read, and checks without it", async () => {
      const { code, out, error } = await checked({ ...kept, version: 9 });
      assert.equal(code, 0);
      assert.match(out, /1 tabel/);
      assert.match(error, /verbeterd\.xlsx: De verbeteringen .* nieuwere versie/);
    });
  });

  it("gives the same bytes twice", async () => {
    assert.equal((await ran(sample, "--json")).out, (await ran(sample, "--json")).out);
  });

  describe("as a process", () => {
    const start = (...args: string[]) =>
      spawn(process.execPath, ["--import=tsx", join(root, "src/cli/main.ts"), ...args], { cwd: root });

    it("passes the exit code on", async () => {
      const child = start(sample);
      child.stdout.resume();
      assert.equal(await new Promise((resolve) => child.on("close", resolve)), 1);
    });

    it("ends quietly when nobody reads on", async () => {
      for (let copy = 0; copy < 40; copy++) await cp(sample, join(folder, "leeg", `${String(copy)}.xlsx`));
      const child = start(join(folder, "leeg"));
      let error = "";
      child.stderr.on("data", (data: Buffer) => (error += data.toString()));
      child.stdout.once("data", () => child.stdout.destroy());
      await new Promise((resolve) => child.on("close", resolve));
      assert.equal(error, "");
    });
  });
});
