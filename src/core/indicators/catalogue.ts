import { CONTROLE } from "./controle.ts";
import type { Description } from "./indicator.ts";
import { indicators } from "./index.ts";

/** Every function a user can type, in the order of the groups. */
export const functionCatalogue: readonly Description[] = [...indicators.values(), CONTROLE];
