/** What is left as it is: texts, escaped signs, padding, and colours or currencies between brackets. */
const FIXED = /"[^"]*"?|[\\_*].|\[[^\]]*\]?/gs;

/** "Standaard" for "General", "#.##0,00" for "#,##0.00", "d-m-jjjj" for "d-m-yyyy": a format code as Dutch Excel shows it. */
export function formatCodeToDutch(code: string): string {
  return outsideFixed(code, (part) => swap(part.replace(/General/gi, "Standaard"), { y: "j", Y: "J" }));
}

/** The other way around: a code as a Dutch user writes it, as it goes into the file. */
export function formatCodeToEnglish(code: string): string {
  return outsideFixed(code, (part) => swap(part, { j: "y", J: "Y" }).replace(/Standaard/gi, "General"));
}

function swap(part: string, letters: Readonly<Record<string, string>>): string {
  const pairs: Readonly<Record<string, string>> = { ".": ",", ",": ".", ...letters };
  return part.replace(/[.,yj]/gi, (sign) => pairs[sign] ?? sign);
}

function outsideFixed(code: string, translate: (part: string) => string): string {
  let result = "";
  let end = 0;
  for (const match of code.matchAll(FIXED)) {
    result += translate(code.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return result + translate(code.slice(end));
}
