import { normalise } from "../reading/normalise.ts";
import { remembered } from "../reading/remembered.ts";

/** What comes in at a social domain: of residents, of the Rijk, of debtors, of reserves. A contribution may go either way. */
const INCOME =
  /\b(?:baten|inkomsten|\p{L}*opbrengst(?:en)?|\p{L}*ontvangst(?:en)?|\p{L}*ontvangen|\p{L}*bijdragen?|rijks\p{L}*|rijk|buig|vangnet\p{L}*|spuks?|(?:algemene|specifieke|integratie|decentralisatie) ?-?(?:uitkering(?:en)?)|doeluitkering(?:en)?|gebundelde uitkering|debiteuren|\p{L}*vordering(?:en)?|terug\p{L}*|verhaal|leges|dekking(?:smiddelen)?|\p{L}*onttrekking(?:en)?|vrijval|aflossing(?:en)?|vergoeding(?:en)?|rente|verkopen|verkoop|omzet|boetes?)(?!\p{L})/u;

/** Whether a line may hold what comes in, so that more than was budgeted is to the good, where of cost it is to the bad. */
export const mayBeIncome = remembered((name: string): boolean => INCOME.test(normalise(name)));
