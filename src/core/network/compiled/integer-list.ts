/** Whole numbers of 32 bits one after the other, which take four bytes each. */
export class IntegerList {
  values = new Int32Array(16);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  /** To be called when nothing more is added. */
  trim(): void {
    this.values = this.values.slice(0, this.length);
  }
}
