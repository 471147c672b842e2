import { makeAnnualReport } from "./annual-report.ts";
import { makeHalfYearReport, SAMPLE_FILE } from "./half-year-report.ts";
import { makeMonitor } from "./monitor.ts";

export interface Sample {
  /** Seen from the root of the project. */
  readonly file: string;
  readonly make: () => Promise<Uint8Array>;
}

/** The workbooks of assets/voorbeelden. */
export const SAMPLES: readonly Sample[] = [
  { file: SAMPLE_FILE, make: makeHalfYearReport },
  { file: "assets/voorbeelden/jaarrapportage-2020.xlsx", make: makeAnnualReport },
  { file: "assets/voorbeelden/monitor-drechtsteden-2016.xlsx", make: makeMonitor },
];
