import assert from "node:assert/strict";
import { documentName } from "../../src/excel/document-name.ts";

describe("documentName", () => {
  const cases: [url: string | null | undefined, name: string][] = [
    ["C:\\Rapportages\\Halfjaar 2017-1.xlsx", "Halfjaar 2017-1.xlsx"],
    ["\\\\server\\map\\100% af.xlsx", "100% af.xlsx"],
    ["/Users/jan/Zorg.xlsx", "Zorg.xlsx"],
    ["https://gemeente.sharepoint.com/sites/x/Half%20jaar.xlsx?web=1", "Half jaar.xlsx"],
    ["https://d.docs.live.net/abc/100%.xlsx", "100%.xlsx"],
    ["", "Werkmap"],
    [null, "Werkmap"],
    [undefined, "Werkmap"],
  ];
  for (const [url, name] of cases) {
    it(`${String(url)} is ${name}`, () => assert.equal(documentName(url), name));
  }
});
