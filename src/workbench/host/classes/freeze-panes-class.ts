import { setLayout } from "../../model/edit-parts.ts";
import type { SheetModel } from "../../model/sheet-model.ts";
import { asInteger } from "../arguments.ts";
import { asRange } from "../range-argument.ts";
import { checkedRange } from "../range-ref.ts";
import { instance } from "../rich-class.ts";
import type { RichClass, RichObject } from "../rich-class.ts";
import { missing } from "../rich-error.ts";
import { rangeClass } from "./range-class.ts";

export const freezePanesClass: RichClass<SheetModel> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (sheet, [count], { model }) =>
      setLayout(model, sheet, { frozenRows: asInteger(count ?? 1), frozenColumns: 0 }),
    FreezeColumns: (sheet, [count], { model }) =>
      setLayout(model, sheet, { frozenRows: 0, frozenColumns: asInteger(count ?? 1) }),
    FreezeAt: (sheet, [frozen], { model }) => {
      const { area } = asRange(frozen, sheet, model);
      setLayout(model, sheet, { frozenRows: area.bottom + 1, frozenColumns: area.right + 1 });
    },
    Unfreeze: (sheet, _args, { model }) => setLayout(model, sheet, { frozenRows: 0, frozenColumns: 0 }),
    GetLocation: (sheet) => location(sheet) ?? missing(),
    GetLocationOrNullObject: (sheet) => location(sheet),
  },
};

function location(sheet: SheetModel): RichObject | null {
  if (sheet.frozenRows === 0 && sheet.frozenColumns === 0) return null;
  const bottom = Math.max(sheet.frozenRows, 1) - 1;
  const right = Math.max(sheet.frozenColumns, 1) - 1;
  return instance(rangeClass, checkedRange(sheet, { top: 0, left: 0, bottom, right }));
}
