/** The address in manifest.xml: that of the development server. */
export const DEVELOPMENT_URL = "https://localhost:3000";

/**
 * The manifest with the address the add-in is served from, such as "https://voorbeeld.nl/sociaal-domein".
 * Without an address it stays as it is. Throws when the address is not https: Excel would refuse the manifest.
 */
export function manifestFor(manifest: string, address: string | undefined): string {
  if (address === undefined || address === "") return manifest;
  const url = new URL(address);
  if (url.protocol !== "https:") throw new Error(`ADDIN_URL must be an https address, not ${address}`);
  return manifest.replaceAll(DEVELOPMENT_URL, url.href.replace(/\/$/, ""));
}
