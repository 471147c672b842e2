import { createCheckRequests } from "../commands/check-requests.ts";
import { commands, runCommand } from "../commands/commands.ts";
import "./taskpane.css";

// The boot of the shared runtime, as small as it can be: it runs in every open workbook that calculates an SD function,
// so React and the engine are loaded only when the pane shows (issue 2).

const checkRequests = createCheckRequests();

for (const [name, command] of Object.entries(commands)) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) =>
    runCommand(
      command,
      { showPane: () => Office.addin.showAsTaskpane(), requestCheck: () => checkRequests.request() },
      event,
    ),
  );
}

let started = false;

async function showPane(): Promise<void> {
  if (started) return;
  started = true;
  const { startPane } = await import("./start-pane.tsx");
  startPane(checkRequests);
}

async function boot(): Promise<void> {
  // Outside a shared runtime (an older Excel) there is no `addin`: the page is the pane, and says what is missing.
  const { addin } = (await Office.onReady()) as { addin?: { visibilityMode: Office.VisibilityMode } };
  if (addin?.visibilityMode !== Office.VisibilityMode.hidden) return showPane();
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) void showPane();
  });
}

void boot();
