import { readFigure } from "./figure.ts";
import { plainText } from "./normalise.ts";
import { remembered } from "./remembered.ts";

/** Errors of Excel as a Dutch or English sheet shows them, when they stand there as text; "####" is a column too narrow. */
const ERROR = /^#(?:\p{L}+(?:\/[\p{L}0])?[!?]?|##+)$/u;
/** Signs and words for a figure that is not there (yet). Words that also name a row or a class ("geen") are left out. */
const NOT_THERE =
  /^(?:\*{1,3}|\?+|\.{2,3}|…|-\/-|onb\.?|volgt(?: nog)?|nntb|n\.n\.t\.b\.|nog niet beschikbaar|(?:nog )?niet (?:geregistreerd|gemeten|ingevuld)|geen (?:gegevens|cijfers))$/;
/** A figure, and how far off it may be nobody knows. */
const ABOUT = /^(?:ca\.?|circa|±|\+\/-|~|≈|ruim|bijna|zo'n|ongeveer|rond|plm\.?|minder dan) ?(?<figure>\S.*)$/;
const DOUBTED = /^(?<figure>.*\d) ?(?:\?|!|\((?:voorlopig|schatting|geschat|raming)\))$/;
const ONE_OR_OTHER = /^(?<figure>\d+) (?:à|a) \d+$/;

/**
 * Whether a text that is read as no figure stands where one should: "ca. 800", "#DEEL/0!", "volgt". A line of
 * these is a line of figures all the same; what they are is unknown.
 */
export const isUnstated = remembered((text: string): boolean => {
  const plain = plainText(text).toLowerCase();
  if (ERROR.test(plain) || NOT_THERE.test(plain)) return true;
  const { figure } = (ABOUT.exec(plain) ?? DOUBTED.exec(plain) ?? ONE_OR_OTHER.exec(plain))?.groups ?? {};
  return figure !== undefined && readFigure(figure) !== undefined;
});
