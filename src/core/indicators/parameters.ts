import type { Parameter } from "./indicator.ts";

/** A number per cell. */
export const getal = (name: string, description: string): Parameter => ({ name, description, kind: "getal" });

/** A target per cell: of a range of targets the lower bound counts. */
export const doel = (name: string, description: string): Parameter => ({ name, description, kind: "doel" });

/** The cell as it stands. */
export const tekst = (name: string, description: string): Parameter => ({ name, description, kind: "tekst" });

/** A whole range as one argument. */
export const reeks = (name: string, description: string): Parameter => ({ name, description, kind: "reeks" });

export const optional = (parameter: Parameter): Parameter => ({ ...parameter, optional: true });
export const repeating = (parameter: Parameter): Parameter => ({ ...parameter, repeating: true });

/** The last, optional argument of every quotient that is no share. */
export const decimalen = optional(
  getal("decimalen", "Aantal decimalen waarop de uitkomst wordt afgerond. Weglaten: niet afronden."),
);

/** The last, optional argument of every share: decimals of the percentage, not of the fraction. */
export const decimalenProcent = optional(
  getal("decimalen", "Aantal decimalen van het percentage waarop wordt afgerond. Weglaten: niet afronden."),
);
