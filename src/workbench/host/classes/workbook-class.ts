import type { WorkbookModel } from "../../model/workbook-model.ts";
import { asText } from "../arguments.ts";
import { instance } from "../rich-class.ts";
import type { RichClass } from "../rich-class.ts";
import { EventType, WORKBOOK_TARGET } from "../rich-events.ts";
import { applicationClass, runtimeClass } from "./application-class.ts";
import { commentCollectionClass } from "./comment-class.ts";
import { namedItemCollectionClass } from "./named-item-class.ts";
import { rangeAreasClass } from "./range-areas-class.ts";
import { rangeClass } from "./range-class.ts";
import { settingCollectionClass } from "./setting-class.ts";
import { tableCollectionClass } from "./table-collection-class.ts";
import { worksheetCollectionClass } from "./worksheet-collection-class.ts";

export const workbookClass: RichClass<WorkbookModel> = {
  name: "Workbook",
  properties: {
    Name: { get: (model) => model.name },
    ReadOnly: { get: () => false },
    IsDirty: { get: (model) => model.undoDepth > 0 },
    PreviouslySaved: { get: (model) => model.name !== "" },
    AutoSave: { get: () => false },
  },
  navigation: {
    Worksheets: (model) => instance(worksheetCollectionClass, model),
    Names: () => instance(namedItemCollectionClass, { scope: undefined }),
    Tables: () => instance(tableCollectionClass, { sheet: undefined }),
    Settings: (model) => instance(settingCollectionClass, model),
    Comments: () => instance(commentCollectionClass, { sheet: undefined }),
    Application: (model) => instance(applicationClass, model),
    _Runtime: (model) => instance(runtimeClass, model),
  },
  methods: {
    GetSelectedRange: (model) => instance(rangeClass, { sheet: model.activeSheet, area: model.selection }),
    GetSelectedRanges: (model) => instance(rangeAreasClass, { sheet: model.activeSheet, areas: [model.selection] }),
    GetActiveCell: (model) => {
      const { top, left } = model.selection;
      return instance(rangeClass, { sheet: model.activeSheet, area: { top, left, bottom: top, right: left } });
    },
    _RemoveReference: (_model, [id], host) => host.removeReference(asText(id)),
    _GetReferenceCount: (_model, _args, host) => host.referenceCount,
    _RegisterActivatedEvent: () => undefined,
    _UnregisterActivatedEvent: () => undefined,
    _RegisterSelectionChangedEvent: (_model, _args, host) =>
      host.events.register(EventType.selectionChanged, WORKBOOK_TARGET),
    _SetOsfControlContainerReadyForCustomFunctions: (_model, _args, host) => host.customFunctions.markReady(),
  },
};
