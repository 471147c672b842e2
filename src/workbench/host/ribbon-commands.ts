/** Ribbon buttons of the add-in that were pressed and are not done yet. */
export interface RibbonCommands {
  /** Presses the button; resolves when the add-in calls event.completed(). */
  run(name: string): Promise<void>;
  /** The pane listens for buttons from now on: what was pressed earlier is sent. */
  ready(): void;
  /** The add-in is done with the press of this id. */
  complete(id: string): void;
}

/** `send` carries a press to the pane. */
export function createRibbonCommands(send: (id: string, name: string) => void): RibbonCommands {
  const running = new Map<string, () => void>();
  let early: [id: string, name: string][] | undefined = [];
  let nextId = 1;
  return {
    run(name) {
      const id = String(nextId++);
      const done = new Promise<void>((resolve) => running.set(id, resolve));
      if (early) early.push([id, name]);
      else send(id, name);
      return done;
    },
    ready() {
      const pressed = early ?? [];
      early = undefined;
      for (const [id, name] of pressed) send(id, name);
    },
    complete(id) {
      running.get(id)?.();
      running.delete(id);
    },
  };
}
