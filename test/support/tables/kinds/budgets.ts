import { quotientBinding, sumBinding, type Binding } from "../binding.ts";
import { draft, EXACT } from "../figure.ts";
import type { Generated } from "../generated.ts";
import { BUDGETS, PROGRAMMES, VERSIONS } from "../labels.ts";
import type { Random } from "../random.ts";
import { amounts, at, CHAPTER, column, halfYears, type Spec } from "./manner.ts";

/** Holders of a personal budget, their budgets, and what that is on average. */
export function averages(spec: Spec, random: Random): Generated {
  const columns = halfYears(spec.columns, random);
  const { style, notes } = amounts(spec);
  const heading = { chapter: "PGB", block: "PGB", columns };
  const holders = draft({ ...heading, id: "G1", title: "Aantallen einde halfjaar" });
  const budgets = draft({ ...heading, id: "G2", title: "Budgetten", notes });
  const means = draft({ ...heading, id: "G3", title: "Gemiddelde budgetten" });
  const bindings: Binding[] = [];
  for (const [holder, budget, mean] of random.some(BUDGETS, Math.max(1, Math.min(spec.rows, 3)))) {
    const people = columns.map(() => random.whole(3, 400));
    const money = people.map((count) => count * random.whole(1500, 18_000) + random.whole(0, 999));
    const each = money.map((amount, index) => amount / (people[index] ?? 1));
    const rows = [
      holders.row(holder, people, EXACT),
      budgets.row(budget, money, style),
      means.row(mean, each, { step: 1, slack: 0.5, prefix: "€ " }),
    ];
    columns.forEach((_, index) => {
      const [count, amount, average] = column(rows, index);
      if (count && amount && average) bindings.push(quotientBinding("R12", average, amount, count));
    });
  }
  return { tables: [holders.table(), budgets.table(), means.table()], bindings };
}

/** Baten, lasten and saldo per version of the budget, for one programme or for several. */
export function balances(spec: Spec, random: Random): Generated {
  const { style, notes } = amounts(spec);
  const columns = VERSIONS.slice(0, Math.max(1, Math.min(spec.columns, 3))).map((version) => [version]);
  const sheet = draft({ ...CHAPTER, title: "Budget sociaal domein", columns, notes });
  const programmes = spec.rows < 2 ? [undefined] : random.some(PROGRAMMES, Math.min(spec.rows, 4));
  const bindings = programmes.flatMap((programme) => {
    const [income, costs] = [0, 1].map(() => columns.map(() => random.whole(0, 100_000_000)));
    const saldo = (income ?? []).map((value, index) => value - (costs?.[index] ?? 0));
    const rows = [
      sheet.row("baten", income ?? [], style, programme),
      sheet.row("lasten", costs ?? [], style, programme),
      sheet.row("saldo", saldo, style, programme),
    ];
    const [i = [], c = [], s = []] = rows;
    return columns.map((_, index) => sumBinding("R30", at(i, index), [...at(c, index), ...at(s, index)]));
  });
  return { tables: [sheet.table()], bindings };
}
