import type { Severity } from "../../core/findings/finding.ts";
import { numberText } from "../../core/findings/number-text.ts";
import { type Interval, roundedTo } from "../../core/interval/interval.ts";
import { selectorsOf } from "../../core/language/formula.ts";
import type { FormulaRule, Reach } from "../../core/rules/rule.ts";
import { readConventions } from "../../core/tables/around/conventions.ts";

export const SEVERITY_IN_WORDS: Readonly<Record<Severity, string>> = {
  fout: "Fout: deze cijfers kunnen niet samen waar zijn. Ten minste één ervan moet anders.",
  waarschuwing: "Waarschuwing: hier is waarschijnlijk iets niet goed. Kijk het na.",
  afronding: "Afrondingsverschil: het verschil is zo klein dat afronden het kan verklaren.",
  info: "Ter informatie: er hoeft niets mis te zijn, maar het is goed om te weten.",
};

const REACH_IN_WORDS: Readonly<Record<Reach, string>> = {
  tabel: "De cijfers staan in dezelfde tabel.",
  blad: "De cijfers staan op hetzelfde blad. De controle zoekt eerst in dezelfde tabel.",
  werkmap:
    "De cijfers staan in dezelfde werkmap. De controle zoekt eerst in dezelfde tabel, dan op hetzelfde blad, dan op andere bladen. " +
    "Op een ander blad telt een cijfer alleen mee als geen ander bedoeld kan zijn, en een fout alleen als andere perioden laten zien dat de bladen bij elkaar horen.",
};

const BEFORE_IN_WORDS =
  "De tabel toont ook de periode ervoor. Anders telt de tabel die over die periode hetzelfde zegt, ook op een ander blad: " +
  "met dezelfde titel en dezelfde rijen. Zijn er twee zulke tabellen, dan kiest de controle niet.";

type OptionalKey<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];
type Condition = Exclude<OptionalKey<FormulaRule>, "signal" | "heardFirst">;

/** Every condition that a rule can set has its sentence: one that is added does not compile without. */
const CONDITIONS: { readonly [K in Condition]: (value: NonNullable<FormulaRule[K]>) => string } = {
  unreported: () => "Een periode waarin een van de tabellen helemaal leeg is, telt niet mee.",
  unsaid: () => "Een cijfer uit een andere tabel hoeft niet alles te noemen wat deze tabel noemt.",
  revisable: () => "Zegt een noot dat eerdere cijfers zijn of worden aangepast, dan is het een waarschuwing.",
  alike: () => "De cijfers mogen aantallen, bedragen of percentages zijn, als ze maar van dezelfde soort zijn.",
  alternatives: () =>
    "De formules zijn verschillende manieren om hetzelfde te schrijven. De controle kiest per tabel de formule die bij de meeste cijfers klopt. " +
    "Klopt één cijfer alleen met het omgekeerde teken, dan is het een waarschuwing.",
  wholeOnly: () => "De regel gaat over het geheel in personen, niet over een deel ervan of over fte.",
  onlyAfter: (year) => `De regel geldt voor perioden na ${String(year)}.`,
  neededFunding: (funding) => `De regel geldt alleen als er ook een cijfer staat voor ${funding}.`,
  enclosing: () =>
    "Staat er tussen deze rijen een rij die de controle niet kent, zoals een correctie? Dan kan die meetellen. " +
    "Klopt de som dan niet, dan is de uitkomst niet toetsbaar, tenzij een andere periode laat zien dat die rij niet meetelt.",
  moreIsBetter: () => "Over wat liever minder mag zijn, zoals uitkeringen of wachttijden, zegt de controle niets.",
  mustBeShown: () =>
    "Het is alleen een fout als het in minstens evenveel andere perioden wel klopt. Anders horen de cijfers niet zo bij elkaar.",
  tablesApart: () =>
    "Staan de cijfers in twee tabellen, dan telt een fout alleen als andere perioden laten zien dat die bij elkaar horen. Van één periode alleen is het een signaal.",
  mayBeElse: () =>
    "Klopt het in de meeste perioden niet, dan horen de cijfers niet zo bij elkaar en zegt de controle niets. Van één periode alleen is het wel een fout.",
  allSchemes: ({ severity, sentence }) =>
    `Klopt het cijfer alleen voor alle regelingen samen, dan is het een ${severity}: “${sentence}.”`,
};

