/** Excel's own name for a workbook that was never saved. */
const UNSAVED = "Werkmap";

/** File name without folder of the address that Office gives for the document: a path or an encoded web address. */
export function documentName(url: string | null | undefined): string {
  if (!url) return UNSAVED;
  const isWeb = /^https?:/i.test(url);
  const path = isWeb ? url.replace(/[?#].*$/s, "") : url;
  const last = path.split(/[\\/]/).findLast((part) => part !== "") ?? UNSAVED;
  return isWeb ? decoded(last) : last;
}

/** A per cent sign in a file name may stand there unencoded. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
