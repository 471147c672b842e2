import fc from "fast-check";

/** Texts as they stand in reports, and some that only look like it. */
const printed = fc.constantFrom(
  ...[
    "€ 3.520",
    "25.991-",
    "(12)",
    "1.003 (569)",
    "47,4%",
    "200+",
    "800 - 1.100",
    "79:21",
    "7.5",
    "€ 1,8 miljoen",
    "<10",
  ],
  ...[
    "",
    " ",
    "-",
    "–",
    "nvt",
    "nb",
    ".",
    "x",
    "geheim",
    "veel",
    "#N/A",
    "#N/B",
    "=1+1",
    "WAAR",
    "1e400",
    "0x10",
    "NaN",
  ],
  ...[
    "1e helft ‘16",
    "Q4 2016",
    "2016H1",
    "31.12.2016",
    "29-02-2100",
    "2016-13-45",
    "lasten",
    "baten",
    "=",
    "<=",
    ">=",
    "≤",
  ],
  ...[
    "９９",
    "١٢٣",
    "½",
    "²",
    "\u0000",
    "\uD800",
    "a\u0301",
    "👩‍👩‍👧",
    "\u202E123",
    "1\u00A0000",
    "__proto__",
    "constructor",
    "toString",
  ],
);

const numbers = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.maxSafeInteger(),
  fc.constantFrom(
    0,
    -0,
    0.1,
    1.005,
    1e15,
    1e16,
    2 ** 53,
    1e300,
    1.8e308,
    -1e308,
    5e-324,
    Number.NaN,
    Infinity,
    -Infinity,
  ),
);

/** Excel's data types, whole and broken. */
const objects = fc.oneof(
  fc.record({ type: fc.constant("FormattedNumber"), basicValue: numbers, numberFormat: fc.string() }),
  fc.record({
    type: fc.constantFrom("Double", "String", "Boolean", "Empty"),
    basicValue: fc.oneof(numbers, printed, fc.boolean()),
  }),
  fc.record({
    type: fc.constantFrom("Error", "Entity", "WebImage"),
    basicValue: fc.constantFrom("#VALUE!", "#REF!", "#SPILL!", 7, null),
  }),
  fc
    .constantFrom<unknown>("#N/A", "#DIV/0!", "#REF!", "#NAME?")
    .map((code) => new CustomFunctions.Error(code as CustomFunctions.ErrorCode)),
  fc.object({ maxDepth: 2 }),
  fc.constantFrom<unknown>(new Date(0), /x/u, Symbol("x"), 1n, () => 1, new Map(), Object.create(null)),
);

/** Anything at all for one cell. */
export const anyCell = fc.oneof(
  { weight: 4, arbitrary: numbers },
  { weight: 4, arbitrary: printed },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, undefined, true, false) },
  { weight: 1, arbitrary: objects },
);

/** Anything at all for an argument: a cell, rows of one length or not, ranges in ranges, nothing. */
const argument = fc.oneof(
  { weight: 3, arbitrary: anyCell },
  { weight: 3, arbitrary: anyCell.map((value) => [[value]]) },
  { weight: 2, arbitrary: fc.array(fc.array(anyCell, { maxLength: 3 }), { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(fc.oneof(anyCell, fc.array(anyCell, { maxLength: 2 })), { maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.array(fc.array(fc.array(anyCell, { maxLength: 2 }), { maxLength: 2 }), { maxLength: 2 }), {
      maxLength: 2,
    }),
  },
);

/** The arguments of a call: too few, too many, or as many as there are parameters. */
export const anyArguments = (parameters: number): fc.Arbitrary<unknown[]> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.array(argument, { minLength: parameters, maxLength: parameters }) },
    { weight: 1, arbitrary: fc.array(argument, { maxLength: parameters + 2 }) },
  );
