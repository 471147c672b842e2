import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
}

const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8")) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== "")
  .map(([path, locked]) => ({ name: path.replace(/^.*node_modules\//, ""), ...locked }));

/** Licences that an EUPL-1.2 work may ship with. */
const SHIPPED = new Set(["MIT", "0BSD", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause"]);

/** Licences of tools that stay on the developer's machine. */
const TOOLS = new Set([
  ...SHIPPED,
  ...["BlueOak-1.0.0", "CC-BY-4.0", "CC0-1.0", "MIT/X11", "MPL-2.0", "PSF-2.0", "Unlicense", "Zlib"],
]);

/** Tools whose package.json gives no SPDX expression, and what was read instead. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  "@microsoft/office-js": "Microsoft's own terms allow developing and testing add-ins; never bundled or committed",
  "@univerjs/telemetry": "its LICENSE file is Apache-2.0",
  buffers: "exceljs brings it (unzipper, binary): states no licence, and goes nowhere outside node_modules",
};

/** Whether an SPDX expression can be met: by one of the sides of OR, by both of AND. */
function allows(expression: string, allowed: ReadonlySet<string>): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const any = (): boolean => {
    let met = every();
    while (tokens[at] === "OR" && ++at) met = every() || met;
    return met;
  };
  const every = (): boolean => {
    let met = one();
    while (tokens[at] === "AND" && ++at) met = one() && met;
    return met;
  };
  const one = (): boolean => {
    const token = tokens[at++] ?? "";
    if (token !== "(") return allowed.has(token);
    const met = any();
    at++; // the closing parenthesis
    return met;
  };
  return any() && at === tokens.length;
}

describe("licences", () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ["MIT", true],
    ["GPL-3.0-or-later", false],
    ["(MIT OR GPL-3.0-or-later)", true],
    ["GPL-3.0-only OR MIT", true],
    ["MIT AND GPL-2.0", false],
    ["(GPL-2.0 OR MIT) AND ISC", true],
    ["MIT AND (GPL-2.0 OR ISC)", true],
    ["SEE LICENSE IN LICENSE.md", false],
    ["", false],
  ];
  for (const [expression, allowed] of cases) {
    it(`"${expression}" ${allowed ? "can" : "cannot"} be met`, () =>
      assert.equal(allows(expression, SHIPPED), allowed));
  }

  it("what we ship has a licence that we may ship with", () => {
    const shipped = packages.filter(({ dev }) => dev !== true);
    assert.ok(shipped.length > 0);
    assert.deepEqual(
      shipped.filter(({ license }) => !allows(license ?? "", SHIPPED)),
      [],
    );
  });

  it("the tools have a licence that we may work with, or else a line above that says why", () => {
    const doubtful = packages.filter(({ license }) => !allows(license ?? "", TOOLS)).map(({ name }) => name);
    assert.deepEqual(doubtful.sort(), Object.keys(READ_BY_HAND).sort());
  });
});
