import assert from "node:assert/strict";
import { conversionReducer, initialConversion } from "../../src/taskpane/conversion-state.ts";
import type { ConversionAction, ConversionState } from "../../src/taskpane/conversion-state.ts";
import { conversionStatus } from "../../src/taskpane/conversion-status.ts";
import { converted } from "../browser/pane-page/results.ts";

const busy: ConversionState = { phase: "busy", direction: "omzetten" };
const done: ConversionState = { phase: "done", direction: "omzetten", report: converted, problem: undefined };
const problem = "Blad Wmo bestaat niet meer.";

describe("the state of the conversion", () => {
  const cases: readonly (readonly [string, ConversionState, ConversionAction, ConversionState])[] = [
    ["it starts", initialConversion, { type: "started", direction: "omzetten" }, busy],
    [
      "it starts the way back",
      done,
      { type: "started", direction: "terugzetten" },
      { ...busy, direction: "terugzetten" },
    ],
    ["it starts once", busy, { type: "started", direction: "terugzetten" }, busy],
    ["it ends", busy, { type: "finished", report: converted }, done],
    [
      "it fails",
      busy,
      { type: "failed", message: problem },
      { phase: "failed", direction: "omzetten", message: problem },
    ],
    [
      "it starts after a failure",
      { phase: "failed", direction: "omzetten", message: "" },
      { type: "started", direction: "omzetten" },
      busy,
    ],
    ["a cell cannot be shown", done, { type: "shown", problem }, { ...done, problem }],
    ["a cell is shown", { ...done, problem }, { type: "shown", problem: undefined }, done],
    ["a result nobody asked for", initialConversion, { type: "finished", report: converted }, initialConversion],
    ["a failure that comes too late", done, { type: "failed", message: problem }, done],
    ["a cell when there is no report", busy, { type: "shown", problem }, busy],
  ];
  for (const [name, before, action, after] of cases) {
    it(name, () => assert.deepEqual(conversionReducer(before, action), after));
  }
});

describe("what is said of the conversion", () => {
  const one = { ...converted, done: converted.done.slice(1), oneUndoStep: true };
  const none = { ...converted, done: [] };
  const cases: readonly (readonly [ConversionState, string])[] = [
    [initialConversion, ""],
    [{ phase: "failed", direction: "omzetten", message: problem }, ""],
    [busy, "Bezig met omzetten."],
    [{ ...busy, direction: "terugzetten" }, "Bezig met terugzetten."],
    [
      done,
      "2 formules omgezet. Deze versie van Excel maakt dit niet in één keer ongedaan met Ctrl+Z. Gebruik Zet terug.",
    ],
    [{ ...done, report: one }, "1 formule omgezet. Met Ctrl+Z maakt u dit in één keer ongedaan."],
    [
      { ...done, direction: "terugzetten", report: one },
      "1 formule teruggezet. Met Ctrl+Z maakt u dit in één keer ongedaan.",
    ],
    [
      { ...done, direction: "terugzetten" },
      "2 formules teruggezet. Deze versie van Excel maakt dit niet in één keer ongedaan met Ctrl+Z.",
    ],
    [{ ...done, report: none }, "0 formules omgezet."],
    [{ ...done, report: { ...none, left: [] } }, "Hier staan geen formules met SD-functies."],
    [{ ...done, direction: "terugzetten", report: { ...none, left: [] } }, "In deze werkmap is niets omgezet."],
  ];
  for (const [state, text] of cases)
    it(text || `nothing (${state.phase})`, () => assert.equal(conversionStatus(state), text));
});
