import { setStyle } from "../../model/edit-styles.ts";
import { asBoolean, asNumber, asText } from "../arguments.ts";
import { asColor, looks, sharedLook } from "../looks.ts";
import { ensureWritable } from "../range-content.ts";
import type { RangeRef } from "../range-ref.ts";
import type { RichClass } from "../rich-class.ts";

/** True is kept; false is the default and needs no trace in the cell. */
export function asFlag(value: unknown): true | undefined {
  return asBoolean(value) ? true : undefined;
}

export const rangeFontClass: RichClass<RangeRef> = {
  name: "RangeFont",
  properties: {
    Bold: looks("bold", false, asFlag),
    Italic: looks("italic", false, asFlag),
    Strikethrough: looks("strikethrough", false, asFlag),
    Underline: {
      get: (range) => (sharedLook(range, "underline") ? "Single" : "None"),
      set: (range, value, host) => {
        ensureWritable(range, host);
        setStyle(host.model, range.sheet, range.area, "underline", asFlag(asText(value) !== "None"));
      },
    },
    Color: looks("fontColor", "#000000", asColor),
    Name: looks("fontName", "Calibri", asText),
    Size: looks("fontSize", 11, asNumber),
  },
};

export const rangeFillClass: RichClass<RangeRef> = {
  name: "RangeFill",
  properties: { Color: looks("fill", "#FFFFFF", (value) => (value === "" ? undefined : asColor(value))) },
  methods: {
    Clear: (range, _args, host) => {
      ensureWritable(range, host);
      setStyle(host.model, range.sheet, range.area, "fill", undefined);
    },
  },
};
