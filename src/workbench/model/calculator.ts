/**
 * The calculation engine beside the model. It listens to the model's events itself and gives its results back
 * with `writeResults` (edit-cells.ts, origin "calculation"). Without one, formulas keep the value they were given.
 */
export interface Calculator {
  /** Resolves when nothing is left to compute; a batch of the add-in waits for it before it reads, as Excel does. */
  settled(): Promise<void>;
  /** Computes everything anew (application.calculate). */
  recalculateAll(): void;
}
