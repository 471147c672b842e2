import { normalise } from "../reading/normalise.ts";
import { shiftOf } from "./how-it-differs.ts";
import type { OddOne } from "./odd-one.ts";
import { nameOf, sheetsOf } from "./referred.ts";

const says = (name: string, sheet: string): boolean => ` ${name} `.includes(` ${sheet} `);

/** The names of the lines that stand beside the one looked at. */
function namesBeside({ line, odd: { spot } }: OddOne): readonly string[] {
  const { table } = spot;
  const names = line.isSeries
    ? table.series.map((series) => nameOf({ ...spot, series }, line.axis))
    : table.moments.map((moment) => nameOf({ ...spot, moment }, line.axis));
  return names.filter((name) => name !== nameOf(spot, line.axis));
}

/**
 * Whether the line bears the name of the sheet that the others link to, and the odd one takes its cell from the sheet of
 * another line: =Jeugd!D5 beside "Wmo". What a year takes from the one before is another cell than its own.
 */
export function isSheetOfOther(found: OddOne): boolean {
  const { line, odd, wanted } = found;
  if (odd.seen.skeleton !== wanted.skeleton) return false;
  const [is = [], should = []] = [odd.seen, wanted].map((seen) =>
    [...sheetsOf(seen, odd.at.sheet)].map((sheet) => normalise(sheet)),
  );
  const [[other, ...more], [own, ...rest]] = [is, should];
  if (other === undefined || own === undefined || other === own || more.length + rest.length > 0) return false;
  const shift = shiftOf(found);
  if (shift.column || (line.axis === "column" && shift.row)) return false;
  const name = nameOf(odd.spot, line.axis);
  return says(name, own) && !says(name, other) && namesBeside(found).some((beside) => says(beside, other));
}
