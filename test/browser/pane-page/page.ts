import type { Progress, ReadResult } from "../../../src/core/check.ts";
import { checkInSteps } from "../../../src/core/check.ts";
import type { Correction, CorrectionsProblem, StoredCorrections } from "../../../src/core/corrections.ts";
import { withCorrection, withoutCorrection } from "../../../src/core/corrections.ts";
import type { CheckResult } from "../../../src/core/findings/finding.ts";
import { buildGrid, type CellValue } from "../../../src/core/workbook/grid.ts";
import type { ConversionReport } from "../../../src/excel/convert-formulas.ts";
import "../../../src/taskpane/taskpane.css";
import { copyText } from "../../../src/taskpane/copy-text.ts";
import { renderPane } from "../../../src/taskpane/render-pane.tsx";

/** What a test tells the page to play: the pane itself is the real one, what it needs from outside is written out. */
export interface Scene {
  readonly result: CheckResult;
  /** How many steps the check takes before it gives the result. */
  readonly steps: number;
  /** Fails the snapshot with this message. */
  readonly readError?: string;
  /** Fails "ga naar cel" with this message. */
  readonly selectError?: string;
  readonly officeIsDark?: boolean;
  readonly conversion?: ConversionReport;
  /** Fails the conversion with this message. */
  readonly convertError?: string;
  /** A sheet that is checked for real, in the place of the result: rows of cells from A1. */
  readonly sheets?: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  /** Why the corrections in the workbook cannot be used. */
  readonly correctionsProblem?: CorrectionsProblem;
  /** Fails what is kept of a table with this message. */
  readonly correctError?: string;
  /** The frame has no leave for the clipboard, as in some versions of Excel on the web. */
  readonly clipboardIsClosed?: boolean;
}

declare global {
  interface Window {
    scene: Scene;
    /** What the pane asked for, in order. */
    calls: string[];
    requestCheck: () => void;
    requestConversion: () => void;
  }
}

function* playSteps(scene: Scene): Generator<Progress, ReadResult> {
  for (let done = 0; done < scene.steps; done++) {
    const end = performance.now() + 1;
    while (performance.now() < end); // work that takes its time
    yield { done, total: scene.steps, step: done * 2 < scene.steps ? "Tabellen zoeken" : "Regels narekenen" };
  }
  return { ...scene.result, reading: { tables: [], unused: [], roles: NO_ROLES } };
}

const NO_ROLES = { flow: [], quantity: [], line: [], statistic: [], none: [] };

/** The workbook of the scene keeps what is said of its tables, also when the page is loaded anew. */
const KEPT = "verbeteringen";
const kept = (): readonly Correction[] => JSON.parse(localStorage.getItem(KEPT) ?? "[]") as Correction[];
const stored = (): StoredCorrections =>
  scene.correctionsProblem === undefined || localStorage.getItem(KEPT) === "[]"
    ? { corrections: kept(), problem: undefined }
    : { corrections: [], problem: scene.correctionsProblem };

function convert(call: string): Promise<ConversionReport> {
  window.calls.push(call);
  if (scene.convertError !== undefined) return Promise.reject(new Error(scene.convertError));
  return Promise.resolve(scene.conversion ?? { done: [], left: [], oneUndoStep: true });
}

const { scene } = window;
window.calls = [];
if (scene.clipboardIsClosed) {
  Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("closed")) } });
  document.addEventListener("copy", () =>
    window.calls.push(`copy ${(document.activeElement as HTMLInputElement).value}`),
  );
}
const root = document.getElementById("paneel");
if (!root) throw new Error("no root element");

renderPane(
  root,
  {
    snapshot: () => {
      window.calls.push("snapshot");
      return scene.readError === undefined
        ? Promise.resolve({
            name: scene.result.workbook,
            sheets: Object.entries(scene.sheets ?? {}).map(([name, values]) =>
              buildGrid({ name, visibility: "visible", top: 0, left: 0, values }),
            ),
            corrections: stored(),
          })
        : Promise.reject(new Error(scene.readError));
    },
    check: (workbook) =>
      Promise.resolve(scene.sheets ? checkInSteps(workbook, workbook.corrections) : playSteps(scene)),
    correct: ({ keep, undo }) => {
      window.calls.push(`keep ${String(keep.length)}, undo ${String(undo.length)}`);
      if (scene.correctError !== undefined) return Promise.reject(new Error(scene.correctError));
      localStorage.setItem(KEPT, JSON.stringify(keep.reduce(withCorrection, undo.reduce(withoutCorrection, kept()))));
      return Promise.resolve();
    },
    clearCorrections: () => {
      window.calls.push("clear corrections");
      localStorage.setItem(KEPT, "[]");
      return Promise.resolve();
    },
    selectCell: (cell) => {
      window.calls.push(`select ${JSON.stringify(cell)}`);
      return scene.selectError === undefined ? Promise.resolve() : Promise.reject(new Error(scene.selectError));
    },
    asText: () => "als tekst",
    asJson: () => "als JSON",
    copy: copyText,
    errorText: (error) => (error as Error).message,
    onCheckRequest: (listener) => {
      window.requestCheck = listener;
      return () => undefined;
    },
    convert: (scope) => convert(`convert ${scope}`),
    restore: () => convert("restore"),
    onConversionRequest: (listener) => {
      window.requestConversion = listener;
      return () => undefined;
    },
  },
  scene.officeIsDark,
);
