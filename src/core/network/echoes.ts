import { type Answer, askedOf, cellsOf, figuresOf } from "../findings/answer.ts";
import type { Moment, Series } from "../tables/table.ts";
import type { Figure } from "./figure.ts";

/** Figures by their place in a table. */
class Places {
  private readonly bySeries = new Map<Series, Set<Moment>>();

  constructor(figures: readonly Figure[]) {
    for (const { series, moment } of figures) {
      const moments = this.bySeries.get(series) ?? new Set<Moment>();
      this.bySeries.set(series, moments.add(moment));
    }
  }

  has({ series, moment }: Figure): boolean {
    return this.bySeries.get(series)?.has(moment) === true;
  }
}

const isWrong = ({ outcome }: Answer): boolean => outcome === "schending";

/** Whether an answer goes by what only figures show. */
const yields = (answer: Answer): boolean => !("constraint" in answer) && answer.rule.yields === true;

/** Whether an answer is of a rule of which all that it says is told, and compares figures. */
function isHeardFirst(answer: Answer): boolean {
  const { outcome, left, right } = answer;
  if (yields(answer) || left.point === undefined || right.point === undefined) return false;
  if (!isWrong(answer) && !outcome.startsWith("klopt")) return false;
  if (!("constraint" in answer)) return answer.rule.heardFirst === true;
  const { alternatives, heardFirst } = answer.constraint.rule;
  return alternatives === true || heardFirst === true;
}

const subjectsOf = (answers: readonly Answer[]): Places => new Places(answers.map((answer) => askedOf(answer).subject));

/**
 * Tells of an answer whether it is off because one of its figures is. Of two that are each made of the other that is said of the
 * first only: people put last what they work out.
 */
class Consequences {
  private readonly bySubject = new Map<Series, Map<Moment, number>>();
  private readonly turns = new Map<Answer, number>();
  private readonly answers: readonly Answer[];

  constructor(wrong: readonly Answer[]) {
    this.answers = wrong;
    for (const [turn, answer] of wrong.entries()) {
      const { series, moment } = askedOf(answer).subject;
      const moments = this.bySubject.get(series) ?? new Map<Moment, number>();
      this.bySubject.set(series, moments.set(moment, turn));
      this.turns.set(answer, turn);
    }
  }

  has(answer: Answer): boolean {
    const [subject, ...others] = figuresOf(answer);
    return others.some((figure) => {
      const turn = this.bySubject.get(figure.series)?.get(figure.moment);
      const origin = turn === undefined ? undefined : this.answers[turn];
      if (turn === undefined || !origin || !subject) return false;
      const isMadeOfThis = figuresOf(origin).some(
        ({ series, moment }, place) => place > 0 && series === subject.series && moment === subject.moment,
      );
      return !(isMadeOfThis && yields(origin)) || turn > (this.turns.get(answer) ?? 0);
    });
  }
}

/** What is wrong about the same figures as something before it, errors first: to put that right is to put this right. */
function repeats(wrong: readonly Answer[]): ReadonlySet<Answer> {
  const seen = new Set<string>();
  const found = new Set<Answer>();
  const isError = ({ severity }: Answer): boolean => severity === "fout";
  for (const answer of [...wrong.filter(isError), ...wrong.filter((one) => !isError(one))]) {
    // One figure may be wrong in several ways.
    if (figuresOf(answer).length < 2) continue;
    const cells = cellsOf(answer);
    if (seen.has(cells)) found.add(answer);
    else seen.add(cells);
  }
  return found;
}

/**
 * The answers without those that only say again what another one says. What goes by words is heard before what only the
 * figures show; and a difference or a percentage is off as well where a figure that it is made of was found to be wrong.
 */
export function withoutEchoes(answers: readonly Answer[]): Answer[] {
  const allWrong = answers.filter(isWrong);
  const wrong = new Consequences(allWrong);
  const again = repeats(allWrong);
  const heard = subjectsOf(answers.filter((answer) => isHeardFirst(answer) || (isWrong(answer) && !yields(answer))));
  return answers.filter((answer) => {
    if (!yields(answer)) return !again.has(answer);
    const { subject } = askedOf(answer);
    return !heard.has(subject) && !(isWrong(answer) && wrong.has(answer));
  });
}
