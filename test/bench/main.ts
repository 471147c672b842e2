import { readdirSync } from "node:fs";

/** npm run bench: every test/bench/*.bench.ts, in the order of their names. */
interface Bench {
  readonly bench: () => void | Promise<void>;
}

const files = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".bench.ts"));
for (const file of files.sort()) {
  console.log(`\n${file.replace(".bench.ts", "")}`);
  const { bench } = (await import(new URL(file, import.meta.url).href)) as Bench;
  await bench();
}
