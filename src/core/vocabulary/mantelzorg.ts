import type { Term } from "./term.ts";

export const mantelzorg: readonly Term[] = [
  {
    says: { quantity: "mantelzorgers" },
    words: ["mantelzorger", "mantelzorgers", "geregistreerde mantelzorgers", "bekende mantelzorgers"],
    source: "000 r. 365-390",
  },
  { says: { quantity: "vrijwilligers" }, words: ["vrijwilliger", "vrijwilligers"], source: "000 r. 330" },
  {
    says: { quantity: "vacatures" },
    words: ["vacature", "vacatures", "openstaande vacatures", "openstaand vacatures", "vrijwilligersvacatures"],
    source: "000 r. 102, 334",
  },
  {
    says: { quantity: "koppelingen" },
    words: ["koppeling", "koppelingen", "gerealiseerde koppelingen", "gemaakte koppelingen", "geslaagde koppelingen"],
    source: "000 r. 338",
  },
];
