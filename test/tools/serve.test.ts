import assert from "node:assert/strict";
import { OFFICE_JS_URL } from "../../src/tools/security-headers.ts";
import { serve, withLocalOffice } from "../../src/tools/serve.ts";
import type { WorkbenchServer } from "../../src/tools/serve.ts";

describe("the server of the workbench", () => {
  let server: WorkbenchServer;
  before(async () => void (server = await serve()));
  after(() => server.close());

  const status = async (path: string): Promise<number> => (await fetch(`${server.url}${path}`)).status;

  it("finds Office.js' files whatever the case of their names", async () => {
    for (const path of ["officejs/office.js", "officejs/AgaveErrorUX/index.html", "officejs/agaveerrorux/INDEX.html"]) {
      assert.equal(await status(path), 200, path);
    }
  });

  it("gives the workbook under its own name", async () => {
    const response = await fetch(`${server.url}werkmap`);
    assert.equal(new URL(response.url).pathname, "/werkmap/halfjaarrapportage-2017-1.xlsx");
    assert.match(response.headers.get("content-type") ?? "", /spreadsheetml/);
  });

  it("gives nothing outside its folders", async () => {
    for (const path of [
      "package.json",
      "officejs/..%2f..%2f..%2fpackage.json",
      "..%2fpackage.json",
      "%zz",
      "geen.js",
    ]) {
      assert.equal(await status(path), 404, path);
    }
  });

  it("changes nothing in the add-in's page but where Office.js comes from", () => {
    const page = `<meta content="script-src 'self' https://appsforoffice.microsoft.com"><script src="${OFFICE_JS_URL}">`;
    const local = `<meta content="script-src 'self' 'self'"><script src="/officejs/office.js">`;
    assert.equal(withLocalOffice(page), local);
  });
});
