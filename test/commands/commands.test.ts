import assert from "node:assert/strict";
import { createRequests } from "../../src/commands/requests.ts";
import { commands, runCommand } from "../../src/commands/commands.ts";

describe("the ribbon commands", () => {
  for (const [name, asked] of [
    ["controleerWerkmap", "check"],
    ["zetFormulesOm", "conversion"],
  ] as const) {
    it(`${name} shows the pane and asks for a ${asked}`, async () => {
      const log: string[] = [];
      await commands[name]?.({
        requestCheck: () => void log.push("check"),
        requestConversion: () => void log.push("conversion"),
        showPane: () => Promise.resolve(void log.push("show")),
      });
      assert.deepEqual(log, [asked, "show"]);
    });
  }

  for (const [name, showPane] of [
    ["succeeds", () => Promise.resolve()],
    ["fails", () => Promise.reject(new Error("geen paneel"))],
  ] as const) {
    it(`completes the event when the command ${name}`, async () => {
      let completed = 0;
      const run = runCommand(
        ({ showPane }) => showPane(),
        { showPane, requestCheck: () => undefined, requestConversion: () => undefined },
        {
          completed: () => void completed++,
        },
      );
      await run.catch(() => undefined);
      assert.equal(completed, 1);
    });
  }
});

describe("requests", () => {
  it("reach the pane that listens, each time", () => {
    const requests = createRequests();
    let heard = 0;
    requests.listen(() => heard++);
    requests.request();
    requests.request();
    assert.equal(heard, 2);
  });

  it("wait for the pane to stand, and count once", () => {
    const requests = createRequests();
    let heard = 0;
    requests.request();
    requests.request();
    requests.listen(() => heard++);
    requests.listen(() => heard++);
    assert.equal(heard, 1);
  });

  it("no longer reach a pane that has gone", () => {
    const requests = createRequests();
    let heard = 0;
    requests.listen(() => heard++)();
    requests.request();
    assert.equal(heard, 0);
  });
});
