import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { checkFile } from "../../../src/cli/check-file.ts";
import { run } from "../../../src/cli/run.ts";
import { type Check, checkDetailed } from "../../../src/core/check.ts";
import type { CheckJson } from "../../../src/core/findings/to-json.ts";

const SAMPLE = fileURLToPath(new URL("../../../assets/voorbeelden/halfjaarrapportage-2017-1.xlsx", import.meta.url));

/** The rules the sample was counted for by hand; other rules have their own expectations. */
const RULES = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "12", "13", "14", "16"].map((id) => `SD-R${id}`);

/** What a check comes to, a schending by how bad it is. */
const verdictOf = ({ outcome, severity }: Check): string => (outcome === "schending" ? String(severity) : outcome);

describe("the sample half-year report, as the command line reads it", () => {
  let json: CheckJson;
  let checks: readonly Check[];

  before(async () => {
    const lines: string[] = [];
    const exit = await run(["--json", SAMPLE], { out: (text) => lines.push(text), error: (text) => assert.fail(text) });
    assert.equal(exit, 1);
    json = JSON.parse(lines.join("")) as CheckJson;
    const checked = await checkFile(SAMPLE);
    if (typeof checked === "string") assert.fail(checked);
    checks = checkDetailed(checked.workbook).checks.filter(({ rule }) => RULES.includes(rule));
  });

  it("has 31 tables, every block of figures among them", () => {
    assert.equal(json.werkmap, "halfjaarrapportage-2017-1.xlsx");
    assert.equal(json.tabellen, 31);
    assert.deepEqual(json.nietBegrepen, []);
  });

  it("gets 77 checks from the thirteen rules, counted per rule", () => {
    const counts: Record<string, Record<string, number>> = {};
    for (const check of checks) {
      const own = (counts[check.rule] ??= {});
      own[verdictOf(check)] = (own[verdictOf(check)] ?? 0) + 1;
    }
    assert.deepEqual(counts, {
      "SD-R01": { klopt: 4, fout: 5 },
      "SD-R02": { klopt: 4, fout: 2 },
      "SD-R03": { klopt: 6 },
      "SD-R04": { klopt: 9 },
      "SD-R05": { klopt: 8, "niet toetsbaar": 7 },
      "SD-R06": { fout: 2, "niet toetsbaar": 1 },
      "SD-R07": { klopt: 5, waarschuwing: 1 },
      "SD-R08": { klopt: 3 },
      "SD-R09": { klopt: 3 },
      "SD-R12": { "klopt binnen afronding": 6, fout: 3 },
      "SD-R13": { klopt: 3 },
      "SD-R14": { klopt: 3 },
      "SD-R16": { klopt: 2 },
    });
    assert.equal(checks.length, 77);
  });

  it("holds these twelve errors and one warning, no other", () => {
    const found = json.bevindingen
      .filter(({ regel }) => RULES.includes(regel))
      .map(({ regel, ernst, blad, tabel, cellen, periode }) =>
        [regel, ernst, `${blad}!${cellen[0] ?? ""}`, tabel, periode].join(", "),
      );
    assert.deepEqual(found, [
      "SD-R01, fout, Wmo!D18, Indicaties (incl. herindiceringen), 2017H1",
      "SD-R06, fout, Mantelzorg!B19, Mantelzorgers en vrijwilligers, 2016H1",
      "SD-R06, fout, Mantelzorg!D19, Mantelzorgers en vrijwilligers, 2017H1",
      "SD-R12, fout, PGB!D29, Gemiddelde budgetten, 2017H1",
      "SD-R12, fout, PGB!D30, Gemiddelde budgetten, 2017H1",
      "SD-R12, fout, PGB!B31, Gemiddelde budgetten, 2016H1",
      "SD-R02, fout, Participatiewet!C10, Aantallen inkomen, 2016H2",
      "SD-R01, fout, Participatiewet!B13, Aantallen inkomen, 2016H1",
      "SD-R01, fout, Participatiewet!C13, Aantallen inkomen, 2016H2",
      "SD-R02, fout, Participatiewet!C16, Aantallen IOAW/IOAZ, 2016H2",
      "SD-R01, fout, Participatiewet!B19, Aantallen IOAW/IOAZ, 2016H1",
      "SD-R01, fout, Participatiewet!C19, Aantallen IOAW/IOAZ, 2016H2",
      "SD-R07, waarschuwing, Participatiewet!D63, Uitstroom Participatiewet, 2017H1",
    ]);
  });

  it("gets 134 checks from all rules together, with these warnings and signals beside them", () => {
    const { controles, klopt, kloptBinnenAfronding, schendingen, signalen, trendbreuken, nietToetsbaar } = json;
    assert.deepEqual(
      { controles, klopt, kloptBinnenAfronding, schendingen, signalen, trendbreuken, nietToetsbaar },
      {
        controles: 134,
        klopt: 96,
        kloptBinnenAfronding: 6,
        schendingen: 17,
        signalen: 3,
        trendbreuken: 1,
        nietToetsbaar: 11,
      },
    );
    const found = json.bevindingen
      .filter(({ regel }) => !RULES.includes(regel))
      .map(({ regel, uitkomst, ernst, blad, cellen, periode }) =>
        [regel, uitkomst, ernst, `${blad}!${cellen[0] ?? ""}`, periode].join(", "),
      );
    assert.deepEqual(found, [
      "SD-R03b, schending, waarschuwing, Wmo!D21, 2017H1",
      "SD-R15b, signaal, info, Wmo!D51, 2017H1",
      "SD-R17, trendbreuk, info, SKT!D10, 2017H1",
      "SD-R07b, schending, waarschuwing, Participatiewet!D71, 2017H1",
      "SD-R07b, schending, waarschuwing, Participatiewet!D71, 2017H1",
      "SD-R11, schending, waarschuwing, Jeugd!B11, 2016H1",
      "SD-R11b, signaal, info, Jeugd!B11, 2016H1",
      "SD-R11b, signaal, info, Jeugd!C11, 2016H2",
    ]);
  });

  it("keeps the promises of the JSON: counts add up, verschil is gevonden − verwacht", () => {
    const { klopt, kloptBinnenAfronding, schendingen, signalen, trendbreuken, nietToetsbaar } = json;
    assert.equal(json.controles, klopt + kloptBinnenAfronding + schendingen + signalen + trendbreuken + nietToetsbaar);
    assert.equal(json.bevindingen.length, schendingen + signalen + trendbreuken);
    for (const { verwacht, gevonden, verschil } of json.bevindingen) {
      if (typeof verwacht !== "number" || typeof gevonden !== "number") continue;
      assert.ok(Math.abs(Number(verschil) - (gevonden - verwacht)) < 1e-9);
    }
  });
});
