import { lowers, versionOf } from "../../vocabulary/bridge-words.ts";
import { isOfWhich } from "../../vocabulary/line-words.ts";
import type { Strand } from "./strands.ts";
import { areAllSaidInWords, eitherWay, MOST_BETWEEN } from "./sum-trials.ts";
import { NONE, wayOf } from "./tried.ts";
import type { Way } from "./way.ts";
import type { Line } from "./lines.ts";

/** One change alone is a difference, and heard as that. */
const FEWEST_CHANGES = 2;
const MOST_CHANGES = 16;

/** Of each name where the version of the same that goes before it stands, so far up that changes stand between. */
function versionsBefore(names: readonly string[]): readonly (number | undefined)[] {
  const last = new Map<string, number>();
  return names.map((name, index) => {
    const version = versionOf(name);
    const before = last.get(version);
    last.set(version, index);
    if (before === undefined || index - before > MOST_CHANGES + 1) return undefined;
    return index - before > FEWEST_CHANGES && names[before] !== name ? before : undefined;
  });
}

/** Whether any of these names is that of a later version of another, with others between. */
export const hasBridge = (strands: readonly Strand[]): boolean =>
  strands.length > FEWEST_CHANGES + 1 &&
  versionsBefore(strands.map(({ name }) => name)).some((before) => before !== undefined);

/** It is asked of each of the lines. */
const known = new WeakMap<readonly Line[], readonly (number | undefined)[]>();

function versionBefore(lines: readonly Line[], index: number): number | undefined {
  let before = known.get(lines);
  if (!before) known.set(lines, (before = versionsBefore(lines.map(({ strand }) => strand.name))));
  return before[index];
}

/**
 * "Begroting 2023, nieuw beleid, indexatie, bezuinigingen, Begroting 2024": each version is the one before it and all that
 * changed. What makes it smaller may stand there with or without a minus. What is a total of changes is none besides.
 */
export function bridgesTo(lines: readonly Line[], index: number): readonly Way[] {
  const from = versionBefore(lines, index) ?? -1;
  const [first, result] = [lines[from]?.strand, lines[index]?.strand];
  if (!first || first.group !== result?.group) return NONE;
  const between = lines.slice(from + 1, index).filter(({ isShare, strand }) => !isShare && !isOfWhich(strand.name));
  const changes = between.map(({ strand }) => strand).filter(({ isWhole }) => !isWhole);
  if (changes.length < FEWEST_CHANGES || areAllSaidInWords([result, first, ...changes])) return NONE;
  return signsOf(changes).map((signs) => ({ ...wayOf("optelling", result, first), second: changes, signs }));
}

/** Whether each of several is added or taken off: of a few either may be, of more only what says so is taken off. */
function signsOf(changes: readonly Strand[]): readonly (readonly number[])[] {
  if (changes.length <= MOST_BETWEEN) return eitherWay(changes.length);
  const asPrinted = changes.map(() => 1);
  const bySize = changes.map(({ name }) => (lowers(name) ? -1 : 1));
  return bySize.includes(-1) ? [asPrinted, bySize] : [asPrinted];
}
