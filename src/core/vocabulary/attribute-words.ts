import { normalise } from "../reading/normalise.ts";

/** What is told of a name, project or contract in a column beside it, and is no name itself. */
const TOLD = new RegExp(
  `^(?:${[
    "trekkers?|actiehouder|eigenaar|verantwoordelijken?|portefeuillehouder|contactpersoon|contractmanager|(?:door )?wie",
    "(?:project|programma)leider|planning|wanneer|gereed|deadline|status|fase|stand van zaken|voortgang",
    "trends?|tendens|ontwikkeling|richting|stoplicht|kleur|signaal",
    "bron(?:nen)?|opmerking(?:en)?|toelichting(?:en)?|bijzonderheden",
    "looptijd|(?:contract|project)duur|verlenging(?:en)?|verlengd|verlengbaar|(?:verlengings)?opties?",
    "(?:vestigings)?plaats|adres|e-?mail(?:adres)?",
  ].join("|")})$`,
);

/** The same, where what is told may look like a figure. */
const NUMBERED =
  /^(?:(?:functie|salaris)?schaal|postcode|telefoon(?:nummer)?|agb(?:-? ?code)?|kvk(?:-? ?nummer)?|(?:contract|zaak|dossier|relatie)nummer)$/;

/** Whether a column holds numbers that count nothing: "Schaal", "KvK-nummer". */
export const isNumberedAttribute = (header: string): boolean => NUMBERED.test(normalise(header));

/** Whether a column says something of the names it stands beside: "Trekker", "Planning", "Bron". */
export const isAttribute = (header: string): boolean => TOLD.test(normalise(header)) || isNumberedAttribute(header);
