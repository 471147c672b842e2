/** What a command may do; the boot file fills it with Office. */
export interface CommandPorts {
  /** Brings the pane into view. */
  readonly showPane: () => Promise<void>;
  /** Asks the pane for a check. */
  readonly requestCheck: () => void;
}

/** "Controleer werkmap": opens the pane and starts the check in it. */
async function controleerWerkmap(ports: CommandPorts): Promise<void> {
  ports.requestCheck();
  await ports.showPane();
}

/** The commands by the names that manifest.xml calls them by (FunctionName): don't rename one without the other. */
export const commands: Readonly<Record<string, (ports: CommandPorts) => Promise<void>>> = { controleerWerkmap };

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
