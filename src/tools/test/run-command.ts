import { spawn } from "node:child_process";

export interface CommandResult {
  readonly isGood: boolean;
  /** What it printed, on both streams; empty when it printed straight to our own. */
  readonly output: string;
  readonly seconds: number;
}

/** Runs a command to its end. `collect` keeps its output, `stream` passes it on as it comes. */
export function runCommand(
  command: string,
  args: readonly string[],
  mode: "collect" | "stream",
): Promise<CommandResult> {
  const start = performance.now();
  return new Promise((resolve) => {
    let output = "";
    const finish = (isGood: boolean) => {
      resolve({ isGood, output, seconds: (performance.now() - start) / 1000 });
    };
    const child = spawn(command, args, {
      stdio: mode === "stream" ? "inherit" : ["ignore", "pipe", "pipe"],
      // npm is a script on Windows, which only a shell can start.
      shell: process.platform === "win32",
    });
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    child.on("error", (error) => {
      output += error.message;
      finish(false);
    });
    child.on("close", (code) => {
      finish(code === 0);
    });
  });
}
