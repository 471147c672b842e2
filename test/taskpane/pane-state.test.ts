import assert from "node:assert/strict";
import { initialState, paneReducer } from "../../src/taskpane/pane-state.ts";
import type { PaneAction, PaneState } from "../../src/taskpane/pane-state.ts";
import { statusText } from "../../src/taskpane/status-text.ts";
import { clean, noTables, withFindings } from "../browser/pane-page/results.ts";

const progress = { done: 3, total: 31, step: "Tabellen zoeken" };
const running: PaneState = { phase: "running", progress };
const done: PaneState = { phase: "done", result: clean, notice: undefined };
const notice = { intent: "error", text: "Blad Wmo bestaat niet meer." } as const;

describe("the state of the pane", () => {
  const cases: readonly (readonly [string, PaneState, PaneAction, PaneState])[] = [
    ["a check starts", initialState, { type: "started" }, { phase: "running", progress: undefined }],
    ["a check starts again", done, { type: "started" }, { phase: "running", progress: undefined }],
    ["it progresses", { phase: "running", progress: undefined }, { type: "progressed", progress }, running],
    ["it finishes", running, { type: "finished", result: clean }, done],
    ["it is stopped", running, { type: "stopped" }, { phase: "stopped" }],
    ["it fails", running, { type: "failed", message: "Nee" }, { phase: "failed", message: "Nee" }],
    ["progress comes too late", { phase: "stopped" }, { type: "progressed", progress }, { phase: "stopped" }],
    ["a result comes too late", { phase: "stopped" }, { type: "finished", result: clean }, { phase: "stopped" }],
    ["an error comes too late", { phase: "stopped" }, { type: "failed", message: "Nee" }, { phase: "stopped" }],
    ["stop without a check", done, { type: "stopped" }, done],
    ["a notice comes", done, { type: "noticed", notice }, { ...done, notice }],
    ["a notice goes", { ...done, notice }, { type: "noticed", notice: undefined }, done],
    ["a notice without a result", initialState, { type: "noticed", notice }, initialState],
  ];
  for (const [name, before, action, after] of cases) {
    it(name, () => assert.deepEqual(paneReducer(before, action), after));
  }
});

describe("the status line", () => {
  const cases: readonly (readonly [PaneState, string])[] = [
    [initialState, ""],
    [{ phase: "running", progress: undefined }, "Werkmap lezen"],
    [running, "Tabellen zoeken"],
    [{ phase: "stopped" }, "De controle is gestopt. Er is geen resultaat."],
    [{ phase: "failed", message: "Nee" }, ""],
    [done, "Controle klaar: 0 fouten in 31 tabellen."],
    [{ ...done, result: withFindings }, "Controle klaar: 3 fouten in 31 tabellen."],
    [{ ...done, result: { ...withFindings, tables: 1 } }, "Controle klaar: 3 fouten in 1 tabel."],
    [{ ...done, result: noTables }, "Controle klaar."],
  ];
  for (const [state, text] of cases) it(`${state.phase}: "${text}"`, () => assert.equal(statusText(state), text));
});
