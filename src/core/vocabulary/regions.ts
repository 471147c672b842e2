import { normalise } from "../reading/normalise.ts";
import { remembered } from "../reading/remembered.ts";

/**
 * Regions in which gemeenten work together on youth care, work and support, by the names they go by (Jeugdwet, art. 2.8; Wet SUWI,
 * art. 10; the Wmo-regio's for beschermd wonen). Names that a gemeente has as well are left out.
 */
const NAMES = `
  achterhoek; alblasserwaard; amsterdam-amstelland; centraal gelderland; drechtsteden; drenthe; eemland; flevoland; foodvalley;
  food valley; friesland; fryslan; gooi en vechtstreek; gooi & vechtstreek; haaglanden; holland rijnland; ijmond; ijssel-vecht;
  ijsselland; kop van noord-holland; lekstroom; limburg-noord; midden-brabant; midden-holland; midden-ijssel; midden-limburg;
  midden-kennemerland; noord-kennemerland; noord-limburg; noord-veluwe; noordoost-brabant; rijk van nijmegen; rijnmond; rijnstreek;
  rivierenland; salland; twente; utrecht-west; veluwe; west-brabant; west-friesland; westfriesland; west-veluwe;
  zaanstreek-waterland; zeeland; zuid-holland zuid; zuid-kennemerland; zuid-limburg; zuidoost-brabant; zuidoost-utrecht
`;
const REGIONS: ReadonlySet<string> = new Set(NAMES.split(";").map((name) => name.trim()));

const KIND = /^(?:de )?(?:(?:jeugd|jeugdhulp|jeugdzorg|arbeidsmarkt|wmo-?)?regio )/;

/** Whether a line or column has the name of a region: perhaps all its gemeenten together. */
export const isRegion = remembered((label: string): boolean => REGIONS.has(normalise(label).replace(KIND, "")));
