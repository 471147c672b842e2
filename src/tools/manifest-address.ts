/** The address in manifest.xml and functions.json: that of the development server. */
export const DEVELOPMENT_URL = "https://localhost:3000";

/**
 * A file with the address the add-in is served from, such as "https://voorbeeld.nl/sociaal-domein", in the place of
 * the development one. Without an address it stays as it is. Throws when the address is not https: Excel would refuse it.
 */
export function atAddress(file: string, address: string | undefined): string {
  if (address === undefined || address === "") return file;
  const url = new URL(address);
  if (url.protocol !== "https:") throw new Error(`ADDIN_URL must be an https address, not ${address}`);
  return file.replaceAll(DEVELOPMENT_URL, url.href.replace(/\/$/, ""));
}
