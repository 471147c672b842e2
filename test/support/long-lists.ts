import { buildGrid, type CellValue, type Grid } from "../../src/core/workbook/grid.ts";

/** Lists as long as one likes, of which every so manieth line has an error. */
export type LongList = (lines: number, errorEvery: number) => Grid;

/** Every figure differs, as figures do; the same input gives the same figures. */
const figure = (seed: number): number => ((seed * 7919) % 2503) + 140;

/** Names of their own: numbers would make them all the same. */
const nameOf = (line: number): string =>
  [...line.toString(26).padStart(4, "0")].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join("");

const sheetOf = (...values: CellValue[][]): Grid =>
  buildGrid({ name: "Lijst", visibility: "visible", top: 0, left: 0, values });

const linesOf = (lines: number, lineAt: (line: number) => CellValue[]): CellValue[][] =>
  Array.from({ length: lines }, (_, line) => lineAt(line));

/** What is added to a figure to make it wrong. */
const slip = (line: number, errorEvery: number): number => ((line + 1) % errorEvery === 0 ? 9 : 0);

const stockOf = (line: number): [number, number, number, number] => {
  const [begin, enters, leaves] = [figure(line), figure(line * 3 + 1), figure(line * 5 + 2) % 40];
  return [begin, enters, leaves, begin + enters - leaves];
};

const totalOf = (lines: readonly number[][]): number[] =>
  lines.reduce((sum, line) => sum.map((one, at) => one + (line[at] ?? 0)), [0, 0, 0, 0]);

/** Begin, in, out and end of every provider, and the total of all of them. */
export const stocks: LongList = (lines, errorEvery) =>
  sheetOf(
    ["Cliënten per aanbieder"],
    ["Aanbieder", "Begin", "In", "Uit", "Eind"],
    ...linesOf(lines, (line) => {
      const [begin, enters, leaves, end] = stockOf(line);
      return [`Zorg ${nameOf(line)}`, begin, enters, leaves, end + slip(line, errorEvery)];
    }),
    ["Totaal", ...totalOf(linesOf(lines, stockOf) as number[][])],
  );

/** Cost, income and what is left of every product. */
export const balances: LongList = (lines, errorEvery) =>
  sheetOf(
    ["Begroting 2024"],
    ["Product", "Lasten", "Baten", "Saldo"],
    ...linesOf(lines, (line) => {
      const [cost, income] = [figure(line), figure(line * 3 + 1)];
      return [`Taak ${nameOf(line)}`, cost, income, cost - income + slip(line, errorEvery)];
    }),
  );

/** Clients of every provider by how they are paid for. */
export const parts: LongList = (lines, errorEvery) =>
  sheetOf(
    ["Cliënten per aanbieder"],
    ["Aanbieder", "Cliënten", "Zorg in natura", "PGB"],
    ...linesOf(lines, (line) => {
      const [kind, budget] = [figure(line), figure(line * 3 + 1)];
      return [`Zorg ${nameOf(line)}`, kind + budget + slip(line, errorEvery), kind, budget];
    }),
  );

/** What is spent in every delivery, and up to it. */
export const running: LongList = (lines, errorEvery) => {
  let sum = 0;
  return sheetOf(
    ["Declaraties"],
    ["Levering", "Uitgaven", "Cumulatief"],
    ...linesOf(lines, (line) => {
      sum += figure(line);
      return [`Levering ${nameOf(line)}`, figure(line), sum + slip(line, errorEvery)];
    }),
  );
};

/** Providers by five, each five with their total. */
export const totals: LongList = (lines, errorEvery) =>
  sheetOf(
    ["Cliënten per aanbieder"],
    ["Aanbieder", "Begin", "In", "Uit", "Eind"],
    ...linesOf(lines / 5, (group) => [group]).flatMap(([group]) => {
      const five = linesOf(5, (line) => stockOf(Number(group) * 5 + line)) as number[][];
      const [begin = 0, ...others] = totalOf(five);
      return [
        ...five.map((line, at): CellValue[] => [`Zorg ${nameOf(Number(group) * 5 + at)}`, ...line]),
        [`Totaal ${nameOf(Number(group))}`, begin + slip(Number(group), errorEvery), ...others],
      ];
    }),
  );

/** Neighbourhoods with who lives there, in two ways: "Totaal" under the one, over the other. */
export const splits: LongList = (lines, errorEvery) =>
  sheetOf(
    ["Cliënten per wijk"],
    ["", 2021, 2022, 2023],
    ...linesOf(lines / 6, (wijk) => [wijk]).flatMap(([wijk]) => {
      const years = [0, 1, 2].map((year) => Number(wijk) * 7 + year);
      const [men, women] = [years.map(figure), years.map((seed) => figure(seed * 3))];
      const young = years.map((seed) => (figure(seed * 5) % 130) + 10);
      const all = men.map((one, at) => one + (women[at] ?? 0));
      const old = all.map((one, at) => one - (young[at] ?? 0) + (at === 1 ? slip(Number(wijk), errorEvery) : 0));
      return [
        [`Wijk ${nameOf(Number(wijk))}`],
        ["Man", ...men],
        ["Vrouw", ...women],
        ["Totaal", ...all],
        ["waarvan jeugdigen", ...young],
        ["waarvan volwassenen", ...old],
      ];
    }),
  );

/** The same, with lines under "Totaal" that are some of its parts and no more: what became of a few. */
export const someParts: LongList = (lines, errorEvery) =>
  sheetOf(
    ["Meldingen per wijk"],
    ["", 2021, 2022, 2023],
    ...linesOf(lines / 6, (wijk) => [wijk]).flatMap(([wijk]) => {
      const years = [0, 1, 2].map((year) => Number(wijk) * 7 + year);
      const [truant, late] = [years.map(figure), years.map((seed) => figure(seed * 3))];
      const all = truant.map((one, at) => one + (late[at] ?? 0));
      return [
        [`Wijk ${nameOf(Number(wijk))}`],
        ["Absoluut verzuim", ...truant],
        ["Relatief verzuim", ...late],
        ["Totaal", ...all.map((one, at) => one + (at === 1 ? slip(Number(wijk), errorEvery) : 0))],
        ["Proces-verbaal", ...years.map((seed) => figure(seed * 5) % 130)],
        ["Halt", ...years.map((seed) => figure(seed * 11) % 90)],
      ];
    }),
  );
