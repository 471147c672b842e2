import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../../src/tools/test/run-command.ts";

describe("the reporter of npm test", () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "totals-"));
  });
  after(() => rm(folder, { recursive: true }));

  const run = async (tests: string) => {
    const [file, totals] = [join(folder, "some.test.cjs"), join(folder, "totals.json")];
    await writeFile(file, tests);
    const reporter = ["--reporter", "src/tools/test/totals-reporter.ts", "--reporter-option", `totals=${totals}`];
    const mocha = ["node_modules/mocha/bin/mocha.js", ...reporter, file];
    const { isGood, output } = await runCommand(process.execPath, mocha, "collect");
    return { isGood, output, totals: JSON.parse(await readFile(totals, "utf8")) as unknown };
  };

  it("counts what passed and what failed, hooks too, and still prints", async () => {
    const { isGood, output, totals } = await run(`
      it("goed", () => {});
      it("ook goed", () => {});
      it("fout", () => { throw new Error("boem"); });
      it.skip("later", () => {});
      describe("kapot", () => { before(() => { throw new Error("haak"); }); it("nooit", () => {}); });
    `);
    assert.equal(isGood, false);
    assert.deepEqual(totals, { passed: 2, failed: 2 });
    assert.match(output, /ook goed[\s\S]*boem/);
  });

  it("counts nothing where there is nothing wrong", async () => {
    const { isGood, totals } = await run(`it("goed", () => {});`);
    assert.deepEqual([isGood, totals], [true, { passed: 1, failed: 0 }]);
  });
});
