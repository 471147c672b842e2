import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { SAMPLES } from "./make-samples/samples.ts";

for (const { file, make } of SAMPLES) {
  await writeFile(fileURLToPath(new URL(`../../${file}`, import.meta.url)), await make());
  console.log(file);
}
