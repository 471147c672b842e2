import { correctionsProblemTexts } from "../core/corrections.ts";
import { ExcelProblem } from "./excel-problem.ts";
import type { ProblemKind } from "./excel-problem.ts";

/** What the add-in itself found in the way; the sheet's name is filled in. */
const PROBLEMS: Readonly<Record<ProblemKind, (sheet: string) => string>> = {
  "sheet too large": (sheet) =>
    `Het blad '${sheet}' is te groot om te lezen. Ga met Ctrl+End naar de laatste cel, verwijder de rijen en kolommen die u niet gebruikt, en probeer het opnieuw.`,
  "sheet hidden": (sheet) =>
    `Het blad '${sheet}' is verborgen. Klik met rechts op een bladtab, kies Zichtbaar maken en probeer het opnieuw.`,
  "sheet protected": (sheet) =>
    `Het blad '${sheet}' is beveiligd. Er is niets gewijzigd. Hef de beveiliging op (Controleren > Beveiliging blad opheffen) en probeer het opnieuw.`,
  "sheet gone": (sheet) =>
    `Het blad '${sheet}' bestaat niet meer, of heeft een andere naam gekregen. Controleer de werkmap opnieuw.`,
  "corrections damaged": () => correctionsProblemTexts.damaged,
  "corrections newer": () => correctionsProblemTexts.newer,
};

const TOO_LARGE = "Dit is te veel voor Excel in één keer. Maak het bereik kleiner en probeer het opnieuw.";
const GONE =
  "Een blad, tabel of bereik bestaat niet meer. Misschien heeft iemand het net verwijderd. Probeer het opnieuw.";
const TOO_OLD = "Deze versie van Excel kan dit niet. Werk Excel bij en probeer het opnieuw.";
const BUSY = "Excel is nog met iets anders bezig. Wacht even en probeer het opnieuw.";

/** What Excel refuses, by its code: what is the matter and what to do. */
const BY_CODE: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "U bent nog in een cel aan het typen. Druk op Enter of Esc en probeer het opnieuw.",
  AccessDenied:
    "Excel laat hier geen wijziging toe: het blad is beveiligd of de werkmap is alleen-lezen. Hef de beveiliging op (Controleren > Beveiliging blad opheffen) of sla een eigen kopie op, en probeer het opnieuw.",
  ItemNotFound: GONE,
  InvalidReference: GONE,
  InvalidBinding: GONE,
  InvalidSelection: "Deze selectie is hier niet bruikbaar. Selecteer cellen op één blad en probeer het opnieuw.",
  ItemAlreadyExists: "Deze naam bestaat al in de werkmap. Kies een andere naam.",
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  RangeExceedsLimit: TOO_LARGE,
  OperationCellsExceedLimit: TOO_LARGE,
  FormulaLengthExceedsLimit: "De formule wordt te lang voor Excel. Maak de formule korter.",
  UnsupportedSheet: "Dit kan niet op een grafiekblad. Ga naar een gewoon werkblad en probeer het opnieuw.",
  FilteredRangeConflict: "Dit kan niet zolang de cellen gefilterd zijn. Wis het filter en probeer het opnieuw.",
  MergedRangeConflict: "Dit kan niet met samengevoegde cellen. Splits de cellen en probeer het opnieuw.",
  PivotTableRangeConflict: "Dit kan niet in een draaitabel. Kies cellen buiten de draaitabel.",
  NonBlankCellOffSheet: "Er is geen plaats meer op het blad: er zouden gevulde cellen buiten het blad vallen.",
  InsertDeleteConflict: "Excel kan hier geen cellen invoegen of verwijderen.",
  Conflict: "Iemand anders wijzigde de werkmap op hetzelfde moment. Probeer het opnieuw.",
  InactiveWorkbook: "Een andere werkmap is actief. Klik in deze werkmap en probeer het opnieuw.",
  RequestAborted: BUSY,
  Timeout: BUSY,
  ServiceNotAvailable: "Excel heeft nu geen verbinding. Controleer de verbinding en probeer het opnieuw.",
  Unauthenticated: "U bent niet meer aangemeld. Meld u opnieuw aan bij Microsoft 365.",
  ApiNotFound: TOO_OLD,
  ApiNotAvailable: TOO_OLD,
  NotImplemented: TOO_OLD,
  UnsupportedFeature: TOO_OLD,
  UnsupportedOperation: "Excel staat dit hier niet toe.",
};

/**
 * What went wrong, in Dutch: what is the matter and what to do. An error that is not listed shows its code, so that a
 * user can pass it on; an error without code is one of ours, and shows its own message.
 */
export function excelErrorText(error: unknown): string {
  if (error instanceof ExcelProblem) return PROBLEMS[error.kind](error.sheet);
  const { code, message } = (typeof error === "object" && error !== null ? error : {}) as {
    code?: unknown;
    message?: unknown;
  };
  const known = typeof code === "string" ? BY_CODE[code] : undefined;
  if (known !== undefined) return known;
  const detail = [code, message].filter((part) => typeof part === "string" || typeof part === "number").join(": ");
  return detail === "" ? "Er ging iets mis." : `Er ging iets mis in Excel (${detail}). Probeer het opnieuw.`;
}
