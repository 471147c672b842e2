import { placed } from "../findings/placed.ts";
import { numberText } from "../findings/number-text.ts";
import type { Table } from "../tables/table.ts";
import { figuresOf } from "./fixed-order.ts";
import type { Observation } from "./observation.ts";
import { nameOf } from "./rates.ts";
import { observingRule } from "./rule.ts";

/** Pairs of which one is hidden and the other stands there: it gives the hidden one away. */
function halfGeheim(table: Table): readonly Observation[] {
  const { rates, moments, conventions } = table;
  if (conventions.secretUpTo === undefined || rates.length === 0) return [];
  const half = rates.flatMap(({ count, rate }) =>
    moments.flatMap((moment) => {
      const isHidden = (one: typeof count): boolean => table.cell(one, moment).marker === "streepje";
      const isShown = (one: typeof count): boolean => table.cell(one, moment).value !== undefined;
      if (isHidden(count) && isShown(rate))
        return [{ shown: { series: rate, moment }, hidden: { series: count, moment } }];
      if (isHidden(rate) && isShown(count))
        return [{ shown: { series: count, moment }, hidden: { series: rate, moment } }];
      return [];
    }),
  );
  const pairs = rates.flatMap(({ count, rate }) => [count, rate]);
  const places =
    half.length > 0 ? half.flatMap(({ shown, hidden }) => [shown, hidden]) : figuresOf(table, pairs, moments);
  const [first, ...others] = places;
  if (!first) return [];
  const told = half.map(({ shown: { series, moment } }) => {
    const value = numberText(table.cell(series, moment).value ?? 0);
    return `${placed(nameOf(series), moment)}: ${value}`;
  });
  const text = `Van deze cijfers is alleen het aantal of alleen het percentage geheim. Met het andere is het uit te rekenen: ${told.join("; ")}.`;
  const outcome = half.length > 0 ? "schending" : "klopt";
  return [
    { places: [first, ...others], outcome, found: half.length, expected: 0, text: outcome === "klopt" ? "" : text },
  ];
}

export const geheimInBeide = observingRule({
  id: "SD-R35b",
  name: "Geheim in aantal en percentage",
  mustHold: ["het aantal is geheim als het percentage geheim is, en andersom"],
  looksFor: "Een regel waarvan het aantal geheim is (-) en het percentage ernaast niet, of andersom.",
  severity: "waarschuwing",
  source: "Monitor 3D Drechtsteden 2016, r. 491-493",
  why: "Een geheim aantal is uit te rekenen als het percentage er wel staat.",
  tolerance: "Geen: beide zijn geheim of geen van beide.",
  observe: halfGeheim,
  examples: {
    klopt: `
      Stapeling       | Dordrecht | Dordrecht | Papendrecht | Papendrecht
                      | aantal    | %         | aantal      | %
      enkel jeugdhulp | 2150      | '8,5      | 545         | '7,7
      reclassering    | 45        | '0,2      | -           | -
      Toelichting: de waarden 0 tot en met 7 zijn weergegeven als geheim.
    `,
    schending: `
      Stapeling       | Dordrecht | Dordrecht | Papendrecht | Papendrecht
                      | aantal    | %         | aantal      | %
      enkel jeugdhulp | 2150      | '8,5      | 545         | '7,7
      reclassering    | 45        | '0,2      | -           | '0,1
      Toelichting: de waarden 0 tot en met 7 zijn weergegeven als geheim.
    `,
    nietToetsbaar: `
      Stapeling       | Dordrecht | Dordrecht | Papendrecht | Papendrecht
                      | aantal    | %         | aantal      | %
      enkel jeugdhulp | 2150      | '8,5      | 545         | '7,7
      reclassering    | 45        | '0,2      | -           | nb
      Toelichting: de waarden 0 tot en met 7 zijn weergegeven als geheim.
    `,
  },
});
