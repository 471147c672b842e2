import assert from "node:assert/strict";
import { manifestFor } from "../../src/tools/manifest-address.ts";

const MANIFEST = `<a v="https://localhost:3000/taskpane.html"/><b v="https://localhost:3000/assets/icons/icon-16.png"/>`;

describe("the address in the manifest", () => {
  for (const none of [undefined, ""]) {
    it(`stays that of development without an address (${String(none)})`, () =>
      assert.equal(manifestFor(MANIFEST, none), MANIFEST));
  }

  for (const address of ["https://voorbeeld.nl/sd", "https://voorbeeld.nl/sd/"]) {
    it(`becomes ${address}, one slash between`, () =>
      assert.equal(
        manifestFor(MANIFEST, address),
        `<a v="https://voorbeeld.nl/sd/taskpane.html"/><b v="https://voorbeeld.nl/sd/assets/icons/icon-16.png"/>`,
      ));
  }

  for (const address of ["http://voorbeeld.nl", "voorbeeld"]) {
    it(`refuses ${address}`, () => assert.throws(() => manifestFor(MANIFEST, address)));
  }
});
