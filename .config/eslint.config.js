import js from "@eslint/js";
import { dirname, resolve } from "node:path";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { importFault, roomOf, shipped } from "./rooms.js";

/** The architecture as a rule: who may import whom stands in rooms.js. */
const imports = {
  create(context) {
    const room = roomOf(context.filename);
    if (room === undefined) return {};
    const check = ({ source }) => {
      if (source?.type !== "Literal") return;
      const specifier = String(source.value);
      const target = specifier.startsWith(".") ? resolve(dirname(context.filename), specifier) : undefined;
      const message = importFault(room, specifier, target);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

const OFFICE = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"];
const BROWSER = ["window", "document", "navigator", "location", "localStorage", "sessionStorage", "fetch", "console"];
const NODE = ["process", "Buffer", "global", "require"];
const CLOCK = ["performance", "setTimeout", "setInterval", "queueMicrotask", "crypto", "Intl"];

const restrict = (names, message) => names.map((name) => ({ name, message }));
const noOffice = restrict(OFFICE, "Only src/excel speaks to Office (docs/architecture.md).");
const impure = "src/core is pure: no DOM, Node, clock, randomness or locale (docs/architecture.md).";

/** Selectors of no-restricted-syntax; a later list replaces an earlier one, so they are joined where both count. */
const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Named exports only: a name is the same everywhere.",
};
const noImpurity = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "MemberExpression[object.name='Date'][property.name='now']",
  "MemberExpression[object.name='Math'][property.name='random']",
  "MemberExpression[property.name=/^(toLocale.*|localeCompare)$/]",
].map((selector) => ({ selector, message: impure }));

export default defineConfig(
  {
    ignores: ["dist", "dist-workbench", "coverage", ".cache", "node_modules", "assets", "src/core/language/parser.js"],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { architecture: { rules: { imports } } },
    rules: {
      "architecture/imports": "error",
      eqeqeq: ["error", "smart"],
      "no-new-func": "error",
      // XML and workbooks have control characters, and tests have numbers that no double holds.
      "no-control-regex": "off",
      "no-loss-of-precision": "off",
      "no-restricted-syntax": ["error", noDefaultExport],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // These ask for another spelling of what is right already.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-meaningless-void-operator": "off",
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/consistent-type-definitions": "off",
    },
  },
  { files: ["**/*.tsx", "src/taskpane/**"], ...reactHooks.configs.flat.recommended },
  {
    files: ["src/**"],
    ignores: ["src/excel/**", "src/workbench/**", "src/tools/**", "src/taskpane/main.ts", "src/functions/**"],
    rules: { "no-restricted-globals": ["error", ...noOffice] },
  },
  {
    files: ["src/functions/**"],
    rules: {
      "no-restricted-globals": ["error", ...noOffice.filter(({ name }) => name !== "CustomFunctions")],
      // CustomFunctions.Error is what Excel wants thrown, and no Error.
      "@typescript-eslint/only-throw-error": "off",
    },
  },
  {
    files: ["src/core/**"],
    rules: {
      "no-restricted-globals": ["error", ...noOffice, ...restrict([...BROWSER, ...NODE, ...CLOCK], impure)],
      "no-restricted-syntax": ["error", noDefaultExport, ...noImpurity],
    },
  },
  { files: shipped.map((room) => `src/${room}/**`), rules: { "no-console": "error" } },
  {
    files: ["test/**"],
    rules: {
      // describe and it take functions that give a promise or whatever; a test may say what it knows to be there.
      "@typescript-eslint/no-floating-promises": "off",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["**/*.js", "**/*.d.ts"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: "readonly", URL: "readonly", console: "readonly" } },
  },
  // What reads these files wants a default export: eslint, webpack and mocha.
  {
    files: ["*.config.js", ".config/*.config.js", "src/tools/test/totals-reporter.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
);
