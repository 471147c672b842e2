import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../src/cli/run.ts";
import type { CheckJson } from "../../src/core/findings/to-json.ts";
import { makeXlsx } from "../xlsx/make-xlsx.ts";

const SAMPLES = fileURLToPath(new URL("../../assets/voorbeelden", import.meta.url));

const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (address: string, value: number, formula = ""): string =>
  `<c r="${address}">${formula}<v>${String(value)}</v></c>`;
const row = (index: number, ...cells: string[]): string => `<row r="${String(index)}">${cells.join("")}</row>`;

/** A table from row `top` on; the total filled on over three periods as Excel stores that, and then one of its own. */
function klachten(top: number, last: number): string {
  const [zorg, werk, overig, totaal] = [top + 1, top + 2, top + 3, top + 4];
  const line = (label: string, index: number, figures: readonly number[]): string =>
    row(
      index,
      text(`A${String(index)}`, label),
      ...figures.map((figure, at) => number(`${"BCDE"[at] ?? ""}${String(index)}`, figure)),
    );
  const years = ["2014", "2015", "2016", "2017"].map((year, at) => text(`${"BCDE"[at] ?? ""}${String(top)}`, year));
  const shared = `<f t="shared" ref="B${String(totaal)}:D${String(totaal)}" si="0">SUM(B${String(zorg)}:B${String(overig)})</f>`;
  return `<sheetData>${[
    row(top, text(`A${String(top)}`, "Klachten"), ...years),
    line("Zorg", zorg, [4, 5, 6, last]),
    line("Werk", werk, [1, 2, 3, 4]),
    line("Overig", overig, [1, 1, 2, 0]),
    row(
      totaal,
      text(`A${String(totaal)}`, "Totaal"),
      number(`B${String(totaal)}`, 6, shared),
      number(`C${String(totaal)}`, 8, `<f t="shared" si="0"/>`),
      number(`D${String(totaal)}`, 11, `<f t="shared" si="0"/>`),
      number(`E${String(totaal)}`, last + 4, `<f>E${String(zorg)}+_xldudf_SD_JAARSOM(E${String(werk)})</f>`),
    ),
  ].join("")}</sheetData>`;
}

async function output(...args: string[]): Promise<string> {
  let out = "";
  await run(args, { out: (line) => (out += line), error: (line) => assert.fail(line) });
  return out;
}

describe("controle of formulas", () => {
  let file = "";
  before(async () => {
    file = join(await mkdtemp(join(tmpdir(), "controle-")), "klachten.xlsx");
    await writeFile(file, makeXlsx({ sheets: [klachten(1, 7)] }));
  });
  after(() => rm(join(file, ".."), { recursive: true }));

  it("gives a formula that misses a row in a file as a finding of its own", async () => {
    const { schendingen, bevindingen, ...json } = JSON.parse(await output("--json", file)) as CheckJson;
    assert.deepEqual([schendingen, json.klopt, json.controles], [1, 4, 5]);
    assert.deepEqual(
      bevindingen.map(({ regel, uitkomst, ernst, tabel, cellen, periode, verwacht, gevonden, verschil, tekst }) => ({
        ...{ regel, uitkomst, ernst, tabel, cellen, periode, verwacht, gevonden, verschil, tekst },
      })),
      [
        {
          regel: "SD-F01",
          uitkomst: "schending",
          ernst: "waarschuwing",
          tabel: "Klachten",
          cellen: ["E5", "E4"],
          periode: "2017",
          verwacht: 11,
          gevonden: 11,
          verschil: 0,
          tekst: "Totaal, 2017: =E2+SD.JAARSOM(E3) telt E4 (Overig) niet mee; de regel vraagt E2+E3+E4.",
        },
      ],
    );
  });

  it("says it to people", async () => {
    assert.match(
      await output(file),
      /^ {2}waarschuwing {2}SD-F01 Formule rekent iets anders dan de regel {2}E5\n {4}Totaal, 2017: =E2/m,
    );
  });

  it("keeps its id when rows move and figures change", async () => {
    const idOf = async (sheet: string): Promise<string | undefined> => {
      await writeFile(file, makeXlsx({ sheets: [sheet] }));
      const { bevindingen } = JSON.parse(await output("--json", file)) as CheckJson;
      return bevindingen[0]?.id;
    };
    const id = await idOf(klachten(1, 7));
    assert.ok(id);
    assert.equal(await idOf(klachten(9, 8)), id);
  });

  it("has nothing to say of the formulas in the sample workbooks", async () => {
    const lines = (await output("--json", SAMPLES)).trim().split("\n");
    const checked = lines.map((line) => JSON.parse(line) as CheckJson);
    assert.ok(checked.length > 1);
    const findings = checked.flatMap(({ bevindingen }) => bevindingen);
    assert.deepEqual(
      findings.filter(({ regel }) => regel.startsWith("SD-F")),
      [],
    );
  });
});
