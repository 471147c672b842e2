import type { RichObject } from "./rich-class.ts";
import { RichApiError } from "./rich-error.ts";

/** The wire name of a member: "Values" for "values". */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Runs a member; an error that does not know where it happened gets the member's name. */
export function located<Result>(target: RichObject, name: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RichApiError) || error.location !== undefined) throw error;
    const member = name.charAt(0).toLowerCase() + name.slice(1);
    throw new RichApiError(error.code, error.message, `${target.type.name}.${member}`);
  }
}
