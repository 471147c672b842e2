import assert from "node:assert/strict";
import { META_POLICY, OFFICE_JS_ORIGIN, SECURITY_HEADERS, headersFile } from "../../src/tools/security-headers.ts";

const directive = (policy: string, name: string) => policy.split("; ").find((part) => part.split(" ")[0] === name);

describe("security headers", () => {
  for (const [name, policy] of [
    ["the meta tag", META_POLICY],
    ["the header", SECURITY_HEADERS["Content-Security-Policy"] ?? ""],
  ] as const) {
    it(`${name} allows our own files and Office.js, and nothing else`, () => {
      assert.equal(directive(policy, "default-src"), "default-src 'none'");
      assert.equal(directive(policy, "script-src"), `script-src 'self' ${OFFICE_JS_ORIGIN}`);
      assert.equal(directive(policy, "connect-src"), "connect-src 'self'");
      assert.doesNotMatch(policy, /unsafe|\*(?![.])|http:/);
    });
  }

  it("only the header says who may frame the pane: a meta tag cannot", () => {
    assert.equal(directive(META_POLICY, "frame-ancestors"), undefined);
    const ancestors = directive(SECURITY_HEADERS["Content-Security-Policy"] ?? "", "frame-ancestors");
    assert.match(ancestors ?? "", /https:\/\/\*\.officeapps\.live\.com/);
  });

  const values = [
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "no-referrer"],
    ["X-Frame-Options", undefined],
  ] as const;
  for (const [name, value] of values) {
    it(`${name}: ${value ?? "not sent"}`, () => assert.equal(SECURITY_HEADERS[name], value));
  }

  it("the file to deploy holds every header for every path", () => {
    const [path, ...lines] = headersFile().trimEnd().split("\n");
    assert.equal(path, "/*");
    assert.deepEqual(
      lines,
      Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`),
    );
  });
});
