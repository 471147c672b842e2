/** So many cells a map: one that grows beyond some thousands takes ten times longer to fill. */
const PART = 4096;

/** What few cells of a grid have, by their index. */
export class CellMap<T> {
  private readonly parts: (Map<number, T> | undefined)[] = [];
  private entries = 0;

  get size(): number {
    return this.entries;
  }

  get(index: number): T | undefined {
    return this.parts[Math.floor(index / PART)]?.get(index);
  }

  has(index: number): boolean {
    return this.parts[Math.floor(index / PART)]?.has(index) === true;
  }

  /** For a cell that has nothing yet. */
  add(index: number, value: T): void {
    (this.parts[Math.floor(index / PART)] ??= new Map<number, T>()).set(index, value);
    this.entries++;
  }

  /** Part by part, and in each in the order in which they were added. */
  *[Symbol.iterator](): Generator<[index: number, value: T]> {
    for (const part of this.parts) if (part) yield* part;
  }

  /** Whether any cell has what is looked for. */
  some(isIt: (value: T, index: number) => boolean): boolean {
    for (const part of this.parts) if (part) for (const [index, value] of part) if (isIt(value, index)) return true;
    return false;
  }

  forEach(look: (value: T, index: number) => void): void {
    for (const part of this.parts) part?.forEach(look);
  }
}
