import assert from "node:assert/strict";
import type { Progress } from "../../src/core/check.ts";
import { runInSlices } from "../../src/taskpane/run-in-slices.ts";

/** Counts to `total`; each step takes ten milliseconds of `clock`. */
function* count(total: number, clock: { ms: number }, log: string[] = []): Generator<Progress, string> {
  try {
    for (let done = 1; done <= total; done++) {
      clock.ms += 10;
      yield { done, total, step: "Tellen" };
    }
    return "klaar";
  } finally {
    log.push("closed");
  }
}

describe("running in slices", () => {
  it("pauses after every thirty milliseconds, and tells how far it is just then", async () => {
    const clock = { ms: 0 };
    const seen: number[] = [];
    let pauses = 0;
    const result = await runInSlices(count(10, clock), {
      onProgress: ({ done }) => seen.push(done),
      signal: new AbortController().signal,
      pause: () => Promise.resolve(void pauses++),
      now: () => clock.ms,
    });
    assert.equal(result, "klaar");
    assert.deepEqual(seen, [3, 6, 9]);
    assert.equal(pauses, 3);
  });

  it("stops after the pause in which it was asked to, and closes the steps", async () => {
    const clock = { ms: 0 };
    const log: string[] = [];
    const controller = new AbortController();
    const result = await runInSlices(count(1000, clock, log), {
      onProgress: () => undefined,
      signal: controller.signal,
      pause: () => Promise.resolve(controller.abort()),
      now: () => clock.ms,
    });
    assert.equal(result, undefined);
    assert.deepEqual([clock.ms, log], [30, ["closed"]]);
  });

  it("does nothing when it was stopped before it began", async () => {
    const clock = { ms: 0 };
    const options = { onProgress: () => undefined, signal: AbortSignal.abort() };
    assert.equal(await runInSlices(count(1000, clock), options), undefined);
    assert.equal(clock.ms, 0);
  });

  it("passes on what the steps throw", async () => {
    function* fail(): Generator<Progress, string> {
      yield { done: 0, total: 1, step: "Tellen" };
      throw new Error("stuk");
    }
    const options = { onProgress: () => undefined, signal: new AbortController().signal };
    await assert.rejects(runInSlices(fail(), options), /stuk/);
  });

  it("gives the page its turn by itself", async () => {
    let ms = 0;
    const options = { onProgress: () => undefined, signal: new AbortController().signal, now: () => (ms += 100) };
    assert.equal(await runInSlices(count(3, { ms: 0 }), options), "klaar");
  });
});
