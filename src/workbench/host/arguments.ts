import { RichObject } from "./rich-class.ts";
import type { RichClass } from "./rich-class.ts";
import { invalidArgument } from "./rich-error.ts";

/** Readers of what the client sent: the value in its type, or the InvalidArgument that Excel answers. */

export function asText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function asInteger(value: unknown): number {
  if (!Number.isInteger(value)) throw invalidArgument();
  return value as number;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** Undefined where the client left the argument out (it sends null or nothing). */
export function optional<Value>(read: (value: unknown) => Value, value: unknown): Value | undefined {
  return value === undefined || value === null ? undefined : read(value);
}

export function asOneOf<Choice extends string>(choices: readonly Choice[], value: unknown): Choice {
  const choice = choices.find((known) => known === value);
  if (choice === undefined) throw invalidArgument();
  return choice;
}

export function asObject<Self>(type: RichClass<Self>, value: unknown): Self {
  const object = value instanceof RichObject ? (value as RichObject) : undefined;
  if (!object?.is(type)) throw invalidArgument();
  return object.self;
}
