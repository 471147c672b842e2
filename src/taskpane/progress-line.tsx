import { ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Progress } from "../core/check.ts";
import { texts } from "./texts.ts";

/** How far the check is; without figures yet, that it is busy. */
export function ProgressLine({ progress }: { readonly progress: Progress | undefined }): ReactElement {
  const figures = progress && progress.total > 0 ? { value: progress.done, max: progress.total } : {};
  return <ProgressBar {...figures} thickness="large" aria-label={texts.progress} />;
}
