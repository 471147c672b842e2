import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { Pane } from "./pane.tsx";
import type { PanePorts } from "./pane-ports.ts";

const darkQuery = matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  darkQuery.addEventListener("change", listener);
  return () => darkQuery.removeEventListener("change", listener);
}

interface ThemedPaneProps {
  readonly ports: PanePorts;
  /** Whether Office is dark; undefined where it does not say (Excel on the web): then the browser's choice counts. */
  readonly officeIsDark: boolean | undefined;
}

function ThemedPane({ ports, officeIsDark }: ThemedPaneProps): ReactElement {
  const browserIsDark = useSyncExternalStore(subscribe, () => darkQuery.matches);
  // High contrast needs no theme of ours: Fluent gives way to the colours that the system forces.
  const theme = (officeIsDark ?? browserIsDark) ? webDarkTheme : webLightTheme;
  return (
    <FluentProvider theme={theme} style={{ minHeight: "100%" }}>
      <Pane ports={ports} />
    </FluentProvider>
  );
}

/** Shows the pane in `element`. */
export function renderPane(element: Element, ports: PanePorts, officeIsDark: boolean | undefined): void {
  createRoot(element).render(<ThemedPane ports={ports} officeIsDark={officeIsDark} />);
}
