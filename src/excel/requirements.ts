/** What the add-in needs of Excel, for the manifest and for the choices made while running. */

/** Without these the add-in does not start: the manifest asks for them. */
export const REQUIRED_SETS = {
  /** Used range or nothing (Worksheet.getUsedRangeOrNullObject), settings in the workbook (SettingCollection). */
  ExcelApi: "1.4",
  /** Functions and pane in one page. */
  SharedRuntime: "1.1",
  /** CustomFunctions.Error with every error value, #DEEL/0! too. */
  CustomFunctionsRuntime: "1.3",
} as const;

/** What is used where Excel has it, and what is missing without it. */
export const OPTIONAL_SETS = {
  /** What a name stands for (NamedItem.formula). */
  names: "1.7",
  /** Which rows and columns are hidden, where only some are (Range.getRowProperties). */
  hiddenLines: "1.9",
  /** A selection of more than one rectangle (Workbook.getSelectedRanges). */
  selectedAreas: "1.9",
  /** How far the result of a formula spills (Range.getSpillingToRangeOrNullObject). */
  spills: "1.12",
  /** Merged cells (Range.getMergedAreasOrNullObject). */
  mergedAreas: "1.13",
  /** Many writes as one step for undo (Excel.run with mergeUndoGroup). */
  undoGroup: "1.20",
} as const;

/** Whether this Excel can do something that the add-in can also do without. */
export function canUse(feature: keyof typeof OPTIONAL_SETS): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", OPTIONAL_SETS[feature]);
}
