import type { Correction, StoredCorrections } from "../core/corrections.ts";
import { CORRECTIONS_KEY, formatCorrections, parseCorrections } from "../settings/stored-corrections.ts";
import { ExcelProblem } from "./excel-problem.ts";

/** Queues the question what the user said of tables; it travels with the next sync. The function takes in the answer. */
export function askCorrections({ workbook }: Excel.RequestContext): () => StoredCorrections {
  const setting = workbook.settings.getItemOrNullObject(CORRECTIONS_KEY).load("value");
  return () => parseCorrections(setting.isNullObject ? undefined : setting.value);
}

/**
 * Changes the corrections as they are in the workbook now, in two round trips: others edit too. What cannot be read
 * is not written over (ExcelProblem). No corrections leave nothing in the workbook. Throws what Excel throws.
 */
export async function changeCorrections(
  change: (corrections: readonly Correction[]) => readonly Correction[],
): Promise<void> {
  await Excel.run(async (context) => {
    const asked = askCorrections(context);
    await context.sync();
    const { corrections, problem } = asked();
    if (problem) throw new ExcelProblem(`corrections ${problem}`, "");
    write(context, change(corrections));
    await context.sync();
  });
}

/** Takes all corrections out of the workbook, also those that cannot be read: only when the user asks for it. */
export async function clearCorrections(): Promise<void> {
  await Excel.run(async (context) => {
    write(context, []);
    await context.sync();
  });
}

function write({ workbook: { settings } }: Excel.RequestContext, corrections: readonly Correction[]): void {
  if (corrections.length > 0) settings.add(CORRECTIONS_KEY, formatCorrections(corrections));
  else settings.getItemOrNullObject(CORRECTIONS_KEY).delete();
}
