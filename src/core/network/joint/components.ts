/** The items in groups, first come first: whoever shares a key with one of a group belongs to it. */
export function components<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): readonly (readonly Item[])[] {
  const keys = items.map(keysOf);
  const holders = new Map<string, number[]>();
  for (const [place, own] of keys.entries()) {
    for (const key of own) {
      const known = holders.get(key);
      if (known) known.push(place);
      else holders.set(key, [place]);
    }
  }
  const seen = new Set<number>();
  const groups: Item[][] = [];
  for (const start of keys.keys()) {
    if (seen.has(start)) continue;
    const group = new Set([start]);
    // A set is walked in the order of adding, what is added on the way included.
    for (const place of group) {
      for (const key of keys[place] ?? []) for (const other of holders.get(key) ?? []) group.add(other);
    }
    for (const place of group) seen.add(place);
    groups.push([...group].sort((a, b) => a - b).flatMap((place) => items[place] ?? []));
  }
  return groups;
}
