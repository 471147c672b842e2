/** Where Office.js comes from: Microsoft serves it from here only, and forbids bundling it. */
export const OFFICE_JS_ORIGIN = "https://appsforoffice.microsoft.com";
export const OFFICE_JS_URL = `${OFFICE_JS_ORIGIN}/lib/1/hosted/office.js`;

type Directives = Readonly<Record<string, readonly string[]>>;

/**
 * What the add-in's pages may load and reach, for the meta tag. Office.js loads its host file, its strings and its
 * telemetry script from its own origin (script-src), and Excel on the web a hidden frame from there that asks the user
 * about a host it does not know (frame-src). The telemetry script would post to *.pipe.aria.microsoft.com and
 * single sign-on would load https://alcdn.msauth.net: both stay blocked, we use neither and send nothing.
 * Office.js 1.1.110 itself needs no inline script or style (office-js issue 1687 was about older versions).
 */
const PAGE: Directives = {
  "default-src": ["'none'"],
  "script-src": ["'self'", OFFICE_JS_ORIGIN],
  // Fluent adds empty <style> elements and fills them rule by rule: the hash is that of the empty string.
  "style-src": ["'self'", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
  "img-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  "frame-src": [OFFICE_JS_ORIGIN],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

/** Browsers ignore these in a meta tag. The pages that frame a pane: Excel on the web (office-js issue 3342). */
const HEADER_ONLY: Directives = {
  "frame-ancestors": [
    "'self'",
    "https://*.officeapps.live.com",
    "https://*.cloud.microsoft",
    "https://*.office.com",
    "https://*.sharepoint.com",
    "https://onedrive.live.com",
  ],
};

function policy(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}

/** The policy of the add-in's pages as the content of a meta tag: it holds on every server, also a bare one. */
export const META_POLICY = policy(PAGE);

/** The headers a server should send with every file of dist/; X-Frame-Options is left out, it would keep Excel out. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": policy({ ...PAGE, ...HEADER_ONLY }),
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000",
  "X-Content-Type-Options": "nosniff",
};

/** The headers in the `_headers` format of static hosts: a path, and under it one indented header a line. */
export function headersFile(): string {
  const lines = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  return ["/*", ...lines, ""].join("\n");
}
