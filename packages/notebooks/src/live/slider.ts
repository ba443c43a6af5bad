import { type BothLanguages, inBoth } from "./both-languages.js";
import { element } from "./element.js";
import { liveStyles } from "./live-styles.js";
import { nextName } from "./next-name.js";
import { pageLanguage, spokenLanguage } from "./page-language.js";

/** A slider with its label and its number: an input for `view`, whose value is the number. */
export type SliderElement = HTMLDivElement & { value: number };

/** Numbers between which a slider goes, in the unit of what it sets. */
export interface SliderOptions {
  /** Where it stands at first, in the unit of what it sets. */
  readonly value: number;
  /** Its lower end, in the same unit. */
  readonly min: number;
  /** Its upper end, in the same unit. */
  readonly max: number;
  /** How far it goes at a time, in the same unit. Default 1. */
  readonly step?: number;
  /** What is shown beside the label; default the number. */
  readonly shown?: (value: number) => BothLanguages;
  /** A line below the label that says what the number does; default none. */
  readonly note?: BothLanguages;
}

/**
 * A number chosen with the mouse, a finger or the arrow keys.
 *
 * @example const years = view(slider({ nb: "År på veien", en: "Years on the way" }, { value: 4, min: 1, max: 4 }));
 */
export function slider(
  label: BothLanguages,
  { value, min, max, step = 1, shown, note }: SliderOptions,
): SliderElement {
  liveStyles();
  const [id, noteId] = [nextName(), nextName()];
  const range = element("input", {
    id,
    type: "range",
    min,
    max,
    step,
    ...(note === undefined ? {} : { "aria-describedby": noteId }),
  });
  range.valueAsNumber = value;
  const number = element("output", { for: id });
  const show = () => {
    const texts = shown?.(range.valueAsNumber);
    number.replaceChildren(texts === undefined ? range.value : inBoth(texts));
    range.setAttribute("aria-valuetext", texts?.[spokenLanguage(pageLanguage())] ?? range.value);
  };
  range.addEventListener("input", show);
  show();
  const whole = element(
    "div",
    { class: "live-slider" },
    element("label", { for: id }, inBoth(label)),
    number,
    range,
    ...(note === undefined ? [] : [element("small", { id: noteId }, inBoth(note))]),
  );
  return Object.defineProperty(whole, "value", {
    get: () => range.valueAsNumber,
    set(next: number) {
      range.valueAsNumber = next;
      show();
    },
  }) as unknown as SliderElement;
}
