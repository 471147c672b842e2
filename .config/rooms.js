import { fileURLToPath } from "node:url";

/** The folder of the project, with a slash at its end. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * The rooms of src: which other rooms each may import, and which packages. The lint rule and the test of the import
 * graph both read this table.
 */
export const rooms = {
  core: { rooms: [], packages: [] },
  settings: { rooms: ["core"], packages: ["valibot"] },
  functions: { rooms: ["core"], packages: [] },
  excel: { rooms: ["core", "settings"], packages: ["@microsoft/office-js-helpers"] },
  commands: { rooms: [], packages: [] },
  taskpane: {
    rooms: ["core", "excel", "commands"],
    packages: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"],
  },
  xlsx: { rooms: ["core"], packages: "any" },
  cli: { rooms: ["core", "settings", "xlsx"], packages: [] },
  workbench: { rooms: ["core", "xlsx"], packages: "any" },
  tools: { rooms: "any", packages: "any" },
};

/** The rooms whose code ends up in dist/: they may not touch Node either. */
export const shipped = ["core", "settings", "functions", "excel", "commands", "taskpane"];

/** The room of a path inside the project ("src/core/check.ts" → "core"), or undefined outside src. */
export function roomOf(path) {
  return /(?:^|\/)src\/([^/]+)\//.exec(path.replaceAll("\\", "/"))?.[1];
}

/** The package that a specifier names: "react-dom/client" → "react-dom". */
export function packageOf(specifier) {
  const [scope, name] = specifier.split("/");
  return scope.startsWith("@") ? `${scope}/${name}` : scope;
}

/**
 * Why a file of `from` may not import `specifier` (that stands for `target`, a path, when it is relative);
 * undefined when it may.
 */
export function importFault(from, specifier, target) {
  const allowed = rooms[from];
  if (!allowed) return `src/${from} is no room: name it in .config/rooms.js`;
  if (target !== undefined) {
    const to = roomOf(target);
    if (to === undefined) return `src/${from} may not import from outside src`;
    if (to === from || allowed.rooms === "any" || allowed.rooms.includes(to)) return undefined;
    return `src/${from} may not import src/${to}`;
  }
  if (specifier.startsWith("node:") && !shipped.includes(from)) return undefined;
  if (allowed.packages === "any" || allowed.packages.includes(packageOf(specifier))) return undefined;
  return `src/${from} may not import ${specifier}`;
}
