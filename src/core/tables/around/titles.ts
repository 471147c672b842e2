import { normalise } from "../../reading/normalise.ts";
import { formatPeriod } from "../../reading/read-period.ts";
import { remembered } from "../../reading/remembered.ts";
import { isOfKinds } from "../../vocabulary/breakdown-words.ts";
import { interpret } from "../../vocabulary/interpret.ts";
import type { Area } from "../../workbook/area.ts";
import { CellKind } from "../../workbook/grid.ts";
import { areUnits } from "../areas/line-names.ts";
import type { Header } from "../headers/header.ts";
import { isNote } from "./notes.ts";
import type { SheetReader } from "../sheet/sheet-reader.ts";
import type { View } from "../sheet/view.ts";

const CHAPTER = /^hoofdstuk/i;
/** "Hoofdstuk 1: Wmo", "1.2 Kengetallen": a heading that begins something new. */
const NUMBERED = /^(hoofdstuk\s+\d+|\d{1,2}(\.\d{1,2})*\.?)([\s:]|$)/i;

/** Words in the corner of a header that say how the figures are given, not what the table is. */
const GIVEN =
  /^(aantal(len)?( (clienten|personen|inwoners|jeugdigen))?|bedrag(en)?( in .+)?|in .+|%|€|x ?€? ?1\.?000)$/;
/** And those that say what the labels are; by what else a table may be divided the vocabulary knows. */
const LABELS =
  /^((per )?(half ?|school|boek)?jaar|(per )?kwartaal|(per )?maand|(per )?week|periode|peildatum|datum|cohort|omschrijving|onderdeel|onderwerp|indicator(en)?|post|naam|kern|taakveld|aspect(en)?|thema|item|stelling(en)?|vraag|vragen|kenmerk(en)?)$/;

const isCorner = remembered((text: string): boolean => {
  const plain = normalise(text);
  return GIVEN.test(plain) || LABELS.test(plain) || isOfKinds(text);
});

/**
 * The words above the labels: of a header of two lines those that say most, the upper first. Where there are none,
 * those above the names of groups, with which the table starts.
 */
export function cornerOf(view: View, header: Header, start: number): string {
  const corner = wordsOver(view, header, areUnits(view, header) ? start : header.labelPlace);
  return corner === "" && start < header.labelPlace ? wordsOver(view, header, start) : corner;
}

function wordsOver(view: View, { top, line }: Header, place: number): string {
  const [upper, lower] = [view.text(top, place), view.text(line, place)];
  return upper === "" || (isCorner(upper) && lower !== "") ? lower : upper;
}

export interface Titles {
  readonly title: string;
  /** Numbered headings in force, the outermost first: "Hoofdstuk 6: Jeugd", "6.2 Kengetallen". */
  readonly chapters: readonly string[];
  /** The heading without a number in force, "" when there is none: "Jeugdzorg". */
  readonly section: string;
  /** Words in the header itself, above the labels: "Aantallen", "Kern". */
  readonly corner: string;
  /** Notes between the headings and the table. Those before the headings belong to the table above, where one is. */
  readonly notes: readonly string[];
  /** First row of the table: its title, or its header. */
  readonly top: number;
}

/**
 * The words beside the first row of a table, left of it or behind a blank column, where nothing else stands under or
 * over them as far as the table goes: the title of one that has none above it.
 */
export function titleBeside(sheet: SheetReader, area: Area, tables: readonly Area[]): string {
  const { grid } = sheet;
  const isBlank = (row: number, column: number): boolean => grid.kinds[row * grid.columns + column] === CellKind.empty;
  const titleIn = (column: number): string | undefined => {
    const isTaken = tables.some(
      (one) => one.left <= column && column <= one.right && one.top <= area.bottom && area.top <= one.bottom,
    );
    if (isTaken) return "";
    for (let row = area.top + 1; row <= area.bottom; row++) if (!isBlank(row, column)) return "";
    if (isBlank(area.top, column)) return undefined;
    const text = sheet.isWords(area.top, column) ? sheet.text(area.top * grid.columns + column) : "";
    return isNote(text) ? "" : text;
  };
  const nearest = (from: number, step: number): string => {
    for (let column = from; column >= 0 && column < grid.columns; column += step) {
      const title = titleIn(column);
      if (title !== undefined) return title;
    }
    return "";
  };
  const left = nearest(area.left - 1, -1);
  return left === "" && titleIn(area.right + 1) === undefined ? nearest(area.right + 2, 1) : left;
}

interface Section {
  readonly text: string;
  /** Opened above a table whose title stands in its corner: it holds for such tables only. */
  readonly overCorners: boolean;
}

const NO_SECTION: Section = { text: "", overCorners: false };

