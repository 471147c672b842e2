import { commands, runCommand } from "../commands/commands.ts";
import { createRequests } from "../commands/requests.ts";
import { REQUIRED_SETS } from "../excel/requirements.ts";
import { isDark } from "./is-dark.ts";
import "./taskpane.css";
import { texts } from "./texts.ts";

// The boot of the shared runtime, as small as it can be: it runs in every open workbook that calculates an SD function,
// so React is loaded only when the pane shows, and the engine only for a check.

const root = document.getElementById("paneel") as HTMLElement;
const requests = { check: createRequests(), conversion: createRequests() };
let shown: Promise<void> | undefined;

async function loadPane(): Promise<void> {
  const { startPane } = await import("./start-pane.ts");
  startPane(root, requests, isDark(Office.context.officeTheme));
}

function say(text: string): void {
  const paragraph = document.createElement("p");
  paragraph.className = "melding";
  paragraph.textContent = text;
  root.replaceChildren(paragraph);
}

function showPane(): void {
  shown ??= loadPane().catch(() => {
    shown = undefined;
    say(texts.notLoaded);
  });
}

function registerCommands(): void {
  const ports = {
    showPane: () => Office.addin.showAsTaskpane(),
    requestCheck: () => requests.check.request(),
    requestConversion: () => requests.conversion.request(),
  };
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void runCommand(command, ports, event));
  }
}

function isSupported(): boolean {
  return Object.entries(REQUIRED_SETS).every(([name, version]) =>
    Office.context.requirements.isSetSupported(name, version),
  );
}

async function boot(): Promise<void> {
  // The types know nothing of `addin`, which tells in a shared runtime whether the page is in sight.
  const { host, addin } = (await Office.onReady()) as {
    host: Office.HostType | null;
    addin?: { visibilityMode: Office.VisibilityMode };
  };
  // The manifest lets an older Excel open this page, so that it can say this.
  if (host !== Office.HostType.Excel) return say(texts.openInExcel);
  if (!isSupported()) return say(texts.tooOld);
  if (addin?.visibilityMode !== Office.VisibilityMode.hidden) showPane();
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) showPane();
  });
}

registerCommands();
void boot();
