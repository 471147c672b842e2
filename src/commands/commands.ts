/** What a command may do; the boot file fills it with Office. */
export interface CommandPorts {
  /** Brings the pane into view. */
  readonly showPane: () => Promise<void>;
  /** Asks the pane for a check. */
  readonly requestCheck: () => void;
  /** Asks the pane for the form that converts formulas. */
  readonly requestConversion: () => void;
}

/** "Controleer werkmap": opens the pane and starts the check in it. */
async function controleerWerkmap(ports: CommandPorts): Promise<void> {
  ports.requestCheck();
  await ports.showPane();
}

/**
 * "Zet om naar gewone formules": opens the form in the pane. It does not convert at once: which cells, and what could
 * not be converted and why, is more than a button can ask and say.
 */
async function zetFormulesOm(ports: CommandPorts): Promise<void> {
  ports.requestConversion();
  await ports.showPane();
}

/** The commands by the names that manifest.xml calls them by (FunctionName): don't rename one without the other. */
export const commands: Readonly<Record<string, (ports: CommandPorts) => Promise<void>>> = {
  controleerWerkmap,
  zetFormulesOm,
};

/** Runs a command and completes its event whatever happens: until then Excel keeps the button waiting. */
export async function runCommand(
  command: (ports: CommandPorts) => Promise<void>,
  ports: CommandPorts,
  event: { completed(): void },
): Promise<void> {
  try {
    await command(ports);
  } finally {
    event.completed();
  }
}
