import { mkdir, writeFile } from "node:fs/promises";
import { encodePng } from "./png.ts";

/** The sizes that manifest.xml names. */
export const ICON_SIZES = [16, 32, 64, 80, 128] as const;

export const ICON_FOLDER = new URL("../../assets/icons/", import.meta.url);

type Point = readonly [number, number];

/** Part of the drawing on a field of 16 × 16: its colour, and how far a point lies outside it (negative: inside). */
interface Shape {
  readonly colour: readonly [number, number, number];
  readonly alpha: number;
  readonly distance: (point: Point) => number;
  /** Below this size the part would only blur the rest. */
  readonly from: number;
}

const BLUE = [15, 84, 140] as const;
const WHITE = [255, 255, 255] as const;

function roundedBox([left, top]: Point, [right, bottom]: Point, radius: number): Shape["distance"] {
  return ([x, y]) => {
    const dx = Math.max(left + radius - x, x - (right - radius));
    const dy = Math.max(top + radius - y, y - (bottom - radius));
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
  };
}

function stroke(points: readonly Point[], width: number): Shape["distance"] {
  return ([x, y]) => {
    let nearest = Infinity;
    for (let i = 1; i < points.length; i++) {
      const [[ax, ay], [bx, by]] = [points[i - 1], points[i]] as [Point, Point];
      const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
      const t = Math.min(1, Math.max(0, along));
      nearest = Math.min(nearest, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
    }
    return nearest - width / 2;
  };
}

/** The first rows of a table, and a tick over it: checked. */
const BACKGROUND: Shape = { colour: BLUE, alpha: 1, distance: roundedBox([0, 0], [16, 16], 3), from: 0 };
const ROWS: readonly Shape[] = [
  { colour: WHITE, alpha: 0.6, distance: roundedBox([2.5, 2.5], [11, 4], 0.5), from: 32 },
  { colour: WHITE, alpha: 0.6, distance: roundedBox([2.5, 5.5], [8.5, 7], 0.5), from: 32 },
];
const TICK = stroke(
  [
    [4, 10.2],
    [6.9, 13],
    [13.2, 6],
  ],
  2.2,
);
const SMALL_TICK = stroke(
  [
    [3.6, 8.4],
    [6.6, 11.4],
    [12.4, 4.6],
  ],
  2.4,
);

function shapesAt(size: number): readonly Shape[] {
  const tick: Shape = { colour: WHITE, alpha: 1, distance: size < 32 ? SMALL_TICK : TICK, from: 0 };
  return [BACKGROUND, ...ROWS, tick].filter(({ from }) => size >= from);
}

/** The icon as pixels, `size` by `size`: the same everywhere, edges smoothed by how much of a pixel they cover. */
export function drawIcon(size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  const shapes = shapesAt(size);
  const scale = 16 / size;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const point: Point = [(column + 0.5) * scale, (row + 0.5) * scale];
      let [red, green, blue, alpha] = [0, 0, 0, 0];
      for (const { colour, alpha: shapeAlpha, distance } of shapes) {
        const cover = shapeAlpha * Math.min(1, Math.max(0, 0.5 - distance(point) / scale));
        const under = alpha * (1 - cover);
        alpha = cover + under;
        if (alpha === 0) continue;
        red = (colour[0] * cover + red * under) / alpha;
        green = (colour[1] * cover + green * under) / alpha;
        blue = (colour[2] * cover + blue * under) / alpha;
      }
      pixels.set([red, green, blue, alpha * 255].map(Math.round), (row * size + column) * 4);
    }
  }
  return pixels;
}

/** Draws the icons of the add-in anew in assets/icons. */
export async function makeIcons(): Promise<void> {
  await mkdir(ICON_FOLDER, { recursive: true });
  for (const size of ICON_SIZES) {
    await writeFile(new URL(`icon-${String(size)}.png`, ICON_FOLDER), encodePng(size, drawIcon(size)));
  }
}
