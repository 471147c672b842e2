import type { Severity } from "../core/findings/finding.ts";
import type { ConversionScope } from "../excel/read-scope.ts";
import type { Direction } from "./conversion-state.ts";
import { readingTexts } from "./reading-texts.ts";

/** "1 tabel", "31 tabellen". */
function amount(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** Every Dutch text of the pane itself. What a finding says comes from the core, what Excel refuses from src/excel. */
export const texts = {
  title: "Sociaal Domein",
  check: "Controleer werkmap",
  stop: "Stop",
  intro:
    "Kloppen de cijfers in deze werkmap met elkaar? De controle zoekt de tabellen, rekent ze na en laat zien welke " +
    "cellen niet kloppen. Aan de werkmap verandert niets.",

  reading: "Werkmap lezen",
  progress: "Voortgang van de controle",
  stopped: "De controle is gestopt. Er is geen resultaat.",
  failed: "De controle is niet gelukt.",
  openInExcel: "Open deze invoegtoepassing in Excel.",
  tooOld:
    "Sociaal Domein werkt niet in deze versie van Excel. Gebruik Excel voor Microsoft 365, Excel 2021 of nieuwer, of " +
    "Excel in de browser.",
  notLoaded: "Het paneel kan niet worden geladen. Sluit het paneel en open het opnieuw.",

  done: (errors: number, tables: number) =>
    `Controle klaar: ${amount(errors, "fout", "fouten")} in ${amount(tables, "tabel", "tabellen")}.`,
  doneWithoutTables: "Controle klaar.",
  clean: "Geen fouten gevonden.",
  cleanDetail: (tables: number) => `In ${amount(tables, "tabel", "tabellen")} is niets gevonden dat niet kan kloppen.`,
  noTables: "Geen tabellen gevonden.",
  noTablesDetail:
    "In deze werkmap staat geen tabel die de controle herkent. Een tabel heeft een kop met perioden of bedragen, en " +
    "namen voor de rijen.",

  counts: "Uitkomsten",
  tables: "Tabellen",
  klopt: "Klopt",
  kloptBinnenAfronding: "Klopt binnen afronding",
  nietToetsbaar: "Niet toetsbaar",
  severities: {
    fout: "Fouten",
    waarschuwing: "Waarschuwingen",
    afronding: "Afrondingsverschillen",
    info: "Ter informatie",
  } satisfies Record<Severity, string>,
  counted: (name: string, count: number) => `${name} (${String(count)})`,

  onSheet: (sheet: string, hidden: boolean) => `Blad ${sheet}${hidden ? " (verborgen)" : ""}`,
  untitledTable: "Tabel zonder titel",
  shownBy: "Dat blijkt uit deze controles:",
  goTo: (address: string) => `Ga naar cel ${address}`,
  goToFully: (address: string, sheet: string) => `Ga naar cel ${address} op blad ${sheet}`,
  /** Holds the words on the screen, for whoever says them aloud to follow the link. */
  explainRule: (rule: string) => `Uitleg bij regel ${rule} (opent in een nieuw venster)`,

  notUnderstood: "Niet begrepen",
  notUnderstoodDetail:
    "Deze blokken lijken op een tabel, maar de controle begrijpt ze niet. Bij elk blok staat wat er is nagerekend.",

  block: (sheet: string, range: string) => `Blad ${sheet}, ${range}`,

  asRead: readingTexts,

  conversion: {
    title: "Omzetten naar gewone formules",
    intro:
      "Werkt iemand zonder deze invoegtoepassing? Zet de SD-functies om, dan ziet die persoon geen #NAAM?. Zo wordt " +
      "=SD.STAND(B4;B5;B6) de formule =B4+B5-B6. Dit gebeurt alleen waar de waarde gelijk blijft.",
    scope: "Welke cellen?",
    scopes: {
      selectie: "De cellen die u hebt geselecteerd",
      blad: "Dit blad",
      werkmap: "De hele werkmap",
    } satisfies Record<ConversionScope, string>,
    convert: "Zet om",
    restore: "Zet terug",
    restoreHint:
      "Zet terug geldt voor de hele werkmap: cellen die u na het omzetten niet hebt gewijzigd, krijgen hun oude formule.",
    busy: { omzetten: "Bezig met omzetten.", terugzetten: "Bezig met terugzetten." } satisfies Record<
      Direction,
      string
    >,
    done: {
      omzetten: (count: number) => `${amount(count, "formule", "formules")} omgezet.`,
      terugzetten: (count: number) => `${amount(count, "formule", "formules")} teruggezet.`,
    } satisfies Record<Direction, unknown>,
    nothing: {
      omzetten: "Hier staan geen formules met SD-functies.",
      terugzetten: "In deze werkmap is niets omgezet.",
    } satisfies Record<Direction, string>,
    failed: {
      omzetten: "Het omzetten is niet gelukt.",
      terugzetten: "Het terugzetten is niet gelukt.",
    } satisfies Record<Direction, string>,
    oneUndoStep: "Met Ctrl+Z maakt u dit in één keer ongedaan.",
    moreUndoSteps: {
      omzetten: "Deze versie van Excel maakt dit niet in één keer ongedaan met Ctrl+Z. Gebruik Zet terug.",
      terugzetten: "Deze versie van Excel maakt dit niet in één keer ongedaan met Ctrl+Z.",
    } satisfies Record<Direction, string>,
    left: { omzetten: "Niet omgezet", terugzetten: "Niet teruggezet" } satisfies Record<Direction, string>,
    cell: (sheet: string, address: string) => `Blad ${sheet}, cel ${address}`,
    more: (count: number) => `En nog ${amount(count, "andere cel", "andere cellen")}.`,
  },

  copyText: "Kopieer als tekst",
  copyJson: "Kopieer als JSON",
  copied: "Het resultaat staat op het klembord.",
  notCopied: "Kopiëren is niet gelukt: deze versie van Excel laat het klembord niet toe.",
  close: "Melding sluiten",
} as const;
