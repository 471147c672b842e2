import type { Item, Items } from "../indicators/formula-tree.ts";

/** How the pieces of a formula are written. */
export interface Spelling {
  readonly separator: string;
  readonly name: (name: string) => string;
  /** A number, reference, operator or space. */
  readonly leaf: (leaf: Exclude<Item, { readonly kind: "group" | "call" }>) => string;
}

/** The items of a formula written down again. */
export function spell(items: Items, spelling: Spelling): string {
  return items
    .map((item) => {
      if (item.kind === "group") return `(${spell(item.items, spelling)})`;
      if (item.kind !== "call") return spelling.leaf(item);
      const args = item.args.map((arg) => spell(arg, spelling));
      return `${spelling.name(item.name)}(${args.join(spelling.separator)})`;
    })
    .join("");
}
