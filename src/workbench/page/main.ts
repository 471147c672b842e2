import { patchXlsx } from "../../xlsx/patch-xlsx.ts";
import { isProblem } from "../../xlsx/xlsx-file.ts";
import type { FunctionsMetadata } from "./add-in-functions.ts";
import { download } from "./download.ts";
import { listenToDrops } from "./drop-files.ts";
import { changesSince, savedSheets } from "./file-changes.ts";
import type { SavedSheets } from "./file-changes.ts";
import { loadWorkbook } from "./load-workbook.ts";
import { findParts } from "./page-parts.ts";
import { createPageReport } from "./page-report.ts";
import { openSession } from "./session.ts";
import type { Session } from "./session.ts";
import "./page.css";

const parts = findParts(document);
let session: Session | undefined;
/** The file as it was opened or saved last. */
let file: { readonly name: string; readonly bytes: Uint8Array; readonly sheets: SavedSheets } | undefined;

async function open(bytes: Uint8Array, name: string): Promise<void> {
  const loaded = await loadWorkbook(bytes, name);
  if (isProblem(loaded)) return parts.showMessage(`${name}: ${loaded.text}`);
  parts.showMessage("");
  session?.close();
  file = { name, bytes, sheets: savedSheets(loaded) };
  session = openSession(parts, loaded, metadata);
  parts.save.disabled = false;
  parts.fileName.textContent = name;
  document.title = `${name} – Sociaal Domein`;
}

/** Downloads the file with what changed written into it: what the grid cannot show stays in it as it was. */
async function save(): Promise<void> {
  if (!session || !file) return;
  const patched = await patchXlsx(file.bytes, changesSince(file.sheets, session.model));
  if (isProblem(patched)) return parts.showMessage(`${file.name}: ${patched.text}`);
  file = { name: file.name, bytes: patched, sheets: savedSheets(session.model) };
  download(patched, file.name);
}

async function openFile(chosen: File): Promise<void> {
  await open(new Uint8Array(await chosen.arrayBuffer()), chosen.name);
}

/** The workbook that the server was started with. */
async function openFirst(): Promise<void> {
  const response = await fetch("werkmap");
  const name = decodeURIComponent(new URL(response.url).pathname.split("/").at(-1) ?? "");
  if (!response.ok) return parts.showMessage(`${name} is niet gevonden.`);
  await open(new Uint8Array(await response.arrayBuffer()), name);
}

parts.open.addEventListener("click", () => parts.file.click());
parts.file.addEventListener("change", () => {
  const chosen = parts.file.files?.[0];
  if (chosen) void openFile(chosen);
  parts.file.value = "";
});
parts.save.addEventListener("click", () => void save());
listenToDrops(parts.drop, (dropped) => void openFile(dropped));

globalThis.workbench = createPageReport(() => session);
const metadata = (await (await fetch("addin/functions.json")).json()) as FunctionsMetadata;
await openFirst();
