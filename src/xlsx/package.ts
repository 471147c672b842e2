import { problems } from "./problems.ts";
import type { XlsxProblem } from "./xlsx-file.ts";
import { isProblem } from "./xlsx-file.ts";
import type { ZipParts } from "./zip.ts";
import { unzip } from "./zip.ts";
import { childOf, xmlTree } from "./xml-tree.ts";

/** A relation from one part to another, the target as a full part name ("xl/worksheets/sheet1.xml"). */
export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet"; transitional and strict files differ in what stands before. */
  readonly type: string;
  readonly target: string;
}

/** The parts of a workbook file and the name of the part that is the workbook. */
export interface XlsxPackage {
  readonly parts: ZipParts;
  readonly workbook: string;
}

/** The file as parts, or why it is no .xlsx or .xlsm. */
export function openPackage(bytes: Uint8Array): XlsxPackage | XlsxProblem {
  if (bytes.length === 0) return problems.empty;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return compoundProblem(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) return problems.notAWorkbook;
  const parts = unzip(bytes);
  if (isProblem(parts)) return parts;
  if (partText(parts, "mimetype")?.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
    return problems.openDocument;
  }
  const root = relationsOf(parts, "").find((relation) => relation.type === "officeDocument");
  if (!root) return parts.size === 0 ? problems.damaged : problems.notAWorkbook;
  if (root.target.toLowerCase().endsWith(".bin")) return problems.binaryFormat;
  const text = partText(parts, root.target);
  if (text === undefined) return problems.damaged;
  return childOf(xmlTree(text), "sheets") ? { parts, workbook: root.target } : problems.notAWorkbook;
}

/** The real name of a part: names are case-insensitive, and some programs write backslashes. */
export function findPart(parts: ZipParts, name: string): string | undefined {
  if (parts.has(name)) return name;
  const plain = (text: string): string => text.replaceAll("\\", "/").toLowerCase();
  const wanted = plain(name);
  for (const candidate of parts.keys()) if (plain(candidate) === wanted) return candidate;
  return undefined;
}

/** The text of a part, undefined when there is no such part. */
export function partText(parts: ZipParts, name: string): string | undefined {
  const bytes = parts.get(findPart(parts, name) ?? "");
  if (!bytes) return undefined;
  const wide = startsWith(bytes, [0xff, 0xfe]) ? "utf-16le" : startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : "utf-8";
  return new TextDecoder(wide).decode(bytes);
}

/** The part that holds the relations of a part; "" is the package itself. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Where a part points to, links to other files left out. */
export function relationsOf(parts: ZipParts, part: string): readonly Relation[] {
  const text = partText(parts, relationsPart(part));
  if (text === undefined) return [];
  return xmlTree(text)
    .children.filter(({ attributes }) => attributes.get("TargetMode") !== "External")
    .map(({ attributes }) => ({
      id: attributes.get("Id") ?? "",
      type: (attributes.get("Type") ?? "").split("/").at(-1) ?? "",
      target: resolveTarget(part, attributes.get("Target") ?? ""),
    }));
}

/** "../tables/table1.xml" seen from "xl/worksheets/sheet1.xml" is "xl/tables/table1.xml". */
function resolveTarget(from: string, target: string): string {
  const path = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** A compound file is an encrypted .xlsx, an old .xls, or another old Office document. */
function compoundProblem(bytes: Uint8Array): XlsxProblem {
  const holds = (streamName: string): boolean => includesWide(bytes, streamName);
  if (holds("EncryptedPackage")) return problems.password;
  return holds("Workbook") || holds("Book") ? problems.oldFormat : problems.notAWorkbook;
}

/** Whether the bytes hold this text as UTF-16, as the directory of a compound file does. */
function includesWide(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
