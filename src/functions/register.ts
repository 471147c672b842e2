/// <reference types="custom-functions-runtime" />
import { functionId } from "./function-id.ts";
import * as functions from "./functions.ts";

/**
 * Tells Excel which function stands for which id of functions.json. First thing to run in the shared
 * runtime: Excel calculates as soon as a workbook opens.
 */
for (const [name, implementation] of Object.entries(functions)) {
  CustomFunctions.associate(functionId(name), implementation);
}
