import assert from "node:assert/strict";
import { isUnstated } from "../../../src/core/reading/unstated.ts";

const STAND_FOR_FIGURES =
  "ca. 800|ca 2.500|circa € 1.000|± 40|+/- 40|~8|≈ 8%|ruim 6.700|bijna 100|zo’n 30|ongeveer 5|8?|8 (voorlopig)|8 à 10|minder dan 5|" +
  "#DEEL/0!|#VERW!|#N/B|#REF!|####|*|**|?|..|…|-/-|onb.|volgt|n.n.t.b.|nog niet beschikbaar|niet geregistreerd|geen gegevens";
const DO_NOT =
  "|geen|ruim|ca.|Vervoer|ruim 14 meldingen|ca. 10 jaar|#1|# cliënten|minder dan 5 jaar|8 a|zie bijlage 2|1-7";

describe("what stands where a figure should", () => {
  for (const text of STAND_FOR_FIGURES.split("|")) {
    it(`${text} does`, () => {
      assert.equal(isUnstated(text), true);
    });
  }
  for (const text of DO_NOT.split("|")) {
    it(`${JSON.stringify(text)} does not`, () => {
      assert.equal(isUnstated(text), false);
    });
  }
});
