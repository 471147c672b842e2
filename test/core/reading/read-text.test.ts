import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, it } from "mocha";
import { divide, multiply, parseDecimal, powerOfTen, toDecimal, type Exact } from "../../../src/core/interval/exact.ts";
import { readText, type Marker, type TextReading } from "../../../src/core/reading/read-text.ts";

/** A reading as one line, so that a table of cases reads as one: "getal 0.474 procent /0.001". */
function summary({ marker, value, unit, step, ofWhich, ratio, upper, counted }: TextReading): string {
  const figures = (sign: string, ...values: (Exact | undefined)[]) =>
    values[0] === undefined ? [] : [sign + values.map((figure) => toDecimal(figure ?? 0)).join(":")];
  return [
    marker,
    ...figures("", value),
    ...(unit === undefined ? [] : [unit]),
    ...figures("/", step),
    ...figures("waarvan ", ofWhich),
    ...(ratio ? figures("", ...ratio) : []),
    ...figures("t/m ", upper),
    ...(counted ? [`(${[toDecimal(counted.value), counted.words].join(" ")})`] : []),
  ].join(" ");
}

function reads(cases: readonly (readonly [text: string, expected: string])[]): void {
  for (const [text, expected] of cases) {
    it(`${JSON.stringify(text)} is ${expected}`, () => {
      assert.equal(summary(readText(text)), expected);
    });
  }
}

