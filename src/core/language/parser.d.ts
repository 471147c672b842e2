import type { ParsedRule } from "./formula.ts";

/** Where and why a formula could not be read; `location.start.column` counts from 1. */
export class SyntaxError extends Error {
  readonly location: { readonly start: { readonly offset: number; readonly line: number; readonly column: number } };
}

export function parse(input: string): ParsedRule;
