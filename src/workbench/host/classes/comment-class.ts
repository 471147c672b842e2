import { contains } from "../../model/areas.ts";
import { setParts } from "../../model/edit-parts.ts";
import type { CommentModel, SheetModel } from "../../model/sheet-model.ts";
import type { WorkbookModel } from "../../model/workbook-model.ts";
import { asText } from "../arguments.ts";
import { asRange } from "../range-argument.ts";
import type { RangeRef } from "../range-ref.ts";
import { instance } from "../rich-class.ts";
import type { RichClass } from "../rich-class.ts";
import { itemAlreadyExists, missing } from "../rich-error.ts";
import { rangeClass } from "./range-class.ts";

interface CommentRef {
  readonly sheet: SheetModel;
  readonly id: string;
}

const AUTHOR = "Werkbank";

const commentClass: RichClass<CommentRef> = {
  name: "Comment",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Content: {
      get: (ref) => comment(ref).content,
      set: (ref, value, { model }) => {
        const content = asText(value);
        const comments = ref.sheet.comments.map((known) => (known.id === ref.id ? { ...known, content } : known));
        setParts(model, ref.sheet, { comments });
      },
    },
    AuthorName: { get: (ref) => comment(ref).author },
  },
  methods: {
    GetLocation: (ref) => {
      const { row, column } = comment(ref);
      return instance(rangeClass, { sheet: ref.sheet, area: { top: row, left: column, bottom: row, right: column } });
    },
    Delete: (ref, _args, { model }) =>
      setParts(model, ref.sheet, { comments: ref.sheet.comments.filter((known) => known.id !== ref.id) }),
  },
};

/** The comments of one sheet, or of the whole workbook. */
export const commentCollectionClass: RichClass<{ readonly sheet: SheetModel | undefined }> = {
  name: "CommentCollection",
  collection: {
    items: ({ sheet }, { model }) => listed(sheet, model).map((ref) => instance(commentClass, ref)),
    item: ({ sheet }, id, { model }) =>
      instance(commentClass, listed(sheet, model).find((ref) => ref.id === id) ?? missing()),
  },
  methods: {
    Add: ({ sheet }, [cell, content], { model }) => {
      const range = asRange(cell, sheet ?? model.activeSheet, model);
      if (at(range)) throw itemAlreadyExists();
      const { top: row, left: column } = range.area;
      const added = { id: model.newId(), row, column, content: asText(content), author: AUTHOR };
      setParts(model, range.sheet, { comments: [...range.sheet.comments, added] });
      return instance(commentClass, { sheet: range.sheet, id: added.id });
    },
    GetCount: ({ sheet }, _args, { model }) => listed(sheet, model).length,
    GetItemAt: ({ sheet }, [index], { model }) =>
      instance(commentClass, listed(sheet, model)[Number(index)] ?? missing()),
    GetItemByCell: ({ sheet }, [cell], { model }) => {
      const range = asRange(cell, sheet ?? model.activeSheet, model);
      return instance(commentClass, { sheet: range.sheet, id: (at(range) ?? missing()).id });
    },
  },
};

function at({ sheet, area }: RangeRef): CommentModel | undefined {
  return sheet.comments.find(({ row, column }) => contains(area, row, column));
}

function comment({ sheet, id }: CommentRef): CommentModel {
  return sheet.comments.find((known) => known.id === id) ?? missing();
}

function listed(sheet: SheetModel | undefined, model: WorkbookModel): CommentRef[] {
  const sheets = sheet ? [sheet] : model.sheets;
  return sheets.flatMap((on) => on.comments.map(({ id }) => ({ sheet: on, id })));
}
