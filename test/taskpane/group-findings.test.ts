import assert from "node:assert/strict";
import { groupFindings } from "../../src/taskpane/group-findings.ts";
import { withFindings } from "../browser/pane-page/results.ts";

/** "fout 3: Wmo Indicaties 1, …" */
function outline(groups: ReturnType<typeof groupFindings>): string[] {
  return groups.map(({ severity, count, tables }) => {
    const names = tables.map(({ sheet, table, findings }) => `${sheet} ${table} ${String(findings.length)}`);
    return `${severity} ${String(count)}: ${names.join(", ")}`;
  });
}

describe("grouping findings", () => {
  it("puts the gravest first, whatever the order they come in", () => {
    const groups = outline(groupFindings([...withFindings.findings].reverse()));
    assert.deepEqual(
      groups.map((line) => line.split(" ")[0]),
      ["fout", "waarschuwing", "afronding", "info"],
    );
  });

  it("keeps one table together, and tables of one title on two sheets apart", () => {
    const [first] = withFindings.findings;
    assert.ok(first);
    const other = { ...first, id: "b", sheet: "Jeugd" };
    assert.deepEqual(outline(groupFindings([first, other, { ...first, id: "c" }])), [
      "fout 3: Wmo Indicaties 2, Jeugd Indicaties 1",
    ]);
  });

  it("gives nothing for nothing", () => assert.deepEqual(groupFindings([]), []));
});
