import { unzipSync, zipSync } from "fflate";
import { problems } from "./problems.ts";
import type { XlsxProblem } from "./xlsx-file.ts";

/** The unpacked files of a zip by their names, in the order of the zip. */
export type ZipParts = ReadonlyMap<string, Uint8Array>;

/** More than any real report unpacks to, and less than what stops a browser. */
const MOST_BYTES = 400_000_000;

/** Two seconds' grain and no zone: the one moment every written zip entry carries, so that bytes repeat. */
const ENTRY_DATE = new Date(2017, 6, 1);

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The files in a zip, each proven by its checksum; a problem when it is damaged or unpacks to too much. */
export function unzip(bytes: Uint8Array): ZipParts | XlsxProblem {
  let total = 0;
  let unpacked: Record<string, Uint8Array>;
  const checksums = readChecksums(bytes);
  try {
    unpacked = unzipSync(bytes, { filter: (entry) => (total += entry.originalSize) <= MOST_BYTES });
  } catch {
    return problems.damaged;
  }
  if (total > MOST_BYTES) return problems.tooLarge;
  const parts = new Map(Object.entries(unpacked));
  for (const [name, checksum] of checksums) {
    const part = parts.get(name);
    if (!part || crc32(part) !== checksum) return problems.damaged;
  }
  return parts;
}

/** The parts as a zip: same parts, same bytes. */
export function zip(parts: ZipParts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: ENTRY_DATE });
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The checksums in the central directory; fflate unpacks without looking at them. */
function readChecksums(bytes: Uint8Array): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const checksums = new Map<string, number>();
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) return checksums;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count && at + 46 <= end && view.getUint32(at, true) === 0x02014b50; entry++) {
    const nameLength = view.getUint16(at + 28, true);
    const utf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    checksums.set(new TextDecoder(utf8 ? "utf-8" : "latin1").decode(name), view.getUint32(at + 16, true));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return checksums;
}
