import assert from "node:assert/strict";
import { type Admission, sentenceAdmitting } from "../../../src/core/notes/admits.ts";
import { breaksIn } from "../../../src/core/notes/breaks.ts";
import { fromDateIn, isBefore, isFrom } from "../../../src/core/notes/dates.ts";
import { endOf } from "../../../src/core/notes/ended.ts";
import { mayBeRevised, preliminarySentence } from "../../../src/core/notes/revision.ts";
import { quote, sentencesOf } from "../../../src/core/notes/sentences.ts";
import { formatPeriod, parsePeriod, type Period } from "../../../src/core/reading/period.ts";

const key = (period: Period | undefined): string => (period ? formatPeriod(period) : "");
const period = (text: string): Period => parsePeriod(text) ?? assert.fail(text);

describe("the sentences of a note", () => {
  const cases: [note: string, sentences: string[]][] = [
    ["De HH1 is vervallen. Per 1 januari is er HH2.", ["De HH1 is vervallen.", "Per 1 januari is er HH2."]],
    ["M.i.v. 2017 is o.b.v. dossiers geteld.", ["M.i.v. 2017 is o.b.v. dossiers geteld."]],
    ["Toelichting • Eerst dit • Dan dat.", ["Toelichting", "Eerst dit", "Dan dat."]],
    ["", []],
  ];
  for (const [note, sentences] of cases) {
    it(JSON.stringify(note), () => {
      assert.deepEqual(sentencesOf(note), sentences);
    });
  }

  it("are quoted whole, or cut off between two words", () => {
    assert.equal(quote("Het zijn er meer."), "«Het zijn er meer.»");
    assert.match(quote("woord ".repeat(100)), /^«(woord )+woord …»$/);
  });
});

describe("from when something holds", () => {
  const cases: [sentence: string, date: string][] = [
    ["De HH1 is per 31-12-2016 komen te vervallen", "2016-12-31"],
    ["liepen af per 31-12- 2016", "2016-12-31"],
    ["Per 1 januari 2017 kent de gemeente alleen HH2", "2017-01-01"],
    ["M.i.v. 2017 is anders geteld", "2017"],
    ["vanaf de tweede helft van 2016", ""],
    ["vanaf 2e helft van 2016 tellen we anders", "2016H2"],
    ["In 2016 zijn er geen nieuwe indicaties", ""],
  ];
  for (const [sentence, date] of cases) {
    it(`${sentence}: ${date}`, () => {
      assert.equal(key(fromDateIn(sentence)), date);
    });
  }

  const orders: [period: string, moment: string, side: "before" | "from" | "across"][] = [
    ["2016H2", "2016-12-31", "before"],
    ["2017H1", "2016-12-31", "from"],
    ["2016", "2017-01-01", "before"],
    ["2017", "2017-01-01", "from"],
    ["2017H1", "2017", "from"],
    ["2016Q4", "2017", "before"],
    ["2016", "2016-07-01", "across"],
  ];
  for (const [text, moment, side] of orders) {
    it(`${text} is ${side} ${moment}`, () => {
      const [one, from] = [period(text), period(moment)];
      assert.equal(isBefore(one, from) ? "before" : isFrom(one, from) ? "from" : "across", side);
    });
  }
});

describe("what ended", () => {
  const cases: [name: string, note: string, end: string][] = [
    ["hh1", "De HH1 is per 31-12-2016 komen te vervallen.", "2016-12-31"],
    [
      "hh1",
      "Door nieuw ingezet beleid is de indicatie HH1 komen te vervallen. Per 1 januari 2017 is er HH2.",
      "2017-01-01",
    ],
    ["hh1", "De HH1 is komen te vervallen. De cliënten kregen per 1 januari 2017 iets anders.", ""],
    ["hh1", "De HH1 is per 1 januari 2017 vervallen voor nieuwe cliënten.", ""],
    ["hh1", "De eigen bijdrage voor de HH1 is per 1 januari 2017 vervallen.", ""],
    ["hh1", "De HH1 is per 1 januari 2017 grotendeels vervallen.", ""],
    ["hh2", "De HH1 is per 1 januari 2017 vervallen.", ""],
    ["hh1", "De HH1 is per 1 januari 2017 duurder.", ""],
    ["", "De HH1 is per 1 januari 2017 vervallen.", ""],
  ];
  for (const [name, note, end] of cases) {
    it(`${name || "nothing"}: ${note}`, () => {
      assert.equal(key(endOf(name, [note])), end);
    });
  }
});

