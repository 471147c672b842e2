import assert from "node:assert/strict";
import { startNodeExcel } from "../../support/node-excel.ts";
import type { NodeExcel } from "../../support/node-excel.ts";

describe("Custom functions through Microsoft's proxy", () => {
  let excel: NodeExcel;
  beforeEach(() => {
    excel = startNodeExcel();
    Object.assign(excel.CustomFunctionMappings, {
      STAND: (begin: number, instroom: number[][], uitstroom: number) =>
        begin + instroom.flat().reduce((sum, value) => sum + value, 0) - uitstroom,
      DUBBEL: (cells: number[][]) => cells.map((row) => row.map((value) => value * 2)),
      STUK: () => {
        throw new TypeError("kapot");
      },
      AFGEWEZEN: () => Promise.reject(new TypeError("kapot")),
      NAN: () => Number.NaN,
      LATER: () => Promise.resolve("klaar"),
    });
  });
  afterEach(() => excel.close());

  const call = (functionId: string, ...args: unknown[]): Promise<unknown> =>
    excel.host.customFunctions.invoke({ functionId, args, caller: "Blad1!A1" });

  it("gives values, spilled values, promises and errors, all from one batch", async () => {
    const results = await Promise.all([
      call("STAND", 372, [[200], [57]], 242),
      call("stand", 1, [[1]], 1),
      call("DUBBEL", [[1, 2]]),
      call("LATER"),
      call("STUK"),
      call("AFGEWEZEN"),
      call("NAN"),
      call("BESTAATNIET"),
    ]);
    assert.deepEqual(results, [
      { ok: true, value: 387 },
      { ok: true, value: 1 },
      { ok: true, value: [[2, 4]] },
      { ok: true, value: "klaar" },
      { ok: false, error: "#VALUE!", message: "" },
      { ok: false, error: "#VALUE!", message: "" },
      { ok: false, error: "#NUM!", message: "NaN" },
      { ok: false, error: "#VALUE!", message: "" },
    ]);
    assert.equal(excel.roundTrips(), 0);
  });

  it("does not wait for a calculation that waits for the function", async () => {
    const result = call("STAND", 1, [[1]], 0);
    excel.model.calculator = { settled: () => result.then(() => undefined), recalculateAll: () => undefined };
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    assert.deepEqual(await result, { ok: true, value: 2 });
  });
});
