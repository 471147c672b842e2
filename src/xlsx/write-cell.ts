import type { Area } from "../core/workbook/area.ts";
import { areaAddress } from "../core/workbook/area.ts";
import type { CellValue } from "../core/workbook/grid.ts";
import { storedFormula } from "./formula-text.ts";
import { encodeXml } from "./xml-text.ts";

/** What a cell is to hold; without formula and value it is empty. */
export interface CellContent {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly array?: Area;
}

/** The errors a file may hold; later ones (#SPILL!) Excel itself stores as #VALUE!. */
const STORED_ERROR = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|GETTING_DATA)$/;
const LATER_ERROR = /^#(?:SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!|PYTHON!)$/;

/** The type attribute of a cell and what stands inside it. */
export function cellXml(
  { value = null, formula, array }: CellContent,
  prefix: string,
): { type?: string; inside: string } {
  const element = (name: string, text: string, attributes = ""): string =>
    `<${prefix}${name}${attributes}>${encodeXml(text)}</${prefix}${name}>`;
  const range = array === undefined ? "" : ` t="array" ref="${areaAddress(array)}"`;
  const formulaXml = formula === undefined ? "" : element("f", storedFormula(formula.replace(/^=/, "")), range);
  const result = (type: string, text: string): { type: string; inside: string } => ({
    type,
    inside: formulaXml + element("v", text),
  });

  if (typeof value === "number") return { inside: formulaXml + element("v", String(value)) };
  if (typeof value === "boolean") return result("b", value ? "1" : "0");
  if (value === null) return { inside: formulaXml };
  if (STORED_ERROR.test(value)) return result("e", value);
  if (LATER_ERROR.test(value)) return result("e", "#VALUE!");
  if (formula !== undefined) return result("str", encodeEscapes(value));
  if (value === "") return { inside: "" };
  const text = element("t", encodeEscapes(value), ' xml:space="preserve"');
  return { type: "inlineStr", inside: `<${prefix}is>${text}</${prefix}is>` };
}

/** What XML cannot hold as _x0007_, and the underscore of a text that already looks like that as _x005F_. */
function encodeEscapes(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (sign) => {
      return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    });
}
