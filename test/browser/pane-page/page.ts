import type { Progress } from "../../../src/core/check.ts";
import type { CheckResult } from "../../../src/core/findings/finding.ts";
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

function* playSteps(scene: Scene): Generator<Progress, CheckResult> {
  for (let done = 0; done < scene.steps; done++) {
    const end = performance.now() + 1;
    while (performance.now() < end); // work that takes its time
    yield { done, total: scene.steps, step: done * 2 < scene.steps ? "Tabellen zoeken" : "Regels narekenen" };
  }
  return scene.result;
}

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
        ? Promise.resolve({ name: scene.result.workbook, sheets: [] })
        : Promise.reject(new Error(scene.readError));
    },
    check: () => Promise.resolve(playSteps(scene)),
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
