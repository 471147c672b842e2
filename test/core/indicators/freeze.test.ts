import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { freeze, referencesToLookUp } from "../../../src/core/indicators/freeze.ts";
import type { CellValue } from "../../../src/core/workbook/grid.ts";

/** Cells by the reference in the formula; every other reference of one cell holds 5, a range of three cells 1, 2, 3. */
const CELLS: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  T1: [["€ 3.520"]],
  T2: [[""]],
  L1: [[null]],
  W1: [[true]],
  F1: [["#DIV/0!"]],
  F2: [["#N/A"]],
  D1: [[1.5]],
  "T1:T3": [[1], ["nb"], [3]],
  "'Mijn blad'!$T$1:$T$3": [[1], ["nb"], [3]],
  "L1:L3": [[1], [null], [3]],
  "B4:D4": [[1, 2, 3]],
  "B4:E4": [[1, 2, 3, 4]],
  "C4:C6": [[1], [2], [3]],
  "B6#": [[1, 2]],
  Tabel1: [[1]],
  "Tabel1[Instroom]": [[1], [2]],
};
const lookup = (reference: string): readonly (readonly CellValue[])[] | undefined => {
  if (reference.includes("onbekend")) return undefined;
  return CELLS[reference] ?? (reference.includes(":") ? [[1], [2], [3]] : [[5]]);
};

const CONVERTED: readonly (readonly [formula: string, native: string])[] = [
  ["=SD.STAND(B4,B5,B6)", "=B4+B5-B6"],
  ["=sd.stand(B4,B5,B6)", "=B4+B5-B6"],
  ["=_xldudf_SD_STAND(B4,B5,B6)", "=B4+B5-B6"],
  ["=SD.STAND( B4 , B5,\n B6 )", "=B4+B5-B6"],
  ["=SD.STAND($B$4,B$5,$B6)", "=$B$4+B$5-$B6"],
  ["=SD.STAND('Mijn blad'!B4,'Anna''s (1)'!$B$5,Jeugd!B6)", "='Mijn blad'!B4+'Anna''s (1)'!$B$5-Jeugd!B6"],
  ["=SD.STAND(B4:D4,B4:D4,1)", "=B4:D4+B4:D4-1"],
  ["=SD.STAND(B4:D4,C4:C6,B6)", "=B4:D4+C4:C6-B6"],
  ["=SD.STAND(B6#,B6#,B6)", "=B6#+B6#-B6"],
  ["=SD.SALDO(Tabel1[Instroom],Tabel1)", "=Tabel1[Instroom]-Tabel1"],
  ["=SD.STAND(B4,,B6)", "=B4+0-B6"],
  ["=SD.STAND(L1,B5,B6)", "=L1+B5-B6"],
  ["=SD.STAND(-B4,B5*2,B6%)", "=(-B4)+(B5*2)-(B6%)"],
  ["=SD.STAND(+B4,(B5),1.5e3)", "=(+B4)+(B5)-1.5e3"],
  ["=SD.STAND(SUM(B4:B6),ROUND(B7,0),B6)", "=SUM(B4:B6)+ROUND(B7,0)-B6"],
  ["=SD.STANDVERSCHIL(B4,B5,B6,B7)", "=B7-(B4+B5-B6)"],
  ["=2*SD.STAND(B4,B5,B6)", "=2*(B4+B5-B6)"],
  ["=-SD.SALDO(B4,B5)^2", "=-(B4-B5)^2"],
  ["=@SD.STAND(B4:D4,B4:D4,1)", "=@(B4:D4+B4:D4-1)"],
  [
    '=IF(SD.STAND(B4,B5,B6)=B7,"klopt, (of niet)","SD.STAND(B4,B5,B6)")',
    '=IF((B4+B5-B6)=B7,"klopt, (of niet)","SD.STAND(B4,B5,B6)")',
  ],
  ["=SD.STAND(SD.STAND(B4,B5,B6),C5,C6)", "=B4+B5-B6+C5-C6"],
  ["=SD.SALDO(B4,SD.JAARSOM(B5,B6))", "=B4-SUM(B5,B6)"],
  ["=SUM(SD.SALDO(B4,B5),SD.SALDO(C4,C5))", "=SUM(B4-B5,C4-C5)"],
  ["=SD.GEMPGB(B4,B5)", "=B4/B5"],
  ["=SD.GEMPGB(B4,B5,)", "=B4/B5"],
  ["=SD.GEMPGB(B4,B5,0)", "=ROUND(B4/B5,0)"],
  ["=SD.AANDEEL(B4,B5,-1)", "=ROUND(B4/B5,1)"],
  ["=SD.AANDEEL(B4,B5,C5)*100", "=ROUND(B4/B5,C5+2)*100"],
  ["=1/SD.AFRONDOP(B4,B5)", "=1/(ROUND(B4/B5,0)*B5)"],
  ["=SD.SOMVERSCHIL(B9,B4:B7,B8,3)", "=SUM(B4:B7,B8,3)-B9"],
  ["=SD.SOMVERSCHIL(10,{4;3;3})", "=SUM({4;3;3})-10"],
  ["=SD.JAARSOM(L1:L3)", "=SUM(L1:L3)"],
  ["=SD.GEWOGEN(B4:B6,C4:C6,1)", "=ROUND(SUMPRODUCT(B4:B6,C4:C6)/SUM(C4:C6),1)"],
  ["=SD.GETAL(B4)+1", "=B4+1"],
  ["=SD.GETAL(L1)", "=L1"],
  ['=IF((SD.GETAL(L1))="","leeg",ROUND(SD.GETAL( B4 ),1))', '=IF((L1+0)="","leeg",ROUND(B4+0,1))'],
  ["=SD.SALDO(SD.GETAL(B4),SD.GETAL(B5))", "=B4-B5"],
  ["=SD.SALDO(B4,B5)*[@Uit]+[Map1.xlsx]Blad1!B4", "=(B4-B5)*[@Uit]+[Map1.xlsx]Blad1!B4"],
  ["=SD.STAND(F1,B5,B6)", "=F1+B5-B6"],
  ["=LET(x,SD.SALDO(B4,B5),x*2)", "=LET(x,B4-B5,x*2)"],
];

