import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { makeHalfYearReport, SAMPLE_FILE } from "./make-samples/half-year-report.ts";

const target = fileURLToPath(new URL(`../../${SAMPLE_FILE}`, import.meta.url));
await writeFile(target, await makeHalfYearReport());
console.log(SAMPLE_FILE);
