/** Beyond this many texts everything is forgotten: a workbook holds few that differ, and no memory may grow for ever. */
const MOST = 20_000;

/** What was found out about texts that come back: labels, headers, number formats. */
export class Memory<T> {
  private readonly known = new Map<string, T>();

  /** What `find` gives for a text, the first time; that same thing from then on. */
  recall(text: string, find: () => T): T {
    const before = this.known.get(text);
    if (before !== undefined || this.known.has(text)) return before as T;
    const found = find();
    if (this.known.size >= MOST) this.known.clear();
    this.known.set(text, found);
    return found;
  }
}

/**
 * A function of a text that keeps what it gave. What it gives is read-only and follows from the text alone, so nobody
 * can tell, but for the time it takes.
 */
export function remembered<T>(find: (text: string) => T): (text: string) => T {
  const memory = new Memory<T>();
  return (text) => memory.recall(text, () => find(text));
}
