import { rule } from "./rule.ts";
import { AMOUNTS, sumOf } from "./tolerance.ts";

export const naReserves = rule({
  id: "SD-R30d",
  name: "Resultaat is saldo na reserves",
  formulas: [
    "[resultaat na bestemming] = [saldo] - [toevoeging reserves] + [onttrekking reserves]",
    "[resultaat na bestemming] = [saldo] + [toevoeging reserves] - [onttrekking reserves]",
    "[resultaat na bestemming] = [saldo] + [toevoeging reserves] + [onttrekking reserves]",
    "[resultaat na bestemming] = [saldo] + [mutatie reserves]",
    "[resultaat na bestemming] = [saldo] - [mutatie reserves]",
  ],
  reach: "tabel",
  severity: "fout",
  source: "BBV, art. 17 en 27",
  why: "Wat naar de reserves gaat, gaat van het saldo af. Wat eruit komt, komt erbij. Sommige tabellen schrijven het andersom, of met een min; dan moet dat in de hele tabel zo zijn.",
  tolerance: `${sumOf(4)} ${AMOUNTS}`,
  examples: { klopt: "100 20 30 | 110", schending: "100 20 30 | 101", nietToetsbaar: "nb 20 30 | 110" },
  alike: ["unit", "line", "subset"],
  alternatives: true,
  enclosing: true,
});
