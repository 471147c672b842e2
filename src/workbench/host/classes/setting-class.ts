import { setSetting } from "../../model/edit-parts.ts";
import type { WorkbookModel } from "../../model/workbook-model.ts";
import { asText } from "../arguments.ts";
import { instance } from "../rich-class.ts";
import type { RichClass } from "../rich-class.ts";
import { itemNotFound } from "../rich-error.ts";

const settingClass: RichClass<{ readonly key: string }> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, { model }) => JSON.parse(model.settings.get(key) ?? "null") as unknown,
      set: ({ key }, value, { model }) => setSetting(model, key, JSON.stringify(value)),
    },
  },
  methods: { Delete: ({ key }, _args, { model }) => setSetting(model, key, undefined) },
};

/** The settings of the add-in in the workbook; the same that Office.context.document.settings shows. */
export const settingCollectionClass: RichClass<WorkbookModel> = {
  name: "SettingCollection",
  collection: {
    items: (model) => [...model.settings.keys()].map((key) => instance(settingClass, { key })),
    item: (model, key) => {
      if (!model.settings.has(asText(key))) throw itemNotFound();
      return instance(settingClass, { key: asText(key) });
    },
  },
  methods: {
    Add: (model, [key, value]) => {
      setSetting(model, asText(key), JSON.stringify(value ?? null));
      return instance(settingClass, { key: asText(key) });
    },
    GetCount: (model) => model.settings.size,
    GetItemOrNullObject: (model, [key]) =>
      model.settings.has(asText(key)) ? instance(settingClass, { key: asText(key) }) : null,
  },
};
