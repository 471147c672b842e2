import { operandsOf, type Way } from "./way.ts";
import { joined, type Weight } from "./weigh.ts";

/** So many lines of its own show of a group how it is made, whatever others are. */
const ENOUGH = 6;

/** A way by the names in it; undefined where it is not all within one group. */
function nameOf(way: Way): string | undefined {
  const { operation, result, signs = [], at, per, isSinceBefore } = way;
  const strands = [result, ...operandsOf(way)];
  if (result.group === "" || strands.some(({ group }) => group !== result.group)) return undefined;
  return [operation, ...strands.map(({ name }) => name), signs.join(), at, per, isSinceBefore].join("\n");
}

/**
 * The ways of groups with the same lines, as a list of providers has: few figures a name show little, those of all names
 * together what each of them is made of.
 */
export class AlikeGroups {
  private readonly byName = new Map<string, Way[]>();
  private readonly known = new Map<string, Weight>();
  private readonly weigh: (way: Way) => Weight;

  constructor(ways: readonly Way[], weigh: (way: Way) => Weight) {
    this.weigh = weigh;
    for (const way of ways) {
      const name = nameOf(way);
      if (name === undefined) continue;
      const alike = this.byName.get(name);
      if (alike) alike.push(way);
      else this.byName.set(name, [way]);
    }
  }

  /** What a way weighs with those of other groups; one that several figures of its own deny is something else there. */
  weightOf(way: Way): Weight {
    const own = this.weigh(way);
    const name = nameOf(way);
    const alike = name === undefined ? undefined : this.byName.get(name);
    if (name === undefined || !alike || alike.length < 2 || own.tested >= ENOUGH) return own;
    if (own.fits === 0 && own.tested > 1) return own;
    let together = this.known.get(name);
    if (!together) this.known.set(name, (together = joined(alike.map(this.weigh))));
    return together;
  }
}
