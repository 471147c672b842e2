import { type Period, readPeriod, readPeriodNumber } from "../reading/read-period.ts";
import { readText } from "../reading/read-text.ts";
import { type Failure, invalid } from "./failure.ts";
import type { Arguments } from "./indicator.ts";
import { missingFigure, shortened } from "./missing-figure.ts";

/** A number is a year when it can be one; else a date, which Excel passes as a number without its format. */
const asNumber = (value: number): Period | undefined =>
  readPeriodNumber(value, "0") ?? readPeriodNumber(value, "d-m-yyyy");

/** The period an argument names; #N/B when it says that there is none to give, #WAARDE! when it names none. */
export function periodArgument(args: Arguments, name: string): Period | Failure {
  const cell = args.cell(name);
  const period = typeof cell === "number" ? asNumber(cell) : readPeriod(String(cell))?.period;
  if (period !== undefined) return period;
  const text = String(cell);
  const failure = typeof cell === "string" ? missingFigure(text, readText(text).marker, name) : undefined;
  return failure ?? invalid(`Het argument ${name} is "${shortened(text)}": dat is geen periode.`);
}
