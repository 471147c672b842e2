/** The elements of page.html that the workbench works with. */
export interface PageParts {
  readonly fileName: HTMLElement;
  readonly open: HTMLButtonElement;
  readonly save: HTMLButtonElement;
  readonly file: HTMLInputElement;
  readonly togglePane: HTMLButtonElement;
  /** The ribbon buttons of the add-in; `data-command` is the function of manifest.xml that each calls. */
  readonly commands: readonly HTMLButtonElement[];
  readonly nameBox: HTMLInputElement;
  readonly formula: HTMLInputElement;
  readonly grid: HTMLElement;
  readonly tabs: HTMLElement;
  readonly pane: HTMLElement;
  readonly consent: HTMLElement;
  readonly drop: HTMLElement;
  /** Shows a Dutch sentence above the grid; "" takes it away. */
  readonly showMessage: (text: string) => void;
}

export function findParts(page: Document): PageParts {
  const message = element(page, "message", HTMLElement);
  return {
    fileName: element(page, "file-name", HTMLElement),
    open: element(page, "open", HTMLButtonElement),
    save: element(page, "save", HTMLButtonElement),
    file: element(page, "file", HTMLInputElement),
    togglePane: element(page, "toggle-pane", HTMLButtonElement),
    commands: [...page.querySelectorAll<HTMLButtonElement>("button[data-command]")],
    nameBox: element(page, "name-box", HTMLInputElement),
    formula: element(page, "formula", HTMLInputElement),
    grid: element(page, "grid", HTMLElement),
    tabs: element(page, "tabs", HTMLElement),
    pane: element(page, "pane", HTMLElement),
    consent: element(page, "consent", HTMLElement),
    drop: element(page, "drop", HTMLElement),
    showMessage(text) {
      message.textContent = text;
      message.hidden = text === "";
    },
  };
}

function element<Kind extends HTMLElement>(page: Document, id: string, kind: new () => Kind): Kind {
  const found = page.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`page.html has no #${id}`);
  return found;
}
