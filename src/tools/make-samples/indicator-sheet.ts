import { exact, roundTo, toNumber } from "../../core/interval/exact.ts";
import type { SampleCell, SampleRow, SampleSheet } from "./sample-sheet.ts";
import type { Argument, Pick } from "./pick-cells.ts";
import { picker } from "./pick-cells.ts";

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
  return { name: SHEET, rows, width: 4 };
}

function formulaCell(name: string, args: readonly Argument[], value: number, format?: string): SampleCell {
  const formula = `${name}(${args.map(({ reference }) => reference).join(",")})`;
  return { value, formula, ...(format === undefined ? {} : { format }) };
}

/** One formula whose three results fill the cells beside it. */
function spillingStand(label: string, args: readonly Argument[], row: number): readonly SampleCell[] {
  const results = (args[0]?.numbers ?? []).map((_, index) => stand(args, index));
  const spill = { top: row, left: 1, bottom: row, right: results.length };
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
