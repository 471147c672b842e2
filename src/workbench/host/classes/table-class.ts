import type { Area } from "../../../core/workbook/area.ts";
import { setParts } from "../../model/edit-parts.ts";
import { clearCells } from "../../model/edit-cells.ts";
import type { SheetModel, TableModel } from "../../model/sheet-model.ts";
import type { WorkbookModel } from "../../model/workbook-model.ts";
import { asText } from "../arguments.ts";
import { asRange } from "../range-argument.ts";
import { instance } from "../rich-class.ts";
import type { RichClass, RichObject } from "../rich-class.ts";
import { itemAlreadyExists, itemNotFound, missing } from "../rich-error.ts";
import { rangeClass } from "./range-class.ts";
import { worksheetClass } from "./worksheet-class.ts";

/** A table is spoken of by its id, since its model is replaced at every change. */
export interface TableRef {
  readonly sheet: SheetModel;
  readonly id: string;
}

export const tableClass: RichClass<TableRef> = {
  name: "Table",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: (ref) => table(ref).name,
      set: (ref, value, { model }) => {
        const name = asText(value);
        const holder = allTables(model).find((other) => table(other).name.toLowerCase() === name.toLowerCase());
        if (holder && holder.id !== ref.id) throw itemAlreadyExists();
        change(ref, { name }, model);
      },
    },
    ShowHeaders: { get: (ref) => table(ref).hasHeaders },
    ShowTotals: { get: (ref) => table(ref).hasTotals },
    Style: {
      get: (ref) => table(ref).style,
      set: (ref, value, { model }) => change(ref, { style: asText(value) }, model),
    },
  },
  navigation: { Worksheet: ({ sheet }) => instance(worksheetClass, sheet) },
  methods: {
    GetRange: (ref) => part(ref, table(ref).area),
    GetHeaderRowRange: (ref) => {
      const { area, hasHeaders } = table(ref);
      if (!hasHeaders) throw itemNotFound();
      return part(ref, { ...area, bottom: area.top });
    },
    GetTotalRowRange: (ref) => {
      const { area, hasTotals } = table(ref);
      if (!hasTotals) throw itemNotFound();
      return part(ref, { ...area, top: area.bottom });
    },
    GetDataBodyRange: (ref) => {
      const { area, hasHeaders, hasTotals } = table(ref);
      return part(ref, { ...area, top: area.top + (hasHeaders ? 1 : 0), bottom: area.bottom - (hasTotals ? 1 : 0) });
    },
    Resize: (ref, [range], host) => change(ref, { area: asRange(range, ref.sheet, host.model).area }, host.model),
    ConvertToRange: (ref, _args, { model }) => {
      const { area } = table(ref);
      remove(ref, model);
      return part(ref, area);
    },
    Delete: (ref, _args, { model }) => {
      clearCells(model, ref.sheet, table(ref).area, "all");
      remove(ref, model);
    },
  },
};

export function table({ sheet, id }: TableRef): TableModel {
  return sheet.tables.find((known) => known.id === id) ?? missing();
}

function change(ref: TableRef, patch: Partial<TableModel>, model: WorkbookModel): void {
  const tables = ref.sheet.tables.map((known) => (known.id === ref.id ? { ...known, ...patch } : known));
  setParts(model, ref.sheet, { tables });
}

function remove(ref: TableRef, model: WorkbookModel): void {
  setParts(model, ref.sheet, { tables: ref.sheet.tables.filter((known) => known.id !== ref.id) });
}

function part({ sheet }: TableRef, area: Area): RichObject {
  return instance(rangeClass, { sheet, area });
}

export function allTables(model: WorkbookModel): TableRef[] {
  return model.sheets.flatMap((sheet) => sheet.tables.map(({ id }) => ({ sheet, id })));
}
