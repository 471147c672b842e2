import { inflateSync } from "node:zlib";

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel, row by row. */
  readonly pixels: Buffer;
}

/** The picture in a PNG file of eight bits a channel, with alpha and without filters, as encodePng writes it. */
export function readPng(file: Buffer): Picture {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const start = file.indexOf("IDAT") + 4;
  const lines = inflateSync(file.subarray(start, start + file.readUInt32BE(start - 8)));
  const length = width * 4;
  const rows = Array.from({ length: height }, (_, row) =>
    lines.subarray(row * (length + 1) + 1, (row + 1) * (length + 1)),
  );
  return { width, height, pixels: Buffer.concat(rows) };
}
