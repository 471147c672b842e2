import type { Correction, Settings } from "../corrections.ts";
import type { NotUnderstood } from "../findings/finding.ts";
import { abstain } from "./abstain.ts";
import { applyCorrections } from "./corrections.ts";
import { describeTables, type TableDescription } from "./describe.ts";
import { type RoleNames, roleNames } from "./roles.ts";
import type { Table } from "./table.ts";

/** What was made of the tables, for who wants to see it or put it right. */
export interface Reading {
  readonly tables: readonly TableDescription[];
  /** The corrections of nothing that stands in this workbook now. */
  readonly unused: readonly Correction[];
  /** What a user can say that a row is. */
  readonly roles: RoleNames;
}

/** The tables as the rules are put to them. */
export interface SettledTables {
  readonly tables: readonly Table[];
  /** Those among them of which too little is understood for rules about contents. */
  readonly notUnderstood: readonly NotUnderstood[];
  /** Made when it is asked for. */
  readonly reading: () => Reading;
}

/** Between recognising tables and putting rules to them: what the user says of them wins, and no rule goes by a guess. */
export function settleTables(read: readonly Table[], { corrections }: Settings): SettledTables {
  const corrected = applyCorrections(read, corrections);
  return {
    ...abstain(
      corrected.tables.filter((table) => table !== undefined),
      corrections,
    ),
    reading: () => ({
      tables: describeTables(read, corrected.tables, corrections),
      unused: corrected.unused,
      roles: roleNames,
    }),
  };
}
