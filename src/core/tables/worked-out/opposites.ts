import { sideOf } from "../../vocabulary/opposites.ts";
import type { Table } from "../table.ts";
import type { Spot, Strand } from "./strands.ts";

const valueAt = ({ cell }: Table, spot: Spot | undefined): unknown => spot && cell(spot.series, spot.moment).value;

/** The one beside a strand that is the other side of it: "Onderschrijding" beside "Overschrijding". */
function oppositeOf(strands: readonly Strand[], index: number): Strand | undefined {
  const strand = strands[index];
  const side = strand && sideOf(strand.name);
  return (
    side &&
    [strands[index - 1], strands[index + 1]].find((other) => {
      const otherSide = other?.group === strand.group ? sideOf(other.name) : undefined;
      return otherSide?.of === side.of && otherSide.isMore !== side.isMore;
    })
  );
}

/** Strands of which no figure is asked where the opposite beside them states one: that is the difference, or both are parts of it. */
export function leftOpen(table: Table, strands: readonly Strand[]): readonly Strand[] {
  if (!strands.some(({ name }) => sideOf(name))) return strands;
  return strands.map((strand, index): Strand => {
    const opposite = oppositeOf(strands, index);
    if (!opposite) return strand;
    const { name, group, said, facets, isWhole, kind, span } = strand;
    const spots = strand.spots.map((spot, line) =>
      (valueAt(table, opposite.spots[line]) ?? 0) === 0 ? spot : undefined,
    );
    return { name, group, said, facets, isWhole, kind, span, spots };
  });
}
