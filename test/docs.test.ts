import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, rooms } from "../.config/rooms.js";
import { check } from "../src/core/check.ts";
import { toJson } from "../src/core/findings/to-json.ts";

const read = (file: string): string => readFileSync(join(root, file), "utf8");
const DOCS = [
  "README.md",
  "CONTRIBUTING.md",
  "docs/architecture.md",
  "docs/beslissingen.md",
  "docs/excel-testblad.md",
  "docs/prestaties.md",
];

const manifest = JSON.parse(read("package.json")) as {
  readonly license: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe("the documents", () => {
  it("link to files that are there", () => {
    const broken = DOCS.flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:)([^)#]+)/g)]
        .map(([, target = ""]) => join(dirname(file), target))
        .filter((target) => !existsSync(join(root, target)))
        .map((target) => `${file}: ${target}`),
    );
    assert.deepEqual(broken, []);
  });

  it("name only commands that package.json has", () => {
    const named = DOCS.flatMap((file) =>
      [...read(file).matchAll(/npm (?:run (?:--silent )?)([\w:]+)/g)].map(([, script = ""]) => script),
    );
    assert.deepEqual(
      [...new Set(named)].filter((script) => !(script in manifest.scripts)),
      [],
    );
  });

  it("show every room in the architecture", () => {
    const shown = [...read("docs/architecture.md").matchAll(/^\| (\w+) +\|/gm)].map(([, room]) => room);
    assert.deepEqual(
      Object.keys(rooms).filter((room) => !shown.includes(room)),
      [],
    );
  });

  it("give a reason for every dependency", () => {
    const text = read("docs/beslissingen.md");
    const isNamed = (name: string) => new RegExp(`(^|[\\s|\`])${name}(?=[\\s,|\`])`, "m").test(text);
    const all = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    assert.deepEqual(
      all.filter((name) => !name.startsWith("@types/") && !isNamed(name)),
      [],
    );
  });

  it("show the keys that the JSON of the check has", () => {
    const [, example = ""] = /```text\n(\{ "versie"[\s\S]*?)```/.exec(read("README.md")) ?? [];
    const keys = Object.keys(toJson(check({ name: "leeg.xlsx", sheets: [] })));
    assert.deepEqual(
      keys.filter((key) => !example.includes(`"${key}"`)),
      [],
    );
  });

  it("name one licence, and hold its text", () => {
    assert.match(read("LICENSE"), /^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
    assert.equal(manifest.license, "EUPL-1.2");
    assert.match(read("publiccode.yml"), /^ {2}license: EUPL-1\.2$/m);
    assert.match(read("README.md"), /\[EUPL-1\.2\]\(LICENSE\)/);
  });
});
