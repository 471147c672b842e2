import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { stand } from "../../src/functions/functions.ts";
import { callFunction, callWrapper } from "../support/call-function.ts";

const errorCell = (code: string): unknown => new CustomFunctions.Error(code as CustomFunctions.ErrorCode);

/** What a cell may hold, as the argument of a sum with nothing else in it, and what comes out. */
const CELLS: readonly (readonly [what: string, cell: unknown, result: unknown])[] = [
  ["a number", 12, 12],
  ["cents", 0.1, 0.1],
  ["an empty cell", null, 0],
  ["an argument that is left out", undefined, 0],
  ["an amount as printed", "€ 3.520", 3520],
  ["a minus sign behind", "25.991-", -25991],
  ["brackets for negative", "(12)", -12],
  ["a figure with its part", "1.003 (569)", 1003],
  ["a percentage", "47,4%", 0.474],
  ["a lower bound", "200+", 200],
  ["a range, which is a target", "800 - 1.100", "#WAARDE!"],
  ["an empty text", "", "#N/B"],
  ["a dash", "-", "#N/B"],
  ["nvt", "nvt", "#N/B"],
  ["nb", " NB ", "#N/B"],
  ["a point", ".", "#N/B"],
  ["x", "x", "#N/B"],
  ["geheim", "geheim", "#N/B"],
  ["another text", "veel", "#WAARDE!"],
  ["text that is an error in Dutch", "#N/B", "#WAARDE!"],
  ["a ratio", "79:21", "#WAARDE!"],
  ["true", true, "#WAARDE!"],
  ["a date, which Excel passes as a number", 42735, 42735],
  ["an error", errorCell("#DIV/0!"), "#DEEL/0!"],
  ["an error no function can end with itself", errorCell("#REF!"), "#VERW!"],
  ["a formatted number", { type: "FormattedNumber", basicValue: 12.5, numberFormat: "0%" }, 12.5],
  ["a number as data type", { type: "Double", basicType: "Double", basicValue: 3 }, 3],
  ["a picture", { type: "WebImage", basicType: "Error", basicValue: "#VALUE!" }, "#WAARDE!"],
  ["not a number", Number.NaN, "#WAARDE!"],
  ["infinity", Number.POSITIVE_INFINITY, "#WAARDE!"],
];

describe("what a cell may hold", () => {
  for (const [what, cell, result] of CELLS) {
    it(`${what}: ${String(result)}`, () => {
      assert.deepEqual(callWrapper("STAND", [[[cell]], [[0]], [[0]]]), result);
      // The same among many: only its own cell is concerned.
      const column = [[1], [cell], [3]];
      assert.deepEqual(callWrapper("STAND", [column, [[0]], [[0]]]), [[1], [result], [3]]);
      // And in a range that is taken whole.
      assert.deepEqual(callWrapper("JAARSOM", [[[[cell]]]]), result);
    });
  }

  it("names the argument and the marker in the message", () => {
    const failing = (cell: unknown) => (): void => void stand([[1]], [[cell]], [[1]]);
    const missing = { code: "#N/A", message: 'Het argument in is "nvt": dat ontbreekt (nvt).' };
    assert.throws(failing("nvt"), missing);
    assert.throws(failing(""), { message: "Het argument in is een lege tekst: dat ontbreekt (leeg)." });
    assert.throws(failing(true), { code: "#VALUE!", message: "Het argument in is WAAR: dat is geen getal." });
    assert.throws(failing("veel"), { message: 'Het argument in is "veel": dat is geen getal.' });
  });

  it("lets an error cell go before anything else that is wrong", () => {
    const error = errorCell("#NULL!");
    assert.equal(callWrapper("STAND", [[["nb"]], [["veel"]], [[error]]]), "#NULL!");
    assert.deepEqual(stand([[error]], [[1]], [[1]]), [[error]]);
    assert.equal(callWrapper("JAARSOM", [[[["nb"], [error]]]]), "#NULL!");
  });

  it("keeps to the first problem when none is an error", () => {
    assert.equal(callWrapper("STAND", [[["nb"]], [["veel"]], [[1]]]), "#N/B");
    assert.equal(callWrapper("STAND", [[["veel"]], [["nb"]], [[1]]]), "#WAARDE!");
  });
});

