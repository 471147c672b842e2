import { quotientBinding, sumBinding } from "../binding.ts";
import { draft, type Style } from "../figure.ts";
import type { Generated } from "../generated.ts";
import { HOUSEHOLDS, INSTRUMENTS, MUNICIPALITIES, PARTS } from "../labels.ts";
import type { Random } from "../random.ts";
import { added, at, CHAPTER, column, counts, someCount, type Spec } from "./manner.ts";

/** Municipalities side by side with their total. */
export function municipalities(spec: Spec, random: Random): Generated {
  const { style, notes } = counts(spec);
  const columns = [...MUNICIPALITIES, "totaal"].map((name) => [name]);
  const sheet = draft({ ...CHAPTER, title: "Instroom in regionale zorgmarkt, 2016", columns, notes });
  const bindings = random.some(PARTS, Math.max(1, Math.min(spec.rows, 12))).map((label) => {
    const values = MUNICIPALITIES.map(() => someCount(random));
    const row = sheet.row(label, [...values, values.reduce((sum, value) => sum + value, 0)], style);
    return sumBinding("R19", row.slice(0, -1), row.slice(-1));
  });
  return { tables: [sheet.table()], bindings };
}

/** Counts beside their share of the column's total. */
export function shares(spec: Spec, random: Random): Generated {
  const step = random.pick([1, 0.1]);
  const share: Style = { step, slack: step / 2 };
  const { style, notes } = counts({ ...spec, secret: false });
  const names = MUNICIPALITIES.slice(0, Math.min(spec.columns, 6));
  const columns = names.flatMap((name) => [
    [name, "aantal"],
    [name, "%"],
  ]);
  const sheet = draft({ ...CHAPTER, title: "Reden van beëindiging, 2016", columns, notes });
  const labels = random.some(PARTS, Math.max(2, Math.min(spec.rows, 12)));
  const values = labels.map(() => names.map(() => random.whole(100, 25_000)));
  const sums = added(values);
  const styles = names.flatMap(() => [style, share]);
  const beside = (row: readonly number[]): number[] =>
    row.flatMap((value, index) => [value, (100 * value) / (sums[index] ?? 1)]);
  const parts = labels.map((label, index) => sheet.row(label, beside(values[index] ?? []), styles));
  const total = sheet.row("totaal", beside(sums), styles);
  const bindings = names.flatMap((_, index) => {
    const [count, percentage] = [2 * index, 2 * index + 1];
    const [whole] = at(total, count);
    return [
      sumBinding("R05", column(parts, count), at(total, count)),
      sumBinding("R21", column(parts, percentage), [], 100),
      ...parts.flatMap((row) => {
        const [part, printed] = [...at(row, count), ...at(row, percentage)];
        return part && printed && whole ? [quotientBinding("R20", printed, part, whole, 100)] : [];
      }),
    ];
  });
  return { tables: [sheet.table()], bindings };
}

/** Counts beside their number per 1.000 households, the households in the last row. */
export function rates(spec: Spec, random: Random): Generated {
  const { style, notes } = counts({ ...spec, secret: false });
  // Where counts are rounded, rates may be rounded just as far: 004 has both (r. 1615-1647 and 2811-2869).
  const rate: Style = { step: 1, slack: Math.max(0.5, style.slack) };
  const names = MUNICIPALITIES.slice(0, Math.min(spec.columns, 6));
  const columns = names.flatMap((name) => [
    [name, "aantal"],
    [name, "per 1.000 huishoudens"],
  ]);
  const title = "Toepassingen re-integratievoorzieningen Participatiewet, 1e halfjaar 2016";
  const sheet = draft({ ...CHAPTER, title, columns, notes });
  const households = names.map(() => random.whole(250, 20_000));
  const labels = random.some(INSTRUMENTS, Math.max(1, Math.min(spec.rows, INSTRUMENTS.length)));
  const rows = labels.map((label) => {
    const values = households.map((count) => random.whole(0, Math.floor(count / 3)));
    const beside = values.flatMap((value, index) => [value, (1000 * value) / (households[index] ?? 1)]);
    return sheet.row(
      label,
      beside,
      names.flatMap(() => [style, rate]),
    );
  });
  const base = sheet.row(
    HOUSEHOLDS,
    households.flatMap((count) => [count, Number.NaN]),
    style,
  );
  const bindings = rows.flatMap((row) =>
    names.flatMap((_, index) => {
      const [part, printed, whole] = [...at(row, 2 * index), ...at(row, 2 * index + 1), ...at(base, 2 * index)];
      return part && printed && whole ? [quotientBinding("R28", printed, part, whole, 1000)] : [];
    }),
  );
  return { tables: [sheet.table()], bindings };
}