const LEFT: readonly (readonly [formula: string, reason: RegExp])[] = [
  ["=SD.STAND(T1,B5,B6)", /^T1 bevat tekst: "€ 3\.520"\. SD\.STAND kan daar anders mee rekenen/],
  ["=SD.STAND(T2,B5,B6)", /^T2 bevat een lege tekst\./],
  ["=SD.STAND(W1,B5,B6)", /^W1 bevat WAAR\./],
  ['=SD.STAND("€ 5",B5,B6)', /^"€ 5" is geen getal\./],
  ["=SD.STAND(TRUE,B5,B6)", /^TRUE is geen getal\./],
  ["=SD.JAARSOM(T1:T3)", /^T2 bevat tekst: "nb"\./],
  ["=SD.JAARSOM('Mijn blad'!$T$1:$T$3)", /^'Mijn blad'!T2 bevat tekst: "nb"\./],
  ['=SD.JAARSOM({1,"nb"})', /bevat iets anders dan getallen/],
  ["=SD.GEMPGB(B4,B5,L1)", /^L1 is leeg, en decimalen mag wegblijven\./],
  ["=SD.GEMPGB(B4,B5,D1)", /^D1 is geen heel aantal decimalen\./],
  ["=SD.STAND(F1,F2,B6)", /verschillende fouten/],
  ["=SD.STAND([@onbekend],B5,B6)", /^\[@onbekend\] is niet na te kijken\./],
  ["=SD.STAND([Map1.xlsx]Blad1!B4,B5,B6)", /niet zeker een getal/],
  ["=SD.STAND(onbekend,B5,B6)", /^onbekend is niet na te kijken\./],
  ["=LET(onbekend,B4,SD.SALDO(onbekend,1))", /^onbekend is niet na te kijken\./],
  ['=SD.STAND(B4&"",B5,B6)', /niet zeker een getal/],
  ["=SD.STAND(B4=1,B5,B6)", /niet zeker een getal/],
  ["=SD.STAND(B4:INDEX(B:B,9),B5,B6)", /niet zeker een getal/],
  ["=SD.STAND(B4 C4,B5,B6)", /niet zeker een getal/],
  ['=SD.STAND(IF(B4>1,"nb",2),B5,B6)', /^Van IF\(…\) is niet zeker/],
  ["=SD.STAND(RAND(),B5,B6)", /^Van RAND\(…\) is niet zeker/],
  ["=SD.STAND(B4:D4,B4:E4,1)", /passen niet op elkaar/],
  ["=SD.GEWOGEN(B4:D4,C4:C6)", /passen niet op elkaar/],
  ["=SD.GEWOGEN(C4:C6,C4:C6,C4:C6)", /passen niet op elkaar|mag/],
  ['=SD.TOETS(B4,"=",B5)', /^SD\.TOETS heeft geen gewone formule\./],
  ["=SD.CONTROLE(A1:D9)", /^SD\.CONTROLE heeft geen gewone formule\./],
  ["=SD.ONZIN(A1)", /^SD\.ONZIN heeft geen gewone formule\./],
  ["=SD.STAND(SD.PERIODE(B4),B5,B6)", /^SD\.PERIODE heeft geen gewone formule\./],
  ["=SD.STAND(B4,B5,B6)+SD.VERHOUDING(B4,B5)", /^SD\.VERHOUDING heeft geen gewone formule\./],
  ["=SD.STAND(B4,B5,B6,B7)", /^SD\.STAND heeft te veel argumenten\./],
  ["=SD.STAND((B4,C4),B5,B6)", /niet te lezen/],
  ["=SD.STAND(B4,B5,B6", /niet te lezen/],
];

