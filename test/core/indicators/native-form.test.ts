import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { isArithmetic } from "../../../src/core/indicators/indicator.ts";
import { indicators } from "../../../src/core/indicators/index.ts";
import { atom, DUTCH, ENGLISH, loose, nativeForm } from "../../../src/core/indicators/native-form.ts";

/** The native form of a call with these arguments, "" for one that is left out. */
function native(name: string, args: readonly string[], dialect = ENGLISH): string {
  const indicator = indicators.get(name);
  assert.ok(indicator && isArithmetic(indicator), name);
  const at = (parameter: string) => indicator.parameters.findIndex((entry) => entry.name === parameter);
  const piece = (text: string) => (/^[-(]|[-+*]/.test(text.replace(/'.*'/, "")) ? loose(text) : atom(text));
  return nativeForm(
    indicator.formula,
    {
      one: (parameter) => (args[at(parameter)] ? piece(args[at(parameter)] ?? "") : undefined),
      many: (parameter) => args.slice(at(parameter)).map(piece),
    },
    dialect,
  ).text;
}

const CASES: readonly (readonly [name: string, args: readonly string[], english: string, dutch?: string])[] = [
  ["STAND", ["B4", "B5", "B6"], "B4+B5-B6"],
  ["STANDVERSCHIL", ["B4", "B5", "B6", "B7"], "B7-(B4+B5-B6)"],
  ["STAND", ["B4-1", "-B5", "B6*2"], "(B4-1)+(-B5)-(B6*2)"],
  ["STAND", ["$B$4", "'Mijn blad'!B5:D5", "B6#"], "$B$4+'Mijn blad'!B5:D5-B6#"],
  ["SOMVERSCHIL", ["B9", "B4:B7", "B8"], "SUM(B4:B7,B8)-B9", "SOM(B4:B7;B8)-B9"],
  ["JAARSOM", ["B4", "B5"], "SUM(B4,B5)", "SOM(B4;B5)"],
  ["GEMPGB", ["B4", "B5", ""], "B4/B5"],
  ["GEMPGB", ["B4", "B5", "0"], "ROUND(B4/B5,0)", "AFRONDEN(B4/B5;0)"],
  ["AANDEEL", ["B4", "B5", "1"], "ROUND(B4/B5,3)", "AFRONDEN(B4/B5;3)"],
  ["AANDEEL", ["B4", "B5", "C1"], "ROUND(B4/B5,C1+2)", "AFRONDEN(B4/B5;C1+2)"],
  ["MUTATIEPCT", ["B4", "B5"], "(B4-B5)/B5"],
  ["AFWIJKINGPCT", ["B4", "B5"], "(B4-B5)/ABS(B5)"],
  ["PERDUIZEND", ["B4", "B5", "5"], "ROUND(1000*B4/B5/5,0)*5", "AFRONDEN(1000*B4/B5/5;0)*5"],
  ["PROGNOSE", ["B4", "6", "12"], "B4*12/6"],
  ["TARIEFNA", ["B4", "500", "B6"], "B4-500*B6"],
  ["AFRONDOP", ["B4", "5"], "ROUND(B4/5,0)*5", "AFRONDEN(B4/5;0)*5"],
  ["GEWOGEN", ["B4:B9", "C4:C9"], "SUMPRODUCT(B4:B9,C4:C9)/SUM(C4:C9)", "SOMPRODUCT(B4:B9;C4:C9)/SOM(C4:C9)"],
  ["GETAL", ["B4"], "B4"],
];

describe("native form", () => {
  for (const [name, args, english, dutch = english] of CASES) {
    it(`SD.${name}(${args.join(";")}) is ${dutch}`, () => {
      assert.equal(native(name, args), english);
      assert.equal(native(name, args, DUTCH), dutch);
    });
  }
});
