import { located, pascal } from "./members.ts";
import type { RichObject } from "./rich-class.ts";
import { apiNotFound } from "./rich-error.ts";
import type { RichHost } from "./rich-host.ts";
import type { QueryInfo } from "./wire.ts";

/** What a load asks for, as a tree of wire names; an empty tree asks for every plain property. */
export interface Selection {
  readonly members: Readonly<Record<string, Selection>>;
  readonly top?: number;
  readonly skip?: number;
}

type Tree = { [name: string]: Tree };

const NOTHING: Selection = { members: {} };

export function selection(query: QueryInfo | undefined): Selection {
  const tree: Tree = {};
  for (const path of [...(query?.Select ?? []), ...(query?.Expand ?? [])]) {
    let node = tree;
    for (const part of path.split("/")) node = node[part === "*" ? part : pascal(part)] ??= {};
  }
  const members = asSelection(tree).members;
  return {
    members,
    ...(typeof query?.Top === "number" ? { top: query.Top } : {}),
    ...(typeof query?.Skip === "number" ? { skip: query.Skip } : {}),
  };
}

function asSelection(tree: Tree): Selection {
  return { members: Object.fromEntries(Object.entries(tree).map(([name, below]) => [name, asSelection(below)])) };
}

/** The loaded members of an object, or of all items of a collection, as the client expects them. */
export function answerQuery(target: RichObject, wanted: Selection, host: RichHost): unknown {
  const answer: Record<string, unknown> = {
    ...target.type.identity?.(target.self, host),
    ...(target.referenceId === undefined ? {} : { _ReferenceId: target.referenceId }),
  };
  if (target.type.collection) return { ...answer, ...answerCollection(target, wanted, host) };
  for (const name of expand(target, wanted)) {
    answer[name] = readMember(target, name, wanted.members[name] ?? NOTHING, host);
  }
  return answer;
}

/** The value of one member; an object is answered with the part of it that is asked for. */
export function readMember(target: RichObject, name: string, wanted: Partial<Selection>, host: RichHost): unknown {
  const property = target.type.properties?.[name];
  if (property) return located(target, name, () => property.get(target.self, host));
  const navigation = target.type.navigation?.[name];
  if (!navigation) throw apiNotFound(target.type.name, name);
  const object = located(target, name, () => navigation(target.self, host));
  return object === null ? null : answerQuery(object, { ...NOTHING, ...wanted }, host);
}

function answerCollection(target: RichObject, wanted: Selection, host: RichHost): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const ofItems: Record<string, Selection> = { ...wanted.members["Items"]?.members };
  for (const [name, below] of Object.entries(wanted.members)) {
    const own = target.type.properties?.[name];
    if (own) answer[name] = own.get(target.self, host);
    else if (name !== "Items") ofItems[name] = below;
  }
  const all = target.type.collection?.items(target.self, host) ?? [];
  const skip = wanted.skip ?? 0;
  const items = wanted.top === undefined ? all.slice(skip) : all.slice(skip, skip + wanted.top);
  answer["_Items"] = items.map((item) => answerQuery(item, { members: ofItems }, host));
  return answer;
}

function expand(target: RichObject, wanted: Selection): string[] {
  const asked = Object.keys(wanted.members);
  if (asked.length > 0 && !asked.includes("*")) return asked;
  return [...new Set([...Object.keys(target.type.properties ?? {}), ...asked.filter((name) => name !== "*")])];
}
