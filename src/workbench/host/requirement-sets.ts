/**
 * What the local Excel claims to support. Inside a set members may be missing: they answer ApiNotFound with their
 * name. Sets that are not here (dialogs, ribbon, keyboard shortcuts) are not built, so the add-in must do without.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.16",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  RichApiRuntime: "1.2",
  Settings: "1.1",
  DelayForCellEdit: "1.1",
};

/** Whether a claimed set reaches a version; the rule of Office.js: names without regard to case, numbers per part. */
export function isClaimed(
  sets: Readonly<Record<string, string>>,
  name: string,
  version: string | number = "0",
): boolean {
  const claimed = Object.entries(sets).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
  if (claimed === undefined) return false;
  const [major = 0, minor = 0] = claimed.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
