import { AANDEEL } from "./aandeel.ts";
import { AANSLUITING } from "./aansluiting.ts";
import { ACHTERSTAND } from "./achterstand.ts";
import { AFRONDOP } from "./afrondop.ts";
import { AFWIJKING } from "./afwijking.ts";
import { AFWIJKINGPCT } from "./afwijkingpct.ts";
import { BUDGETHOUDERS } from "./budgethouders.ts";
import { DOELBEREIK } from "./doelbereik.ts";
import { GEHEIM } from "./geheim.ts";
import { GEMPGB } from "./gempgb.ts";
import { GETAL } from "./getal.ts";
import { GEWOGEN } from "./gewogen.ts";
import { IMPLICIETENOEMER } from "./implicietenoemer.ts";
import type { Indicator } from "./indicator.ts";
import { INNINGSGRAAD } from "./inningsgraad.ts";
import { INSTROOM } from "./instroom.ts";
import { JAARSOM } from "./jaarsom.ts";
import { MARKERING } from "./markering.ts";
import { MUTATIE } from "./mutatie.ts";
import { MUTATIEPCT } from "./mutatiepct.ts";
import { NETTOSTROOM } from "./nettostroom.ts";
import { NIETSTIJGEND } from "./nietstijgend.ts";
import { NOEMERBEREIK } from "./noemerbereik.ts";
import { OVERLAP } from "./overlap.ts";
import { PERCLIENT } from "./perclient.ts";
import { PERDUIZEND } from "./perduizend.ts";
import { PERIODE } from "./periode.ts";
import { PROGNOSE } from "./prognose.ts";
import { SALDO } from "./saldo.ts";
import { SOMVERSCHIL } from "./somverschil.ts";
import { STAND } from "./stand.ts";
import { STANDVERSCHIL } from "./standverschil.ts";
import { TARIEFNA } from "./tariefna.ts";
import { TOETS } from "./toets.ts";
import { TRENDBREUK } from "./trendbreuk.ts";
import { UITPUTTING } from "./uitputting.ts";
import { UITSTROOM } from "./uitstroom.ts";
import { VERHOUDING } from "./verhouding.ts";
import { VERVALLEN } from "./vervallen.ts";
import { VN } from "./vn.ts";
import { VORIGEPERIODE } from "./vorigeperiode.ts";

const ALL: readonly Indicator[] = [
  STAND,
  STANDVERSCHIL,
  AANSLUITING,
  INSTROOM,
  UITSTROOM,
  NETTOSTROOM,
  SALDO,
  ACHTERSTAND,
  VERVALLEN,
  JAARSOM,
  SOMVERSCHIL,
  OVERLAP,
  BUDGETHOUDERS,
  AANDEEL,
  PERDUIZEND,
  PERCLIENT,
  VERHOUDING,
  GEWOGEN,
  GEMPGB,
  IMPLICIETENOEMER,
  INNINGSGRAAD,
  UITPUTTING,
  AFWIJKING,
  AFWIJKINGPCT,
  VN,
  DOELBEREIK,
  PROGNOSE,
  TARIEFNA,
  MUTATIE,
  MUTATIEPCT,
  NIETSTIJGEND,
  TRENDBREUK,
  AFRONDOP,
  GEHEIM,
  NOEMERBEREIK,
  GETAL,
  MARKERING,
  PERIODE,
  VORIGEPERIODE,
  TOETS,
];

/** Every indicator by its Dutch name, in the order of the groups. */
export const indicators: ReadonlyMap<string, Indicator> = new Map(ALL.map((entry) => [entry.name, entry]));
