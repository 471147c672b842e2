import assert from "node:assert/strict";
import { isDark } from "../../src/taskpane/is-dark.ts";
import type { OfficeColours } from "../../src/taskpane/is-dark.ts";

describe("whether Office is dark", () => {
  const cases: readonly (readonly [string, OfficeColours | undefined, boolean | undefined])[] = [
    ["Excel on the web says nothing", undefined, undefined],
    ["it says nothing of use", {}, undefined],
    ["it says so", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
    ["it says it is not", { isDarkTheme: false }, false],
    ["white", { bodyBackgroundColor: "#FFFFFF" }, false],
    ["light grey", { bodyBackgroundColor: "#e6e6e6" }, false],
    ["dark grey", { bodyBackgroundColor: "#262626" }, true],
    ["black, with alpha", { bodyBackgroundColor: "#000000FF" }, true],
    ["no colour", { bodyBackgroundColor: "white" }, undefined],
  ];
  for (const [name, colours, expected] of cases) {
    it(`${name}: ${String(expected)}`, () => assert.equal(isDark(colours), expected));
  }
});
