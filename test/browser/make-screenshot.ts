import { fileURLToPath } from "node:url";
import { startWorkbench } from "../support/workbench-page.ts";

const PICTURE = fileURLToPath(new URL("../../docs/werkbank.png", import.meta.url));

/** Makes docs/werkbank.png, the picture in the README: node --import=tsx test/browser/make-screenshot.ts */
const workbench = await startWorkbench();
const { page, frame } = workbench;
await frame.getByRole("button", { name: "Controleer werkmap" }).click();
await frame.getByRole("status").filter({ hasText: "Controle klaar" }).waitFor();
await frame.getByRole("button", { name: "Ga naar cel D18 op blad Wmo" }).click();
await page.waitForFunction(() => globalThis.workbench?.selection() === "'Wmo'!D18");
await page.screenshot({ path: PICTURE });
await workbench.close();
