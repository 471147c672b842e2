import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { check } from "../core/check.ts";
import { correctionsProblemTexts } from "../core/corrections.ts";
import type { CheckResult } from "../core/findings/finding.ts";
import type { Workbook } from "../core/workbook/grid.ts";
import { buildGrid } from "../core/workbook/grid.ts";
import { CORRECTIONS_KEY, parseCorrections } from "../settings/stored-corrections.ts";
import { readXlsx } from "../xlsx/read-xlsx.ts";
import { namesOfAll, toSheetSources } from "../xlsx/to-sheet-sources.ts";
import { isProblem } from "../xlsx/xlsx-file.ts";
import { readingProblem } from "./reading-problem.ts";
import { texts } from "./texts.ts";

/** The workbook and what was found in it. */
export interface CheckedFile {
  readonly workbook: Workbook;
  readonly result: CheckResult;
  /** Why what the user said of tables in the pane does not count, in Dutch. */
  readonly warning: string | undefined;
}

/** The check of one file with the corrections that are kept in it, or the Dutch sentence why it could not be done. */
export async function checkFile(path: string): Promise<CheckedFile | string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return readingProblem(error);
  }
  try {
    const file = await readXlsx(bytes);
    if (isProblem(file)) return file.text;
    const workbook = {
      name: basename(path),
      sheets: toSheetSources(file).map(buildGrid),
      names: namesOfAll(file),
    };
    const { corrections, problem } = parseCorrections(file.settings.get(CORRECTIONS_KEY));
    const warning = problem && correctionsProblemTexts[problem];
    return { workbook, result: check(workbook, { corrections }), warning };
  } catch (error) {
    return texts.internal(error instanceof Error ? error.message : String(error));
  }
}
