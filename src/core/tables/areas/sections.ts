import { normalise } from "../../reading/normalise.ts";
import { comparePeriods } from "../../reading/period.ts";
import { type Period, readPeriod } from "../../reading/read-period.ts";
import type { Area } from "../../workbook/area.ts";
import type { BodyLine } from "./callout-lines.ts";
import type { Candidate } from "./candidates.ts";

/** A section row that says when the figures below it are: "Wmo 1e halfjaar 2016". */
export interface DatedSection {
  readonly text: string;
  readonly period: Period;
  /** What it says beside the period, in plain lower case: "wmo". */
  readonly rest: string;
}

/** A table, or the part of one under a dated section row; parts stand one below the other, each a table of its own. */
export interface Part {
  readonly candidate: Candidate;
  readonly section: DatedSection | undefined;
}

interface Lines {
  readonly section: DatedSection;
  readonly lines: BodyLine[];
}

/** The lines by the section they stand under; undefined where one stands under none. */
function sectionsOf(lines: readonly BodyLine[]): readonly Lines[] | undefined {
  const found: Lines[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last?.section.text === line.group) last.lines.push(line);
    else {
      const reading = readPeriod(line.group);
      if (!reading) return undefined;
      found.push({ section: { text: line.group, ...reading }, lines: [line] });
    }
  }
  return found;
}

/** Whether sections say the same things of different times: with a line more, the last may hold a total of them all. */
function areAlike(sections: readonly Lines[]): boolean {
  const labelsOf = ({ lines }: Lines): string =>
    lines
      .map(({ label }) => normalise(label))
      .sort()
      .join("\n");
  const [first, ...others] = sections;
  return (
    first !== undefined &&
    others.every((other, index) => {
      const before = sections.slice(0, index + 1);
      const isOther = before.every(({ section }) => comparePeriods(section.period, other.section.period) !== 0);
      return isOther && labelsOf(other) === labelsOf(first);
    })
  );
}

/** The part of an area from after one line through another. */
function strip(
  area: Area,
  orientation: Candidate["view"]["orientation"],
  after: number | undefined,
  last: number,
): Area {
  const across = orientation === "periods across";
  const from = after === undefined ? {} : across ? { top: after + 1 } : { left: after + 1 };
  return { ...area, ...from, ...(across ? { bottom: last } : { right: last }) };
}

/** A table whose section rows, and not its columns, say when its figures are, as a table for each; others as they are. */
export function partsOf(candidate: Candidate): readonly Part[] {
  const { view, header, body, area } = candidate;
  const isDated = header.columns.some(({ period }) => period !== undefined);
  const sections = isDated ? undefined : sectionsOf(body.lines);
  if (!sections || !areAlike(sections)) return [{ candidate, section: undefined }];
  return sections.map(({ section, lines }, index): Part => {
    const after = sections[index - 1]?.lines.at(-1)?.line;
    const end = (lines.at(-1)?.line ?? header.line) + 1;
    const callouts = body.callouts.filter(({ series }) => lines.includes(series));
    return {
      candidate: {
        view,
        header,
        body: { ...body, lines, callouts, end },
        area: strip(area, view.orientation, after, end - 1),
      },
      section,
    };
  });
}
