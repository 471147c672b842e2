import type { Requests } from "../commands/requests.ts";
import { withCorrection, withoutCorrection } from "../core/corrections.ts";
import { renderText } from "../core/findings/render-text.ts";
import { toJson } from "../core/findings/to-json.ts";
import type { Grid } from "../core/workbook/grid.ts";
import { changeCorrections, clearCorrections } from "../excel/corrections-setting.ts";
import { excelErrorText } from "../excel/excel-error.ts";
import { selectCell } from "../excel/select-cell.ts";
import { snapshot } from "../excel/snapshot.ts";
import { copyText } from "./copy-text.ts";
import { renderPane } from "./render-pane.tsx";

/** What the ribbon may ask of the pane. */
interface PaneRequests {
  readonly check: Requests;
  readonly conversion: Requests;
}

/** Shows the pane in `element`, connected to Excel, the engine and the ribbon. */
export function startPane(element: Element, requests: PaneRequests, officeIsDark: boolean | undefined): void {
  // Of the workbook itself nothing is kept: others edit it too.
  let sheets: readonly Pick<Grid, "name" | "visibility">[] = [];
  renderPane(
    element,
    {
      snapshot: async () => {
        const workbook = await snapshot();
        sheets = workbook.sheets.map(({ name, visibility }) => ({ name, visibility }));
        return workbook;
      },
      check: async (workbook) => (await import("../core/check.ts")).checkInSteps(workbook, workbook.corrections),
      correct: ({ keep, undo }) =>
        changeCorrections((all) => keep.reduce(withCorrection, undo.reduce(withoutCorrection, all))),
      clearCorrections,
      selectCell,
      asText: (result) => renderText(result, sheets),
      asJson: (result) => `${JSON.stringify(toJson(result))}\n`,
      copy: copyText,
      errorText: excelErrorText,
      onCheckRequest: (listener) => requests.check.listen(listener),
      convert: async (scope) => (await import("../excel/convert-formulas.ts")).convertFormulas(scope),
      restore: async () => (await import("../excel/restore-formulas.ts")).restoreFormulas(),
      onConversionRequest: (listener) => requests.conversion.listen(listener),
    },
    officeIsDark,
  );
}
