import type { Area } from "../../../core/workbook/area.ts";
import { intersection } from "../../model/areas.ts";
import { setParts } from "../../model/edit-parts.ts";
import { clearCells } from "../../model/edit-cells.ts";
import type { SheetModel, TableModel } from "../../model/sheet-model.ts";
import type { WorkbookModel } from "../../model/workbook-model.ts";
import { asBoolean, asObject, asText, optional } from "../arguments.ts";
import { parseRange } from "../range-ref.ts";
import type { RangeRef } from "../range-ref.ts";
import { RichObject, instance } from "../rich-class.ts";
import type { RichClass } from "../rich-class.ts";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../rich-error.ts";
import type { RichHost } from "../rich-host.ts";
import { rangeClass } from "./range-class.ts";
import { worksheetClass } from "./worksheet-class.ts";

/** A table is spoken of by its id, since its model is replaced at every change. */
interface TableRef {
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
    Resize: (ref, [range], host) => change(ref, { area: asRange(range, ref.sheet, host).area }, host.model),
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

/** The tables of one sheet, or of the whole workbook. */
export const tableCollectionClass: RichClass<{ readonly sheet: SheetModel | undefined }> = {
  name: "TableCollection",
  properties: { Count: { get: ({ sheet }, { model }) => listed(sheet, model).length } },
  collection: {
    items: ({ sheet }, { model }) => listed(sheet, model).map((ref) => instance(tableClass, ref)),
    item: ({ sheet }, key, { model }) => find(listed(sheet, model), key) ?? missing(),
  },
  methods: {
    Add: ({ sheet }, [address, hasHeaders], host) => add(sheet ?? host.model.activeSheet, address, hasHeaders, host),
    GetCount: ({ sheet }, _args, { model }) => listed(sheet, model).length,
    GetItemAt: ({ sheet }, [index], { model }) => {
      const ref = listed(sheet, model)[Number(index)];
      return ref ? instance(tableClass, ref) : missing();
    },
    GetItemOrNullObject: ({ sheet }, [key], { model }) => find(listed(sheet, model), key),
  },
};

/** The tables that touch a range. */
export const tableScopedCollectionClass: RichClass<{ readonly sheet: SheetModel; readonly ids: readonly string[] }> = {
  name: "TableScopedCollection",
  collection: {
    items: ({ sheet, ids }) => ids.map((id) => instance(tableClass, { sheet, id })),
    item: ({ sheet, ids }, key) =>
      find(
        ids.map((id) => ({ sheet, id })),
        key,
      ) ?? missing(),
  },
  methods: { GetCount: ({ ids }) => ids.length },
};

function add(sheet: SheetModel, address: unknown, hasHeaders: unknown, host: RichHost): RichObject {
  const { model } = host;
  const range = asRange(address, sheet, host);
  if (range.sheet.tables.some((other) => intersection(other.area, range.area))) throw invalidArgument();
  const taken = new Set(allTables(model).map((ref) => table(ref).name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`tabel${String(number)}`)) number++;
  const added: TableModel = {
    id: model.newId(),
    name: `Tabel${String(number)}`,
    area: range.area,
    hasHeaders: optional(asBoolean, hasHeaders) ?? true,
    hasTotals: false,
    style: "TableStyleMedium2",
  };
  setParts(model, range.sheet, { tables: [...range.sheet.tables, added] });
  return instance(tableClass, { sheet: range.sheet, id: added.id });
}

function asRange(value: unknown, sheet: SheetModel, { model }: RichHost): RangeRef {
  return value instanceof RichObject ? asObject(rangeClass, value) : parseRange(model, asText(value), sheet);
}

function table({ sheet, id }: TableRef): TableModel {
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

function allTables(model: WorkbookModel): TableRef[] {
  return model.sheets.flatMap((sheet) => sheet.tables.map(({ id }) => ({ sheet, id })));
}

function listed(sheet: SheetModel | undefined, model: WorkbookModel): TableRef[] {
  return allTables(model).filter((ref) => sheet === undefined || ref.sheet === sheet);
}

function find(refs: readonly TableRef[], key: unknown): RichObject | null {
  const wanted = asText(key).toLowerCase();
  const ref = refs.find((known) => known.id.toLowerCase() === wanted || table(known).name.toLowerCase() === wanted);
  return ref ? instance(tableClass, ref) : null;
}

function missing(): never {
  throw itemNotFound();
}
