const OFFSETS = [0x811c9dc5, 0x7ee3623b] as const;
const PRIME = 0x01000193;

/** Sixteen hexadecimal digits for a text: two rounds of FNV-1a over its UTF-16 code units. */
export function hash(text: string): string {
  return OFFSETS.map((offset) => {
    let state: number = offset;
    for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), PRIME);
    return (state >>> 0).toString(16).padStart(8, "0");
  }).join("");
}
