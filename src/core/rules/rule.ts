import { compileFormula } from "../language/compile.ts";
import type { Formula } from "../language/formula.ts";
import type { Severity } from "../findings/finding.ts";

/** How far apart the figures of one check may stand. */
export type Reach = "tabel" | "blad" | "werkmap";

export interface RuleText {
  /** "SD-R01" */
  readonly id: string;
  readonly name: string;
  /** One or more ways the rule applies; each is tried on its own. */
  readonly formulas: readonly [string, ...string[]];
  readonly reach: Reach;
  readonly severity: Severity;
  /** Report and line, or law. */
  readonly source: string;
  /** Dutch, one or two sentences for the user. */
  readonly why: string;
  /** The figures of the right-hand side, then what the left-hand side holds: "349 215 182 | 382". */
  readonly examples: { readonly klopt: string; readonly schending: string; readonly nietToetsbaar: string };
  /** What happens in a period for which the table states nothing at all: "melden" unless another rule does so already. */
  readonly unreported?: "overslaan";
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
  /**
   * The right-hand side may stand spread over several schemes (bijstand, IOAW/IOAZ). A table that names
   * none is about all of them. One that names a scheme but holds the sum of all has a right sum under too
   * narrow a title: that is said with this severity and sentence.
   */
  readonly allSchemes?: { readonly severity: Severity; readonly sentence: string };
}

export interface Rule extends Omit<RuleText, "formulas"> {
  readonly formulas: readonly Formula[];
}

/** A rule of the catalogue. The catalogue is ours: a formula in it that does not compile is a bug. */
export function rule(text: RuleText): Rule {
  const formulas = text.formulas.map((source) => {
    const formula = compileFormula(source);
    if ("problem" in formula) throw new Error(`${text.id}: ${formula.problem}`);
    return formula;
  });
  return { ...text, formulas };
}
