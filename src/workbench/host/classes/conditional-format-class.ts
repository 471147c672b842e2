import { intersection } from "../../model/areas.ts";
import { setParts } from "../../model/edit-parts.ts";
import type { Style } from "../../model/cell.ts";
import { withStyle } from "../../model/cell.ts";
import type { ConditionalFormatModel, SheetModel } from "../../model/sheet-model.ts";
import { asBoolean, asText } from "../arguments.ts";
import { asColor } from "../looks.ts";
import type { RangeRef } from "../range-ref.ts";
import { instance } from "../rich-class.ts";
import type { Property, RichClass } from "../rich-class.ts";
import { RichApiError, itemNotFound } from "../rich-error.ts";
import type { RichHost } from "../rich-host.ts";
import { rangeClass } from "./range-class.ts";

interface FormatRef {
  readonly sheet: SheetModel;
  readonly id: string;
}

const ruleClass: RichClass<FormatRef> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      get: (ref) => format(ref).formula,
      set: (ref, value, host) => change(ref, { formula: asText(value) }, host),
    },
  },
};

const fillClass: RichClass<FormatRef> = {
  name: "ConditionalRangeFill",
  properties: { Color: look("fill", asColor) },
};

const fontClass: RichClass<FormatRef> = {
  name: "ConditionalRangeFont",
  properties: {
    Color: look("fontColor", asColor),
    Bold: look("bold", asBoolean),
    Italic: look("italic", asBoolean),
    Strikethrough: look("strikethrough", asBoolean),
  },
};

const formatClass: RichClass<FormatRef> = {
  name: "ConditionalRangeFormat",
  navigation: { Fill: (ref) => instance(fillClass, ref), Font: (ref) => instance(fontClass, ref) },
};

const customClass: RichClass<FormatRef> = {
  name: "CustomConditionalFormat",
  navigation: { Rule: (ref) => instance(ruleClass, ref), Format: (ref) => instance(formatClass, ref) },
};

const conditionalFormatClass: RichClass<FormatRef> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: () => "Custom" },
    Priority: { get: ({ sheet, id }) => sheet.conditionalFormats.findIndex((known) => known.id === id) },
    StopIfTrue: {
      get: (ref) => format(ref).stopIfTrue,
      set: (ref, value, host) => change(ref, { stopIfTrue: asBoolean(value) }, host),
    },
  },
  navigation: {
    Custom: (ref) => instance(customClass, ref),
    CustomOrNullObject: (ref) => instance(customClass, ref),
  },
  methods: {
    GetRange: (ref) => instance(rangeClass, { sheet: ref.sheet, area: format(ref).area }),
    GetRangeOrNullObject: (ref) => instance(rangeClass, { sheet: ref.sheet, area: format(ref).area }),
    Delete: ({ sheet, id }, _args, { model }) =>
      setParts(model, sheet, { conditionalFormats: sheet.conditionalFormats.filter((known) => known.id !== id) }),
  },
};

/** The conditional formats that touch a range; only those with a formula of their own are built. */
export const conditionalFormatCollectionClass: RichClass<RangeRef> = {
  name: "ConditionalFormatCollection",
  collection: {
    items: (range) => touching(range).map(({ id }) => instance(conditionalFormatClass, { sheet: range.sheet, id })),
    item: ({ sheet }, id) => {
      if (!sheet.conditionalFormats.some((known) => known.id === id)) throw itemNotFound();
      return instance(conditionalFormatClass, { sheet, id: asText(id) });
    },
  },
  methods: {
    Add: ({ sheet, area }, [type], { model }) => {
      if (type !== "Custom") {
        throw new RichApiError(
          "ApiNotFound",
          `Conditional formats of type ${asText(type)} are not built in the workbench.`,
        );
      }
      const added = { id: model.newId(), area, formula: "", stopIfTrue: false, style: {} };
      setParts(model, sheet, { conditionalFormats: [added, ...sheet.conditionalFormats] });
      return instance(conditionalFormatClass, { sheet, id: added.id });
    },
    GetCount: (range) => touching(range).length,
    ClearAll: (range, _args, { model }) => {
      const gone = new Set(touching(range));
      const rest = range.sheet.conditionalFormats.filter((known) => !gone.has(known));
      setParts(model, range.sheet, { conditionalFormats: rest });
    },
  },
};

function look<Member extends keyof Style>(
  member: Member,
  read: (value: unknown) => Style[Member] | boolean,
): Property<FormatRef> {
  return {
    get: (ref) => format(ref).style[member] ?? null,
    set: (ref, value, host) =>
      change(ref, { style: withStyle(format(ref).style, member, read(value) as Style[Member]) }, host),
  };
}

function touching({ sheet, area }: RangeRef): ConditionalFormatModel[] {
  return sheet.conditionalFormats.filter((known) => intersection(known.area, area) !== undefined);
}

function format({ sheet, id }: FormatRef): ConditionalFormatModel {
  const known = sheet.conditionalFormats.find((candidate) => candidate.id === id);
  if (!known) throw itemNotFound();
  return known;
}

function change(ref: FormatRef, patch: Partial<ConditionalFormatModel>, { model }: RichHost): void {
  const conditionalFormats = ref.sheet.conditionalFormats.map((known) =>
    known.id === ref.id ? { ...known, ...patch } : known,
  );
  setParts(model, ref.sheet, { conditionalFormats });
}
