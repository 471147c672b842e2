import type { ModelValue } from "./cell.ts";
export function formatValue(value: ModelValue, _code: string): string {
  return String(value);
}
