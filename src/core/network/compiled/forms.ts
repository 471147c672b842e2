import type { Operator, Selector } from "../../language/formula.ts";
import type { Question } from "../question.ts";
import { linearFormOf } from "./linear-form.ts";
import { UNIT } from "./units.ts";

/** What blocks of one formula have in common: it holds where constant + sum of times × figure is 0, or at most, or at least. */
export interface Form {
  readonly question: Question;
  readonly selectors: readonly Selector[];
  /** By selector: how many times its figures are taken. */
  readonly times: readonly number[];
  readonly operator: Operator;
  /** In half cents. */
  readonly constant: number;
}

/** What 32 bits hold. */
const MOST_TIMES = 2 ** 31 - 1;

/** The forms of what is asked, each with its number. */
export class Forms {
  readonly all: Form[] = [];
  private readonly numbers = new Map<Question, number | undefined>();

  /** Undefined where a formula is no sum of figures. */
  numberOf(question: Question): number | undefined {
    if (!this.numbers.has(question)) this.numbers.set(question, this.make(question));
    return this.numbers.get(question);
  }

  private make(question: Question): number | undefined {
    const form = linearFormOf(question.formula);
    const constant = (form?.constant ?? Number.NaN) * UNIT;
    if (!form || !Number.isSafeInteger(constant)) return undefined;
    const [selectors, times] = [[...form.coefficients.keys()], [...form.coefficients.values()]];
    if (times.some((one) => Math.abs(one) > MOST_TIMES)) return undefined;
    return this.all.push({ question, selectors, times, operator: question.formula.operator, constant }) - 1;
  }
}
