import { type Formula, selectorsOf } from "../../core/language/formula.ts";
import {
  type Described,
  type FormulaRule,
  isObserving,
  type ObservingRule,
  type OverallRule,
  type Rule,
} from "../../core/rules/rule.ts";
import { keepTogether } from "../../taskpane/keep-together.ts";
import { ruleHelpAddress } from "../../taskpane/rule-help.ts";
import { functionFile } from "./function-page.ts";
import { examplesInWords, formulaInWords, termsOf } from "./formula-words.ts";
import { code, escapeHtml, htmlDocument, type Index, list } from "./html.ts";
import { seenExamples } from "./seen-example.ts";
import { placesInWords, SEVERITY_IN_WORDS, UNCERTAIN_FIGURES } from "./rule-words.ts";

/** The place of the help page of a rule in assets/help/. */
export const ruleFile = ({ id }: Pick<Rule, "id">): string => ruleHelpAddress(id).replace("assets/help/", "");

const prose = (text: string): string => escapeHtml(keepTogether(text));
const paragraph = (text: string): string => `<p>${prose(text)}</p>`;

/** What a reader must know to read the formulas as they are written. */
function legend(formulas: readonly Formula[]): string {
  const terms = formulas.flatMap(({ left, right }) => [...termsOf(left), ...termsOf(right)]);
  const selectors = terms.flatMap((term) => ("selector" in term ? term : []));
  const indicators = new Set(terms.flatMap((term) => ("indicator" in term ? term.indicator : [])));
  const sentences = [
    "Tussen [ en ] staat welk cijfer de controle in de tabel zoekt.",
    ...(selectors.some(({ kind, selector }) => kind === "selector" && selector.all)
      ? ["SOM telt alle cijfers op die erbij passen."]
      : []),
    ...(selectors.some(({ kind }) => kind === "largest") ? ["MAX is het grootste cijfer dat erbij past."] : []),
    ...(selectors.some(({ selector }) => selector.ofYear)
      ? ["JAARSOM telt de halfjaren, kwartalen of maanden van het jaar op."]
      : []),
    ...(selectors.some(({ selector }) => selector.previous) ? ["VORIGE is het cijfer van de periode ervoor."] : []),
    ...[...indicators].map(
      (indicator) =>
        `${indicator.name} is de functie <a href="../${functionFile(indicator)}">SD.${indicator.name}</a>.`,
    ),
  ];
  return `<p>${sentences.join(" ")}</p>`;
}

function formulaSections(rule: FormulaRule): string {
  const { formulas } = rule;
  const lines = formulas.map(
    (formula) => `<p>${code(formula.text)}<br />In woorden: ${escapeHtml(formulaInWords(formula))}.</p>`,
  );
  return `<h2>Formule</h2>
${lines.join("\n")}
${legend(formulas)}
<h2>Waar de regel geldt</h2>
${list(placesInWords(rule).map(prose))}`;
}

function exampleSections(rule: FormulaRule): string {
  const examples = examplesInWords(rule);
  const items = examples.map(({ outcome, text }) => `<dt>${outcome}</dt>\n<dd>${prose(text)}</dd>`);
  const isIncomplete = examples.some(({ text }) => text.includes("?"));
  return `<h2>Voorbeelden</h2>
<dl>
${items.join("\n")}
</dl>${isIncomplete ? `\n${paragraph("Een ? is een cijfer dat ontbreekt.")}` : ""}`;
}

const UNCERTAIN = `<h2>Afgerond, geheim of niet ingevuld</h2>\n${list(UNCERTAIN_FIGURES.map(prose))}`;

const CHECK_AGAIN = "Hebt u iets veranderd? Kies dan opnieuw Controleer werkmap.";
const ADVICE = ["Ga naar de cel. De bevinding noemt de andere cellen waar het om gaat.", CHECK_AGAIN];

/** What holds for whoever has to put it right, as far as the rule itself tells. */
function advice({ formulas }: Rule): readonly string[] {
  const figures = formulas.flatMap(({ left, right }) => [...selectorsOf(left), ...selectorsOf(right)]);
  const names = [...new Set(figures.map(({ text }) => text))];
  return [
    names.length > 0
      ? `Vergelijk deze cijfers met de bron: ${names.join(", ")}.`
      : "Ga naar de cel en lees de toelichting bij de tabel.",
    ...(formulas.some(({ operator }) => operator === "=")
      ? ["Noemt de bevinding een waarschijnlijke oorzaak, kijk daar dan het eerst."]
      : []),
    CHECK_AGAIN,
  ];
}

/** What a rule that looks instead of reckoning asks, and of what. */
const lookingSections = ({ mustHold, looksFor }: ObservingRule): string => `<h2>Wat er moet gelden</h2>
${mustHold.map((text) => `<p>${code(text)}</p>`).join("\n")}
<h2>Waar de regel naar kijkt</h2>
${paragraph(looksFor)}`;

const toleranceSection = ({ tolerance }: Described): string => `<h2>Toegestaan verschil</h2>\n${paragraph(tolerance)}`;

/** The help page of one rule. */
export function rulePage(rule: Rule): string {
  const { id, name, severity, source, why } = rule;
  const signal = isObserving(rule) || rule.signal === undefined ? [] : [rule.signal];
  return htmlDocument(
    ruleFile(rule),
    `${id} ${name}`,
    `${paragraph(why)}
${isObserving(rule) ? lookingSections(rule) : formulaSections(rule)}
<h2>Wat betekent een bevinding?</h2>
${[SEVERITY_IN_WORDS[severity], ...signal].map(paragraph).join("\n")}
<h2>Wat kunt u doen?</h2>
${list(advice(rule).map(prose))}
${isObserving(rule) ? `<h2>Voorbeelden</h2>\n${seenExamples(rule).join("\n")}` : exampleSections(rule)}
${toleranceSection(rule)}${isObserving(rule) ? "" : `\n${UNCERTAIN}`}
<h2>Bron van de regel</h2>
${paragraph(source)}`,
  );
}

/** The help page of what is asked of all figures or formulas together. */
export function overallPage(rule: OverallRule): string {
  const { id, name, severity, source, why, looksFor } = rule;
  return htmlDocument(
    ruleFile(rule),
    `${id} ${name}`,
    `${paragraph(why)}
<h2>Waar de controle naar kijkt</h2>
${paragraph(looksFor)}
<h2>Wat betekent een bevinding?</h2>
${paragraph(SEVERITY_IN_WORDS[severity])}
<h2>Wat kunt u doen?</h2>
${list(ADVICE.map(prose))}
${toleranceSection(rule)}
<h2>Bron van de regel</h2>
${paragraph(source)}`,
  );
}

const INDEX: Index = "regels/index.html";

/** The page that leads to the rules, by their numbers. */
export function ruleIndex(rules: readonly Described[]): [path: string, content: string] {
  const links = rules.map(
    (rule) => `<a href="${ruleFile(rule).replace("regels/", "")}">${escapeHtml(`${rule.id} ${rule.name}`)}</a>`,
  );
  return [
    INDEX,
    htmlDocument(
      INDEX,
      "Regels van de controle",
      `${paragraph("Controleer werkmap past deze regels toe op elke tabel waarin de cijfers ervoor staan.")}
${list(links)}`,
    ),
  ];
}
