import type { Progress } from "../core/check.ts";

export interface SliceOptions {
  /** Told how far the work is, once a slice. */
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
  /** Resolves once the page has had its turn; another one in tests. */
  readonly pause?: () => Promise<void>;
  /** Milliseconds; another one in tests. */
  readonly now?: () => number;
}

/** Long enough to lose little to the pauses, short enough that a click is answered at once. */
const SLICE_MS = 30;

/** A turn of the event loop. A timer would wait a second and more in a pane that the browser thinks is out of sight. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Runs `steps` to its end in short slices with a pause after each; undefined when the signal stopped it. */
export async function runInSlices<Result>(
  steps: Generator<Progress, Result>,
  { onProgress, signal, pause = nextTurn, now = () => performance.now() }: SliceOptions,
): Promise<Result | undefined> {
  while (!signal.aborted) {
    const end = now() + SLICE_MS;
    let step = steps.next();
    while (step.done !== true && now() < end) step = steps.next();
    if (step.done === true) return step.value;
    onProgress(step.value);
    await pause();
  }
  steps.return(undefined as never);
  return undefined;
}
