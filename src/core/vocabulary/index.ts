import { begroting } from "./begroting.ts";
import { jeugd } from "./jeugd.ts";
import { mantelzorg } from "./mantelzorg.ts";
import { participatie } from "./participatie.ts";
import { pgb } from "./pgb.ts";
import { proces } from "./proces.ts";
import { standEnStroom } from "./stand-en-stroom.ts";
import type { Term } from "./term.ts";
import { wmo } from "./wmo.ts";

/** Every term that the add-in knows, field by field. */
export const vocabulary: readonly Term[] = [
  ...standEnStroom,
  ...wmo,
  ...jeugd,
  ...participatie,
  ...pgb,
  ...proces,
  ...mantelzorg,
  ...begroting,
];
