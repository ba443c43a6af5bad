import { type BothLanguages, inBoth } from "./both-languages.js";
import type { Input } from "./controls.js";
import { element } from "./element.js";
import { liveStyles } from "./live-styles.js";
import { nextName } from "./next-name.js";

/**
 * A line of text: an input for `view`, whose value is the text without spaces around it. It is told when the
 * reader has finished, with Enter or by going on, not letter by letter.
 *
 * @param note a line below that says what it is for
 * @example const municipality = view(textField({ nb: "Kommune", en: "Municipality" }, { nb: "Navnet …", en: "The name …" }));
 */
export function textField(label: BothLanguages, note?: BothLanguages): Input<string> {
  liveStyles();
  const [id, noteId] = [nextName(), nextName()];
  const field = element("input", {
    id,
    type: "text",
    maxlength: 100,
    autocomplete: "off",
    ...(note === undefined ? {} : { "aria-describedby": noteId }),
  });
  const whole = element(
    "div",
    { class: "live-text" },
    element("label", { for: id }, inBoth(label)),
    field,
    ...(note === undefined ? [] : [element("small", { id: noteId }, inBoth(note))]),
  );
  field.addEventListener("input", (event) => event.stopPropagation());
  field.addEventListener("change", () => whole.dispatchEvent(new Event("input", { bubbles: true })));
  return Object.defineProperty(whole, "value", { get: () => field.value.trim() }) as unknown as Input<string>;
}
