/** Why an indicator gives no value: the error a cell shows (en-US name) and a Dutch sentence for the user. */
export interface Failure {
  readonly error: "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!";
  readonly message: string;
}

/** #WAARDE!: the argument is not what the function takes. */
export const invalid = (message: string): Failure => ({ error: "#VALUE!", message });

/** #N/B: a figure is missing. */
export const missing = (message: string): Failure => ({ error: "#N/A", message });

/** #DEEL/0! */
export const zeroDenominator: Failure = { error: "#DIV/0!", message: "De noemer is 0." };

/** #GETAL!: beyond the largest number a cell can hold. */
export const tooLarge: Failure = { error: "#NUM!", message: "De uitkomst is te groot voor een cel." };

export function isFailure(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && "error" in value;
}
