import { exact, roundTo, toNumber } from "../../core/interval/exact.ts";
import { cellAddress } from "../../core/workbook/area.ts";
import type { SampleCell, SampleRow, SampleSheet } from "./layout.ts";

/** One argument of a formula: as it is written, and the numbers it stands for. */
interface Argument {
  readonly reference: string;
  readonly numbers: readonly number[];
}

/** Finds the cells of a printed row: `columns` counts the periods from 0, "all" takes the whole row. */
type Pick = (table: string, labels: string | readonly [string, string], columns: number | "all") => Argument;

const SHEET = "Indicatoren";

/** Labels with SD formulas on the other sheets, results as the functions give them. */
export function indicatorSheet(sheets: readonly SampleSheet[]): SampleSheet {
  const rows: SampleRow[] = [
    { kind: "chapter", cells: [{ value: "Indicatoren" }] },
    { kind: "subtitle", cells: [{ value: "Berekend met de SD-functies op de tabellen van de andere bladen" }] },
  ];
  const heading = (text: string): void => {
    rows.push({ kind: "blank", cells: [] }, { kind: "group", cells: [{ value: text }] });
  };
  const line = (label: string, name: string, args: readonly Argument[], result: number, format?: string): void => {
    rows.push({ kind: "row", cells: [{ value: label }, formulaCell(name, args, result, format)] });
  };
  const wmo = picker(sheets, "Wmo");
  const mantelzorg = picker(sheets, "Mantelzorg");
  const pgb = picker(sheets, "PGB");
  const participatie = picker(sheets, "Participatiewet");
  const jeugd = picker(sheets, "Jeugd");

  heading("Wmo-begeleiding");
  const indicaties = "Indicaties (incl. herindiceringen)";
  const flow = (pick: Pick, table: string, columns: number | "all"): readonly Argument[] => [
    pick(table, "Stand begin halfjaar", columns),
    pick(table, "Instroom", columns),
    pick(table, "Uitstroom", columns),
  ];
  const lastFlow = flow(wmo, indicaties, 2);
  const lastStand = wmo(indicaties, "Stand einde halfjaar", 2);
  line("Stand volgens de stromen", "SD.STAND", lastFlow, stand(lastFlow));
  line(
    "Verschil met de gedrukte stand",
    "SD.STANDVERSCHIL",
    [...lastFlow, lastStand],
    first(lastStand) - stand(lastFlow),
  );
  rows.push({
    kind: "row",
    cells: spillingStand("Stand volgens de stromen, alle perioden", flow(wmo, indicaties, "all"), rows.length),
  });
  const begin = wmo(indicaties, "Stand begin halfjaar", 2);
  const previousEnd = wmo(indicaties, "Stand einde halfjaar", 1);
  line("Beginstand min vorige eindstand", "SD.AANSLUITING", [begin, previousEnd], first(begin) - first(previousEnd));

  heading("Eigen bijdrage");
  const geind = wmo("Budgetindicatoren", "Geïnde eigen bijdrage", 2);
  const opgelegd = wmo("Budgetindicatoren", "Opgelegde eigen bijdrage", 2);
  line(
    "Inningsgraad",
    "SD.INNINGSGRAAD",
    [geind, opgelegd, literal(1)],
    rounded(first(geind) / first(opgelegd), 3),
    "0.0%",
  );

  heading("Mantelzorg");
  const mantelzorgers = mantelzorg("Mantelzorgers en vrijwilligers", "Mantelzorgers", 2);
  const kernen = mantelzorg("Mantelzorgers per kern", ["Dalfsen", "Overig"], 2);
  line("Som van de kernen min totaal", "SD.SOMVERSCHIL", [mantelzorgers, kernen], total(kernen) - first(mantelzorgers));

  heading("Gemiddeld PGB");
  for (const [label, budget, houders] of [
    ["Hulp bij het Huishouden", "Hulp bij het Huishouden (Wmo)", "Budgethouders HH (Wmo)"],
    ["Begeleiding", "Begeleiding (Wmo)", "Budgethouders Begeleiding (Wmo)"],
    ["Jeugd", "Jeugd", "Budgethouders Jeugd"],
  ] as const) {
    const amount = pgb("Budgetten", budget, 2);
    const holders = pgb("Aantallen einde halfjaar", houders, 2);
    const average = rounded(first(amount) / first(holders), 0);
    line(label, "SD.GEMPGB", [amount, holders, literal(0)], average, '"€" #,##0');
  }

  heading("Inkomen");
  const inkomen = flow(participatie, "Aantallen inkomen", 2);
  const firstFlow = flow(participatie, "Aantallen inkomen", 0);
  const firstStand = participatie("Aantallen inkomen", "Stand eind halfjaar", 0);
  const verschil = first(firstStand) - stand(firstFlow);
  line("Verschil stand en stromen, begin 2016", "SD.STANDVERSCHIL", [...firstFlow, firstStand], verschil);
  line("Saldo instroom en uitstroom", "SD.SALDO", inkomen.slice(1), first(inkomen[1]) - first(inkomen[2]));

  heading("Jeugdzorg");
  const inNatura = jeugd("Cliënten naar financiering", "Zorg in natura", 2);
  const clienten = jeugd("Aantallen cliënten (totaal)", "Stand per einde periode", 2);
  const vormen = jeugd("Cliënten naar financiering", ["Zorg in natura", "ZIN + PGB"], 2);
  const aandeel = rounded(first(inNatura) / first(clienten), 3);
  line("Aandeel alleen zorg in natura", "SD.AANDEEL", [inNatura, clienten, literal(1)], aandeel, "0.0%");
  line("Som financieringsvormen min totaal", "SD.SOMVERSCHIL", [clienten, vormen], total(vormen) - first(clienten));
  return { name: SHEET, rows };
}

