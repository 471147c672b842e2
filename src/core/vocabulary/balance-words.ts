import { normalise } from "../reading/normalise.ts";
import { remembered, rememberedWhere } from "../reading/remembered.ts";

/** "Capaciteit, bezet, vrij": with more words ("vrij toegankelijk") it says something else. */
export const FREE = /^(?:nog |aantal )?vrij$/u;

/** "Formatie, bezetting, vacatures": what is not filled. With more words ("nieuwe vacatures") these are counted. */
export const UNFILLED =
  /^(?:aantal |openstaande |onvervulde )?vacatures?(?: \(?fte\)?| in fte)?$|^(?:niet|nog niet) bezet$/u;

/** "Nog te besteden", "nog in te vullen": what is left of something. "Nog te verwachten" comes on top of it. */
export const LEFT_TO_DO = /\bnog (?:\p{L}+ )?te (?!verwachten)\p{L}+en\b/u;

/** Whether a name is that of what is left to spend or do. */
export const saysLeftToDo = rememberedWhere(/nog/i, (name) => LEFT_TO_DO.test(normalise(name)));

const GROWTH = /^(?:groei|toename|afname|stijging|daling|ontwikkeling)\b/u;

/** Whether a name is that of growth, which may be in percent although no sign says so. */
export const saysGrowth = remembered((name: string): boolean => GROWTH.test(normalise(name)));

const NEVER_LESS =
  /^(?:restant|overschot|tekort|overschrijding|onderschrijding|voordeel|nadeel|vrije (?:plaatsen|plekken|capaciteit|ruimte))\b/u;

/** Whether a name is that of what is left, or lacks: it is never less than nothing, as a difference may be. */
export const saysWhatIsLeft = remembered((name: string): boolean => {
  const text = normalise(name);
  return saysLeftToDo(name) || [UNFILLED, FREE, NEVER_LESS].some((pattern) => pattern.test(text));
});

const BALANCE = /^(?:verschil|tekort|overschot|saldo|resultaat|restant)\b/u;

/** Whether a name is that of what is left of one thing after another: hardly anything but a difference is called so. */
export const saysBalance = remembered((name: string): boolean => BALANCE.test(normalise(name)));
