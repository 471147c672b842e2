import assert from "node:assert/strict";
import { createCheckRequests } from "../../src/commands/check-requests.ts";
import { commands, runCommand } from "../../src/commands/commands.ts";

describe("the ribbon commands", () => {
  it("controleerWerkmap shows the pane and asks for a check", async () => {
    const log: string[] = [];
    const ports = {
      requestCheck: () => void log.push("check"),
      showPane: () => Promise.resolve(void log.push("show")),
    };
    await commands["controleerWerkmap"]?.(ports);
    assert.deepEqual(log, ["check", "show"]);
  });

  for (const [name, showPane] of [
    ["succeeds", () => Promise.resolve()],
    ["fails", () => Promise.reject(new Error("geen paneel"))],
  ] as const) {
    it(`completes the event when the command ${name}`, async () => {
      let completed = 0;
      const run = runCommand(
        ({ showPane }) => showPane(),
        { showPane, requestCheck: () => undefined },
        {
          completed: () => void completed++,
        },
      );
      await run.catch(() => undefined);
      assert.equal(completed, 1);
    });
  }
});

describe("check requests", () => {
  it("reach the pane that listens, each time", () => {
    const requests = createCheckRequests();
    let heard = 0;
    requests.listen(() => heard++);
    requests.request();
    requests.request();
    assert.equal(heard, 2);
  });

  it("wait for the pane to stand, and count once", () => {
    const requests = createCheckRequests();
    let heard = 0;
    requests.request();
    requests.request();
    requests.listen(() => heard++);
    requests.listen(() => heard++);
    assert.equal(heard, 1);
  });

  it("no longer reach a pane that has gone", () => {
    const requests = createCheckRequests();
    let heard = 0;
    requests.listen(() => heard++)();
    requests.request();
    assert.equal(heard, 0);
  });
});
