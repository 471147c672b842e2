import { type Exact, multiply, negate, subtract } from "../../interval/exact.ts";
import {
  addForms,
  constantForm,
  constantOf,
  type LinearForm,
  rangeOf,
  scaleForm,
  subtractForms,
  variableForm,
} from "./linear-form.ts";
import type { LinearConstraint, LinearSystem, Range, Variable } from "./linear-system.ts";

const ABOVE: Range = { low: 0, high: undefined };
const BELOW: Range = { low: undefined, high: 0 };

/** A system that is being made: variables by name, and constraints each with the one who asked for it. */
export class SystemBuilder<Owner> implements LinearSystem {
  readonly variables: Variable[] = [];
  readonly constraints: LinearConstraint[] = [];
  /** Who asked for each constraint. */
  readonly owners: (Owner | undefined)[] = [];
  private readonly named = new Map<string, LinearForm>();
  private owner: Owner | undefined;

  /** Constraints are from now on asked for by this one. */
  beginFor(owner: Owner): void {
    this.owner = owner;
  }

  /** The variable of that name, made when it is first named. */
  variable(name: string, variable: Variable): LinearForm {
    const known = this.named.get(name);
    if (known) return known;
    const form = this.fresh(variable);
    this.named.set(name, form);
    return form;
  }

  fresh(variable: Variable): LinearForm {
    this.variables.push(variable);
    return variableForm(this.variables.length - 1);
  }

  rangeOf(form: LinearForm): Range {
    return rangeOf(form, this.variables);
  }

  /** Asks that a form lies in a range. */
  require({ constant, terms }: LinearForm, { low, high }: Range): void {
    const less = (bound: Exact | undefined) => (bound === undefined ? undefined : subtract(bound, constant));
    this.constraints.push({ terms, low: less(low), high: less(high) });
    this.owners.push(this.owner);
  }

  /**
   * The product of two forms. Of two unknowns that is not linear: then it is a variable of its own, between the planes
   * that the bounds of both allow (McCormick, 1976). No product that can be is left out; with a factor that is nearly
   * known, as a rounded average is, little else is let in.
   */
  times(a: LinearForm, b: LinearForm): LinearForm {
    const [x, y] = [constantOf(a), constantOf(b)];
    if (x !== undefined) return x === 1 ? b : scaleForm(b, x);
    if (y !== undefined) return y === 1 ? a : scaleForm(a, y);
    const result = this.fresh({ low: undefined, high: undefined, integer: false });
    const [ofA, ofB] = [this.rangeOf(a), this.rangeOf(b)];
    // With a on one side of p and b of q, a × b is on one side of q × a + p × b − p × q.
    const plane = (p: Exact | undefined, q: Exact | undefined, side: Range): void => {
      if (p === undefined || q === undefined) return;
      const flat = addForms(scaleForm(a, q), scaleForm(b, p), constantForm(negate(multiply(p, q))));
      this.require(subtractForms(result, flat), side);
    };
    plane(ofA.low, ofB.low, ABOVE);
    plane(ofA.high, ofB.high, ABOVE);
    plane(ofA.low, ofB.high, BELOW);
    plane(ofA.high, ofB.low, BELOW);
    return result;
  }
}
