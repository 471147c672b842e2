import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { functionCatalogue } from "../../src/core/indicators/catalogue.ts";
import * as functions from "../../src/functions/functions.ts";
import { openNodeDoor } from "../../src/workbench/host/node-door.ts";
import { WorkbookModel } from "../../src/workbench/model/workbook-model.ts";
import { asExcelPasses } from "../support/call-function.ts";

const TABLE = [
  ["Aantallen", "1e helft ‘16", "2e helft ‘16", "1e helft ‘17"],
  ["Stand begin halfjaar", 349, 382, 372],
  ["Instroom", 215, 340, 257],
  ["Uitstroom", 182, 350, 242],
  ["Stand einde halfjaar", 382, 372, 385],
];

/**
 * At least one of each group, and each kind of result and error. Error cells as arguments are left to the browser:
 * the client only knows the arrays of its own realm, and in Node that is another one.
 */
const CALLS: readonly (readonly [name: string, args: readonly unknown[], result: unknown])[] = [
  ["STAND", [349, 215, 182], [[382]]],
  [
    "STAND",
    [
      [349, 382],
      [215, 340],
      [182, 350],
    ],
    [[382], [372]],
  ],
  ["STAND", [[349, "nb"], 215, 182], [[382], ["#N/A"]]],
  ["JAARSOM", [59, [45, 10]], 114],
  ["SOMVERSCHIL", [358, [172, 116], 45, 26], [[1]]],
  ["AANDEEL", [3134, 6616, 1], [[0.474]]],
  ["AANDEEL", [3134, 0], { error: "#DIV/0!", message: "De noemer is 0." }],
  ["GEMPGB", ["€ 105.598", 30, 0], [[3520]]],
  ["GEMPGB", ["-", 30], { error: "#N/A", message: 'Het argument totaal is "-": dat ontbreekt (streepje).' }],
  ["NIETSTIJGEND", [[155, 149, 144]], true],
  ["GEHEIM", [[7, 8]], [["-"], [10]]],
  ["NOEMERBEREIK", [250, 0.05], [[4901, 5101]]],
  ["PERIODE", ["1e helft ‘16"], [["2016H1"]]],
  ["TOETS", [387, "=", 385], [["schending"]]],
  [
    "STAND",
    [[1, 2], [1, 2, 3], 0],
    {
      error: "#VALUE!",
      message: "De bereiken passen niet op elkaar (rijen × kolommen): begin is 2 × 1, in is 3 × 1, uit is 1 × 1.",
    },
  ],
];

describe("functions through Microsoft's own proxy", () => {
  it("give what they give when called directly, errors and messages included", async () => {
    const door = openNodeDoor(new WorkbookModel());
    const before = Object.getOwnPropertyDescriptor(globalThis, "CustomFunctions");
    // Inside Excel the functions meet the CustomFunctions of this very client.
    Object.assign(globalThis, { CustomFunctions: door.client.CustomFunctions });
    try {
      for (const { name } of functionCatalogue) {
        const implementation = Object.entries(functions).find(([key]) => key === name.toLowerCase())?.[1];
        assert.ok(implementation, name);
        door.client.CustomFunctionMappings[name] = implementation as (...args: never[]) => unknown;
      }
      const invoke = (functionId: string, args: readonly unknown[]) =>
        door.host.customFunctions.invoke({ functionId, args, caller: "Blad1!A1" });
      const results = await Promise.all(CALLS.map(([name, args]) => invoke(name, asExcelPasses(name, args))));
      for (const [index, [name, , expected]] of CALLS.entries()) {
        const result = results[index];
        assert.deepEqual(
          result?.ok === true ? result.value : { error: result?.error, message: result?.message },
          expected,
          name,
        );
      }
      const found = await invoke("CONTROLE", [TABLE, null]);
      assert.ok(found.ok);
      assert.deepEqual((found.value as unknown[][])[1]?.slice(0, 5), ["SD-R01", "D5", 387, 385, -2]);
    } finally {
      door.close();
      if (before) Object.defineProperty(globalThis, "CustomFunctions", before);
      else Reflect.deleteProperty(globalThis, "CustomFunctions");
    }
  });
});
