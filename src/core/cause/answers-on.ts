import { type Answer, figuresOf } from "../findings/answer.ts";
import type { Figure } from "../network/figure.ts";
import { cellName } from "../network/joint/read-linear.ts";

/** Answers by the cells that they are about; found out when the first is asked for. */
export class AnswersOn {
  private readonly answers: readonly Answer[];
  private byCell: Map<string, Answer[]> | undefined;

  constructor(answers: readonly Answer[]) {
    this.answers = answers;
  }

  of(figure: Figure): readonly Answer[] {
    return (this.byCell ??= this.sorted()).get(cellName(figure)) ?? [];
  }

  private sorted(): Map<string, Answer[]> {
    const byCell = new Map<string, Answer[]>();
    for (const answer of this.answers) {
      for (const cell of new Set(figuresOf(answer).map(cellName))) {
        const known = byCell.get(cell);
        if (known) known.push(answer);
        else byCell.set(cell, [answer]);
      }
    }
    return byCell;
  }
}
