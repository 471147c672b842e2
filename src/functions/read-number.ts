import { type Failure, invalid } from "../core/indicators/failure.ts";
import type { Parameter } from "../core/indicators/indicator.ts";
import { missingFigure, shortened } from "../core/indicators/missing-figure.ts";
import { type Exact, exact } from "../core/interval/exact.ts";
import { readText } from "../core/reading/read-text.ts";
import { type ErrorCell, plainCell, UNREADABLE } from "./cell.ts";

/**
 * The one place where a cell becomes a number. An empty cell is undefined for an optional argument, else 0:
 * Excel passes 0 on one platform and null on another, so the two cannot be told apart. A missing marker
 * is #N/B, anything else that is no number #WAARDE!, an error cell itself.
 */
export function readNumber(value: unknown, parameter: Parameter): Exact | undefined | Failure | ErrorCell {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value + 0;
  const cell = plainCell(value);
  if (cell === null) return parameter.optional === true ? undefined : 0;
  if (cell === UNREADABLE) return invalid(`Het argument ${parameter.name} is geen getal.`);
  if (typeof cell === "number") return exact(cell);
  if (typeof cell === "boolean") {
    return invalid(`Het argument ${parameter.name} is ${cell ? "WAAR" : "ONWAAR"}: dat is geen getal.`);
  }
  return typeof cell === "object" ? cell : readPrinted(cell, parameter);
}

/** A figure as the reports print it. A range of targets is a figure only where a target is asked for. */
function readPrinted(text: string, { name, kind }: Parameter): Exact | Failure {
  const { marker, value, upper } = readText(text);
  const failure = missingFigure(text, marker, name);
  if (failure) return failure;
  const isFigure = value !== undefined && (upper === undefined || kind === "doel");
  return isFigure ? value : invalid(`Het argument ${name} is "${shortened(text)}": dat is geen getal.`);
}
