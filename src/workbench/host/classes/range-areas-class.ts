import type { Area } from "../../../core/workbook/area.ts";
import { areaSize } from "../../model/areas.ts";
import type { SheetModel } from "../../model/sheet-model.ts";
import { rangeAddress } from "../range-ref.ts";
import { instance } from "../rich-class.ts";
import type { RichClass } from "../rich-class.ts";
import { itemNotFound } from "../rich-error.ts";
import { rangeClass } from "./range-class.ts";
import { worksheetClass } from "./worksheet-class.ts";

/** Several areas of one sheet. */
export interface RangeAreasRef {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

const rangeCollectionClass: RichClass<RangeAreasRef> = {
  name: "RangeCollection",
  collection: {
    items: ({ sheet, areas }) => areas.map((area) => instance(rangeClass, { sheet, area })),
    item: () => {
      throw itemNotFound();
    },
  },
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, [index]) => {
      const area = areas[Number(index)];
      if (!area) throw itemNotFound();
      return instance(rangeClass, { sheet, area });
    },
  },
};

export const rangeAreasClass: RichClass<RangeAreasRef> = {
  name: "RangeAreas",
  properties: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => rangeAddress({ sheet, area })).join(",") },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + areaSize(area), 0) },
  },
  navigation: {
    Areas: (ref) => instance(rangeCollectionClass, ref),
    Worksheet: ({ sheet }) => instance(worksheetClass, sheet),
  },
};
