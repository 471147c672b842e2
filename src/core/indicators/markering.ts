import { readText } from "../reading/read-text.ts";
import type { Computed } from "./indicator.ts";
import { tekst } from "./parameters.ts";

export const MARKERING: Computed = {
  name: "MARKERING",
  group: "Lezen",
  description: "Zegt wat voor inhoud een cel heeft: een getal, een streepje, nvt, en zo meer.",
  parameters: [tekst("tekst", "De cel die wordt bekeken.")],
  evaluate: (args) => {
    const cell = args.cell("tekst");
    if (typeof cell === "number") return "getal";
    return typeof cell === "boolean" ? "tekst" : readText(cell).marker;
  },
  unit: "tekst: getal, leeg, streepje, nvt, nb, punt, ondergrens, verhouding, waarvan, geheim, punt-decimaal of tekst",
  source: "Notaties uit Halfjaarrapportage 2017-1, r. 893 en 991, en Monitor 3D Drechtsteden 2016, r. 444",
  examples: [
    { arguments: ["-"], result: "streepje", source: "Monitor 3D Drechtsteden 2016, r. 444" },
    { arguments: ["200+"], result: "ondergrens", source: "Halfjaarrapportage 2017-1, r. 893" },
    { arguments: ["79:21"], result: "verhouding", source: "Monitor 3D Drechtsteden 2016, r. 682" },
  ],
  notes: [
    'Een cel met een formule die "" geeft is leeg. Een cel waarin niets staat telt als 0, dus als getal.',
    '"punt-decimaal" betekent: een getal met een Engelse decimale punt, zoals "7.5".',
  ],
};
