import { sumBinding, type Binding } from "../binding.ts";
import { draft, type Draft, type Figure, type Style } from "../figure.ts";
import type { Generated } from "../generated.ts";
import {
  CHAIN_ROWS,
  CHAIN_TITLES,
  CHAINS_TITLE,
  PARTS,
  SCHEMES,
  SECTIONS,
  SUBTOTALLED,
  SUBTOTAL_NAMES,
  TOTALS_TITLES,
} from "../labels.ts";
import type { Random } from "../random.ts";
import { added, amounts, at, CHAPTER, column, counts, halfYears, someCount, years, type Spec } from "./manner.ts";

/** Stand begin + instroom − uitstroom = stand einde, period after period. */
export function chain(spec: Spec, random: Random): Generated {
  return chains({ ...spec, rows: 1 }, random);
}

/** Such a chain for each of several schemes, under each other. */
export function chains(spec: Spec, random: Random): Generated {
  const { style, notes } = counts(spec);
  const bindings: Binding[] = [];
  const names = random.pick(CHAIN_ROWS);
  const schemes = spec.rows < 2 ? [undefined] : random.some(SCHEMES, Math.min(spec.rows, 9));
  const title = schemes.length === 1 ? random.pick(CHAIN_TITLES) : CHAINS_TITLE;
  const sheet = draft({ ...CHAPTER, title, columns: halfYears(spec.columns, random), notes });
  for (const scheme of schemes) {
    const [begin, inflow, outflow, end]: number[][] = [[], [], [], []];
    let stock = someCount(random);
    for (let period = 0; period < spec.columns; period++) {
      begin?.push(stock);
      const entering = Math.floor(someCount(random) / 4);
      const leaving = random.whole(0, stock + entering);
      inflow?.push(entering);
      outflow?.push(leaving);
      stock += entering - leaving;
      end?.push(stock);
    }
    const rows = [begin, inflow, outflow, end].map((row, i) => sheet.row(names[i] ?? "", row ?? [], style, scheme));
    const [b = [], i = [], o = [], e = []] = rows;
    for (let period = 0; period < spec.columns; period++) {
      bindings.push(sumBinding("R01", [...at(b, period), ...at(i, period)], [...at(o, period), ...at(e, period)]));
      if (period > 0) bindings.push(sumBinding("R02", at(b, period), at(e, period - 1)));
    }
  }
  return { tables: [sheet.table()], bindings };
}

/** Adds parts and their total to the sheet, per column a tie. */
function partsAndTotal(
  sheet: Draft,
  labels: readonly string[],
  style: Style,
  next: () => number,
  { group, name = "Totaal" }: { readonly group?: string; readonly name?: string } = {},
): { readonly sums: number[]; readonly total: Figure[]; readonly bindings: Binding[] } {
  const width = sheet.table().columns.length;
  const values = labels.map(() => Array.from({ length: width }, next));
  const parts = labels.map((label, index) => sheet.row(label, values[index] ?? [], style, group));
  const sums = added(values);
  const total = sheet.row(name, sums, style, group);
  const bindings = total.map((whole, index) => sumBinding("R05", column(parts, index), [whole]));
  return { sums, total, bindings };
}

/** Parts with their total underneath. */
export function totals(spec: Spec, random: Random): Generated {
  const money = spec.rounding === "thousands" || spec.rounding === "in thousands";
  const { style, notes } = money ? amounts(spec) : counts(spec);
  const columns = random.once(2) ? halfYears(spec.columns, random) : years(spec.columns, random);
  const title = money ? "Uitgaven naar voorziening" : random.pick(TOTALS_TITLES);
  const sheet = draft({ ...CHAPTER, title, columns, notes });
  const next = (): number => someCount(random) * (money ? 997 : 1);
  const labels = random.some(PARTS, Math.max(2, Math.min(spec.rows, 38)));
  const { bindings } = partsAndTotal(sheet, labels, style, next);
  return { tables: [sheet.table()], bindings };
}

/** Sections, each with parts and a total of its own. */
export function subtotals(spec: Spec, random: Random): Generated {
  const { style, notes } = counts(spec);
  const sheet = draft({
    ...CHAPTER,
    title: random.pick(TOTALS_TITLES),
    columns: halfYears(spec.columns, random),
    notes,
  });
  const sections = random.some(SECTIONS, Math.max(2, Math.min(spec.rows, 4)));
  const bindings = sections.flatMap((section) => {
    const labels = random.some(PARTS, random.whole(2, 8));
    return partsAndTotal(sheet, labels, style, () => someCount(random), { group: section }).bindings;
  });
  return { tables: [sheet.table()], bindings };
}

/** One list of parts with subtotals, and the total of these underneath. */
export function grandTotals(spec: Spec, random: Random): Generated {
  const { style, notes } = counts(spec);
  const columns = random.once(2) ? halfYears(spec.columns, random) : years(spec.columns, random);
  const sheet = draft({ ...CHAPTER, title: random.pick(TOTALS_TITLES), columns, notes });
  const nameOf = random.pick(SUBTOTAL_NAMES);
  const sections = random.some(SUBTOTALLED, random.whole(2, 4));
  const labels = random.some(PARTS, Math.max(2 * sections.length, Math.min(spec.rows, 32)));
  const each = Math.floor(labels.length / sections.length);
  const subtotals = sections.map((section, index) => {
    const own = labels.slice(index * each, (index + 1) * each);
    return partsAndTotal(sheet, own, style, () => someCount(random), { name: nameOf(section) });
  });
  const grand = sheet.row("Totaal", added(subtotals.map(({ sums }) => sums)), style);
  const totals = subtotals.map(({ total }) => total);
  const ofSubtotals = grand.map((whole, index) => sumBinding("R05", column(totals, index), [whole]));
  return { tables: [sheet.table()], bindings: [...subtotals.flatMap(({ bindings }) => bindings), ...ofSubtotals] };
}
