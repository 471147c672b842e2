import assert from "node:assert/strict";
import { type Correction, withCorrection, withoutCorrection } from "../../src/core/corrections.ts";
import { changeCorrections, clearCorrections } from "../../src/excel/corrections-setting.ts";
import { excelErrorText } from "../../src/excel/excel-error.ts";
import { snapshot } from "../../src/excel/snapshot.ts";
import { CORRECTIONS_KEY } from "../../src/settings/stored-corrections.ts";
import { setSetting } from "../../src/workbench/model/edit-parts.ts";
import { addSheet } from "../../src/workbench/model/edit-sheets.ts";
import { startNodeExcel, workbookOf } from "../support/node-excel.ts";
import type { NodeExcel } from "../support/node-excel.ts";

const place = { sheet: "Wmo", section: "", table: "Indicaties", group: "", row: "Aanwas" };
const rol: Correction = { ...place, kind: "rol", value: "instroom" };
const geenTabel: Correction = { ...place, row: "", kind: "geen tabel" };

describe("corrections in the workbook", () => {
  let excel: NodeExcel;
  beforeEach(() => {
    excel = startNodeExcel({ workbook: workbookOf({ Wmo: [["Indicaties", 1]], Jeugd: [[2]] }) });
  });
  afterEach(() => excel.close());

  const add = (correction: Correction) => changeCorrections((all) => withCorrection(all, correction));
  const keep = (value: unknown) => setSetting(excel.model, CORRECTIONS_KEY, JSON.stringify(value));

  it("are none in a workbook that never had any", async () => {
    assert.deepEqual((await snapshot()).corrections, { corrections: [], problem: undefined });
  });

  it("stay, are read with the snapshot, and cost no round trip there", async () => {
    await add(rol);
    await add(geenTabel);
    excel.forget();
    assert.deepEqual((await snapshot()).corrections, { corrections: [rol, geenTabel], problem: undefined });
    assert.equal(excel.roundTrips(), 3);
  });

  it("are changed in two round trips, on what others made of them meanwhile", async () => {
    await snapshot();
    keep({ version: 1, corrections: [geenTabel] });
    excel.forget();
    await add(rol);
    assert.equal(excel.roundTrips(), 2);
    assert.deepEqual((await snapshot()).corrections.corrections, [geenTabel, rol]);
  });

  it("leave nothing behind when the last one is taken back", async () => {
    await add(rol);
    await changeCorrections((all) => withoutCorrection(all, rol));
    assert.equal(excel.model.settings.size, 0);
  });

  it("are read beside a chart sheet, which makes Excel refuse a request", async () => {
    addSheet(excel.model, "Grafiek", "Chart");
    await add(rol);
    assert.deepEqual((await snapshot()).corrections.corrections, [rol]);
  });

  for (const [problem, value, text] of [
    ["damaged", { version: 1, corrections: "weg" }, /beschadigd.*Er is niets gewist/],
    ["newer", { version: 2 }, /nieuwere versie.*Werk de invoegtoepassing bij/],
  ] as const) {
    it(`that are ${problem} are told and not written over`, async () => {
      keep(value);
      assert.deepEqual((await snapshot()).corrections, { corrections: [], problem });
      await assert.rejects(add(rol), (error) => text.test(excelErrorText(error)));
      assert.deepEqual(JSON.parse(excel.model.settings.get(CORRECTIONS_KEY) ?? ""), value);
      await clearCorrections();
      assert.deepEqual((await snapshot()).corrections, { corrections: [], problem: undefined });
    });
  }
});