function picker(sheets: readonly SampleSheet[], name: string): Pick {
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const rowOf = (table: string, label: string): number => {
    const found = rows.findIndex((row) => row.table === table && row.cells[0]?.value === label);
    if (found < 0) throw new Error(`No row ${label} in ${table} on ${name}`);
    return found;
  };
  return (table, labels, columns) => {
    const [top, bottom] = (typeof labels === "string" ? [labels, labels] : labels).map((label) => rowOf(table, label));
    const [left, right] = columns === "all" ? [1, 3] : [columns + 1, columns + 1];
    const area = [cellAddress(top ?? 0, left), cellAddress(bottom ?? 0, right)];
    const numbers = rows
      .slice(top, (bottom ?? 0) + 1)
      .flatMap((row) => row.cells.slice(left, right + 1))
      .map((cell) => numberOf(cell?.value ?? ""));
    return { reference: `${name}!${[...new Set(area)].join(":")}`, numbers };
  };
}

/** A figure, also one that was pasted as text ("€   61.668"). */
function numberOf(value: string | number): number {
  return typeof value === "number" ? value : Number(value.replace(/[^\d]/g, ""));
}

function formulaCell(name: string, args: readonly Argument[], value: number, format?: string): SampleCell {
  const formula = `${name}(${args.map(({ reference }) => reference).join(",")})`;
  return { value, formula, ...(format === undefined ? {} : { format }) };
}

/** One formula whose three results fill the cells beside it. */
function spillingStand(label: string, args: readonly Argument[], row: number): readonly SampleCell[] {
  const results = (args[0]?.numbers ?? []).map((_, index) => stand(args, index));
  const spill = `${cellAddress(row, 1)}:${cellAddress(row, results.length)}`;
  const [anchor = 0, ...rest] = results;
  return [{ value: label }, { ...formulaCell("SD.STAND", args, anchor), spill }, ...rest.map((value) => ({ value }))];
}

function literal(number: number): Argument {
  return { reference: String(number), numbers: [number] };
}

function first(argument: Argument | undefined): number {
  return argument?.numbers[0] ?? 0;
}

function total(argument: Argument): number {
  return argument.numbers.reduce((sum, number) => sum + number, 0);
}

function stand([begin, inflow, outflow]: readonly Argument[], index = 0): number {
  const at = (argument: Argument | undefined): number => argument?.numbers[index] ?? 0;
  return at(begin) + at(inflow) - at(outflow);
}

function rounded(value: number, decimals: number): number {
  return toNumber(roundTo(exact(value), decimals));
}
