import assert from "node:assert/strict";
import { bySlip, groupFindings } from "../../src/taskpane/group-findings.ts";
import { oneSlip, withFindings } from "../browser/pane-page/results.ts";

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

  it("keeps what one slip explains together, in the place of the first, and all else apart", () => {
    const [first, second] = oneSlip.findings;
    const [other, plain] = withFindings.findings;
    assert.ok(first && second && other && plain);
    const elsewhere = { ...second, id: "b", suspect: { sheet: "Begroting", row: 4, column: 3 } };
    const otherwise = { ...second, id: "c", wanted: 6160 };
    const noValue = { ...second, id: "d", wanted: undefined };
    const findings = [first, other, second, plain, elsewhere, otherwise, noValue, { ...noValue, id: "e" }];
    assert.deepEqual(
      bySlip(findings).map((same) => same.map(({ id }) => id)),
      [[first.id, second.id], [other.id], [plain.id], ["b"], ["c"], ["d"], ["e"]],
    );
  });

  it("gives nothing for nothing", () => assert.deepEqual(groupFindings([]), []));
});
