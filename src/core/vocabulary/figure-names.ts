import { normalise } from "../reading/normalise.ts";
import { interpret } from "./interpret.ts";

const COUNTED = /^aantal\b|\bfte\b|\buren\b|\binwoners\b/;

/** Whether the name of a column says that something is counted or paid there: before the others stand names, numbers of lines and codes. */
export function saysFigures(name: string): boolean {
  const { quantity, unit, role, version } = interpret(name);
  return COUNTED.test(normalise(name)) || [quantity, unit, role, version].some((said) => said !== undefined);
}
