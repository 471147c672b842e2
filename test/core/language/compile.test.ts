import assert from "node:assert/strict";
import { numberText } from "../../../src/core/findings/number-text.ts";
import { compileFormula, type FormulaProblem } from "../../../src/core/language/compile.ts";
import { type Formula, selectorsOf, type Term } from "../../../src/core/language/formula.ts";

const compiled = (text: string): Formula => {
  const formula = compileFormula(text);
  return "problem" in formula ? assert.fail(`${text}: ${formula.problem}`) : formula;
};

const problemOf = (text: string): FormulaProblem => {
  const formula = compileFormula(text);
  return "problem" in formula ? formula : assert.fail(`${text} compiles`);
};

const SIGNS = { add: "+", subtract: "-", multiply: "*", divide: "/" } as const;

/** A term with every bracket written, so that a case shows what belongs to what. */
function shape(term: Term): string {
  switch (term.kind) {
    case "number":
      return numberText(term.value);
    case "selector": {
      const { text, all, previous, ofYear } = term.selector;
      return all ? `SOM[${text}]` : previous ? `VORIGE[${text}]` : ofYear ? `JAARSOM[${text}]` : `[${text}]`;
    }
    case "largest":
      return `MAX[${term.selector.text}]`;
    case "call":
      return `${term.indicator.name}(${term.arguments.map(shape).join("; ")})`;
    default:
      return `(${shape(term.left)} ${SIGNS[term.kind]} ${shape(term.right)})`;
  }
}

describe("compileFormula", () => {
  describe("reads", () => {
    const cases: [text: string, shape: string][] = [
      [
        "[stand einde] = STAND([stand begin]; [instroom]; [uitstroom])",
        "[stand einde] = STAND([stand begin]; [instroom]; [uitstroom])",
      ],
      ["[totaal]=SOM([delen])", "[totaal] = SOM[delen]"],
      ["[stand begin] = VORIGE([stand einde])", "[stand begin] = VORIGE[stand einde]"],
      ["[instroom] = JAARSOM([instroom])", "[instroom] = JAARSOM[instroom]"],
      ["MAX([cliënten naar categorie]) <= [cliënten]", "MAX[cliënten naar categorie] <= [cliënten]"],
      ["[instroom] = stand(1;2;3)", "[instroom] = STAND(1; 2; 3)"],
      ["[geïnde eigen bijdrage] ≤ [opgelegde eigen bijdrage]", "[geïnde eigen bijdrage] <= [opgelegde eigen bijdrage]"],
      ["[budgetten] ≥ [budgethouders]", "[budgetten] >= [budgethouders]"],
      ["[instroom] = 2,5", "[instroom] = 2,5"],
      ["[instroom] = 1 + 2 * 3", "[instroom] = (1 + (2 * 3))"],
      ["[instroom] = (1 + 2) * 3", "[instroom] = ((1 + 2) * 3)"],
      ["[instroom] = 9 - 3 − 2", "[instroom] = ((9 - 3) - 2)"],
      ["[instroom] = 12 / 3 × 2", "[instroom] = ((12 / 3) * 2)"],
      [" \t[ instroom ]\n=\u00a0[uitstroom] ", "[instroom] = [uitstroom]"],
    ];
    for (const [text, expected] of cases) {
      it(JSON.stringify(text), () => {
        const { left, operator, right } = compiled(text);
        assert.equal(`${shape(left)} ${operator} ${shape(right)}`, expected);
      });
    }
  });

  it("looks the words of a selector up in the vocabulary", () => {
    const { left } = compiled("[Gemiddeld budget in euro] = 1");
    assert.deepEqual(selectorsOf(left)[0]?.wants, { statistic: "gemiddelde", quantity: "budgetten", unit: "euro" });
  });

  it("gives the selectors from left to right", () => {
    const { right } = compiled("[cliënten] = STAND([stand begin]; [instroom] + 1; VORIGE([uitstroom])) / [indicaties]");
    assert.deepEqual(
      selectorsOf(right).map(({ text }) => text),
      ["stand begin", "instroom", "uitstroom", "indicaties"],
    );
  });

  describe("says what is wrong, and where", () => {
    const cases: [text: string, problem: string, offset: number][] = [
      ["", "De regel houdt te vroeg op.", 0],
      ["[instroom] = ", "De regel houdt te vroeg op.", 13],
      ["[instroom] < 3", "De regel is niet te lezen vanaf «< 3».", 11],
      ["instroom = 3", "De regel is niet te lezen vanaf «= 3».", 9],
      ["[instroom] = [uitstroom", "De regel is niet te lezen vanaf «[uitstroom».", 13],
      ["[] = 1", "De regel is niet te lezen vanaf «[] = 1».", 0],
      ["[instroom] = 1.5", "De regel is niet te lezen vanaf «.5».", 14],
      ["[instroom] = 1 = 2", "De regel is niet te lezen vanaf «= 2».", 15],
      ["[instroom] = -1", "De regel is niet te lezen vanaf «-1».", 13],
      ["[banaan] = 1", "De woorden [banaan] zijn geen grootheid die de add-in kent.", 0],
      ["[instroom] = 1 + [banaan]", "De woorden [banaan] zijn geen grootheid die de add-in kent.", 17],
      ["[instroom] = SOM([banaan])", "De woorden [banaan] zijn geen grootheid die de add-in kent.", 17],
      ["[instroom] = 2 * NIETS([uitstroom])", "De functie NIETS kan niet in een regel.", 17],
      ["[instroom] = CONTROLE([uitstroom])", "De functie CONTROLE kan niet in een regel.", 13],
      ["[instroom] = STAND(1; 2)", "STAND vraagt 3 gegevens: begin; in; uit.", 13],
      ["[instroom] = STAND(1; 2; 3; 4)", "STAND vraagt 3 gegevens: begin; in; uit.", 13],
      ["[instroom] = SOM([instroom]; [uitstroom])", "SOM vraagt één grootheid tussen [ en ].", 13],
      ["MAX(3; 4) <= [instroom]", "MAX vraagt één grootheid tussen [ en ].", 0],
      ["[instroom] = JAARSOM(SOM([instroom]))", "JAARSOM vraagt één grootheid tussen [ en ].", 13],
      ["[instroom] = 1 + VORIGE(3)", "VORIGE vraagt één grootheid tussen [ en ].", 17],
    ];
    for (const [text, problem, offset] of cases) {
      it(JSON.stringify(text), () => {
        assert.deepEqual(problemOf(text), { problem, offset });
      });
    }
  });
});
