import { normalise } from "./reading/normalise.ts";

/** What a correction is about, by names only, so that it stays when rows are inserted or moved. */
export interface CorrectedPlace {
  readonly sheet: string;
  /** The heading above the title that is in force, "" when there is none. */
  readonly section: string;
  /** Title of the table. */
  readonly table: string;
  /** Section row inside the table, "" when there is none. */
  readonly group: string;
  /** Label of the row, "" for the table as a whole. */
  readonly row: string;
}

/** What the figures are given in; "x 1.000" holds for a whole table only. */
export type CorrectedUnit = "aantal" | "euro" | "procent" | "x 1.000";

/** What the user says of a table or a row where it was read otherwise. */
export type Correction = CorrectedPlace &
  (
    | { readonly kind: "geen tabel" }
    /** `value` is one of the names in tables/roles.ts; one that is not known is left aside, and said. */
    | { readonly kind: "rol"; readonly value: string }
    | { readonly kind: "eenheid"; readonly value: CorrectedUnit }
  );

/** What a user may set for a check. */
export interface Settings {
  readonly corrections: readonly Correction[];
}

export const noSettings: Settings = { corrections: [] };

/** Why the corrections in a workbook cannot be used: what is stored is not whole, or a later version wrote it. */
export type CorrectionsProblem = "damaged" | "newer";

/** What a workbook keeps of corrections; none while there is a problem, and then nothing may be written over them. */
export interface StoredCorrections {
  readonly corrections: readonly Correction[];
  readonly problem: CorrectionsProblem | undefined;
}

export const correctionsProblemTexts = {
  damaged:
    "De verbeteringen die in deze werkmap zijn bewaard, zijn beschadigd. Ze doen niet mee in de controle. Er is niets gewist.",
  newer:
    "De verbeteringen in deze werkmap zijn gemaakt met een nieuwere versie van Sociaal Domein. Ze doen niet mee in de controle. " +
    "Werk de invoegtoepassing bij.",
} as const satisfies Record<CorrectionsProblem, string>;

/** One name for the place of a correction, and for that of the table or row it is about. */
export function placeKey({ sheet, section, table, group, row }: CorrectedPlace): string {
  return JSON.stringify([sheet, section, table, group, row].map(normalise));
}

const isAboutSame = (a: Correction, b: Correction): boolean => a.kind === b.kind && placeKey(a) === placeKey(b);

/** The corrections with one more; what was said before of the same thing gives way. */
export function withCorrection(corrections: readonly Correction[], added: Correction): readonly Correction[] {
  return [...withoutCorrection(corrections, added), added];
}

/** The corrections without what was said of this thing. */
export function withoutCorrection(corrections: readonly Correction[], removed: Correction): readonly Correction[] {
  return corrections.filter((one) => !isAboutSame(one, removed));
}

/** What is said of a place. */
export type Said = (place: CorrectedPlace) => readonly Correction[];

/** Finds corrections by what they are about. */
export function sayingsOf(corrections: readonly Correction[]): Said {
  const byPlace = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const key = placeKey(correction);
    byPlace.set(key, [...(byPlace.get(key) ?? []), correction]);
  }
  return byPlace.size === 0 ? () => [] : (place) => byPlace.get(placeKey(place)) ?? [];
}
