import assert from "node:assert/strict";
import { makeXlsx, read } from "./make-xlsx.ts";

/** The part that Office writes for an add-in with settings. */
const extension = (...properties: readonly (readonly [name: string, value: string])[]): string =>
  `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}">` +
  `<we:reference id="1" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>` +
  properties
    .map(([name, value]) => `<we:property name="${name}" value="${value.replaceAll('"', "&quot;")}"/>`)
    .join("") +
  `</we:properties><we:bindings/></we:webextension>`;

describe("readSettings", () => {
  const settingsOf = async (more: Readonly<Record<string, string>>) =>
    Object.fromEntries((await read(makeXlsx({ sheets: ["<sheetData/>"], more }))).settings);

  it("finds what each add-in keeps, as values", async () => {
    const settings = await settingsOf({
      "xl/webextensions/webextension1.xml": extension(["lijst", '["a",1]'], ["tekst", '"é"']),
      "xl/webExtensions/webExtension2.xml": extension(["Office.AutoShow", "true"], ["geen json", "{"]),
      "xl/webextensions/taskpanes.xml": "<wetp:taskpanes/>",
    });
    assert.deepEqual(settings, { lijst: ["a", 1], tekst: "é", "Office.AutoShow": true, "geen json": "{" });
  });

  it("gives nothing where no add-in keeps anything", async () => {
    assert.deepEqual(await settingsOf({}), {});
    assert.deepEqual(await settingsOf({ "xl/webextensions/webextension1.xml": "<we:webextension/>" }), {});
  });
});
