import type { CheckRequests } from "../commands/check-requests.ts";
import { renderText } from "../core/findings/render-text.ts";
import { toJson } from "../core/findings/to-json.ts";
import type { Grid } from "../core/workbook/grid.ts";
import { excelErrorText } from "../excel/excel-error.ts";
import { selectCell } from "../excel/select-cell.ts";
import { snapshot } from "../excel/snapshot.ts";
import { copyText } from "./copy-text.ts";
import { renderPane } from "./render-pane.tsx";

/** Shows the pane in `element`, connected to Excel, the engine and the ribbon. */
export function startPane(element: Element, requests: CheckRequests, officeIsDark: boolean | undefined): void {
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
      check: async (workbook) => (await import("../core/check.ts")).checkInSteps(workbook),
      selectCell,
      asText: (result) => renderText(result, sheets),
      asJson: (result) => `${JSON.stringify(toJson(result))}\n`,
      copy: copyText,
      errorText: excelErrorText,
      onCheckRequest: (listener) => requests.listen(listener),
    },
    officeIsDark,
  );
}
