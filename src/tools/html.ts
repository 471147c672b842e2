const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

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

const INDEX = "index.html";

/** A whole page in Dutch, well-formed as XML too. It runs no script and asks for nothing but its style sheet. */
export function htmlDocument(title: string, body: string): string {
  const isIndex = title === INDEX_TITLE;
  const navigation = isIndex ? "" : `<nav aria-label="Hulp"><a href="${INDEX}">Alle functies</a></nav>\n`;
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8" />
<title>${escapeHtml(isIndex ? title : `${title} – Sociaal Domein voor Excel`)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'" />
<link rel="stylesheet" href="help.css" />
</head>
<body>
${navigation}<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

export const INDEX_TITLE = "Functies van Sociaal Domein voor Excel";
