/** Lists that say the same kept once, by a number; 0 stands for none. */
export class Interned<T extends Int32Array | Uint8Array> {
  private readonly lists: (T | undefined)[] = [undefined];
  private readonly numbers = new Map<T, number>();
  private readonly byContent = new Map<string, number>();

  at(number: number): T | undefined {
    return this.lists[number];
  }

  /** To be called when nothing more is added. */
  trim(): void {
    this.numbers.clear();
    this.byContent.clear();
  }

  numberOf(list: T | undefined): number {
    if (!list) return 0;
    const known = this.numbers.get(list);
    if (known !== undefined) return known;
    const content = list.join();
    const number = this.byContent.get(content) ?? this.lists.push(list) - 1;
    this.byContent.set(content, number);
    this.numbers.set(list, number);
    return number;
  }
}
