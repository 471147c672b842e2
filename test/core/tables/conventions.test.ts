import assert from "node:assert/strict";
import { toNumber } from "../../../src/core/interval/exact.ts";
import { readConventions } from "../../../src/core/tables/around/conventions.ts";

const numberOf = (value: Parameters<typeof toNumber>[0] | undefined): number | undefined =>
  value === undefined ? undefined : toNumber(value);

const STEPS: Readonly<Record<string, number | undefined>> = {
  "De cijfers zijn afgerond op vijftallen.": 5,
  "Aantallen zijn op een veelvoud van 5 afgerond.": 5,
  "Afgerond op een veelvoud van tien": 10,
  "Veelvouden van 5": 5,
  "Afgerond op het dichtstbijzijnde vijftal": 5,
  "Op het dichtstbijzijnde tiental afgerond": 10,
  "Door afronding op vijftallen kan het totaal afwijken": 5,
  "Het CBS rondt af op vijftallen": 5,
  "Cliënten (vijftallen)": 5,
  "Afgerond op € 1.000": 1000,
  "Afgerond op 1 decimaal": undefined,
  "Afgerond op hele euro's": undefined,
  "Afgerond op 50": undefined,
  "Afgerond op 5.000": undefined,
};

const ROUNDED: Readonly<Record<string, boolean>> = {
  "Totalen kunnen door afronding afwijken.": true,
  "Door afronding kan de som afwijken van het totaal.": true,
  "Door afrondingsverschillen tellen de cijfers niet altijd op.": true,
  "De cijfers zijn afgerond op vijftallen.": false,
  "Het verschil komt door een nieuwe aanbieder.": false,
};

const SECRETS: Readonly<Record<string, number | undefined>> = {
  "De waarden 0 tot en met 7 zijn geheim.": 7,
  "Waarden van 0 t/m 7 worden niet getoond (privacy).": 7,
  "Aantallen kleiner dan 8 zijn vanwege privacy niet weergegeven.": 7,
  "Kleine aantallen (<10) zijn afgeschermd.": 9,
  "Aantallen van 4 of minder zijn onderdrukt.": 4,
  "Een aantal < 10 is om privacyredenen niet vermeld.": 9,
  "Waarden onder de 5 zijn weggelaten.": 4,
  "x = minder dan 5": 4,
  "x: te klein om te tonen (1 t/m 4)": 4,
  "De cijfers over 2016 zijn niet vermeld; er zijn minder dan 10 gemeenten.": undefined,
  "Het verschil is minder dan 5 procent.": undefined,
  "Kinderen van 0 t/m 7 jaar": undefined,
  "De cijfers van kinderen van 0 t/m 4 jaar zijn niet opgenomen.": undefined,
  "Contracten van minder dan 3 maanden zijn niet opgenomen.": undefined,
  "Cliënten met minder dan 2 indicaties zijn niet opgenomen.": undefined,
  "*: groep 1 - 8": undefined,
};

describe("what notes say of all figures", () => {
  for (const [note, step] of Object.entries(STEPS)) {
    it(`${note} ${step === undefined ? "is no step" : `is a step of ${String(step)}`}`, () => {
      assert.equal(numberOf(readConventions([note]).step), step);
    });
  }
  for (const [note, isRounded] of Object.entries(ROUNDED)) {
    it(`${note} ${isRounded ? "lets" : "does not let"} each figure be off by half of its last digit`, () => {
      assert.equal(readConventions([note]).isRounded, isRounded);
    });
  }
  for (const [note, bound] of Object.entries(SECRETS)) {
    it(`${note} ${bound === undefined ? "hides nothing" : `hides figures up to ${String(bound)}`}`, () => {
      assert.equal(numberOf(readConventions([note]).secretUpTo), bound);
    });
  }
});
