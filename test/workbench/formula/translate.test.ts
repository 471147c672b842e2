import assert from "node:assert/strict";
import fc from "fast-check";
import { dutchFunctions, englishFunctions } from "../../../src/workbench/formula/function-names.ts";
import { formulaProblem, toDutch, toEnglish } from "../../../src/workbench/formula/translate.ts";

const CASES: readonly (readonly [english: string, dutch: string])[] = [
  ["=SUM(A1:A3,1.5)", "=SOM(A1:A3;1,5)"],
  ["=SD.STAND(B4,B5,B6)", "=SD.STAND(B4;B5;B6)"],
  ['=IF(A1>0,"ja, nee; 1.5",FALSE)', '=ALS(A1>0;"ja, nee; 1.5";ONWAAR)'],
  ["=ROUND(AVERAGE(B:B),-2)", "=AFRONDEN(GEMIDDELDE(B:B);-2)"],
  ["={1,2.5;TRUE,#N/A}", "={1\\2,5;WAAR\\#N/B}"],
  ["=SUM({1,2;3,4},5)", "=SOM({1\\2;3\\4};5)"],
  ["=IFERROR(1/0,#VALUE!)", "=ALS.FOUT(1/0;#WAARDE!)"],
  ["='Blad, 1; ''x'''!A1+1", "='Blad, 1; ''x'''!A1+1"],
  ["=SUM(Tabel1[[#Totals],[Aantal, 2016]],Tabel1[a'[b])", "=SOM(Tabel1[[#Totalen];[Aantal, 2016]];Tabel1[a'[b])"],
  ["=VLOOKUP(A1,[Map1.xlsx]Blad1!A:B,2,FALSE)", "=VERT.ZOEKEN(A1;[Map1.xlsx]Blad1!A:B;2;ONWAAR)"],
  ["=A1#+B2%", "=A1#+B2%"],
  ["=TRUE()+TRUE", "=WAAR()+WAAR"],
  ['=A1&"zei ""x"""', '=A1&"zei ""x"""'],
  ["=1.5E-3+.5", "=1,5E-3+,5"],
  ["=(A1:B2,C3)", "=(A1:B2;C3)"],
];

describe("formulas between Dutch and English", () => {
  for (const [english, dutch] of CASES) {
    it(`${english} ↔ ${dutch}`, () => {
      assert.equal(toDutch(english), dutch);
      assert.equal(toEnglish(dutch), english);
    });
  }

  it("writes names and cells as Excel does, whatever their case", () => {
    assert.equal(toEnglish("=som(a1:$b$2;waar)"), "=SUM(A1:$B$2,TRUE)");
  });

  it("names every function once, and no Dutch name is another function's English name", () => {
    assert.equal(englishFunctions.size, dutchFunctions.size);
    for (const [english, dutch] of dutchFunctions) {
      assert.ok(dutch === english || !dutchFunctions.has(dutch), `${dutch} is both a Dutch and an English name`);
    }
  });

  it("comes back from Dutch as it was", () => {
    fc.assert(fc.property(formula, (english) => assert.equal(toEnglish(toDutch(english)), english)));
  });
});

describe("what is wrong with a typed formula", () => {
  const problems: readonly (readonly [string, RegExp | undefined])[] = [
    ["=SOM(A1;A2)", undefined],
    ["=SOM(A1;A2", /haakje sluiten\.$/],
    ["=SOM(A1))", /te veel/],
    ['="a', /aanhalingsteken/],
    ["=1.5+2", /1\.5 met een komma/],
    ['=LENGTE("1.5 (")', undefined],
  ];
  for (const [typed, expected] of problems) {
    it(typed, () => {
      const problem = formulaProblem(typed);
      if (expected === undefined) assert.equal(problem, undefined);
      else assert.match(problem ?? "", expected);
    });
  }
});

const word = fc.stringMatching(/^[A-Za-zé ,;.'0-9]{0,6}$/);
const number = fc.stringMatching(/^(0|[1-9][0-9]{0,5})(\.[0-9]{1,4})?(E[+-][1-9])?$/);
const constant = fc.oneof(number, fc.constantFrom("TRUE", "FALSE", "#N/A", "#DIV/0!", "#REF!"), quoted('"', word));
const reference = fc.oneof(
  fc.constantFrom("A1", "$B$2:C30", "XFD1048576", "A:A", "Blad1!B2", "omzet_2016", "D4#", "Tabel1[Aantal]"),
  fc.constantFrom("Tabel1[[#Headers],[Aantal]:[Prijs, excl.]]", "Tabel1[@Aantal]"),
  quoted("'", word.filter(Boolean)).map((name) => `${name}!A1`),
);
const array = fc
  .array(fc.array(constant, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((rows) => `{${rows.map((row) => row.join(",")).join(";")}}`);
const name = fc.constantFrom(...dutchFunctions.keys(), "SD.STAND", "MAX", "ONBEKEND.NAAM");
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    constant,
    reference,
    array,
    fc
      .tuple(tie("expression"), fc.constantFrom("+", " - ", "*", "&", "<>", "^"), tie("expression"))
      .map((parts) => parts.join("")),
    fc.tuple(name, fc.array(tie("expression"), { maxLength: 4 })).map(([f, args]) => `${f}(${args.join(",")})`),
  ),
}));
const formula = expression.map((text) => `=${text}`);

function quoted(quote: string, content: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return content.map((text) => quote + text.replaceAll(quote, quote + quote) + quote);
}
