import type { Severity } from "../findings/finding.ts";
import { compileFormula, compileSelector } from "../language/compile.ts";
import type { Formula, Selector } from "../language/formula.ts";
import type { Facet } from "../vocabulary/facets.ts";
import type { Observe } from "./observation.ts";

/** How far apart the figures of one check may stand. */
export type Reach = "tabel" | "blad" | "werkmap";

/** What every rule says of itself, whether it is a formula or looks at a table. */
export interface Described {
  /** "SD-R01" */
  readonly id: string;
  readonly name: string;
  readonly severity: Severity;
  /** Report and line, or law. */
  readonly source: string;
  /** Dutch, one or two sentences for the user. */
  readonly why: string;
  /** Dutch: what difference is no finding, or a lesser one, and why. What rules share stands in tolerance.ts. */
  readonly tolerance: string;
}

/** What is asked of all figures or formulas together, and so stands in no catalogue of rules on a table. */
export interface OverallRule extends Described {
  /** Dutch, what stands on the help page where rules have a formula. */
  readonly looksFor: string;
}

export interface RuleText extends Described {
  /** One or more ways the rule applies; each is tried on its own. */
  readonly formulas: readonly [string, ...string[]];
  readonly reach: Reach;
  /** The figures of the right-hand side, then what the left-hand side holds: "349 215 182 | 382". */
  readonly examples: { readonly klopt: string; readonly schending: string; readonly nietToetsbaar: string };
  /**
   * Set where the figures may well be so, yet are worth a look: what would be a schending is a signal, and this
   * is the Dutch sentence that says what to make of it.
   */
  readonly signal?: string;
  /**
   * What happens in a period for which one of the tables states nothing at all: "melden" unless another rule
   * does so already.
   */
  readonly unreported?: "overslaan";
  /** Figures that say more than this rule can: where one of them is stated beside the subject, it is not put. */
  readonly unless?: readonly string[];
  /** Facets, besides the law, that another table may leave unsaid: a count of clients need not say whether they have a pgb. */
  readonly unsaid?: readonly Facet[];
  /**
   * Set where the formulas are different ways to write the same (either sign, one of several budgets): the one that
   * most figures of a table satisfy is meant.
   */
  readonly alternatives?: true;
  /** In these facets the figures may be anything, as long as they are all the same: counts or percentages, of a flow or a stock. */
  readonly alike?: readonly Facet[];
  /**
   * Set where parts may go another way than the whole: then a line whose label names something of its own
   * ("Gedetacheerd", "Kosten") under a title that names the subject is not what the rule is about.
   */
  readonly wholeOnly?: true;
  /** The form of funding without which the parts are no whole: who has both is in two of them, or left out. */
  readonly neededFunding?: string;
  /**
   * Set where begin and end enclose all that makes the one into the other: a line between them that the rule
   * does not know ("Correctie", "Verhuisd") may be part of the sum.
   */
  readonly enclosing?: true;
  /** Set where it is so by law since a year: what stands in that year or before may be otherwise. */
  readonly onlyAfter?: number;
  /** Set where the whole point is to reach so much: it is not put to what one may hope to have less of. */
  readonly moreIsBetter?: true;
  /**
   * Set where nothing but the figures says that they go together: a schending is believed where at least as many other
   * periods of the same line come out as do not, and else nothing is said. Nor is it put beside what says more.
   */
  readonly mustBeShown?: true;
  /** Set where two tables need not be about the same: an error in both is believed as far as other periods show that they are. */
  readonly tablesApart?: true;
  /** Set where several periods may show that the figures do not go together: then the same holds, but one alone is believed. */
  readonly mayBeElse?: true;
  /** Set where a later report may put earlier figures right: then a schending is a warning when the notes say so. */
  readonly revisable?: true;
  /** Set where the figures of a table may show the same by themselves: each answer is told, so that it is not given twice. */
  readonly heardFirst?: true;
  /**
   * The right-hand side may stand spread over several schemes (bijstand, IOAW/IOAZ). A table that names
   * none is about all of them. One that names a scheme but holds the sum of all has a right sum under too
   * narrow a title: that is said with this severity and sentence.
   */
  readonly allSchemes?: { readonly severity: Severity; readonly sentence: string };
}

/** A rule that is an equation or inequality between figures. */
export interface FormulaRule extends Omit<RuleText, "formulas" | "unless"> {
  readonly formulas: readonly Formula[];
  readonly unless: readonly Selector[];
}

/** A rule that looks at what notes, headers and markers say of a table. */
export interface ObservingRule extends Described {
  /** None that is put to figures by itself: what is asked is said in `mustHold`. */
  readonly formulas: readonly [];
  /** Dutch: what must hold, as a formula for people, "percentage = 100 × deel / totaal"; each of several by itself. */
  readonly mustHold: readonly [string, ...string[]];
  /** Dutch: where it looks, and what makes it ask. */
  readonly looksFor: string;
  readonly observe: Observe;
  /** Set where it goes by what the figures show, not by words: of a figure that another rule finds wrong it says nothing. */
  readonly yields?: true;
  /** As for a formula: where it finds a figure right, nothing more is said of that. */
  readonly heardFirst?: true;
  /**
   * Set where it only reports what is odd ("voorlopig", "nvt"): what is not odd answers no question and is not counted.
   * Its "klopt" is then the sheet that is odd but for one cell.
   */
  readonly onlyReports?: true;
  /**
   * Drawn sheets, by what is seen on them; "klopt" is one on which nothing is reported. "Niet toetsbaar" is the sheet of
   * which something is reported, without the figure or word that tells it.
   */
  readonly examples: {
    readonly klopt: string;
    readonly schending?: string;
    readonly signaal?: string;
    readonly trendbreuk?: string;
    readonly nietToetsbaar: string;
  };
}

export type Rule = FormulaRule | ObservingRule;

export function isObserving(rule: Rule): rule is ObservingRule {
  return "observe" in rule;
}

/** A rule of the catalogue. The catalogue is ours: a formula in it that does not compile is a bug. */
export function rule(text: RuleText): FormulaRule {
  const formulas = text.formulas.map((source) => {
    const formula = compileFormula(source, text.alike);
    if ("problem" in formula) throw new Error(`${text.id}: ${formula.problem}`);
    return formula;
  });
  return { ...text, formulas, unless: (text.unless ?? []).map((one) => compileSelector(one, text.alike)) };
}

/** A rule of the catalogue that looks instead of reckoning. */
export function observingRule(text: Omit<ObservingRule, "formulas">): ObservingRule {
  return { ...text, formulas: [] };
}
