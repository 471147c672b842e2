import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { readingProblem } from "./reading-problem.ts";
import { texts } from "./texts.ts";

/** A file to check, or a name that leads to none and the Dutch reason why. */
export interface FoundFile {
  readonly path: string;
  readonly problem?: string;
}

/** What to check for a name on the command line: the file itself, or the workbooks in the folder by name. */
export async function findFiles(name: string): Promise<readonly FoundFile[]> {
  try {
    if (!(await stat(name)).isDirectory()) return [{ path: name }];
    const names = (await readdir(name)).filter(isWorkbookName).sort();
    return names.length > 0
      ? names.map((file) => ({ path: join(name, file) }))
      : [{ path: name, problem: texts.emptyFolder }];
  } catch (error) {
    return [{ path: name, problem: readingProblem(error) }];
  }
}

/** "~$rapport.xlsx" is the lock that Excel leaves beside a workbook it has open. */
function isWorkbookName(name: string): boolean {
  return /\.xls[xm]$/i.test(name) && !name.startsWith("~$");
}
