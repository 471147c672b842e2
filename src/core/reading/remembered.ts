/** No memory may grow for ever: beyond twice this many texts the oldest are forgotten. */
const MOST = 20_000;

/** What was found out about texts that come back: labels, headers, number formats. */
export class Memory<T> {
  private recent = new Map<string, T>();
  private older = new Map<string, T>();

  /** What `find` gives for a text, the first time; that same thing from then on. */
  recall(text: string, find: (text: string) => T): T {
    const before = this.recent.get(text);
    if (before !== undefined || this.recent.has(text)) return before as T;
    const found = this.older.has(text) ? (this.older.get(text) as T) : find(text);
    if (this.recent.size >= MOST) [this.recent, this.older] = [new Map<string, T>(), this.recent];
    this.recent.set(text, found);
    return found;
  }
}

/**
 * A function of a text that keeps what it gave. What it gives is read-only and follows from the text alone, so nobody
 * can tell, but for the time it takes.
 */
export function remembered<T>(find: (text: string) => T): (text: string) => T {
  const memory = new Memory<T>();
  return (text) => memory.recall(text, find);
}

/** The same of what most texts show at a glance not to be so: nothing is kept of those. */
export function rememberedWhere(mayBe: RegExp, isSo: (text: string) => boolean): (text: string) => boolean {
  const known = remembered(isSo);
  return (text) => mayBe.test(text) && known(text);
}
