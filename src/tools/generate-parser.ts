import { readFileSync, writeFileSync } from "node:fs";
import peggy from "peggy";

const folder = new URL("../core/language/", import.meta.url);

/** The parser of the rule language, as source text: what src/core/language/parser.js must hold. */
export function parserSource(): string {
  const grammar = readFileSync(new URL("grammar.peggy", folder), "utf8");
  return `// Generated from grammar.peggy by src/tools/generate-parser.ts.\n${peggy.generate(grammar, { output: "source", format: "es" })}`;
}

export function generateParser(): void {
  writeFileSync(new URL("parser.js", folder), parserSource());
}
