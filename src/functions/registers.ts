import { decimalsOf, type Exact } from "../core/interval/exact.ts";

/** The value itself when it is a safe integer, else NaN. */
export const safe = (value: number): number => (Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : Number.NaN);

/**
 * A stretch of cells as fractions of safe integers; NaN where a cell holds none, or where the arithmetic
 * outgrew them: those cells are worked out exactly. `whole` says that every denominator is 1.
 */
export interface Register {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  whole: boolean;
}

/** Cells at a time: few enough to stay in the processor's cache and to need no memory per call. */
export const STRETCH = 512;

const registers: Register[] = [];
let used = 0;
let length = 0;

/** Forgets the registers and sets how many cells the next formula is worked out for, at most STRETCH. */
export function startStretch(cells: number): void {
  used = 0;
  length = cells;
}

/** A register of its own. They are a stack: the last one taken is the first one given back. */
export function takeRegister(): Register {
  const register = (registers[used] ??= {
    numerators: new Float64Array(STRETCH),
    denominators: new Float64Array(STRETCH),
    whole: true,
  });
  register.whole = true;
  used++;
  return register;
}

/** Gives back the register that was taken last. */
export const releaseRegister = (): void => void used--;

/** How many cells the formula is worked out for now. */
export const stretchLength = (): number => length;

/** Puts a number that is no safe integer in a cell: a decimal one as a fraction, any other as NaN. */
export function putDecimal(register: Register, index: number, value: number): void {
  const denominator = 10 ** decimalsOf(value);
  const isDecimal = denominator > 1 && Number.isFinite(denominator);
  if (isDecimal) makeFractions(register);
  register.numerators[index] = isDecimal ? Math.round(value * denominator) : Number.NaN;
  if (isDecimal) register.denominators[index] = denominator;
}

/** The values of a register, NaN where a cell must be worked out exactly. */
export function valuesOf(register: Register): Float64Array {
  const { numerators, denominators, whole } = register;
  for (let index = 0; index < length && !whole; index++) {
    numerators[index] = (numerators[index] ?? Number.NaN) / (denominators[index] ?? Number.NaN);
  }
  return numerators;
}

/** A register with the same number in every cell. */
export function fillRegister(value: Exact): Register {
  const register = takeRegister();
  const isPlain = typeof value === "number";
  register.numerators.fill(isPlain ? value : safe(Number(value.numerator)), 0, length);
  if (!isPlain) {
    register.denominators.fill(safe(Number(value.denominator)), 0, length);
    register.whole = false;
  }
  return register;
}

/** Gives a register denominators, 1 to begin with. */
export function makeFractions(register: Register): void {
  if (register.whole) register.denominators.fill(1, 0, length);
  register.whole = false;
}
