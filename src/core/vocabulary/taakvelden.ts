import { normalise } from "../reading/normalise.ts";
import { remembered } from "../reading/remembered.ts";

/**
 * The tasks of the social domain by their official names: Regeling vaststelling taakvelden (BBV) and the Informatievoorschrift
 * Iv3 with it, up to 2022, and those of later years with their subtasks (6.60, 6.71a, 6.751, 6.791).
 */
const NAMES = `
  samenkracht en burgerparticipatie; wijkteams; toegang en eerstelijnsvoorzieningen; inkomensregelingen;
  begeleide participatie; wsw en beschut werk; arbeidsparticipatie; maatwerkvoorzieningen;
  maatwerkdienstverlening 18+; maatwerkdienstverlening 18-; geescaleerde zorg 18+; geescaleerde zorg 18-;
  huishoudelijke hulp; begeleiding; dagbesteding; overige maatwerkarrangementen;
  jeugdhulp begeleiding; jeugdhulp behandeling; jeugdhulp dagbesteding; jeugdhulp zonder verblijf overig;
  pleegzorg; gezinsgericht; jeugdhulp met verblijf overig; jeugd behandeling ggz zonder verblijf;
  hulpmiddelen en diensten; jeugdhulp ambulant lokaal; jeugdhulp ambulant regionaal; jeugdhulp ambulant landelijk;
  jeugdhulp met verblijf lokaal; jeugdhulp met verblijf regionaal; jeugdhulp met verblijf landelijk; pgb wmo; pgb jeugd;
  jeugdhulp crisis/lta/ggz-verblijf; gesloten plaatsing; beschermd wonen; maatschappelijke- en vrouwenopvang;
  jeugdbescherming; jeugdreclassering; coordinatie en beleid wmo; coordinatie en beleid jeugd; volksgezondheid
`;
const TAAKVELDEN: ReadonlySet<string> = new Set(NAMES.split(";").map((name) => name.trim()));

/** "6.71a", "Taakveld 6.3:". */
const NUMBER = /^(?:taakveld )?\d\.\d{1,3}[a-d]?[.:]? ?(?:- )?/;
const BRACKETS = / ?\((?:wmo|jeugd)\)$/;

/** Whether a line has the name of a task, whatever is counted of it. */
export const isTaakveld = remembered((label: string): boolean =>
  TAAKVELDEN.has(normalise(label).replace(NUMBER, "").replace(BRACKETS, "")),
);
