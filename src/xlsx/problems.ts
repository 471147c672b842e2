import type { XlsxProblem } from "./xlsx-file.ts";

/** Every Dutch sentence about a file that cannot be read; the name of the file stands before it. */
export const problems = {
  empty: { problem: "not a workbook", text: "het bestand is leeg." },
  notAWorkbook: { problem: "not a workbook", text: "dit is geen Excel-werkmap (.xlsx of .xlsm)." },
  oldFormat: {
    problem: "old format",
    text: "dit is een oude Excel-werkmap (.xls). Open hem in Excel en kies Opslaan als > Excel-werkmap (.xlsx).",
  },
  binaryFormat: {
    problem: "binary format",
    text: "dit is een binaire Excel-werkmap (.xlsb). Open hem in Excel en kies Opslaan als > Excel-werkmap (.xlsx).",
  },
  openDocument: {
    problem: "other format",
    text: "dit is een OpenDocument-werkblad (.ods). Open het in Excel of LibreOffice en kies Opslaan als > Excel-werkmap (.xlsx).",
  },
  password: {
    problem: "password",
    text: "de werkmap is met een wachtwoord beveiligd. Haal in Excel het wachtwoord eraf (Bestand > Info > Werkmap beveiligen) en probeer het opnieuw.",
  },
  damaged: {
    problem: "damaged",
    text: "het bestand is beschadigd. Open het in Excel, laat het herstellen en sla het opnieuw op.",
  },
  tooLarge: { problem: "too large", text: "de werkmap is te groot om te controleren." },
} as const satisfies Record<string, XlsxProblem>;

/** The sentence for a sheet whose used area is too large to hold as a grid. */
export function sheetTooLarge(sheet: string, range: string): XlsxProblem {
  return {
    problem: "too large",
    text: `blad ‘${sheet}’ is te groot: het gebruikte bereik is ${range}. Verwijder wat er ver buiten de tabellen staat.`,
  };
}