describe("readText", () => {
  describe("whole figures", () => {
    reads([
      ["3.520", "getal 3520 /1"],
      ["1940", "getal 1940 /1"],
      ["0", "getal 0 /1"],
      ["1.234.567", "getal 1234567 /1"],
      ["12 345", "getal 12345 /1"],
      ["12\u00a0345", "getal 12345 /1"],
      ["12\u2009345\u202f678", "getal 12345678 /1"],
      ["+12", "getal 12 /1"],
      ["99999999999999999999", "getal 99999999999999999999 /1"],
    ]);
  });

  describe("signs", () => {
    reads([
      ["-12", "getal -12 /1"],
      ["- 12", "getal -12 /1"],
      ["\u221212", "getal -12 /1"],
      ["–12", "getal -12 /1"],
      ["25.991-", "getal -25991 /1"],
      ["(12)", "getal -12 /1"],
      ["€ -12", "getal -12 euro /1"],
      ["-€ 12", "getal -12 euro /1"],
      ["€ (12)", "getal -12 euro /1"],
      ["(€ 12)", "getal -12 euro /1"],
      ["(1,8) mln", "getal -1800000 /100000"],
      ["(12) 345", "tekst"],
      ["(12)-", "tekst"],
      ["(12%)", "getal -0.12 procent /0.01"],
      ["-0", "getal 0 /1"],
      ["25 V", "getal 25 /1"],
      ["V 25", "getal 25 /1"],
      ["1.250 N", "getal -1250 /1"],
      ["€ 12 n", "getal -12 euro /1"],
      // Two signs say nothing.
      ["--12", "tekst"],
      ["-12-", "tekst"],
      ["(-12)", "tekst"],
      ["-(12)", "tekst"],
      ["-25 N", "tekst"],
    ]);
  });

  describe("money, decimals and percentages", () => {
    reads([
      ["€   87.424", "getal 87424 euro /1"],
      ["€87.424", "getal 87424 euro /1"],
      ["€ 600.000,-", "getal 600000 euro /1"],
      ["€ 500,--", "getal 500 euro /1"],
      ["€ 500,–", "getal 500 euro /1"],
      ["500,=", "getal 500 /1"],
      ["€ 500,00", "getal 500 euro /0.01"],
      ["3.520 euro", "getal 3520 euro /1"],
      ["EUR 3.520", "getal 3520 euro /1"],
      ["€ 1,8 miljoen", "getal 1800000 euro /100000"],
      ["€ 2,5 miljoen", "getal 2500000 euro /100000"],
      ["€ 174 mln", "getal 174000000 euro /1000000"],
      ["€ 174 mln.", "getal 174000000 euro /1000000"],
      ["1,85 miljard euro", "getal 1850000000 euro /10000000"],
      ["12 duizend", "getal 12000 /1000"],
      ["8,8", "getal 8.8 /0.1"],
      ["1.234,56", "getal 1234.56 /0.01"],
      ["1,234", "getal 1.234 /0.001"],
      ["0,0", "getal 0 /0.1"],
      ["47,4%", "getal 0.474 procent /0.001"],
      ["47,4 %", "getal 0.474 procent /0.001"],
      ["22 procent", "getal 0.22 procent /0.01"],
      ["-12,5%", "getal -0.125 procent /0.001"],
    ]);
  });

  describe("English notation", () => {
    reads([
      ["7.5", "punt-decimaal 7.5 /0.1"],
      ["7.55", "punt-decimaal 7.55 /0.01"],
      ["0.125", "punt-decimaal 0.125 /0.001"],
      ["1234.567", "punt-decimaal 1234.567 /0.001"],
      ["1,234.56", "punt-decimaal 1234.56 /0.01"],
      ["1,234,567", "punt-decimaal 1234567 /1"],
      ["47.4%", "punt-decimaal 0.474 procent /0.001"],
      // Three figures behind one point are thousands.
      ["7.500", "getal 7500 /1"],
    ]);
  });

  describe("missing figures", () => {
    const MARKED: readonly (readonly [Marker, readonly string[]])[] = [
      ["leeg", ["", "   ", "\u00a0", "\u200b", "\n"]],
      ["streepje", ["-", "–", "—", "−", " - ", "--"]],
      ["nvt", ["nvt", "NVT", "n.v.t.", "N.v.t", "niet van toepassing"]],
      ["nb", ["nb", "n.b.", "onbekend", "niet bekend", "PM", "p.m."]],
      ["punt", [".", "niet beschikbaar", "niet openbaar"]],
      ["geheim", ["x", "X", "geheim", "Geheim"]],
    ];
    for (const [marker, texts] of MARKED) {
      it(`${texts.map((text) => JSON.stringify(text)).join(", ")}: ${marker}`, () => {
        for (const text of texts) assert.deepEqual(readText(text), { marker }, text);
      });
    }
    reads([["€ -", "streepje euro"]]);
  });

  describe("more than one figure", () => {
    reads([
      ["86 (37)", "waarvan 86 /1 waarvan 37"],
      ["1.003 (569)", "waarvan 1003 /1 waarvan 569"],
      ["86(37)", "waarvan 86 /1 waarvan 37"],
      ["12 (15)", "waarvan 12 /1 waarvan 15"],
      ["12 (2016)", "getal 12 /1"],
      ["51,1% (45)", "getal 0.511 procent /0.001"],
      ["45 (51,1%)", "getal 45 /1"],
      ["79:21", "verhouding 79:21"],
      ["79 : 21", "verhouding 79:21"],
      ["91:9", "verhouding 91:9"],
      // That a ratio is 100 together is for a rule to say.
      ["79:20", "verhouding 79:20"],
      ["9:91", "verhouding 9:91"],
      ["0:100", "verhouding 0:100"],
      ["12:88", "verhouding 12:88"],
      ["87,5:12,5", "verhouding 87.5:12.5"],
      // A time of the day is none.
      ["12:30", "tekst"],
      ["9:15", "tekst"],
      ["9 : 15", "tekst"],
      ["23:59", "tekst"],
      ["08:00", "tekst"],
      ["12:05", "tekst"],
      ["200+", "ondergrens 200"],
      ["€ 200+", "ondergrens 200 euro"],
      [">200", "ondergrens 200"],
      ["≥ 200", "ondergrens 200"],
      ["800 - 1.100", "ondergrens 800 t/m 1100"],
      ["800 – 1.100", "ondergrens 800 t/m 1100"],
      ["€ 800 - € 1.100", "ondergrens 800 euro t/m 1100"],
      ["0-7", "ondergrens 0 t/m 7"],
      ["<10", "geheim t/m 10"],
    ]);
  });

  describe("notes and what is counted", () => {
    reads([
      ["12*", "getal 12 /1"],
      ["12 **", "getal 12 /1"],
      ["12 ¹)", "getal 12 /1"],
      ["3.520a", "getal 3520 /1"],
      ["345 1)", "getal 345 /1"],
      ["345 a)", "getal 345 /1"],
      ["345 ¹)", "getal 345 /1"],
      ["14 meldingen,", "getal 14 /1 (14 meldingen)"],
      ["12  meldingen", "getal 12 /1 (12 meldingen)"],
      ["37 meldingen.", "getal 37 /1 (37 meldingen)"],
      ["1.250 cliënten", "getal 1250 /1 (1250 cliënten)"],
      ["38,5 fte", "getal 38.5 /0.1 (38.5 fte)"],
      // Its place tells whether these are figures or names.
      ["2 kinderen", "getal 2 /1 (2 kinderen)"],
      ["14 nieuwe meldingen", "tekst (14 nieuwe meldingen)"],
      ["6 maanden", "tekst (6 maanden)"],
      ["2 jaar", "tekst (2 jaar)"],
      ["12 Jeugdwet", "tekst (12 jeugdwet)"],
    ]);
  });

  describe("no figures", () => {
    const TEXTS = [
      "3 - 6 maanden",
      "3 -  6 maanden",
      "0 -  3 maanden",
      "1 – 1,5 jaar",
      "2 - 3 jaar",
      "langer dan 5 jaar",
      "18 jaar en ouder",
      "18 en ouder",
      "5 of meer",
      "1e kwartaal",
      "2 e kwartaal",
      "2e helft",
      "1 juli",
      "2016 begroting",
      "3.2 Kengetallen",
      "14 meldingen van ouders",
      "Wijk 14 meldingen",
      "± 14 meldingen",
      "ruim 14 meldingen",
      "1e helft 2016",
      "1e",
      "2017a",
      "1a",
      "31-12-2016",
      "31.12.2016",
      "2016-12-31",
      "12.2016",
      "1-7",
      "2015-2016",
      "2015 - 2016",
      "8 - 3",
      "+31 6 1234",
      "06 123 456",
      "0182-123456",
      "0502",
      "1.2.3",
      "12.",
      "2,",
      "12 34",
      "± 40",
      "ca. 35",
      "ruim 6.700",
      "€",
      "%",
      "12 m²",
      "12k",
      "1E+05",
      "-,-",
      "Wmo",
      "constructor",
      "__proto__",
      "9".repeat(200),
    ];
    for (const text of TEXTS) {
      it(JSON.stringify(text.slice(0, 30)), () => {
        assert.deepEqual(readText(text), { marker: "tekst" });
      });
    }
  });

  it("reads every cell the reports print", () => {
    const printed = JSON.parse(readFileSync(new URL("../../fixtures/cells.json", import.meta.url), "utf8")) as Record<
      string,
      [text: string, value: number | [number, number] | null][]
    >;
    const markers: Record<string, readonly Marker[]> = {
      ontbreekt: ["leeg", "streepje", "nvt", "nb"],
      ondergrens: ["ondergrens"],
      verhouding: ["verhouding"],
    };
    let count = 0;
    for (const [type, cells] of Object.entries(printed)) {
      for (const [text, value] of cells) {
        const reading = readText(text);
        assert.ok((markers[type] ?? ["getal"]).includes(reading.marker), `${text}: ${reading.marker}`);
        assert.equal(reading.unit, type === "euro" || type === "procent" ? type : undefined, text);
        // The transcription keeps 22% as 22.
        const figure = reading.value === undefined || type !== "procent" ? reading.value : multiply(reading.value, 100);
        const expected = Array.isArray(value) ? undefined : (value ?? undefined);
        assert.equal(
          figure && toDecimal(figure),
          expected === undefined || figure === 0 ? figure : String(expected),
          text,
        );
        if (Array.isArray(value)) assert.deepEqual(reading.ratio, value);
        count++;
      }
    }
    assert.equal(count, 344);
  });

  it("reads back what a Dutch report would print", () => {
    const dutch = (digits: number, places: number) => {
      const [whole = "", fraction = ""] = toDecimal(divide(Math.abs(digits), 10 ** places) ?? 0, places).split(".");
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
      return grouped + (places > 0 ? `,${fraction.padEnd(places, "0")}` : "");
    };
    const minus: readonly ((text: string) => string)[] = [
      (text) => `-${text}`,
      (text) => `−${text}`,
      (text) => `${text}-`,
      (text) => `(${text})`,
    ];
    const space = fc.constantFrom("", " ", "   ", "\u00a0", "\u2009", "\u202f");
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 15), max: 10 ** 15 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(...minus),
        fc.constantFrom("", "€", "%", " mln", "*"),
        space,
        (digits, places, sign, mark, gap) => {
          const signed = digits < 0 ? sign(dutch(digits, places)) : dutch(digits, places);
          const text = mark === "€" ? `€${gap}${signed}` : signed + mark;
          const shift = mark === "%" ? -2 : mark === " mln" ? 6 : 0;
          const { value, step } = readText(gap + text + gap);
          const unit = powerOfTen(shift - places);
          assert.deepEqual([value, step], [multiply(parseDecimal(String(digits)) ?? 0, unit), unit], text);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("answers any text, and quickly", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,-+()€%: *vnxe/<>a")) }),
          fc.string({ unit: fc.constantFrom("1", ".", ",", " ", "-"), maxLength: 5000 }),
        ),
        (text) => {
          const { marker, value, ratio, upper, counted } = readText(text);
          const hasFigure = ["getal", "punt-decimaal", "waarvan", "ondergrens"].includes(marker);
          assert.equal(value !== undefined, hasFigure, text);
          assert.equal(ratio !== undefined, marker === "verhouding", text);
          if (counted !== undefined)
            assert.ok(marker === "tekst" || (marker === "getal" && value === counted.value), text);
          if (upper !== undefined) assert.ok(marker === "ondergrens" || marker === "geheim", text);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