const RESULTS: readonly (readonly [formula: string, name: string, args: readonly unknown[], result: unknown])[] = [
  ["no binary dust", "STAND", [0.1, 0.2, 0.3], 0],
  ["right to the cent at € 999 miljard", "STAND", [999_000_000_000.01, 0.02, 0.03], 999_000_000_000],
  ["beyond 2^53", "SALDO", [9007199254740993, 1], 9007199254740991],
  ["half away from zero", "GEMPGB", [1.005, 1, 2], 1.01],
  ["half away from zero, below it", "GEMPGB", [-1.005, 1, 2], -1.01],
  ["tens", "GEMPGB", [125, 1, -1], 130],
  ["decimals that are not whole count as Excel's do", "GEMPGB", [1.25, 1, 1.9], 1.3],
  ["decimals of the percentage", "AANDEEL", [3134, 6616, 1], 0.474],
  ["no decimals, no rounding", "AANDEEL", [1, 3], 1 / 3],
  ["more decimals than a double has", "AANDEEL", [1, 3, 300], 1 / 3],
  ["a denominator of 0", "AANDEEL", [1, 0], "#DEEL/0!"],
  ["an empty denominator", "AANDEEL", [1, null], "#DEEL/0!"],
  ["0 of 0", "VERHOUDING", [0, 0], "#DEEL/0!"],
  ["a multiple of 0", "AFRONDOP", [5, 0], "#DEEL/0!"],
  ["a multiple that is left out", "AFRONDOP", [5], "#DEEL/0!"],
  ["a multiple of 0.1", "PERDUIZEND", [1, 7, 0.1], 142.9],
  ["too large for a cell", "PROGNOSE", [1e308, 1, 1e308], "#GETAL!"],
  ["never minus zero", "STAND", [0, 0, 0], 0],
  ["rounded to zero from below", "GEMPGB", [-1, 3, 0], 0],
  ["a target range counts as its lower bound", "DOELBEREIK", [800, "800 - 1.100"], 1],
  ["a negative side", "VERHOUDING", [-1, 2], "#WAARDE!"],
  ["all zin", "VERHOUDING", [5, 0], "100:0"],
  ["lasten in any case", "VN", [1, 2, " Lasten "], "V"],
  ["a kind that is none", "VN", [1, 2, "winst"], "#WAARDE!"],
  ["a kind that only sounds like one", "VN", [1, 2, "constructor"], "#WAARDE!"],
  ["an operator that is none", "TOETS", [1, "<", 2], "#WAARDE!"],
  ["an operator that only sounds like one", "TOETS", [1, "toString", 2], "#WAARDE!"],
  ["a marker that only sounds like one", "MARKERING", ["constructor"], "tekst"],
  ["no parts at all", "GEWOGEN", [[], [], 0], "#DEEL/0!"],
  ["a missing tolerance is 0", "TOETS", [1, "<=", 0], "schending"],
  ["a negative tolerance", "TOETS", [1, "=", 2, -1], "#WAARDE!"],
  ["within tolerance, above", "TOETS", [3, "<=", 1, 2], "klopt binnen afronding"],
  ["a secret figure can't be tested", "TOETS", [1, "=", "-"], "niet toetsbaar"],
  ["text can't be tested", "TOETS", [1, "=", "veel"], "#WAARDE!"],
  ["own threshold", "GEHEIM", [12, 10, 15], "-"],
  ["own multiple", "GEHEIM", [12, 10, 5], 10],
  ["multiple left out", "GEHEIM", [12, null, 5], 10],
  ["negative is no small number", "GEHEIM", [-3], -5],
  ["no whole denominator fits", "NOEMERBEREIK", [5, 0.9, 0.001, 0.001], "#N/B"],
  ["a share of zero has no highest denominator", "NOEMERBEREIK", [5, 0], "#WAARDE!"],
  ["a count of zero", "NOEMERBEREIK", [0, 0.05], [[1, 50]]],
  ["an empty cell is 0, so a number", "MARKERING", [null], "getal"],
  ["a text of nothing", "MARKERING", [""], "leeg"],
  ["x is secret", "MARKERING", ["x"], "geheim"],
  ["english decimal", "MARKERING", ["7.5"], "punt-decimaal"],
  ["true is no figure", "MARKERING", [true], "tekst"],
  ["with its part", "MARKERING", ["86 (37)"], "waarvan"],
  ["a year", "PERIODE", [2016], "2016"],
  ["a date", "PERIODE", [42735], "2016-12-31"],
  ["no period", "PERIODE", ["Totaal"], "#WAARDE!"],
  ["missing period", "PERIODE", ["-"], "#N/B"],
  ["period of an empty cell", "PERIODE", [null], "#WAARDE!"],
  ["year before a date", "VORIGEPERIODE", ["31.12.2016"], "2015-12-31"],
  ["half-year before the first", "VORIGEPERIODE", ["1e helft ‘16"], "2015H2"],
  ["the break lies within a year", "TRENDBREUK", ["2017", "2016", "2e helft 2017"], true],
  ["order does not matter", "TRENDBREUK", ["2017H1", "2016Q4", 2017], true],
  ["both after the break", "TRENDBREUK", ["2017H1", "2017H2", "2017"], false],
  ["one value does not rise", "NIETSTIJGEND", [5], true],
  ["equal does not rise", "NIETSTIJGEND", [[5, 5]], true],
  ["a missing value", "NIETSTIJGEND", [[5, "nb"]], "#N/B"],
  [
    "weights of zero",
    "GEWOGEN",
    [
      [1, 2],
      [0, 0],
    ],
    "#DEEL/0!",
  ],
  [
    "ranges of another shape",
    "GEWOGEN",
    [
      [1, 2],
      [1, 2, 3],
    ],
    "#WAARDE!",
  ],
  ["a row of weights beside a column", "GEWOGEN", [[1, 2], [[1, 2]]], "#WAARDE!"],
  [
    "decimals from a range",
    "GEWOGEN",
    [
      [1, 2],
      [1, 2],
      [0, 1],
    ],
    "#WAARDE!",
  ],
  ["a missing part", "SOMVERSCHIL", [10, 4, [3, "nb"]], "#N/B"],
];

describe("results", () => {
  for (const [what, name, args, result] of RESULTS) {
    it(`${what}: SD.${name}(${args.map((arg) => JSON.stringify(arg)).join(";")})`, () => {
      assert.deepEqual(callFunction(name, args), result);
    });
  }
});
