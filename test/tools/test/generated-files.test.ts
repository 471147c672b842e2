import assert from "node:assert/strict";
import { changedFiles, type Snapshot } from "../../../src/tools/test/generated-files.ts";

describe("changedFiles", () => {
  const before: Snapshot = new Map([
    ["b.json", "1"],
    ["a.js", "2"],
  ]);
  const cases: [name: string, after: Snapshot, changed: string[]][] = [
    ["nothing", before, []],
    ["other contents", new Map([...before, ["b.json", "3"]]), ["b.json"]],
    ["a new file", new Map([...before, ["c.html", "4"]]), ["c.html"]],
    ["a file that is gone", new Map([["b.json", "1"]]), ["a.js"]],
    ["everything, by name", new Map([["c.html", "4"]]), ["a.js", "b.json", "c.html"]],
  ];
  for (const [name, after, changed] of cases) {
    it(`gives ${name}`, () => {
      assert.deepEqual(changedFiles(before, after), changed);
    });
  }
});
