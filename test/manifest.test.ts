import { DOMParser } from "@xmldom/xmldom";
import type { Element } from "@xmldom/xmldom";
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { commands } from "../src/commands/commands.ts";
import { REQUIRED_SETS } from "../src/excel/requirements.ts";
import { ICON_SIZES, drawIcon } from "../src/tools/make-icons.ts";
import { DEVELOPMENT_URL } from "../src/tools/manifest-address.ts";
import { readPng } from "./support/read-png.ts";

// Microsoft's own validator needs the internet, so this checks what its schemas and documentation ask for. The order
// was taken from OfficeAppManifestV1_1.xsd and TaskPaneAppVersionOverridesV1_0.xsd; Runtimes (newer than those) from
// "Configure your Office Add-in to use a shared runtime".

const ROOT = new URL("../", import.meta.url);
const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** The children that an element may have, in the order they must come in. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description"],
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings"],
    ...["Permissions", "Dictionary", "VersionOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  AllFormFactors: ["ExtensionPoint"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomFunctions: ["Script", "Page", "Metadata", "Namespace"],
  PrimaryCommandSurface: ["OfficeTab", "CustomTab"],
  OfficeTab: ["Group"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  ExecuteFunction: ["FunctionName"],
  ShowTaskpane: ["TaskpaneId", "SourceLocation", "Title"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

const source = readFileSync(new URL("manifest.xml", ROOT), "utf8");
const faults: string[] = [];
const parser = new DOMParser({ onError: (level, message) => faults.push(`${level}: ${message}`) });
const document = parser.parseFromString(source, "text/xml");
const all = [...document.getElementsByTagName("*")];

const named = (name: string, within = all) => within.filter(({ localName }) => localName === name);
const children = (element: Element) =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
const only = (name: string): Element => {
  const [element, ...more] = named(name);
  assert.ok(element && more.length === 0, `one ${name}`);
  return element;
};
const text = (name: string) => only(name).textContent ?? "";
const type = (element: Element) => element.getAttributeNS(XSI, "type") ?? "";
/** The texts and addresses that an element shows by default and per language. */
const values = (element: Element) => [
  element.getAttribute("DefaultValue") ?? "",
  ...named("Override", children(element)).map((override) => override.getAttribute("Value") ?? ""),
];
/** Resources by id. */
const resources = new Map(
  children(only("Resources")).flatMap((list) =>
    children(list).map((resource) => [resource.getAttribute("id") ?? "", { list: list.localName ?? "", resource }]),
  ),
);
const users = all.filter((element) => element.hasAttribute("resid"));
const address = (resid: string) => resources.get(resid)?.resource.getAttribute("DefaultValue");

describe("manifest.xml", () => {
  it("is well-formed", () => assert.deepEqual(faults, []));

  it("has a GUID of its own and a version of four parts", () => {
    assert.match(text("Id"), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.match(text("Version"), /^\d{1,5}(\.\d{1,5}){3}$/);
  });

  it("is of the version that package.json states", () => {
    const { version } = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8")) as { version: string };
    assert.ok(text("Version").startsWith(`${version}.`));
  });

  it("keeps the order that Microsoft's schema demands", () => {
    for (const element of all) {
      const order = ORDER[type(element)] ?? ORDER[element.localName ?? ""];
      if (!order) continue;
      const places = children(element).map(({ localName }) => order.indexOf(localName ?? ""));
      assert.ok(!places.includes(-1), `every child of ${element.nodeName} is known there`);
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
        `the children of ${element.nodeName}`,
      );
    }
  });

  it("names addresses by https only, and only ours", () => {
    const addresses = all.flatMap(values).filter((value) => value.includes("://"));
    assert.ok(addresses.length > 0);
    for (const value of addresses) assert.ok(value.startsWith(`${DEVELOPMENT_URL}/`), value);
  });

  it("defines every resource it uses, of the right kind, and uses every one it defines", () => {
    for (const user of users) {
      const resid = user.getAttribute("resid") ?? "";
      const list = resources.get(resid)?.list;
      assert.ok(resid.length <= 32, `${resid} has at most 32 characters`);
      assert.equal(list, kindOf(user), `${user.nodeName} ${resid}`);
    }
    const used = new Set(users.map((user) => user.getAttribute("resid")));
    assert.deepEqual(
      [...resources.keys()].filter((id) => !used.has(id)),
      [],
    );
  });

  it("keeps its texts within the lengths that Excel takes", () => {
    const limits: readonly (readonly [readonly Element[], number])[] = [
      [[only("DisplayName"), ...children(only("ShortStrings"))], 125],
      [[only("OfficeApp").getElementsByTagName("Description")[0] as Element, ...children(only("LongStrings"))], 250],
      [[...children(only("Urls")), ...children(only("Images"))], 2048],
    ];
    for (const [elements, longest] of limits) {
      for (const value of elements.flatMap(values)) assert.ok(value.length > 0 && value.length <= longest, value);
    }
  });

  it("says every text in Dutch and in English; the namespace is one for all", () => {
    assert.equal(text("DefaultLocale"), "nl-NL");
    const translated = [only("DisplayName"), named("Description")[0] as Element, ...named("String")];
    for (const element of translated) {
      const locales = named("Override", children(element)).map((override) => override.getAttribute("Locale"));
      assert.deepEqual(locales, element.getAttribute("id") === "Functies.Namespace" ? [] : ["en-US"]);
    }
  });

  it("gives the functions the namespace SD and their files", () => {
    const namespace = only("Namespace").getAttribute("resid") ?? "";
    assert.equal(address(namespace), "SD");
    const files = ["Script", "Page", "Metadata"].map((name) => {
      const [location] = children(only(name));
      return address(location?.getAttribute("resid") ?? "");
    });
    assert.deepEqual(
      files,
      ["functions.js", "taskpane.html", "functions.json"].map((file) => `${DEVELOPMENT_URL}/${file}`),
    );
  });

  it("lives in one shared page: runtime, functions, buttons and pane", () => {
    const runtime = only("Runtime");
    assert.equal(runtime.getAttribute("lifetime"), "long");
    const action = all.find((element) => type(element) === "ShowTaskpane");
    const pages = [
      only("FunctionFile"),
      children(only("Page"))[0],
      ...named("SourceLocation", children(action as Element)),
    ];
    for (const page of pages) assert.equal(page?.getAttribute("resid"), runtime.getAttribute("resid"));
    assert.equal(
      only("DefaultSettings").getElementsByTagName("SourceLocation")[0]?.getAttribute("DefaultValue"),
      address("Pagina.Url"),
    );
  });

  it("asks what it needs in VersionOverrides, so that an older Excel can open the page and read why", () => {
    const requirements = only("Requirements");
    assert.equal((requirements.parentNode as Element).localName, "VersionOverrides");
    const sets = named("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
    assert.deepEqual(Object.fromEntries(sets), REQUIRED_SETS);
  });

  it("calls only commands that the add-in has, and all of them", () => {
    assert.deepEqual(
      named("FunctionName").map(({ textContent }) => textContent),
      Object.keys(commands),
    );
  });

  it("gives every control an id of its own", () => {
    const ids = all
      .filter(({ localName }) => localName !== "OfficeTab")
      .flatMap((element) => element.getAttribute("id") ?? []);
    assert.equal(new Set(ids).size, ids.length);
  });

  it("asks leave to read and write: less gave functions that never came to an end", () =>
    assert.equal(text("Permissions"), "ReadWriteDocument"));
});

/** The list of resources that an element must refer to. */
function kindOf({ localName }: Element): string {
  switch (localName) {
    case "Image":
      return "Images";
    case "Description":
      return "LongStrings";
    case "Title":
    case "Label":
    case "Namespace":
      return "ShortStrings";
    default:
      return "Urls";
  }
}

describe("icons", () => {
  const icons = [...named("IconUrl"), ...named("HighResolutionIconUrl"), ...children(only("Images"))].map((element) => {
    const [url = ""] = values(element);
    return { size: Number(/(\d+)\.png$/.exec(url)?.[1]), file: new URL(url.replace(`${DEVELOPMENT_URL}/`, ""), ROOT) };
  });

  it("stand where the manifest names them, in the size it names", () => {
    for (const { size, file } of icons) {
      assert.ok(existsSync(file), file.pathname);
      const { width, height } = readPng(readFileSync(file));
      assert.deepEqual([width, height], [size, size]);
    }
    for (const icon of named("Icon")) {
      for (const image of children(icon))
        assert.equal(image.getAttribute("resid"), `Icoon.${image.getAttribute("size") ?? ""}`);
    }
  });

  for (const size of ICON_SIZES) {
    it(`${String(size)} × ${String(size)} is what the drawing gives`, () => {
      const file = readFileSync(new URL(`assets/icons/icon-${String(size)}.png`, ROOT));
      assert.deepEqual(readPng(file).pixels, Buffer.from(drawIcon(size)));
    });
  }
});
