import type { Area } from "../../core/workbook/area.ts";
import { boundingArea } from "./areas.ts";
import type { Calculator } from "./calculator.ts";
import { createEmitter } from "./emitter.ts";
import type { CellsChanged, ModelEvents, Origin, SheetCells } from "./model-events.ts";
import { OperationLog } from "./operation-log.ts";
import type { Notice, Step } from "./operation-log.ts";
import { createSheet } from "./sheet-model.ts";
import type { SheetModel } from "./sheet-model.ts";

export interface DefinedName {
  readonly name: string;
  /** "=Blad1!$A$1:$B$2" */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** Sheet id; undefined is the whole workbook. */
  readonly scope: string | undefined;
}

/**
 * The workbook: the single source of truth of the workbench. Read it freely; change it with the edit functions
 * (edit-*.ts) inside `operate`. Grid, Rich API and calculation engine all listen to its events.
 */
export class WorkbookModel {
  /** File name, without folder; "" until it was saved. */
  name = "";
  /** In tab order. */
  sheets: SheetModel[] = [];
  names: readonly DefinedName[] = [];
  /** Settings of the add-in in this workbook: JSON texts by key. */
  readonly settings = new Map<string, string>();
  activeSheetId: string;
  /** The selection on the active sheet. */
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  calculator: Calculator | undefined;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  readonly events = createEmitter<ModelEvents>();
  readonly #log = new OperationLog();
  #running: { origin: Origin; steps: Step[]; notices: Notice[] } | undefined;
  #nextId = 1;

  /** A workbook with one empty sheet, as Dutch Excel makes it. */
  constructor() {
    const first = createSheet(this.newId(), "Blad1");
    this.sheets.push(first);
    this.activeSheetId = first.id;
  }

  get activeSheet(): SheetModel {
    return this.sheet(this.activeSheetId) ?? (this.sheets[0] as SheetModel);
  }

  sheet(id: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** By name, without regard to case, as Excel does. */
  sheetByName(name: string): SheetModel | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** An id as Excel makes them, unique in this workbook. */
  newId(): string {
    return `{${String(this.#nextId++).padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }

  /**
   * Runs changes as one operation: one event per kind, one step for undo. Operations inside it join it. When `work`
   * throws, what it did stands (as a failed batch leaves Excel). Operations with the same `group` after each other
   * are one step for undo.
   */
  operate<Result>(origin: Origin, work: () => Result, group?: string): Result {
    if (this.#running) return work();
    const { steps, notices } = (this.#running = { origin, steps: [] as Step[], notices: [] as Notice[] });
    try {
      return work();
    } finally {
      this.#running = undefined;
      this.#log.remember({ origin, steps }, group);
      this.#announce(origin, steps, notices);
    }
  }

  /** Does a step and keeps it; only for the edit functions. */
  perform(step: Step): void {
    if (!this.#running) return this.operate("user", () => this.perform(step));
    this.#running.steps.push(step);
    if (step.announce) this.#running.notices.push(step.announce);
    step.redo();
  }

  /** Tells the listeners something that undo does not take back (a selection), after the running operation. */
  notify(notice: Notice): void {
    if (this.#running) this.#running.notices.push(notice);
    else notice("user");
  }

  /** Takes back the last operation of the user or the add-in; false when there is none. */
  undo(): boolean {
    return this.#announceAgain(this.#log.undo());
  }

  redo(): boolean {
    return this.#announceAgain(this.#log.redo());
  }

  get undoDepth(): number {
    return this.#log.depth;
  }

  #announceAgain(steps: readonly Step[] | undefined): boolean {
    if (!steps) return false;
    const notices = steps.flatMap((step) => (step.announce ? [step.announce] : []));
    this.#announce("undo", steps, notices);
    return true;
  }

  /** Sheets first: a listener must know a new sheet before it hears of its cells. */
  #announce(origin: Origin, steps: readonly Step[], notices: readonly Notice[]): void {
    for (const notice of notices) notice(origin);
    const touched = steps.flatMap((step) => (step.cells ? [step.cells] : []));
    if (touched.length > 0) this.events.emit("cells", mergeBySheet(origin, touched));
  }
}

function mergeBySheet(origin: Origin, touched: readonly SheetCells[]): CellsChanged {
  const bySheet = new Map<string, SheetCells[]>();
  for (const part of touched) {
    const known = bySheet.get(part.sheetId);
    if (known) known.push(part);
    else bySheet.set(part.sheetId, [part]);
  }
  const sheets = [...bySheet].map(([sheetId, parts]) => ({
    sheetId,
    area: parts.map((part) => part.area).reduce(boundingArea),
    keys: parts.length === 1 ? (parts[0] as SheetCells).keys : parts.flatMap((part) => part.keys),
    content: parts.some((part) => part.content),
  }));
  return { origin, sheets };
}
