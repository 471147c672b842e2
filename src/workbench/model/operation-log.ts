import type { Origin, SheetCells } from "./model-events.ts";

export type Notice = (origin: Origin) => void;

/** One reversible change; `redo` does it (again), `undo` takes it back. */
export interface Step {
  undo(): void;
  redo(): void;
  /** The cells it touched, if it touched any. */
  readonly cells?: SheetCells;
  /** Tells the listeners, once the whole operation is done. */
  readonly announce?: Notice;
}

/** What one undo takes back. */
export interface Operation {
  readonly origin: Origin;
  readonly steps: readonly Step[];
}

/** Excel remembers a hundred operations; so many cells together are enough for any of them. */
const OPERATION_LIMIT = 100;
const CELL_LIMIT = 2_000_000;

/** What can be taken back and done again, the latest last. */
export class OperationLog {
  #done: Operation[] = [];
  #undone: Operation[] = [];
  #lastGroup: string | undefined;

  get depth(): number {
    return this.#done.length;
  }

  /** Keeps an operation; one of the same group as the last joins it. Opening a file starts anew. */
  remember({ origin, steps }: Operation, group: string | undefined): void {
    if (steps.length === 0 || origin === "calculation") return;
    this.#undone = [];
    const last = this.#done.at(-1);
    if (origin === "load") this.#done = [];
    else if (last && group !== undefined && group === this.#lastGroup) {
      this.#done = [...this.#done.slice(0, -1), { origin: last.origin, steps: [...last.steps, ...steps] }];
    } else this.#done = withinLimits([...this.#done, { origin, steps }]);
    this.#lastGroup = group;
  }

  /** Takes the last operation back; gives its steps in the order in which they were taken back. */
  undo(): readonly Step[] | undefined {
    const operation = this.#done.pop();
    if (!operation) return undefined;
    const steps = operation.steps.toReversed();
    for (const step of steps) step.undo();
    this.#undone.push(operation);
    this.#lastGroup = undefined;
    return steps;
  }

  redo(): readonly Step[] | undefined {
    const operation = this.#undone.pop();
    if (!operation) return undefined;
    for (const step of operation.steps) step.redo();
    this.#done.push(operation);
    this.#lastGroup = undefined;
    return operation.steps;
  }
}

/** Forgets the oldest; the last one is always kept. */
function withinLimits(operations: readonly Operation[]): Operation[] {
  let cells = 0;
  let first = operations.length;
  while (first > 0 && operations.length - first < OPERATION_LIMIT) {
    cells += (operations[first - 1] as Operation).steps.reduce((sum, step) => sum + (step.cells?.keys.length ?? 0), 0);
    if (cells > CELL_LIMIT && first < operations.length) break;
    first--;
  }
  return operations.slice(first);
}
