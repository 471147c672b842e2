import { generateFunctions } from "./generate-functions.ts";
import { generateHelp } from "./generate-help.ts";
import { generateParser } from "./generate-parser.ts";
import { makeIcons } from "./make-icons.ts";

// Everything in the repository that is made from something else in it; `npm run build` starts here. What they make is
// committed too, and tests compare the two.
generateParser();
await generateFunctions();
generateHelp();
await makeIcons();
