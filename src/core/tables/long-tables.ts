import type { Grid } from "../workbook/grid.ts";
import type { Series } from "./table.ts";

/** A table as long as that is of wijken or clients, not of stocks or of figures that each have their own unit. */
export const LONGEST_TABLE = 1000;

/** Whether all lines of a table are of one kind by their number; in a list that was laid out they come back for every gemeente. */
export const areOfOneKind = (lines: readonly Series[], { list }: Grid): boolean =>
  lines.length > LONGEST_TABLE && list === undefined;
