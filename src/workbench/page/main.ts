import { isProblem } from "../../xlsx/xlsx-file.ts";
import type { FunctionsMetadata } from "./add-in-functions.ts";
import { loadWorkbook } from "./load-workbook.ts";
import { findParts } from "./page-parts.ts";
import { listenToDrops } from "./drop-files.ts";
import { openSession } from "./session.ts";
import type { Session } from "./session.ts";
import "./page.css";

const parts = findParts(document);
let session: Session | undefined;

async function open(bytes: Uint8Array, name: string): Promise<void> {
  const loaded = await loadWorkbook(bytes, name);
  if (isProblem(loaded)) return parts.showMessage(`${name}: ${loaded.text}`);
  parts.showMessage("");
  session?.close();
  session = openSession(parts, loaded, metadata);
  parts.fileName.textContent = name;
  document.title = `${name} – Sociaal Domein`;
}

async function openFile(file: File): Promise<void> {
  await open(new Uint8Array(await file.arrayBuffer()), file.name);
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
  const file = parts.file.files?.[0];
  parts.file.value = "";
  if (file) void openFile(file);
});
parts.togglePane.addEventListener("click", () => session?.pane.toggle());
parts.check.addEventListener("click", () => session?.pane.runCommand("controleerWerkmap"));
listenToDrops(parts.drop, (file) => void openFile(file));

const metadata = (await (await fetch("addin/functions.json")).json()) as FunctionsMetadata;
await openFirst();