describe("freeze", () => {
  for (const [formula, native] of CONVERTED) {
    it(`${formula} becomes ${native}`, () => {
      assert.deepEqual(freeze(formula, lookup), { formula: native });
      // What it made holds no function of ours any more.
      assert.equal(freeze(native, lookup), undefined);
    });
  }

  for (const [formula, reason] of LEFT) {
    it(`${formula} stays: ${reason.source}`, () => {
      const frozen = freeze(formula, lookup);
      assert.ok(frozen && "reason" in frozen, JSON.stringify(frozen));
      assert.match(frozen.reason, reason);
    });
  }

  for (const formula of [
    "=B4+B5",
    "tekst",
    "",
    '="SD.STAND(B4,B5,B6)"',
    "='SD.STAND(1)'!B4",
    "=MIJN.SD.STAND(1)",
    "=A1+((",
  ]) {
    it(`${formula} is none of ours`, () => {
      assert.equal(freeze(formula, lookup), undefined);
    });
  }

  it("says which references it will ask for, each once", () => {
    const formula = "=SD.STAND('Mijn blad'!B4,$B$5,SUM(B6:B7))+B6#+Tabel1[Instroom]-$B$5*2";
    assert.deepEqual(referencesToLookUp(formula), ["'Mijn blad'!B4", "$B$5", "B6:B7", "B6#", "Tabel1[Instroom]"]);
    assert.deepEqual(referencesToLookUp("=B4+B5"), []);
  });

  it("takes any text, and never makes one that still holds a function of ours", () => {
    const piece = fc.constantFrom(
      "SD.STAND(",
      "SD.TOETS(",
      "SUM(",
      "(",
      ")",
      ",",
      "B4",
      "'Mijn blad'!",
      '"tekst"',
      '"',
      "'",
      "{1,2}",
      "+",
      "-",
      "%",
      " ",
      "#",
      "@",
      "[",
      "]",
      "1.5",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))), (pieces) => {
        const frozen = freeze(`=${pieces.join("")}`, lookup);
        if (frozen && "formula" in frozen) assert.equal(freeze(frozen.formula, lookup), undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it("does not make a formula that Excel finds too long", () => {
    const long = `'${"x".repeat(31)}'!$B$4`;
    const formula = `=SD.JAARSOM(${Array.from({ length: 195 }, () => long).join(",")})`;
    assert.ok("formula" in (freeze(formula, lookup) ?? {}));
    const nested = Array.from({ length: 8 }).reduce<string>((inner) => `SD.MUTATIEPCT(${long},${inner})`, long);
    assert.deepEqual(freeze(`=${nested}`, lookup), { reason: "De gewone formule is te lang voor Excel." });
  });
});
