import type { ModelValue } from "../../../src/workbench/model/cell.ts";

export type Sheets = Readonly<Record<string, readonly (readonly ModelValue[])[]>>;

const SCHEMES = ["Begeleiding", "Hulp bij het Huishouden", "Dagbesteding", "Rolstoelen"] as const;
const REASONS = [
  "Verhuizing naar andere gemeente",
  "Overlijden",
  "Ander inkomen",
  "Aangaan huwelijk/ relatie",
  "Handhaving",
  "Andere oorzaak",
] as const;
const LAWS = ["Wmo", "Jeugd", "Participatie", "PGB"] as const;
const COLUMNS = 8;
/** Every figure differs, as figures do; the same input gives the same figures. */
const figure = (seed: number): number => ((seed * 7919) % 2503) + 40;

/** Begin, in, out and end, each period beginning where the one before ended. */
function stock(number: number, periods: number): ModelValue[][] {
  const [begin, inflow, outflow, end]: number[][] = [[], [], [], []];
  let count = figure(number);
  for (let period = 0; period < periods; period++) {
    const [enters, leaves] = [figure(number + period * 5), figure(number + period * 3) % 40];
    begin?.push(count);
    inflow?.push(enters);
    outflow?.push(leaves);
    count += enters - leaves;
    end?.push(count);
  }
  const names = ["Stand begin halfjaar", "Instroom", "Uitstroom", "Stand einde halfjaar"];
  return [begin, inflow, outflow, end].map((line, index) => [names[index] ?? "", ...(line ?? [])]);
}

/** Four stocks with their flows, and a breakdown with its total: 25 rows with figures over eight half years. */
function report(number: number): ModelValue[][] {
  const periods = Array.from(
    { length: COLUMNS },
    (_, index) => `${String((index % 2) + 1)}e helft ${String(2014 + Math.floor(index / 2))}`,
  );
  const rows: ModelValue[][] = [[`Indicaties team ${String(number)}`], ["", ...periods]];
  for (const [scheme, name] of SCHEMES.entries()) {
    rows.push([name], ...stock(number * 31 + scheme, COLUMNS));
  }
  rows.push(["Reden van beëindiging"]);
  const parts = REASONS.map((_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => figure(number * 13 + row * 7 + column)),
  );
  parts.forEach((part, row) => rows.push([REASONS[row] ?? "", ...part]));
  const total = Array.from({ length: COLUMNS }, (_, column) =>
    parts.reduce((sum, part) => sum + (part[column] ?? 0), 0),
  );
  // One slip in every tenth table: something to find, as in life.
  if (number % 10 === 3) total[2] = (total[2] ?? 0) + 9;
  rows.push(
    ["Totaal", ...total],
    ["Klachten", ...parts.map((part) => (part[0] ?? 0) % 7), 3, 4],
    ["Bezwaren", ...parts.map((part) => (part[1] ?? 0) % 5), 2, 1],
  );
  return rows;
}

/** Reports of 25 rows by 8 below each other, spread over sheets: about so many cells with a figure. */
export function manyTables(figures: number): Sheets {
  const tables = Math.ceil(figures / (25 * COLUMNS));
  const perSheet = 25;
  const sheets: Record<string, ModelValue[][]> = {};
  for (let number = 0; number < tables; number++) {
    const sheet = Math.floor(number / perSheet);
    const name = `${LAWS[sheet % LAWS.length] ?? ""} ${String(sheet + 1)}`;
    const rows = (sheets[name] ??= []);
    rows.push(...report(number), []);
  }
  return sheets;
}

/** One sheet with a row a neighbourhood and a column a month, and the totals underneath. */
export function longSheet(figures: number): Sheets {
  const months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober"];
  const rows: ModelValue[][] = [["Aantal voorzieningen per wijk"], ["", ...months.map((month) => `${month} 2016`)]];
  const totals = months.map(() => 0);
  for (let row = 0; row < figures / months.length - 1; row++) {
    const line = months.map((_, column) => figure(row * 11 + column));
    line.forEach((value, column) => (totals[column] = (totals[column] ?? 0) + value));
    rows.push([`Wijk ${String(row + 1)}`, ...line]);
  }
  rows.push(["Totaal", ...totals]);
  return { "Per wijk": rows };
}

/** Stocks with their flows under a section row each, over so many periods: about so many cells with a figure. */
export function manyStocks(figures: number, periods: number): Sheets {
  const headers = Array.from(
    { length: periods },
    (_, at) => `${String((at % 2) + 1)}e helft ${String(2000 + (at >> 1))}`,
  );
  const rows: ModelValue[][] = [["Indicaties"], ["", ...headers]];
  for (let number = 0; number < figures / periods / 4; number++) {
    rows.push([`Product ${lettersOf(number)}`], ...stock(number, periods));
  }
  return { Voorraden: rows };
}

/** Names of their own, as products have: numbers would make them all the same product. */
const lettersOf = (number: number): string =>
  [...number.toString(26).padStart(4, "0")].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join("");
