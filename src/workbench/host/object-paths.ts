import { located } from "./members.ts";
import { RichObject } from "./rich-class.ts";
import { RichApiError, apiNotFound, invalidReference } from "./rich-error.ts";
import type { RichHost } from "./rich-host.ts";
import { PathType } from "./wire.ts";
import type { ArgumentInfo, ObjectPath } from "./wire.ts";

/** The objects that a request speaks of; each is made once, when first needed: a path may add a sheet. */
export class ObjectPaths {
  readonly #host: RichHost;
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #resolved = new Map<number, RichObject | null>();

  constructor(host: RichHost, paths: Readonly<Record<string, ObjectPath>>) {
    this.#host = host;
    this.#paths = paths;
  }

  /** The object, or null for a null object; what hangs under a null object is null too. */
  resolve(id: number): RichObject | null {
    let object = this.#resolved.get(id);
    if (object === undefined) {
      object = this.#make(id);
      this.#resolved.set(id, object);
    }
    return object;
  }

  /** The arguments, objects among them in their place. */
  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const place = (value: unknown, id: unknown): unknown => {
      if (Array.isArray(id) && Array.isArray(value)) return value.map((part, index) => place(part, id[index]));
      return typeof id === "number" && id > 0 ? this.resolve(id) : value;
    };
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => place(value, ids[index]));
  }

  #make(id: number): RichObject | null {
    const path = this.#paths[id];
    if (!path) throw new RichApiError("InvalidObjectPath", `Object path ${String(id)} is not in the request.`);
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.#host.root;
      case PathType.newObject:
        return this.#host.service(name);
      case PathType.reference:
        return this.#host.reference(name) ?? fail(invalidReference());
      case PathType.nullObject:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.argumentsOf(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PathType.method:
        return this.#call(parent, name, args);
      case PathType.property: {
        const property = parent.type.navigation?.[name];
        return property
          ? located(parent, name, () => property(parent.self, this.#host))
          : fail(apiNotFound(parent.type.name, name));
      }
      case PathType.indexer: {
        const items = parent.type.collection;
        if (!items) throw apiNotFound(parent.type.name, "getItem");
        return located(parent, "getItem", () => items.item(parent.self, args[0], this.#host));
      }
      default:
        throw new RichApiError("NotImplemented", `Object path type ${String(path.ObjectPathType)} is not built.`);
    }
  }

  #call(parent: RichObject, name: string, args: readonly unknown[]): RichObject | null {
    const method = parent.type.methods?.[name];
    if (!method) throw apiNotFound(parent.type.name, name);
    const result = located(parent, name, () => method(parent.self, args, this.#host));
    return result instanceof RichObject ? result : null;
  }
}

function fail(error: Error): never {
  throw error;
}
