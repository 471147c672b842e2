import assert from "node:assert/strict";
import { runCommand } from "../../../src/tools/test/run-command.ts";

describe("runCommand", () => {
  const node = (script: string) => runCommand(process.execPath, ["-e", script], "collect");

  it("keeps what a command prints on both streams", async () => {
    const { isGood, output } = await node("console.log('uit'); console.error('fout')");
    assert.equal(isGood, true);
    assert.deepEqual(output.trim().split("\n").sort(), ["fout", "uit"]);
  });

  it("says when a command fails", async () => {
    assert.equal((await node("process.exit(3)")).isGood, false);
    assert.equal((await node("process.kill(process.pid)")).isGood, false);
  });

  it("says when there is no such command", async () => {
    const { isGood, output } = await runCommand("geen-opdracht-van-deze-naam", [], "collect");
    assert.equal(isGood, false);
    assert.match(output, /geen-opdracht-van-deze-naam/);
  });
});
