import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { CorrectedPlace, CorrectedUnit, Correction } from "../core/corrections.ts";
import type { RoleKind, RoleNames } from "../core/tables/roles.ts";
import { texts } from "./texts.ts";
import type { CorrectionChange } from "./pane-ports.ts";

interface CorrectionFormProps {
  readonly place: CorrectedPlace;
  readonly corrections: readonly Correction[];
  /** What the row may be; undefined for a table as a whole. */
  readonly roles: RoleNames | undefined;
  readonly onChange: (change: CorrectionChange) => void;
}

const ROW_UNITS: readonly CorrectedUnit[] = ["aantal", "euro", "procent"];
const TABLE_UNITS: readonly CorrectedUnit[] = [...ROW_UNITS, "x 1.000"];
const KINDS: readonly RoleKind[] = ["flow", "quantity", "line", "statistic", "none"];

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalS,
    width: "100%",
    margin: 0,
  },
  // A list is as wide as its longest choice, unless told otherwise: too wide for a pane with large text.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0 },
  button: { alignSelf: "flex-start" },
});

const valueOf = (corrections: readonly Correction[], kind: "rol" | "eenheid"): string =>
  corrections.flatMap((one) => (one.kind === kind ? [one.value] : [])).at(-1) ?? "";

/** What a row is and what its figures, or those of a whole table, are given in. Nothing changes before Bewaar. */
export function CorrectionForm({ place, corrections, roles, onChange }: CorrectionFormProps): ReactElement {
  const styles = useStyles();
  const kept = { role: valueOf(corrections, "rol"), unit: valueOf(corrections, "eenheid") };
  const [role, setRole] = useState(kept.role);
  const [unit, setUnit] = useState(kept.unit);
  // What was kept or taken back meanwhile shows, without a new form: that would take the focus away.
  const current = JSON.stringify(kept);
  const [seen, setSeen] = useState(current);
  if (seen !== current) {
    setSeen(current);
    setRole(kept.role);
    setUnit(kept.unit);
  }

  function keep(): void {
    const keepRole: readonly Correction[] = role === "" ? [] : [{ ...place, kind: "rol", value: role }];
    const keepUnit: readonly Correction[] =
      unit === "" ? [] : [{ ...place, kind: "eenheid", value: unit as CorrectedUnit }];
    onChange({
      keep: [...(role === kept.role ? [] : keepRole), ...(unit === kept.unit ? [] : keepUnit)],
      undo: corrections.filter(({ kind }) => (kind === "rol" && role === "") || (kind === "eenheid" && unit === "")),
    });
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      {roles && (
        <Field className={styles.field} label={texts.asRead.role}>
          <Select
            className={styles.select}
            select={{ className: styles.select }}
            value={role}
            onChange={(_event, { value }) => setRole(value)}
          >
            <option value="">{texts.asRead.asRead}</option>
            {KINDS.map((kind) => (
              <optgroup key={kind} label={texts.asRead.kinds[kind]}>
                {roles[kind].map((name) => (
                  <option key={name} value={name}>
                    {texts.asRead.spelled(name)}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        </Field>
      )}
      <Field className={styles.field} label={roles ? texts.asRead.unit : texts.asRead.tableUnit}>
        <Select
          className={styles.select}
          select={{ className: styles.select }}
          value={unit}
          onChange={(_event, { value }) => setUnit(value)}
        >
          <option value="">{texts.asRead.asRead}</option>
          {(roles ? ROW_UNITS : TABLE_UNITS).map((name) => (
            <option key={name} value={name}>
              {texts.asRead.units[name]}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" className={styles.button} aria-label={texts.asRead.keepFully(place)}>
        {texts.asRead.keep}
      </Button>
    </form>
  );
}
