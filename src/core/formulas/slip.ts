import { cellOf } from "../findings/cell-of.ts";
import type { CellReference, ReportedOutcome, Severity } from "../findings/finding.ts";
import type { Exact } from "../interval/exact.ts";
import type { OverallRule } from "../rules/rule.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import { NOT_COMPARED } from "../rules/tolerance.ts";

const SOURCE = "Volgt uit de formules van de werkmap en de andere regels";

/** What can be wrong with a formula, apart from the figure it gives. */
export const OTHER_SUM: OverallRule = {
  id: "SD-F01",
  name: "Formule rekent iets anders dan de regel",
  severity: "waarschuwing",
  source: SOURCE,
  looksFor:
    "Formules in cellen waar een regel over gaat: een som die een rij overslaat, een cel die dubbel telt, een (sub)totaal dat meetelt, een cel uit een andere periode, een verkeerd teken of een getypt getal in de formule.",
  why: "De uitkomst kan vandaag toevallig goed zijn en morgen niet meer. Daarom staat de formule naast wat de regel vraagt.",
  tolerance: "Geen: de formule en de regel worden cel voor cel vergeleken, ook als de uitkomst nu gelijk is.",
};
export const TYPED_OVER: OverallRule = {
  id: "SD-F02",
  name: "Getypt getal tussen formules",
  severity: "waarschuwing",
  source: SOURCE,
  looksFor:
    "Een getal in een rij waarin de andere perioden dezelfde formule hebben. Ook een getal tussen gelijke formules van andere rijen of kolommen waar geen regel over gaat, als niets zegt dat het zo bedoeld is: dat is een signaal.",
  why: "Wie een getal over een formule typt, ziet het niet meer als een van de onderdelen verandert.",
  tolerance: NOT_COMPARED,
};
export const OTHER_THAN_BESIDE: OverallRule = {
  id: "SD-F03",
  name: "Formule anders dan die ernaast",
  severity: "waarschuwing",
  source: SOURCE,
  looksFor:
    "Een formule die iets anders doet dan de formules ernaast, of erboven en eronder: die naar een andere periode, rij of kolom of een ander blad verwijst, een cel dubbel telt, met een ander getal rekent of anders in elkaar zit. Alleen als die formules gelijk zijn en een andere uitkomst geven.",
  why: "Bij het kopiëren van een formule blijft soms een oude verwijzing staan, of wordt één cel vergeten of met de hand aangepast.",
  tolerance: "Wat alleen door afronden anders is dan de formules ernaast geven, telt niet.",
};
export const NOT_RECALCULATED: OverallRule = {
  id: "SD-F04",
  name: "Formule niet herberekend",
  severity: "waarschuwing",
  source: SOURCE,
  looksFor:
    "Cellen met een som, verschil of deling waarin iets anders staat dan die formule nu geeft. Alleen als dat voor enkele cellen van de werkmap zo is.",
  why: "Als Excel op handmatig berekenen staat, blijft na een wijziging de oude uitkomst staan en wordt die meegeleverd.",
  tolerance: "Wat alleen door afronden anders is dan de formule geeft, telt niet.",
};
export const SLIDING_RANGE: OverallRule = {
  id: "SD-F05",
  name: "Bereik is meegeschoven",
  severity: "waarschuwing",
  source: SOURCE,
  looksFor:
    "Formules waarin een bereik bij het doortrekken mee is geschoven, terwijl het had moeten blijven staan: in de eerste formule is het de hele lijst, in de laatste ontbreekt het begin en loopt het voorbij het einde. Alleen als dat een andere uitkomst geeft.",
  why: "Zonder $ schuift een bereik mee. Alle formules zijn dan gelijk, en toch zijn ze op de eerste na fout.",
  tolerance: "Geen: alleen een bereik met een andere uitkomst wordt gemeld.",
};
export const MISPLACED_RANGE: OverallRule = {
  id: "SD-F06",
  name: "Bereik past niet bij de lijst",
  severity: "waarschuwing",
  source: SOURCE,
  looksFor:
    "SOM.ALS, SOMMEN.ALS, AANTALLEN.ALS, SOMPRODUCT, VERT.ZOEKEN en INDEX met VERGELIJKEN over een lijst: een bereik dat een rij eerder of later begint dan het bereik waar het bij hoort, of bereiken die ophouden voor de laatste regels van de lijst. Alleen als dat een andere uitkomst geeft.",
  why: "Zulke formules geven geen fout: ze nemen de getallen van een andere regel, of missen wat onderaan is toegevoegd.",
  tolerance: "Geen: alleen een bereik met een andere uitkomst wordt gemeld.",
};

/** The figure of a series at a moment: where a formula stands, or should stand. */
export interface Spot {
  readonly table: Table;
  readonly series: Series;
  readonly moment: Moment;
}

const LINE_WORDS = {
  period: { one: "periode", many: "perioden" },
  column: { one: "kolom", many: "kolommen" },
  row: { one: "rij", many: "rijen" },
} as const;

/** What a reader calls that in which the figures of a series differ. */
export function lineWords({ table, moment }: Spot): { readonly one: string; readonly many: string } {
  if (moment.period) return LINE_WORDS.period;
  return table.orientation === "periods across" ? LINE_WORDS.column : LINE_WORDS.row;
}

/** A formula that does not do what those beside it do. */
export const besideSlip = (spot: Spot, told: Pick<Slip, "expected" | "says" | "kind">): Slip => ({
  rule: OTHER_THAN_BESIDE,
  spot,
  outcome: "schending",
  severity: OTHER_THAN_BESIDE.severity,
  cells: [cellOf(spot)],
  found: spot.table.cell(spot.series, spot.moment).value,
  ...told,
});

/** A formula that is not what it should be. */
export interface Slip {
  readonly rule: OverallRule;
  readonly spot: Spot;
  readonly outcome: ReportedOutcome;
  readonly severity: Severity;
  /** The cell of the formula first, then those it is about. */
  readonly cells: readonly CellReference[];
  readonly expected: Exact | undefined;
  readonly found: Exact | undefined;
  /** Dutch, formula beside definition; what it is about is put in front of it. */
  readonly says: string;
  /** What tells it from another slip in the same spot: no positions. */
  readonly kind: string;
}