function conditionsOf(rule: FormulaRule): readonly string[] {
  const said = <K extends Condition>(key: K) => {
    const value = rule[key];
    return value === undefined ? [] : [CONDITIONS[key](value)];
  };
  return (Object.keys(CONDITIONS) as Condition[]).flatMap(said);
}

/** Where a rule holds, in sentences. */
export function placesInWords(rule: FormulaRule): readonly string[] {
  const selectors = rule.formulas.flatMap(({ left, right }) => [...selectorsOf(left), ...selectorsOf(right)]);
  return [
    REACH_IN_WORDS[rule.reach],
    ...(selectors.some(({ previous }) => previous) ? [BEFORE_IN_WORDS] : []),
    ...(selectors.some(({ structure }) => structure?.relation === "total")
      ? [
          "Welke cijfers samen een totaal zijn, leidt de controle af uit de tabel. Is dat niet te zeggen, dan is er geen totaal.",
        ]
      : []),
    ...(selectors.some(({ structure }) => structure?.relation === "column total")
      ? ["Een kolom is een totaal als zij zo heet en de kolommen ervoor in de meeste rijen optelt."]
      : []),
    ...(selectors.some(({ structure }) => structure?.relation === "year total")
      ? [
          "Een kolom is het jaar van de kolommen ervoor als zij dat jaar noemt, of totaal of jaar heet, en alle halfjaren, kwartalen of maanden er staan. Alleen stromen en bedragen tellen op.",
        ]
      : []),
    ...(selectors.some(({ structure }) => structure?.relation === "shares")
      ? ["Aandelen zijn percentages onder elkaar die in de meeste kolommen samen 100 zijn."]
      : []),
    ...(selectors.some(({ structure }) => structure?.relation === "main shares")
      ? [
          "Voornaamste aandelen zijn percentages onder elkaar onder een titel die de voornaamste of belangrijkste noemt. Mag iemand er meer dan één hebben, dan past de controle de regel niet toe.",
        ]
      : []),
    ...conditionsOf(rule),
    ...(rule.unless.length > 0
      ? [`De regel geldt niet als er ook een cijfer staat voor ${rule.unless.map(({ text }) => text).join(" of ")}.`]
      : []),
    ...(selectors.some(({ structure }) => structure === undefined)
      ? ["Kan meer dan één cijfer bedoeld zijn, dan past de controle de regel niet toe. Zij raadt niet."]
      : []),
  ];
}

const bounds = ({ low, high }: Interval, unit?: string): string =>
  `${numberText(low ?? 0, unit)} tot en met ${numberText(high ?? 0, unit)}`;

/** What a secret dash stands for at most where the note gives no bound. */
const usualSecret = numberText(readConventions(["- = geheim"]).secretUpTo ?? 0);

/** How every rule takes a figure that is rounded, secret or missing. */
export const UNCERTAIN_FIGURES: readonly string[] = [
  `Een cijfer is precies wat er staat, tenzij de schrijfwijze of de tabel zegt dat het is afgerond. Dan rekent de controle met alles wat het kan zijn. Een gemiddelde van € 3.520 is ${bounds(roundedTo(3520, 1), "euro")}. Staat bij de tabel “afgerond op vijftallen”, dan is 1.405 alles van ${bounds(roundedTo(1405, 5))}.`,
  "Klopt de regel alleen door die afronding, dan is de uitkomst “klopt binnen afronding”.",
  `Een streepje is geheim als een noot dat zegt. Het is dan 0 tot en met de grens in die noot, of tot en met ${usualSecret} als daar geen grens staat. “200+” is 200 of meer.`,
  "Ontbreekt een cijfer (een lege cel, “nb”, “nvt” of een streepje zonder noot), dan is de uitkomst “niet toetsbaar”. Dat is geen fout.",
];
