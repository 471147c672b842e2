/** A Dutch text in which no amount is broken off after its euro sign, however narrow the window. */
export function keepTogether(text: string): string {
  return text.replace(/€ (?=\d)/g, "€\u00A0");
}
