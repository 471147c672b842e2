/** The Dutch texts of the command line itself; what a check says comes from the core. */
export const texts = {
  help: `Controleert Excel-werkmappen met rapportages over het sociaal domein.

Gebruik:
  npm run --silent controle -- BESTAND.xlsx… [--json]
  npm run --silent controle -- MAP [--json]

  BESTAND   een .xlsx of .xlsm; het mogen er meer zijn
  MAP       alle .xlsx en .xlsm in deze map (niet in mappen daaronder)

Opties:
  --json    één JSON-object per werkmap, elk op een eigen regel
  --help    deze uitleg

Afsluitcode:
  0   geen fouten gevonden
  1   bevindingen met de ernst fout
  2   een werkmap kon niet gecontroleerd worden
Bij meer werkmappen telt de hoogste code.
`,
  noFiles: "Geef een werkmap of een map op. Zie --help.",
  unknownOption: (option: string): string => `Onbekende optie ${option}. Zie --help.`,
  notFound: "bestand niet gevonden.",
  noAccess: "geen toegang tot dit bestand.",
  unreadable: (code: string): string => `het bestand kan niet worden gelezen (${code}).`,
  emptyFolder: "in deze map staat geen .xlsx of .xlsm.",
  internal: (message: string): string => `de controle is gestopt door een fout in het programma (${message}).`,
} as const;
