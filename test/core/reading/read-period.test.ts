import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import {
  formatPeriod,
  periodInText,
  readPeildatum,
  readPeriod,
  readPeriodNumber,
  type Period,
} from "../../../src/core/reading/read-period.ts";

const canonical = (period: Period | undefined) => (period ? formatPeriod(period) : "geen");

describe("readPeriod", () => {
  /** Headers that name a period and say nothing else. */
  const ALONE: Readonly<Record<string, readonly string[]>> = {
    "2016H1": [
      ...["‘", "’", "'", "`", "´", "′"].map((apostrophe) => `1e helft ${apostrophe}16`),
      "1e helft 2016",
      "1e helft  2016",
      "1e\u00a0helft\u00a02016",
      "1ste helft 2016",
      "eerste helft van 2016",
      "1e halfjaar 2016",
      "eerste halfjaar 2016",
      "1e half jaar 2016",
      "H1 2016",
      "H1-2016",
      "H1 ‘16",
      "h1 16",
      "1H2016",
      "1H 2016",
      "2016 H1",
      "2016-H1",
      "2016H1",
      "2016 1e helft",
      "2016 (1e helft)",
      "halfjaar 1 2016",
      "2016-1",
      "2016-I",
      "2016/I",
      "1-1 t/m 30-6-2016",
      "1-1-2016 t/m 30-6-2016",
      "1 januari t/m 30 juni 2016",
      "1 jan - 30 jun 2016",
      "t/m juni 2016",
      "januari t/m juni 2016",
      "jan-jun 2016",
      "2016 t/m juni",
      "tot en met 30 juni 2016",
      "t/m 30-6-2016",
      "t/m 2e kwartaal 2016",
    ],
    "2016H2": [
      "2e helft ‘16",
      "tweede helft van 2016",
      "2e halfjaar van 2016",
      "H2 2016",
      "laatste helft van 2016",
      "2016-2",
      "2016-II",
      "juli - december 2016",
      "1-7 t/m 31-12-2016",
    ],
    "2016Q2": ["1-4 t/m 30-6-2016", "1 april 2016 t/m 30 juni 2016", "01-04-2016 - 30-06-2016"],
    "2016Q3": ["2016-III", "1-7 t/m 30-9-2016"],
    "2016Q4": [
      "Q4 2016",
      "2016-IV",
      "Q4-16",
      "Q4 '16",
      "2016 Q4",
      "2016Q4",
      "2016/Q4",
      "4e kwartaal 2016",
      "vierde kwartaal van 2016",
      "4e kwartaalrapportage 2016",
      "4e kw. 2016",
      "kwartaal 4 2016",
      "kw 4 2016",
      "kw4 2016",
      "K4 2016",
      "2016K4",
      "2016-4",
      "okt-dec 2016",
      "laatste kwartaal van 2016",
    ],
    "2016Q1": ["1e kwartaal 2016", "1 e kwartaal 2016", "1  e  kwartaal 2016", "t/m maart 2016"],
    "2016": [
      "2016",
      "‘16",
      "2016*",
      "2016 **",
      "2016a",
      "2016a)",
      "2016 a)",
      "2016 1)",
      "2016¹",
      "2016 ¹)",
      "2016:",
      "jaar 2016",
      "over 2016",
      "tot en met 31.12.2016",
      "t/m december 2016",
      "januari t/m december 2016",
    ],
    "2016M03": [
      "maart 2016",
      "mrt 2016",
      "mrt. 2016",
      "mrt-16",
      "mrt '16",
      "Maart van 2016",
      "2016-03",
      "2016M03",
      "03-2016",
      "03/2016",
    ],
    "2016M12": ["december 2016", "dec-16", "12-2016", "12.2016"],
    "2016-12-31": [
      "31.12.2016",
      "per 31.12.2016",
      "31-12-2016",
      "31/12/2016",
      "31-12-16",
      "2016-12-31",
      "31 december 2016",
      "31 dec. '16",
      "per 31 december 2016",
      "ultimo 2016",
      "per ultimo 2016",
      "eind 2016",
      "einde van 2016",
      "eind van het jaar 2016",
      "ultimo december 2016",
    ],
    "2016-07-01": ["per 1 juli 2016", "1-7-2016", "1 jul 2016"],
    "2016-01-01": ["begin van 2016", "begin van het jaar 2016", "primo 2016", "1 januari 2016", "01-01-2016"],
    "2016-06-30": ["eind juni 2016", "ultimo juni 2016"],
    "1998": ["‘98", "1998"],
  };
  for (const [expected, texts] of Object.entries(ALONE)) {
    for (const text of texts) {
      it(`${JSON.stringify(text)} is ${expected}`, () => {
        const reading = readPeriod(text);
        assert.equal(canonical(reading?.period), expected);
        assert.equal(reading?.rest, "");
        assert.equal(canonical(readPeriod(text.toUpperCase())?.period), expected);
      });
    }
  }

  for (const [text, expected, rest] of [
    ["begroting 2017a", "2017", "begroting"],
    ["realisatie 2015", "2015", "realisatie"],
    ["2016 begroting na wijziging", "2016", "begroting na wijziging"],
    ["begroting 2017 a)", "2017", "begroting"],
    ["1e burap 2016", "2016", "1e burap"],
    ["2e burap 2016", "2016", "2e burap"],
    ["2020 t/m betaaldatum 28-2-2021", "2020", "t/m betaaldatum 28-2-2021"],
    ["achterstand na tweede helft 2020", "2020H2", "achterstand na"],
    ["gehuisvest in de tweede helft van 2020", "2020H2", "gehuisvest in de"],
    ["Aantal per 1 juli 2016", "2016-07-01", "aantal"],
    ["Stand per 1-1-2017", "2017-01-01", "stand"],
    ["Prognose 2e helft ‘17*", "2017H2", "prognose"],
    ["2016 | aantal", "2016", "aantal"],
    ["Uitgaven (2016)", "2016", "uitgaven"],
    ["Halfjaarrapportage 2017-1", "2017H1", "halfjaarrapportage"],
    ["Kwartaalrapportage 2017-1", "2017Q1", "kwartaalrapportage"],
    ["Jongeren in jeugdzorg, 1e halfjaar 2016 (%)", "2016H1", "jongeren in jeugdzorg, (%)"],
    ["0-3 jaar 2016", "2016", "0-3 jaar"],
    ["Begroting Wmo 2015 2016", "2016", "begroting wmo 2015"],
    // What no half, quarter or year ends with is a date, and stays cumulative.
    ["t/m september 2017", "2017-09-30", "t/m"],
    ["2e wijziging begroting 2016", "2016", "2e wijziging begroting"],
  ] as const) {
    it(`${JSON.stringify(text)} is ${expected} and ${JSON.stringify(rest)}`, () => {
      const reading = readPeriod(text);
      assert.equal(canonical(reading?.period), expected);
      assert.equal(reading?.rest, rest);
    });
  }

  const NONE = [
    "1-7-2016 t/m 15-9-2016",
    "1-4 t/m 30-9-2016",
    "1-7-2015 t/m 30-6-2016",
    "",
    "aantal",
    "1e helft",
    "Aantal per 1 juli",
    "Wmo 2015 **",
    "2.016",
    "€ 2.016",
    "€ 2016",
    "2016%",
    "2016,5",
    "20160",
    "12016",
    "1989",
    "2101",
    "31-02-2016",
    "31-13-2016",
    "1956-03-12",
    "Q5 2016",
    "3e helft 2016",
    "week 12 2020",
    "3-2016",
    "2.1.16 Kengetallen",
    "HH2 16",
    "t/m betaaldatum 28-2-2021",
    "t/m betaaldatum 28 februari 2021",
    "ingangsdatum 1-1-2016",
    "eind van het jaar",
    "Q1",
    "t/m juni",
    // More than one period is none.
    "1e en 2e kwartaal 2016",
    "januari en februari 2016",
    "Q1 + Q2 2016",
    "1 juli en 31 december 2016",
    "2015-2017",
    "2018/2019",
    "schooljaar 2018-2019",
    "verschil 2016 t.o.v. 2015",
    "1e helft ‘16 2e helft ‘16",
    "1e helft 2016 t/m 2e helft 2017",
    "x".repeat(400) + " 2016",
  ];
  for (const text of NONE) {
    it(`${JSON.stringify(text.slice(0, 40))} is none`, () => {
      assert.equal(readPeriod(text), undefined);
    });
  }

  it("answers any text, and reads its own spelling", () => {
    const piece = fc.constantFrom(
      ..."1e 2e Q H helft kwartaal jan t/m 2016 16 ‘ ’ - / . ( ) per van begroting".split(" "),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(piece).map((pieces) => pieces.join(" ")),
        ),
        (text) => {
          const reading = readPeriod(text);
          if (!reading) return;
          const again = readPeriod(formatPeriod(reading.period));
          assert.deepEqual(again, { period: reading.period, rest: "" });
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe("periodInText", () => {
  for (const [text, expected] of [
    ["Jongeren in jeugdzorg, 1e halfjaar 2016 (%)", "2016H1"],
    ["Jeugdhulptrajecten (naar reden van beëindiging), 1e halfjaar 2016", "2016H1"],
    ["Meldingen in MO platform, 2016", "2016"],
    ["10 grootste zorgaanbieders jeugd 2020 (€)", "2020"],
    ["Wsw-bestand per 31.12.2016, in arbeidsjaren", "2016-12-31"],
    ["Cliënten met peildatum 31-12-2016", "2016-12-31"],
    ["Budget 2017 a) (in euro’s)", "2017"],
    ["Bron: declaraties 2020 (t/m betaaldatum 28-2-2021)", "2020"],
    ["In het laatste kwartaal van 2015", "2015Q4"],
    // The same period twice is one.
    ["Instroom 2016 (stand van 2016)", "2016"],
    ["1e helft ‘16 = H1 2016", "2016H1"],
    ["Cliënten met een maatwerkvoorziening", "geen"],
    ["WMO 2015", "geen"],
    ["Wmo 2015: cliënten 2016", "2016"],
    ["1e halfjaar 2016 en 2e halfjaar 2016", "geen"],
    ["1e en 2e kwartaal 2016", "geen"],
    ["Jeugdhulp 2016, vergeleken met 2015", "geen"],
    ["Jaarrekening 2016 per 31.12.2016", "geen"],
    ["Ontwikkeling 2015-2017", "geen"],
    ["", "geen"],
    ["x".repeat(400) + " 2016", "geen"],
  ] as const) {
    it(`${JSON.stringify(text.slice(0, 70))} is about ${expected}`, () => {
      assert.equal(canonical(periodInText(text)), expected);
    });
  }

  it("finds what a header alone would name, in whatever title it stands", () => {
    const period = fc.constantFrom("2016", "1e helft ‘16", "Q4 2016", "31.12.2016", "maart 2016", "eind 2016");
    const words = fc.array(fc.constantFrom("jongeren", "instroom,", "(%)", "Wmo", "per gemeente", "totaal"));
    fc.assert(
      fc.property(words, period, words, (before, text, after) => {
        const title = [...before, text, ...after].join(" ");
        assert.equal(canonical(periodInText(title)), canonical(readPeriod(text)?.period), title);
      }),
    );
  });
});

describe("readPeildatum", () => {
  for (const [text, expected] of [
    ["Aantal per 1 juli", [7, 1]],
    ["Aantal per 1 juli*", [7, 1]],
    ["per 31-12", [12, 31]],
    ["per 31.12", [12, 31]],
    ["Aantal (per 1 jan.)", [1, 1]],
    ["peildatum: 1 juli", [7, 1]],
    ["Stand 31 december", [12, 31]],
    ["1 januari", [1, 1]],
    ["per 29 februari", [2, 29]],
    ["per 1 juli 2016", undefined],
    ["per 1-7-2016", undefined],
    ["per 31 februari", undefined],
    ["uitstroom na 1 mei", undefined],
    ["3-6 maanden", undefined],
    ["Instroom", undefined],
  ] as const) {
    it(`${JSON.stringify(text)} is ${expected?.join("-") ?? "none"}`, () => {
      assert.deepEqual(readPeildatum(text), expected && { month: expected[0], day: expected[1] });
    });
  }
});

describe("readPeriodNumber", () => {
  for (const [value, code, expected] of [
    [2016, "General", "2016"],
    [2016, "0", "2016"],
    [2016, "@", "2016"],
    [2016, '"begroting "0', "2016"],
    [2016, "#,##0", "geen"],
    [2016, "0.0", "geen"],
    [2016, "0%", "geen"],
    [2016, '"€" 0', "geen"],
    [2016.5, "General", "geen"],
    [1989, "General", "geen"],
    [42735, "General", "geen"],
    [42370, "mmm-yy", "2016M01"],
    [42735, "mmm\\ yyyy", "2016M12"],
    [42735, "yyyy", "2016"],
    [2016, "yyyy", "geen"],
    [42735, "d-m-yyyy", "2016-12-31"],
    [42735, "dd/mm/yyyy;@", "2016-12-31"],
    [42735, "[$-413]d mmmm yyyy", "2016-12-31"],
    [42735.75, "d-m-yy h:mm", "2016-12-31"],
    [42735, "h:mm", "geen"],
    [42735, "[h]:mm", "geen"],
    [42429, "d-m-yyyy", "2016-02-29"],
    [32874, "d-m-yyyy", "1990-01-01"],
    [73415, "d-m-yyyy", "2100-12-31"],
    [73416, "d-m-yyyy", "geen"],
  ] as const) {
    it(`${String(value)} as ${code} is ${expected}`, () => {
      assert.equal(canonical(readPeriodNumber(value, code)), expected);
    });
  }

  it("counts days as the calendar does", () => {
    fc.assert(
      fc.property(fc.integer({ min: 32874, max: 73415 }), (serial) => {
        const expected = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
        assert.equal(canonical(readPeriodNumber(serial, "yyyy-mm-dd")), expected);
      }),
    );
  });
});
