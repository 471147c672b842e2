import { intersection } from "../../model/areas.ts";
import { setParts } from "../../model/edit-parts.ts";
import type { SheetModel, TableModel } from "../../model/sheet-model.ts";
import type { WorkbookModel } from "../../model/workbook-model.ts";
import { asBoolean, asText, optional } from "../arguments.ts";
import { asRange } from "../range-argument.ts";
import { instance } from "../rich-class.ts";
import type { RichClass, RichObject } from "../rich-class.ts";
import { invalidArgument, missing } from "../rich-error.ts";
import type { RichHost } from "../rich-host.ts";
import { allTables, table, tableClass } from "./table-class.ts";
import type { TableRef } from "./table-class.ts";

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
  const range = asRange(address, sheet, model);
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

function listed(sheet: SheetModel | undefined, model: WorkbookModel): TableRef[] {
  return allTables(model).filter((ref) => sheet === undefined || ref.sheet === sheet);
}

function find(refs: readonly TableRef[], key: unknown): RichObject | null {
  const wanted = asText(key).toLowerCase();
  const ref = refs.find((known) => known.id.toLowerCase() === wanted || table(known).name.toLowerCase() === wanted);
  return ref ? instance(tableClass, ref) : null;
}
