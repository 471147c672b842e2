import type { OddOne } from "./odd-one.ts";

/** How a formula differs from those beside it: it refers to other cells, has another number, or is put together otherwise. */
export type Way = "reference" | "number" | "shape";

export function wayOf({ odd, wanted }: OddOne): Way {
  if (odd.seen.skeleton === wanted.skeleton) return "reference";
  return odd.seen.ways.join() === wanted.ways.join() && odd.seen.shape === wanted.shape ? "number" : "shape";
}

/** In which directions its references are other ones, where it differs in nothing else. */
export interface Shift {
  readonly row: boolean;
  readonly column: boolean;
}

/** `only`: "moving" for references that would move when the formula is filled on. */
export function shiftOf({ odd, wanted }: OddOne, only: "all" | "moving" = "all"): Shift {
  const pairs = odd.seen.references.flatMap(({ corners }, index) =>
    corners.map((corner, end) => [corner, wanted.references[index]?.corners[end]] as const),
  );
  const differs = (side: "row" | "column", fixed: "isRowFixed" | "isColumnFixed"): boolean =>
    pairs.some(([is, should]) => is[side] !== should?.[side] && (only === "all" || !(is[fixed] && should?.[fixed])));
  return { row: differs("row", "isRowFixed"), column: differs("column", "isColumnFixed") };
}
