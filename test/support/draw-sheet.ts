// Help pages draw the examples of rules: a test and a page read the same drawing.
export { drawSheet } from "../../src/tools/generate-help/draw-sheet.ts";
