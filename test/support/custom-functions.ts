/// <reference types="custom-functions-runtime" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";

/**
 * Gives this process the CustomFunctions of the unmodified Office.js, so that functions run here end with the
 * very errors that Excel gets. Just enough of a window for the script to load; it never meets a host.
 */
export function installCustomFunctions(): void {
  if ("CustomFunctions" in globalThis) return;
  const script = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  const window: Record<string, unknown> = {
    navigator: { userAgent: "" },
    location: { href: "https://localhost/", search: "", hash: "" },
    document: { createElement: () => ({}), getElementsByTagName: () => [] },
    addEventListener: () => undefined,
    setTimeout,
    clearTimeout,
    console,
  };
  window["window"] = window;
  vm.runInNewContext(readFileSync(script, "utf8"), window);
  Object.assign(globalThis, { CustomFunctions: window["CustomFunctions"] });
}
