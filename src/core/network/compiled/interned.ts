/** Lists of whole numbers, those that say the same kept once, by a number; 0 stands for none. */
export class Interned<T extends Int32Array | Uint8Array> {
  private readonly lists: (T | undefined)[] = [undefined];
  private readonly numbers = new Map<string, number>();

  at(number: number): T | undefined {
    return this.lists[number];
  }

  numberOf(list: T | undefined): number {
    if (!list) return 0;
    const content = list.join();
    const number = this.numbers.get(content) ?? this.lists.push(list) - 1;
    this.numbers.set(content, number);
    return number;
  }

  /** To be called when nothing more is added. */
  trim(): void {
    this.numbers.clear();
  }
}
