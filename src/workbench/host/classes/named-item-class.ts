import { setNames } from "../../model/edit-parts.ts";
import type { DefinedName, WorkbookModel } from "../../model/workbook-model.ts";
import { asBoolean, asObject, asText, optional } from "../arguments.ts";
import { namedRange, rangeAddress } from "../range-ref.ts";
import { RichObject, instance } from "../rich-class.ts";
import type { RichClass } from "../rich-class.ts";
import { itemAlreadyExists, missing } from "../rich-error.ts";
import type { RichHost } from "../rich-host.ts";
import { rangeClass } from "./range-class.ts";

interface NameRef {
  readonly name: string;
  readonly scope: string | undefined;
}

const namedItemClass: RichClass<NameRef> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: { get: ({ name }) => name },
    Type: { get: () => "Range" },
    Scope: { get: ({ scope }) => (scope === undefined ? "Workbook" : "Worksheet") },
    Formula: {
      get: (ref, { model }) => definition(ref, model).formula,
      set: (ref, value, { model }) => change(ref, { formula: asText(value) }, model),
    },
    Value: { get: (ref, { model }) => definition(ref, model).formula.replace(/^=/, "").replaceAll("$", "") },
    Comment: {
      get: (ref, { model }) => definition(ref, model).comment,
      set: (ref, value, { model }) => change(ref, { comment: asText(value) }, model),
    },
    Visible: {
      get: (ref, { model }) => definition(ref, model).visible,
      set: (ref, value, { model }) => change(ref, { visible: asBoolean(value) }, model),
    },
  },
  methods: {
    GetRange: (ref, _args, { model }) => instance(rangeClass, namedRange(model, definition(ref, model).formula)),
    GetRangeOrNullObject: (ref, _args, { model }) => {
      try {
        return instance(rangeClass, namedRange(model, definition(ref, model).formula));
      } catch {
        return null;
      }
    },
    Delete: (ref, _args, { model }) =>
      setNames(
        model,
        model.names.filter((known) => !isSame(known, ref)),
      ),
  },
};

/** The names of the workbook, or those of one sheet. */
export const namedItemCollectionClass: RichClass<{ readonly scope: string | undefined }> = {
  name: "NamedItemCollection",
  collection: {
    items: ({ scope }, { model }) =>
      model.names.filter((known) => known.scope === scope).map(({ name }) => instance(namedItemClass, { name, scope })),
    item: ({ scope }, key, { model }) => find(scope, key, model) ?? missing(),
  },
  methods: {
    Add: ({ scope }, [name, reference, comment], host) => {
      const ref = { name: asText(name), scope };
      if (host.model.names.some((known) => isSame(known, ref))) throw itemAlreadyExists();
      const added = { ...ref, formula: asFormula(reference), comment: optional(asText, comment) ?? "", visible: true };
      setNames(host.model, [...host.model.names, added]);
      return instance(namedItemClass, ref);
    },
    GetCount: ({ scope }, _args, { model }) => model.names.filter((known) => known.scope === scope).length,
    GetItemOrNullObject: ({ scope }, [key], host) => find(scope, key, host.model),
  },
};

function asFormula(reference: unknown): string {
  if (reference instanceof RichObject) return `=${absolute(rangeAddress(asObject(rangeClass, reference)))}`;
  return typeof reference === "string" && !reference.startsWith("=") ? `=${reference}` : asText(reference);
}

/** "Blad1!$A$1:$B$2" for "Blad1!A1:B2". */
function absolute(address: string): string {
  const cut = address.lastIndexOf("!") + 1;
  return address.slice(0, cut) + address.slice(cut).replace(/[A-Z]+|\d+/g, "$$$&");
}

function isSame(known: DefinedName, ref: NameRef): boolean {
  return known.scope === ref.scope && known.name.toLowerCase() === ref.name.toLowerCase();
}

function definition(ref: NameRef, model: WorkbookModel): DefinedName {
  return model.names.find((known) => isSame(known, ref)) ?? missing();
}

function change(ref: NameRef, patch: Partial<DefinedName>, model: RichHost["model"]): void {
  setNames(
    model,
    model.names.map((known) => (isSame(known, ref) ? { ...known, ...patch } : known)),
  );
}

function find(scope: string | undefined, key: unknown, model: WorkbookModel): RichObject | null {
  const known = model.names.find((candidate) => isSame(candidate, { name: asText(key), scope }));
  return known ? instance(namedItemClass, { name: known.name, scope }) : null;
}
