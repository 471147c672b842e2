/** Texts come back, on every line and in every table; beyond this many a workbook is told anew. */
const MOST = 20_000;

/**
 * A function of a text that keeps what it gave, for the texts that come back: labels, headers, number formats. What it
 * gives is read-only and follows from the text alone, so nobody can tell, but for the time it takes.
 */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const result = work(text);
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
