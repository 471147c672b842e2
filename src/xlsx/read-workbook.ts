import type { SheetSource } from "../core/workbook/grid.ts";
import { shownFormula } from "./formula-text.ts";
import type { XlsxPackage } from "./package.ts";
import { partText, relationsOf } from "./package.ts";
import type { DefinedName } from "./xlsx-file.ts";
import type { XmlElement } from "./xml-tree.ts";
import { childOf, isTrue, listOf, xmlTree } from "./xml-tree.ts";

/** A sheet as the workbook part lists it; chart sheets and the like, which hold no cells, have no part. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetSource["visibility"];
  readonly part: string | undefined;
}

/** What the workbook part and its neighbours say about all sheets. */
export interface WorkbookParts {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: XmlElement | undefined;
  readonly theme: XmlElement | undefined;
}

/** The workbook part, with the text or tree of the parts it points to. */
export function readWorkbook({ parts, workbook }: XlsxPackage): WorkbookParts {
  const root = xmlTree(partText(parts, workbook) ?? "");
  const relations = relationsOf(parts, workbook);
  const textOf = (type: string): string | undefined => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined ? undefined : partText(parts, target);
  };
  const treeOf = (type: string): XmlElement | undefined => {
    const text = textOf(type);
    return text === undefined ? undefined : xmlTree(text);
  };

  const sheets = listOf(root, "sheets").map(({ attributes }): ListedSheet => {
    const state = attributes.get("state");
    const relation = relations.find(({ id }) => id === attributes.get("id"));
    return {
      name: attributes.get("name") ?? "",
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      part: relation?.type === "worksheet" ? relation.target : undefined,
    };
  });
  const names = listOf(root, "definedNames").map(({ attributes, text }): DefinedName => {
    const sheet = sheets[Number(attributes.get("localSheetId") ?? Number.NaN)]?.name;
    return {
      name: attributes.get("name") ?? "",
      formula: `=${shownFormula(text)}`,
      ...(sheet === undefined ? {} : { sheet }),
      hidden: isTrue(attributes.get("hidden")),
    };
  });
  return {
    sheets,
    names,
    date1904: isTrue(childOf(root, "workbookPr")?.attributes.get("date1904")),
    sharedStrings: textOf("sharedStrings"),
    styles: treeOf("styles"),
    theme: treeOf("theme"),
  };
}
