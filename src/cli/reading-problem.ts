import { texts } from "./texts.ts";

/** Why the operating system did not give a file, as a Dutch sentence. */
export function readingProblem(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (code === "ENOENT" || code === "ENOTDIR") return texts.notFound;
  if (code === "EACCES" || code === "EPERM") return texts.noAccess;
  return texts.unreadable(code);
}
