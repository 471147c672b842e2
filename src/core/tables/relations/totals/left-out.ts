import { sentencesOf } from "../../../notes/sentences.ts";
import { leavesAnyOut, leavesOut, saysLeftOut } from "../../../vocabulary/left-out.ts";
import type { Evidence } from "../evidence.ts";

/** What is added up: lines, or columns. */
interface Sum<T> {
  readonly whole: T;
  readonly parts: readonly T[];
}

/**
 * A sum without the parts that its own name, theirs, the title or a note says are in no total. Words are not
 * enough: without them it comes out most times that it is asked.
 */
export function withoutLeftOut<T, S extends Sum<T>>(
  sum: S,
  said: readonly string[],
  labelOf: (part: T) => string,
  weigh: (whole: T, parts: readonly T[]) => Pick<Evidence, "tested" | "fits">,
): S {
  const texts = [...said.flatMap(sentencesOf), labelOf(sum.whole)].filter(leavesAnyOut);
  const isNamed = (label: string): boolean => texts.some((text) => leavesOut(text, label));
  const isIn = (label: string): boolean => !saysLeftOut(label) && (texts.length === 0 || !isNamed(label));
  const parts = sum.parts.filter((part) => isIn(labelOf(part)));
  if (parts.length === sum.parts.length || parts.length < 2) return sum;
  const { fits, tested } = weigh(sum.whole, parts);
  return fits * 2 > tested ? { ...sum, parts } : sum;
}
