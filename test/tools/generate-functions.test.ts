import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { functionCatalogue } from "../../src/core/indicators/catalogue.ts";
import * as functions from "../../src/functions/functions.ts";
import { brokenFormulas, compareVersions, currentRelease, nextLock, readLock } from "../../src/tools/functions-lock.ts";
import { committedFunctions, metadataSource, wrapperSource } from "../../src/tools/generate-functions.ts";

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly options?: object;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

const committed = committedFunctions();
const metadata = JSON.parse(committed.metadata) as {
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly Entry[];
};

/** "STAND(begin; in; uit)", optional ones between brackets, repeating ones with dots: one line per function. */
const signature = ({ name, parameters }: Entry): string => {
  const shown = parameters.map((parameter) => {
    const text = parameter.repeating === true ? `${parameter.name}…` : parameter.name;
    return parameter.optional === true ? `[${text}]` : text;
  });
  return `${name}(${shown.join("; ")})`;
};

describe("the functions as Excel is told of them", () => {
  it("are those of the indicators: run npm run build after changing one", async () => {
    assert.equal(committed.wrappers, await wrapperSource());
    assert.equal(committed.metadata, metadataSource(committed.wrappers));
  });

  it("are as many as the catalogue has, each with an implementation", () => {
    const names = functionCatalogue.map(({ name }) => name);
    assert.deepEqual(
      metadata.functions.map(({ id }) => id),
      names.map((name) => (name === "VN" ? "VN_" : name)),
    );
    assert.deepEqual(
      metadata.functions.map(({ name }) => name),
      names,
    );
    assert.deepEqual(
      Object.keys(functions)
        .map((name) => name.toUpperCase())
        .sort(),
      [...names].sort(),
    );
  });

  it("have the signatures that the documentation lists", () => {
    const snapshot = readFileSync(new URL("../fixtures/functions-signatures.txt", import.meta.url), "utf8");
    assert.deepEqual(metadata.functions.map(signature), snapshot.trimEnd().split("\n"));
  });

  it("get error cells and data types handed in, ranges as rows of cells", () => {
    assert.equal(metadata.allowErrorForDataTypeAny, true);
    assert.equal(metadata.allowCustomDataForDataTypeAny, true);
    for (const { name, parameters } of metadata.functions) {
      for (const { type, dimensionality } of parameters)
        assert.deepEqual([type, dimensionality], ["any", "matrix"], name);
    }
  });

  it("have names that Excel takes and that look like no cell", () => {
    for (const { id, name, parameters } of metadata.functions) {
      assert.match(id, /^[A-Z][A-Z_]{2,}$/);
      assert.match(name, /^[A-Z]{2,}$/);
      for (const parameter of parameters) assert.match(parameter.name, /^[a-z][A-Za-z0-9]*$/);
      const firstOptional = parameters.findIndex(({ optional }) => optional === true);
      assert.ok(firstOptional < 0 || parameters.slice(firstOptional).every(({ optional }) => optional === true), name);
      assert.ok(
        parameters.slice(0, -1).every(({ repeating }) => repeating !== true),
        name,
      );
    }
  });

  it("are described in one line each, with a help page; none is volatile or streams", () => {
    for (const { name, description, helpUrl, parameters, options } of metadata.functions) {
      assert.match(helpUrl, new RegExp(`^https://localhost:3000/assets/help/${name.toLowerCase()}\\.html$`));
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        assert.match(text, /^\S.*\.$/);
        assert.doesNotMatch(text, /\n/);
      }
      assert.deepEqual(options, name === "CONTROLE" ? { requiresParameterAddresses: true } : undefined);
    }
  });
});

describe("the lock on what is released", () => {
  const lock = readLock();
  const current = currentRelease();

  it("holds the current functions.json: raise the manifest's version, then run src/tools/functions-lock.ts", () => {
    assert.equal(lock.releases.at(-1)?.sha256, current.sha256);
    assert.ok(compareVersions(current.version, lock.releases.at(-1)?.version ?? "") >= 0);
  });

  it("has a higher version for every change", () => {
    const versions = lock.releases.map(({ version }) => version);
    for (const [index, version] of versions.slice(1).entries()) {
      assert.ok(compareVersions(version, versions[index] ?? "") > 0, version);
    }
  });

  it("keeps formulas in workbooks working", () => {
    assert.deepEqual(brokenFormulas(lock, current.metadata), []);
  });

  const parameters = (...names: string[]) =>
    names.map((name) => ({ name: name.replace("?", ""), optional: name.endsWith("?") }));
  const released = { releases: [{ version: "1.0.0.0", sha256: "a" }], parameters: { STAND: ["begin", "in", "uit"] } };
  const CASES = [
    ["the same", parameters("begin", "in", "uit"), []],
    ["one more, optional", parameters("begin", "in", "uit", "decimalen?"), []],
    [
      "one more, required",
      parameters("begin", "in", "uit", "eind"),
      ["STAND takes other parameters than begin, in, uit"],
    ],
    ["another order", parameters("begin", "uit", "in"), ["STAND takes other parameters than begin, in, uit"]],
    ["one less", parameters("begin", "in"), ["STAND takes other parameters than begin, in, uit"]],
  ] as const;
  for (const [what, now, broken] of CASES) {
    it(`${what}: ${broken.length === 0 ? "fits" : "breaks formulas"}`, () => {
      assert.deepEqual(brokenFormulas(released, { functions: [{ name: "STAND", parameters: now }] }), broken);
    });
  }

  it("takes a change only with a higher version", () => {
    const changed = (version: string) => ({
      version,
      sha256: "b",
      metadata: { functions: [{ name: "STAND", parameters: parameters("begin", "in", "uit") }] },
    });
    assert.throws(() => nextLock(released, changed("1.0.0.0")), /raise <Version>/);
    assert.deepEqual(
      nextLock(released, changed("1.0.1.0")).releases.map(({ version }) => version),
      ["1.0.0.0", "1.0.1.0"],
    );
    assert.throws(() => nextLock(released, { ...changed("2.0.0.0"), metadata: { functions: [] } }), /STAND is gone/);
  });

  it("compares versions by their parts", () => {
    assert.ok(compareVersions("1.10.0.0", "1.9.0.0") > 0);
    assert.equal(compareVersions("1.0.0", "1.0.0.0"), 0);
  });
});
