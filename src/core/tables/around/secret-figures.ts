/** Figures that notes say are not shown, both ends included. */
export interface SecretFigures {
  readonly from: number;
  readonly upTo: number;
}

/** What figures are called where a note says which of them are not shown: "contracten korter dan 3 maanden" are none. */
const FIGURES = String.raw`\b(?:aantal(?:len)?|waarden?|cijfers?|getallen)[^.;]{0,20}?`;
/** How a note says so. */
const HIDDEN = String.raw`\b(?:geheim|afgeschermd|onderdrukt|weggelaten|verborgen|gemaskeerd|vervangen door een (?:streepje|kruisje|sterretje|punt|x)\b|niet (?:\p{L}+ ){0,2}(?:getoond|weergegeven|vermeld|gepubliceerd|opgenomen|zichtbaar))`;
/** What the numbers of a note are then: ages, months, a share. */
const NO_UNIT = String.raw`(?!\d| ?(?:jaar|jarige|maand|week|weken|dag|uur|procent|%|euro|€|km))`;
const UP_TO = String.raw`(?:\b(?<from>[01]) (?:tot en met|t\/m|tot|-) (?<upTo>\d{1,2})|\b(?:van )?(?<atMost>\d{1,2}) of (?:minder|lager))${NO_UNIT}`;
const LESS = String.raw`(?:\b(?:minder|kleiner|lager) dan|\bonder(?: de)?|<) ?(?<less>\d{1,2})${NO_UNIT}`;
const IS = "(?:^| )[x*.-] ?[=:] ?";

/**
 * "De waarden 0 tot en met 7 zijn geheim" (004 r. 491-493), "aantallen kleiner dan 10 worden niet getoond", "kleine aantallen
 * (<10) zijn afgeschermd", "x = minder dan 5", "x: te klein om te tonen (1 t/m 4)".
 */
const SECRET: readonly RegExp[] = [
  ...[UP_TO, LESS].flatMap((bound) => [`${FIGURES}${bound}[^.;]*${HIDDEN}`, `${HIDDEN}[^.;]*${FIGURES}${bound}`]),
  `${UP_TO}.*\\bgeheim`,
  `\\bgeheim\\b.*${UP_TO}`,
  `${IS}(?:[^.]*?\\()?${UP_TO}`,
  `${IS}[^.]*?${LESS}`,
].map((pattern) => new RegExp(pattern, "u"));

/** Which figures a text in plain lower case says are not shown; undefined where it says so of none. Nought may be shown unless it is named. */
export function secretFiguresIn(said: string): SecretFigures | undefined {
  for (const pattern of SECRET) {
    const { from = "1", upTo, atMost, less } = pattern.exec(said)?.groups ?? {};
    const most = upTo ?? atMost;
    if (most !== undefined) return { from: Number(from), upTo: Number(most) };
    if (less !== undefined) return { from: 1, upTo: Number(less) - 1 };
  }
  return undefined;
}
