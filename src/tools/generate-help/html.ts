const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** A formula may go on to the next line behind a separator. */
export const code = (text: string): string => `<code>${text.split(";").map(escapeHtml).join(";<wbr />")}</code>`;

/** A table with a caption and column headers; the first cell of a row is its header. Cells are HTML. */
export function table(caption: string, headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = headers.map((header) => `<th scope="col">${escapeHtml(header)}</th>`).join("");
  const bodies = rows.map(([first = "", ...others]) => {
    const cells = others.map((cell) => `<td>${cell}</td>`).join("");
    return `<tr><th scope="row">${first}</th>${cells}</tr>`;
  });
  return `<table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${bodies.join("\n")}
</tbody>
</table>`;
}

/** Texts, or links, under each other. Items are HTML. */
export function list(items: readonly string[]): string {
  return `<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`;
}

/** The pages that every other one leads to, by their place in assets/help/. */
const INDEXES = [
  ["index.html", "Alle functies"],
  ["regels/index.html", "Alle regels"],
] as const;
export type Index = (typeof INDEXES)[number][0];

const PRODUCT = "Sociaal Domein voor Excel";

/**
 * A whole page in Dutch, for `path` in assets/help/; well-formed as XML too. It runs no script and asks for nothing
 * but its style sheet.
 */
export function htmlDocument(path: string, title: string, body: string): string {
  const root = path.includes("/") ? "../" : "";
  const links = INDEXES.filter(([index]) => index !== path).map(
    ([index, text]) => `<a href="${root}${index}">${text}</a>`,
  );
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8" />
<title>${escapeHtml(title.endsWith(PRODUCT) ? title : `${title} – ${PRODUCT}`)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'" />
<link rel="stylesheet" href="${root}help.css" />
</head>
<body>
<nav aria-label="Hulp">${links.join(" ")}</nav>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}