export interface TextRow {
  readonly row: number;
  /** Of the cell in the grid. */
  readonly index: number;
  readonly text: string;
}

/** Whether a text says what a table is: "Aantal" in its corner does not. */
const isTitle = (text: string): boolean => text !== "" && !isCorner(text);

const CAPTION = /^(?:tabel|figuur|grafiek) ?\d/i;

/** "Tabel 3: Cliënten Wmo" right under a table without a title, with nothing right below that it could be the title of. */
export function captionBelow(sheet: SheetReader, area: Area, { title }: Titles): TextRow | undefined {
  if (isTitle(title)) return undefined;
  const { grid } = sheet;
  const row = area.bottom + 1;
  for (let column = area.left; column <= area.right && row < grid.rows; column++) {
    const index = row * grid.columns + column;
    const text = sheet.isWords(row, column) ? sheet.text(index) : "";
    const isLast = row + 1 === grid.rows || sheet.content(index + grid.columns) === "blank";
    if (CAPTION.test(text)) return isLast ? { row, index, text } : undefined;
  }
  return undefined;
}

/** The area that a cell is in. */
function areaAt(areas: readonly Area[], row: number, column: number): Area | undefined {
  for (const area of areas) {
    if (area.top <= row && row <= area.bottom && area.left <= column && column <= area.right) return area;
  }
  return undefined;
}

/**
 * The year that stands by itself on a row, over the table of that year; "" where no such number does. Behind a blank
 * column may be what is of another table.
 */
function loneYear(sheet: SheetReader, row: number, column: number, { left, right }: Area): string {
  const { columns } = sheet.grid;
  const first = row * columns;
  const index = first + column;
  const period = sheet.content(index) === "figure" ? sheet.period(index) : undefined;
  if (period?.kind !== "jaar" || sheet.nextFilled(index, false) < Math.min(columns, right + 2)) return "";
  for (let before = first + left; before < index; before++) if (sheet.content(before) !== "blank") return "";
  return formatPeriod(period);
}

/**
 * The first words of each row of an area that are in none of the tables. A merged title or one that stands
 * left of its table counts: the area reaches from the sheet's edge, or the table beside it, to the table's right.
 */
export function textRows(sheet: SheetReader, within: Area, tables: readonly Area[]): TextRow[] {
  const rows: TextRow[] = [];
  const near = tables.filter(({ top, bottom }) => top <= within.bottom && within.top <= bottom);
  for (let row = within.top; row <= within.bottom; row++) {
    for (let column = within.left; column <= within.right; column++) {
      const taken = areaAt(near, row, column);
      if (taken) {
        column = taken.right;
        continue;
      }
      const index = row * sheet.grid.columns + column;
      const text = sheet.isWords(row, column) ? sheet.text(index) : loneYear(sheet, row, column, within);
      if (text === "") continue;
      rows.push({ row, index, text });
      break;
    }
  }
  return rows;
}

/** Reads what stands above each table, from the first on: a section holds until the next heading. */
export class TitleReader {
  private chapters: string[] = [];
  private section = NO_SECTION;
  private isFirst = true;

  /** `rows` are the texts between this table and the one above it. */
  read(rows: readonly TextRow[], corner: string, headerRow: number): Titles {
    const firstHeading = rows.findIndex(({ text }) => !isNote(text));
    // Above the first table no other stands that notes before its headings could belong to.
    const mine = this.isFirst ? rows : firstHeading < 0 ? [] : rows.slice(firstHeading);
    this.isFirst = false;
    const lines = mine.filter(({ text }) => !isNote(text));
    const inCorner = corner !== "" && !isCorner(corner);
    const nearest = lines.at(-1);
    const own = inCorner || (nearest && NUMBERED.test(nearest.text)) ? undefined : nearest;
    this.enter(own ? lines.slice(0, -1) : lines, inCorner);
    const titles = {
      title: own?.text ?? corner,
      chapters: this.chapters,
      section: this.section.text,
      corner: own ? corner : "",
      notes: mine.map(({ text }) => text).filter(isNote),
      top: own?.row ?? headerRow,
    };
    // Above "Aantal cliënten" in a corner stands either a title or the heading of more such tables: for those it holds.
    if (own && interpret(corner).quantity !== undefined) this.section = { text: own.text, overCorners: true };
    return titles;
  }

  private enter(headings: readonly TextRow[], inCorner: boolean): void {
    if (!inCorner && this.section.overCorners) this.section = NO_SECTION;
    for (const { text } of headings) {
      if (NUMBERED.test(text)) {
        this.chapters = CHAPTER.test(text) ? [text] : [...this.chapters.filter((one) => CHAPTER.test(one)), text];
        this.section = NO_SECTION;
      } else {
        this.section = { text, overCorners: inCorner };
      }
    }
  }
}
