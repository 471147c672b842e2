/** What Office tells of its colours; each version of Excel leaves out something else, some leave out all of it. */
export interface OfficeColours {
  readonly isDarkTheme?: boolean;
  /** "#ffffff" */
  readonly bodyBackgroundColor?: string;
}

/** Whether Office shows itself dark; undefined where it does not say. */
export function isDark(colours: OfficeColours | undefined): boolean | undefined {
  if (colours?.isDarkTheme !== undefined) return colours.isDarkTheme;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colours?.bodyBackgroundColor ?? "");
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  // How bright an eye finds it, 0 … 255 (the weights of Rec. 601).
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
