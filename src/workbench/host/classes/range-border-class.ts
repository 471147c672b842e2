import type { Area } from "../../../core/workbook/area.ts";
import type { Border } from "../../model/cell.ts";
import { setStyle } from "../../model/edit-styles.ts";
import { styleAt } from "../../model/sheet-model.ts";
import { asOneOf, asText } from "../arguments.ts";
import { asColor } from "../looks.ts";
import { ensureWritable } from "../range-content.ts";
import type { RangeRef } from "../range-ref.ts";
import { instance } from "../rich-class.ts";
import type { RichClass } from "../rich-class.ts";
import type { RichHost } from "../rich-host.ts";

/** The outer edges; the lines between the cells of a range are not built. */
const EDGES = {
  EdgeTop: "borderTop",
  EdgeBottom: "borderBottom",
  EdgeLeft: "borderLeft",
  EdgeRight: "borderRight",
} as const;
type Edge = keyof typeof EDGES;
const NAMES = Object.keys(EDGES) as Edge[];

interface EdgeRef {
  readonly range: RangeRef;
  readonly edge: Edge;
}

const rangeBorderClass: RichClass<EdgeRef> = {
  name: "RangeBorder",
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (ref) => borderOf(ref)?.style ?? "None",
      set: (ref, value, host) => {
        const style = asText(value);
        draw(ref, style === "None" ? undefined : { ...borderOf(ref), style }, host);
      },
    },
    Color: {
      get: (ref) => borderOf(ref)?.color ?? "#000000",
      set: (ref, value, host) => draw(ref, { style: "Continuous", ...borderOf(ref), color: asColor(value) }, host),
    },
    Weight: {
      get: (ref) => borderOf(ref)?.weight ?? "Thin",
      set: (ref, value, host) => draw(ref, { style: "Continuous", ...borderOf(ref), weight: asText(value) }, host),
    },
  },
};

export const rangeBorderCollectionClass: RichClass<RangeRef> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => NAMES.length } },
  collection: {
    items: (range) => NAMES.map((edge) => instance(rangeBorderClass, { range, edge })),
    item: (range, key) => instance(rangeBorderClass, { range, edge: asOneOf(NAMES, key) }),
  },
};

function borderOf(ref: EdgeRef): Border | undefined {
  const { top, left } = edgeArea(ref);
  return styleAt(ref.range.sheet, top, left)?.[EDGES[ref.edge]];
}

function draw(ref: EdgeRef, border: Border | undefined, host: RichHost): void {
  ensureWritable(ref.range, host);
  setStyle(host.model, ref.range.sheet, edgeArea(ref), EDGES[ref.edge], border);
}

function edgeArea({ range: { area }, edge }: EdgeRef): Area {
  if (edge === "EdgeTop") return { ...area, bottom: area.top };
  if (edge === "EdgeBottom") return { ...area, top: area.bottom };
  return edge === "EdgeLeft" ? { ...area, right: area.left } : { ...area, left: area.right };
}
