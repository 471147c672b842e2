import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactElement } from "react";
import type { ConversionScope } from "../excel/read-scope.ts";
import { ConversionReportView } from "./conversion-report.tsx";
import type { PanePorts } from "./pane-ports.ts";
import { texts } from "./texts.ts";
import { useConversion } from "./use-conversion.ts";

const SCOPES: readonly ConversionScope[] = ["selectie", "blad", "werkmap"];
const ITEM = "omzetten";
const USER_INPUT = ["pointerdown", "keydown", "wheel"] as const;

const useStyles = makeStyles({
  header: { textAlign: "left" },
  panel: { marginLeft: 0, marginRight: 0 },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** "Omzetten naar gewone formules": which cells, there or back, and what came of it. The ribbon opens it. */
export function ConversionSection({ ports }: { readonly ports: PanePorts }): ReactElement {
  const styles = useStyles();
  const { state, convert, restore, goTo } = useConversion(ports);
  const [isOpen, setOpen] = useState(false);
  const [scope, setScope] = useState<ConversionScope>("selectie");
  const section = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  const busy = state.phase === "busy";

  useEffect(
    () =>
      ports.onConversionRequest(() => {
        asked.current = true;
        setOpen(true);
        section.current?.scrollIntoView({ block: "start" });
      }),
    [ports],
  );
  // A section that was folded grows to its full height by and by; whoever touches anything meanwhile goes first.
  useEffect(() => {
    const element = section.current;
    if (!isOpen || !asked.current || !element) return;
    asked.current = false;
    const growing = new ResizeObserver(() => element.scrollIntoView({ block: "start" }));
    growing.observe(element);
    const stop = (): void => growing.disconnect();
    for (const input of USER_INPUT) window.addEventListener(input, stop, { once: true });
    return () => {
      stop();
      for (const input of USER_INPUT) window.removeEventListener(input, stop);
    };
  }, [isOpen]);

  return (
    <div ref={section}>
      <Accordion
        collapsible
        openItems={isOpen ? [ITEM] : []}
        onToggle={(_event, { openItems }) => setOpen(openItems.includes(ITEM))}
      >
        <AccordionItem value={ITEM}>
          <AccordionHeader as="h2" className={styles.header}>
            {texts.conversion.title}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <div className={styles.form}>
              <p className={styles.text}>{texts.conversion.intro}</p>
              <Field label={texts.conversion.scope}>
                <RadioGroup value={scope} onChange={(_event, { value }) => setScope(value as ConversionScope)}>
                  {SCOPES.map((value) => (
                    <Radio key={value} value={value} label={texts.conversion.scopes[value]} />
                  ))}
                </RadioGroup>
              </Field>
              <div className={styles.buttons}>
                <Button appearance="primary" disabledFocusable={busy} onClick={() => convert(scope)}>
                  {texts.conversion.convert}
                </Button>
                <Button disabledFocusable={busy} onClick={restore}>
                  {texts.conversion.restore}
                </Button>
              </div>
              <p className={styles.text}>{texts.conversion.restoreHint}</p>
              <ConversionReportView state={state} onGoTo={goTo} />
            </div>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </div>
  );
}
