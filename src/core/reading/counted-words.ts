/**
 * What reports count, as it may stand beside a count in one cell ("14 meldingen", 003 r. 115), accents
 * folded. Words of time are left out on purpose: "6 maanden" is the name of a class, not a count.
 */
export const COUNTED: ReadonlySet<string> = new Set(
  `
  aanbieder aanbieders aanmelding aanmeldingen aanvraag aanvragen arbeidsjaar arbeidsjaren besluit besluiten
  beschikking beschikkingen bezwaar bezwaren budget budgetten budgethouder budgethouders client clienten casus casussen
  deelnemer deelnemers dossier dossiers fte gesprek gesprekken gezin gezinnen huishouden huishoudens indicatie indicaties
  inwoner inwoners jeugdige jeugdigen jongere jongeren keer kind kinderen klacht klachten klant klanten koppeling koppelingen
  leerling leerlingen mantelzorger mantelzorgers medewerker medewerkers melding meldingen organisatie organisaties persoon
  personen plaats plaatsen plaatsing plaatsingen statushouder statushouders stuk stuks traject trajecten uitkering uitkeringen
  uur uren vacature vacatures verwijzing verwijzingen voorziening voorzieningen vrijwilliger vrijwilligers woning woningen
  zaak zaken
  `
    .trim()
    .split(/\s+/),
);
