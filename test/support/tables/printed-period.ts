const HALF = /^(1|2|eerste|tweede)e?\s+(?:helft|halfjaar)\s+(?:van\s+)?[‘’']?(\d{4}|\d{2})$/;
const QUARTER = /^Q([1-4])\s+(\d{4})$/;
const YEAR = /^\d{4}$/;

/**
 * The canonical name ("2016H1", "2016Q4", "2020") of a period as the reports print it; of "van → tot" the later one;
 * undefined when the text names no single period.
 */
export function printedPeriod(printed: string): string | undefined {
  const text = (printed.split("→").at(-1) ?? "").trim();
  const half = HALF.exec(text);
  if (half) {
    const [, which = "", year = ""] = half;
    return `${year.length === 2 ? "20" : ""}${year}H${which === "1" || which === "eerste" ? "1" : "2"}`;
  }
  const quarter = QUARTER.exec(text);
  if (quarter) return `${quarter[2] ?? ""}Q${quarter[1] ?? ""}`;
  return YEAR.test(text) ? text : undefined;
}
