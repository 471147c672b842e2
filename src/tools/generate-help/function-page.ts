import { CONTROLE } from "../../core/indicators/controle.ts";
import type { Expression } from "../../core/indicators/expression.ts";
import {
  type Cell,
  type Description,
  type Example,
  type Indicator,
  isArithmetic,
} from "../../core/indicators/indicator.ts";
import { atom, DUTCH, nativeForm } from "../../core/indicators/native-form.ts";
import { code, escapeHtml, htmlDocument, list, table } from "./html.ts";

/** As Excel shows it in a Dutch formula bar. */
function dutchCell(cell: Cell): string {
  if (typeof cell === "string") return cell.startsWith("#") ? cell : `"${cell}"`;
  if (typeof cell === "boolean") return cell ? "WAAR" : "ONWAAR";
  return String(cell).replace(".", ",").replace("-", "−");
}

const typed = (cell: Cell): string => dutchCell(cell).replace("−", "-");

/** A list is typed as cells under each other. */
const argumentText = (argument: Example["arguments"][number]): string =>
  typeof argument === "object" ? `{${argument.map(typed).join(";")}}` : typed(argument);

function exampleRow(name: string, { arguments: args, result, source }: Example): string[] {
  const shown = typeof result === "object" ? result.map(dutchCell).join(" en ") : dutchCell(result).replaceAll('"', "");
  return [code(`=SD.${name}(${args.map(argumentText).join(";")})`), escapeHtml(shown), escapeHtml(source)];
}

/** The native formula with the names of the arguments in it; without or with the optional ones. */
function nativeText(indicator: Description & { readonly formula: Expression }, withOptional: boolean): string {
  const isLeftOut = (name: string): boolean =>
    !withOptional && indicator.parameters.some((parameter) => parameter.name === name && parameter.optional === true);
  const names = {
    one: (name: string) => (isLeftOut(name) ? undefined : atom(name)),
    many: (name: string) => [atom(name)],
  };
  return `=${nativeForm(indicator.formula, names, DUTCH).text}`;
}

function nativeSection(description: Description | Indicator): string {
  if (!("formula" in description) || !isArithmetic(description)) {
    return `<p>Voor deze functie bestaat geen gewone Excel-formule. "Omzetten naar gewone formules" slaat haar over.</p>`;
  }
  const [short, long] = [nativeText(description, false), nativeText(description, true)];
  const extra = short === long ? "" : `\n<p>Met het laatste argument erbij: ${code(long)}</p>`;
  return `<p>${code(short)}</p>${extra}
<p>Een collega zonder deze invoegtoepassing ziet #NAAM?. Zet de formule dan om met "Omzetten naar gewone formules".</p>`;
}

const divides = (expression: Expression): boolean =>
  expression.kind === "divide" ||
  ("left" in expression && (divides(expression.left) || divides(expression.right))) ||
  ("of" in expression && divides(expression.of));

/** What holds for every function that takes arguments of these kinds. */
function commonNotes(description: Description | Indicator): string[] {
  const { parameters, lifts } = description;
  const hasNumbers = parameters.some(({ kind }) => kind !== "tekst");
  const takesRanges = parameters.some(({ kind }) => kind === "reeks");
  const isTest = "whenMissing" in description;
  if (description.name === CONTROLE.name) return [];
  return [
    lifts === false
      ? ""
      : `${takesRanges ? `Het argument ${parameters[0]?.name ?? ""}` : "Elk argument"} mag een bereik zijn. Excel rekent dan cel voor cel en toont alle uitkomsten.`,
    lifts === false || parameters.length === 1 || takesRanges
      ? ""
      : "Passen de bereiken niet op elkaar, dan is de uitkomst #WAARDE!.",
    "Een lege cel telt als 0.",
    parameters.some(({ optional }) => optional)
      ? "Verwijst u voor een argument dat u mag weglaten naar een lege cel, dan rekent de ene Excel met 0 en de andere zonder dat argument. Laat het dan liever weg."
      : "",
    hasNumbers
      ? 'Een getal mag tekst zijn zoals die in een rapport staat: "€ 3.520", "25.991-", "(12)", "47,4%" of "200+".'
      : "",
    hasNumbers && !isTest
      ? 'Ontbreekt een getal ("-", "nvt", "nb", "." of een lege tekst), dan is de uitkomst #N/B.'
      : "",
    hasNumbers ? "Andere tekst geeft #WAARDE!." : "",
    "formula" in description && divides(description.formula) ? "Is de noemer 0, dan is de uitkomst #DEEL/0!." : "",
    "Een cel met een fout geeft diezelfde fout terug.",
  ].filter((note) => note !== "");
}

/** The name of the help page of a function, in assets/help/. */
export const functionFile = ({ name }: Pick<Description, "name">): string => `${name.toLowerCase()}.html`;

/** The help page of one function. */
export function functionPage(description: Description | Indicator): string {
  const { name, parameters, notes, unit, source } = description;
  const shown = parameters.map((parameter) => {
    const text = parameter.repeating === true ? `${parameter.name}…` : parameter.name;
    return parameter.optional === true ? `[${text}]` : text;
  });
  const rows = parameters.map((parameter) => [
    code(parameter.name),
    escapeHtml(parameter.description),
    parameter.optional === true ? "mag weg" : parameter.repeating === true ? "een of meer" : "verplicht",
  ]);
  const examples =
    "examples" in description
      ? description.examples.map((example) => exampleRow(name, example))
      : CONTROLE.shown.map(({ formula, result, source }) => [code(formula), escapeHtml(result), escapeHtml(source)]);
  return htmlDocument(
    functionFile(description),
    `SD.${name}`,
    `<p>${escapeHtml(description.description)}</p>
<p>${code(`=SD.${name}(${shown.join(";")})`)}</p>
<h2>Gewone Excel-formule</h2>
${nativeSection(description)}
<h2>Argumenten</h2>
${table(`Argumenten van SD.${name}`, ["Argument", "Wat u invult", "Nodig?"], rows)}
<p>De uitkomst: ${escapeHtml(unit)}.</p>
<h2>Voorbeelden</h2>
${table(`Voorbeelden van SD.${name}`, ["Formule", "Uitkomst", "Bron"], examples)}
<h2>Goed om te weten</h2>
${list([...notes, ...commonNotes(description)].map(escapeHtml))}
<h2>Bron van de formule</h2>
<p>${escapeHtml(source)}</p>`,
  );
}
