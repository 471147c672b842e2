import type { CellReference } from "../findings/finding.ts";
import { type Items, walk } from "../indicators/formula-tree.ts";
import { type Corner, type Corners, cornersOf, cornerText } from "./corners.ts";
import { spell } from "./spell.ts";

/** What a formula refers to and how it is put together, seen from its own cell. */
export interface Seen {
  /** The formula without where it refers to. */
  readonly skeleton: string;
  /** The same without its numbers as well. */
  readonly shape: string;
  readonly references: readonly Corners[];
  /** Where each of those is, seen from the cell. */
  readonly ways: readonly string[];
  /** The numbers that stand in it, as they are written. */
  readonly numbers: readonly string[];
  /** The functions it calls, in capitals. */
  readonly functions: ReadonlySet<string>;
}

const relative = (at: number, own: number, isFixed: boolean): string =>
  isFixed ? String(at) : `[${String(at - own)}]`;

function cornerKey({ row, column, isRowFixed, isColumnFixed }: Corner, own: CellReference): string {
  const [line, place] = [row, column].map((at, index) =>
    at === undefined ? "" : relative(at, index === 0 ? own.row : own.column, index === 0 ? isRowFixed : isColumnFixed),
  );
  return `R${line ?? ""}C${place ?? ""}`;
}

/** What a formula is like, seen from the cell where it stands. */
export function seenFrom(items: Items, own: CellReference): Seen {
  const references: Corners[] = [];
  const ways: string[] = [];
  const numbers: string[] = [];
  const spelled = (reference: (text: string) => string, number: (text: string) => string): string =>
    spell(items, {
      separator: ",",
      name: (name) => name.toUpperCase(),
      leaf: ({ kind, text }) => {
        if (kind === "reference") return reference(text);
        return kind === "space" ? "" : kind === "number" ? number(text) : text;
      },
    });
  const same = (text: string): string => text;
  for (const item of walk(items)) {
    if (item.kind === "number") numbers.push(item.text);
    const found = item.kind === "reference" ? cornersOf(item.text) : undefined;
    if (!found) continue;
    references.push(found);
    ways.push(found.front.toLowerCase() + found.corners.map((corner) => cornerKey(corner, own)).join(":"));
  }
  const blank = (text: string): string => (cornersOf(text) ? "#" : text);
  return {
    references,
    ways,
    numbers,
    get skeleton() {
      return spelled(blank, same);
    },
    get shape() {
      return spelled(blank, () => "0");
    },
    get functions() {
      return new Set([...walk(items)].flatMap((item) => (item.kind === "call" ? [item.name.toUpperCase()] : [])));
    },
  };
}

/** A corner where it comes when the formula is filled on; undefined when that is not on the sheet. */
function movedCorner(corner: Corner, down: number, right: number): Corner | undefined {
  const row = corner.row === undefined || corner.isRowFixed ? corner.row : corner.row + down;
  const column = corner.isColumnFixed ? corner.column : corner.column + right;
  return (row ?? 0) < 0 || column < 0 ? undefined : { ...corner, row, column };
}

/** The formula of one cell filled on to another; undefined when it would refer to what is not on the sheet. */
export function filledTo(items: Items, from: CellReference, to: CellReference): string | undefined {
  const [down, right] = [to.row - from.row, to.column - from.column];
  const outside: string[] = [];
  const text = spell(items, {
    separator: ",",
    name: (name) => name,
    leaf: ({ kind, text: written }) => {
      const reference = kind === "reference" ? cornersOf(written) : undefined;
      if (!reference) return written;
      const corners = reference.corners.flatMap((corner) => movedCorner(corner, down, right) ?? []);
      if (corners.length < reference.corners.length) outside.push(written);
      return reference.front + corners.map(cornerText).join(":");
    },
  });
  return outside.length > 0 ? undefined : `=${text}`;
}
