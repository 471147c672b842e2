import type { Rule } from "./rule.ts";
import { aandeel } from "./r20-aandeel.ts";
import { aandelen } from "./r21-aandelen.ts";
import { aansluiting } from "./r02-aansluiting.ts";
import { achterstand } from "./r41-achterstand.ts";
import { achterstandBegin } from "./r41b-achterstand-begin.ts";
import { afronding } from "./r26-afronding.ts";
import { afwijking } from "./r30b-afwijking.ts";
import { beeindigd } from "./r23-beeindigd.ts";
import { beeindigdProcent } from "./r23b-beeindigd-procent.ts";
import { budgethouders } from "./r46-budgethouders.ts";
import { budgethoudersWet } from "./r46b-budgethouders-wet.ts";
import { budgethoudersJeugd } from "./r10-budgethouders-jeugd.ts";
import { budgetten } from "./r13-budgetten.ts";
import { categorieen } from "./r11-categorieen.ts";
import { categorieenOverlap } from "./r11b-categorieen-overlap.ts";
import { cumulatieven } from "./r53-cumulatief.ts";
import { producten } from "./r52-product.ts";
import { declaraties } from "./r40-declaraties.ts";
import { deelstroom } from "./r03c-deelstroom.ts";
import { doelstelling } from "./r38-doelstelling.ts";
import { oordeelOverDoel } from "./r38b-oordeel.ts";
import { eenheidKolomkop } from "./r45-eenheid.ts";
import { financieringsvormen } from "./r09-financieringsvormen.ts";
import { geheimhouding } from "./r35-geheim.ts";
import { geheimInBeide } from "./r35b-half-geheim.ts";
import { geindDeel } from "./r15c-geind-deel.ts";
import { geind } from "./r14-geind.ts";
import { gemeenten } from "./r19-gemeenten.ts";
import { tabellen } from "./r19b-tabellen.ts";
import { gemiddelde } from "./r12-gemiddelde.ts";
import { gewogen } from "./r31-gewogen.ts";
import { herhaling } from "./r37-herhaald.ts";
import { herindiceringen } from "./r03-herindiceringen.ts";
import { herindiceringInUit } from "./r03b-herindicering-in-uit.ts";
import { indicatiesClienten } from "./r04-indicaties-clienten.ts";
import { inningsgraad } from "./r15-inningsgraad.ts";
import { jaarsom } from "./r33-jaarsom.ts";
import { jaartal } from "./r44-jaartal.ts";
import { kernen } from "./r06-kernen.ts";
import { leeftijdsgrens } from "./r43b-leeftijdsgrens.ts";
import { meerderheidZin } from "./r29b-meerderheid-zin.ts";
import { naWijziging } from "./r30c-na-wijziging.ts";
import { naReserves } from "./r30d-na-reserves.ts";
import { nietOpenbaar } from "./r36-niet-beschikbaar.ts";
import { noemer } from "./r27-noemer.ts";
import { ontbrekend } from "./mv-ontbrekend.ts";
import { opbrengst } from "./r15b-opbrengst.ts";
import { optellingen } from "./r54-optelling.ts";
import { overlap } from "./r25-overlap.ts";
import { perDuizend } from "./r28-per-duizend.ts";
import { plaatsing } from "./r07b-plaatsing.ts";
import { zonderTotaal } from "./r07c-zonder-totaal.ts";
import { redenen } from "./r07-redenen.ts";
import { respons } from "./r32-respons.ts";
import { reststroom } from "./r43-reststroom.ts";
import { saldo } from "./r22-saldo.ts";
import { saldoBatenLasten } from "./r30-saldo-baten-lasten.ts";
import { standStroom } from "./r01-stand-stroom.ts";
import { stapelingPerVorm } from "./r37b-stapeling.ts";
import { tussenHaakjes } from "./r03d-haakjes.ts";
import { totaal } from "./r05-totaal.ts";
import { trendbreuk } from "./r17-trendbreuk.ts";
import { verhouding } from "./r29-verhouding.ts";
import { vervallen } from "./r16b-vervallen.ts";
import { voorlopig } from "./r42-voorlopig.ts";
import { voornaamsteRedenen } from "./r21b-voornaamste.ts";
import { vormenSamen } from "./r24-vormen.ts";
import { waarvan } from "./r08-waarvan.ts";
import { verhoudingen } from "./r51-verhouding.ts";
import { verschillen } from "./r50-verschil.ts";
import { vorigeStand } from "./r01b-vorige-stand.ts";
import { waarvanPerRegel } from "./r03e-waarvan-tabel.ts";
import { wsw } from "./r16-wsw.ts";
import { zelfdeNoemers } from "./r27b-zelfde-noemer.ts";

/** Every rule the add-in applies, in the order of their ids. */
export const catalogue: readonly Rule[] = [
  ontbrekend,
  standStroom,
  vorigeStand,
  aansluiting,
  herindiceringen,
  herindiceringInUit,
  deelstroom,
  tussenHaakjes,
  waarvanPerRegel,
  indicatiesClienten,
  totaal,
  kernen,
  redenen,
  plaatsing,
  zonderTotaal,
  waarvan,
  financieringsvormen,
  budgethoudersJeugd,
  categorieen,
  categorieenOverlap,
  gemiddelde,
  budgetten,
  geind,
  inningsgraad,
  opbrengst,
  geindDeel,
  wsw,
  vervallen,
  trendbreuk,
  gemeenten,
  tabellen,
  aandeel,
  aandelen,
  voornaamsteRedenen,
  saldo,
  beeindigd,
  beeindigdProcent,
  vormenSamen,
  overlap,
  afronding,
  noemer,
  zelfdeNoemers,
  perDuizend,
  verhouding,
  meerderheidZin,
  saldoBatenLasten,
  afwijking,
  naWijziging,
  naReserves,
  gewogen,
  respons,
  jaarsom,
  geheimhouding,
  geheimInBeide,
  nietOpenbaar,
  herhaling,
  stapelingPerVorm,
  doelstelling,
  oordeelOverDoel,
  declaraties,
  achterstand,
  achterstandBegin,
  voorlopig,
  reststroom,
  leeftijdsgrens,
  jaartal,
  eenheidKolomkop,
  budgethouders,
  budgethoudersWet,
  verschillen,
  verhoudingen,
  producten,
  cumulatieven,
  optellingen,
];
