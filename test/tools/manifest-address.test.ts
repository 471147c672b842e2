import assert from "node:assert/strict";
import { atAddress } from "../../src/tools/manifest-address.ts";

const MANIFEST = `<a v="https://localhost:3000/taskpane.html"/><b v="https://localhost:3000/assets/icons/icon-16.png"/>`;

describe("the address in the manifest", () => {
  for (const none of [undefined, ""]) {
    it(`stays that of development without an address (${String(none)})`, () =>
      assert.equal(atAddress(MANIFEST, none), MANIFEST));
  }

  for (const address of ["https://voorbeeld.nl/sd", "https://voorbeeld.nl/sd/"]) {
    it(`becomes ${address}, one slash between`, () =>
      assert.equal(
        atAddress(MANIFEST, address),
        `<a v="https://voorbeeld.nl/sd/taskpane.html"/><b v="https://voorbeeld.nl/sd/assets/icons/icon-16.png"/>`,
      ));
  }

  for (const address of ["http://voorbeeld.nl", "voorbeeld"]) {
    it(`refuses ${address}`, () => assert.throws(() => atAddress(MANIFEST, address)));
  }
});