describe("breaks that notes tell of", () => {
  const cases: [note: string, from: string][] = [
    ["De aantallen die voor 2016 zijn weergegeven zijn te hoog. M.i.v. 2017 telt alleen wat besproken is.", "2017"],
    ["Vanaf 2018 geldt een nieuwe definitie.", "2018"],
    ["Per 1 januari 2023 is Haren gefuseerd; cijfers vanaf 2023 zijn inclusief Haren.", "2023-01-01"],
    ["De cijfers vanaf 2023 zijn inclusief Haren.", "2023"],
    ["De cijfers zijn inclusief Haren en lopen vanaf 2023.", ""],
    ["De cijfers zijn niet vergelijkbaar. Per 1 juli 2016 is de registratie veranderd.", "2016-07-01"],
    ["Per 1-1-2016 is de telwijze van cliënten gewijzigd.", ""],
    ["De telwijze is per 1-1-2016 gewijzigd.", "2016-01-01"],
    ["De kosten zijn te hoog. Vanaf 2017 wordt bezuinigd.", ""],
    ["De cijfers zijn niet vergelijkbaar.", ""],
    ["Vanaf 2017 zijn er meer cliënten.", ""],
  ];
  for (const [note, from] of cases) {
    it(note, () => {
      assert.equal(key(breaksIn([note])[0]?.from), from);
    });
  }
});

describe("figures that may yet change, or were put right", () => {
  const cases: [note: string, isPreliminary: boolean, isRevised: boolean][] = [
    ["Het betreft voorlopige cijfers.", true, true],
    ["De cijfers van 2020 zijn voorlopig.", true, true],
    ["Dit leidt tot aanpassing van gegevens uit het voorgaande half jaar.", false, true],
    ["De standen van 2016 zijn met terugwerkende kracht aangepast.", false, true],
    ["De rechter trof een voorlopige voorziening.", false, false],
    ["De begroting 2017 is bijgesteld.", false, false],
    ["Het is helaas niet mogelijk om de gegevens van 2016 betrouwbaar te corrigeren.", false, false],
  ];
  for (const [note, isPreliminary, isRevised] of cases) {
    it(note, () => {
      assert.equal(preliminarySentence([note]) !== undefined, isPreliminary);
      assert.equal(mayBeRevised([note]), isRevised);
    });
  }
});

describe("what notes own up to", () => {
  const cases: [note: string, admitted: Admission | undefined][] = [
    ["Door administratieve correcties sluiten begin- en eindstand niet volledig aan.", "stocks"],
    ["De eindstand van 2021 sluit niet aan op de beginstand van 2022.", "stocks"],
    ["De beginstand wijkt af van de vorige eindstand.", "stocks"],
    ["Er is een aansluitverschil van enkele dossiers.", "stocks"],
    ["Standen en mutaties komen uit verschillende bronnen en tellen niet op.", "stocks"],
    ["Instroom en uitstroom zijn exclusief administratieve mutaties", "stocks"],
    [
      "Het verschil tussen begin + instroom − uitstroom en eind komt door correcties met terugwerkende kracht",
      "stocks",
    ],
    ["Het verschil tussen begin en eind komt door de nieuwe wet.", undefined],
    ["Instroom is exclusief verhuizingen naar een andere wijk.", undefined],
    ["De voorzieningen sluiten niet aan bij de behoefte.", undefined],
    ["Het aantal is eind 2022 lager dan begin 2022.", undefined],
    ["Het totaal is inclusief cliënten buiten de gemeente.", "more"],
    ["Totaal incl. onbekend.", "more"],
    ["In het totaal zijn ook cliënten zonder adres meegeteld: dit is hoger dan de som.", "more"],
    ["Het totaal is inclusief btw.", undefined],
    ["Het totaal is gestegen.", undefined],
    ["Wachtlijst: unieke personen, sommigen staan op twee lijsten.", "less"],
    ["Elke cliënt is één keer geteld.", "less"],
    ["Cliënten zijn geteld op 1 januari.", undefined],
  ];
  const all: readonly Admission[] = ["stocks", "more", "less"];
  for (const [note, admitted] of cases) {
    it(note, () => {
      assert.deepEqual(
        all.filter((one) => sentenceAdmitting(one, [note]) !== undefined),
        admitted === undefined ? [] : [admitted],
      );
    });
  }
});
