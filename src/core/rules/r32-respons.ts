import { rule } from "./rule.ts";
import { QUOTIENT } from "./tolerance.ts";

export const respons = rule({
  id: "SD-R32",
  name: "Respons is ingevuld gedeeld door verzonden",
  formulas: [
    "[% respons] = 100 * [ingevulde vragenlijsten] / [verzonden vragenlijsten]",
    // Beside what was sent and the response, what came in ("Ontvangen") or "Respons" as a number is what was filled in.
    "[% respons] = 100 * [geïnd] / [verzonden vragenlijsten]",
    "[% respons] = 100 * [respons] / [verzonden vragenlijsten]",
  ],
  reach: "tabel",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 2125-2129",
  why: "De respons is het deel van de verzonden vragenlijsten dat is teruggekomen.",
  tolerance: `${QUOTIENT} De aantallen zijn precies wat er staat.`,
  examples: { klopt: "546 1372 | 39,8", schending: "546 1372 | 93,8", nietToetsbaar: "nb 1372 | 39,8" },
  unsaid: ["quantity"],
  heardFirst: true,
  alike: ["line"],
});
