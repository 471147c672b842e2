import { renderText } from "../core/findings/render-text.ts";
import { toJson } from "../core/findings/to-json.ts";
import { checkFile } from "./check-file.ts";
import { findFiles } from "./find-files.ts";
import { texts } from "./texts.ts";

/** Where the lines go. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
}

export const ExitCode = { clean: 0, errors: 1, notChecked: 2 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** The command line without its process: arguments in, lines and exit code out. */
export async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  const options = args.filter((arg) => arg.startsWith("-"));
  const names = args.filter((arg) => !arg.startsWith("-"));
  if (options.includes("--help") || options.includes("-h")) {
    output.out(texts.help);
    return ExitCode.clean;
  }
  const unknown = options.find((option) => option !== "--json");
  if (unknown !== undefined || names.length === 0) {
    output.error(`${unknown === undefined ? texts.noFiles : texts.unknownOption(unknown)}\n`);
    return ExitCode.notChecked;
  }

  let code: ExitCode = ExitCode.clean;
  let printed = 0;
  for (const name of names) {
    for (const { path, problem } of await findFiles(name)) {
      const checked = problem ?? (await checkFile(path));
      if (typeof checked === "string") {
        output.error(`${path}: ${checked}\n`);
        code = ExitCode.notChecked;
        continue;
      }
      const { workbook, result, warning } = checked;
      if (warning !== undefined) output.error(`${path}: ${warning}\n`);
      if (options.includes("--json")) output.out(`${JSON.stringify(toJson(result))}\n`);
      else output.out((printed > 0 ? "\n" : "") + renderText(result, workbook.sheets));
      printed++;
      const hasErrors = result.findings.some(({ severity }) => severity === "fout");
      if (hasErrors && code === ExitCode.clean) code = ExitCode.errors;
    }
  }
  return code;
}
