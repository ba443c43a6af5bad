import { type BothLanguages, inBoth } from "./both-languages.js";
import { element } from "./element.js";
import { liveStyles } from "./live-styles.js";
import { nextName } from "./next-name.js";

/** A group of buttons of which one is chosen: an input for `view`, whose value is the name of that one. */
export type ChoiceElement<Name extends string> = HTMLFieldSetElement & { value: Name };

/**
 * One of a few, as a row of radio buttons; the arrow keys move between them.
 *
 * @param options what each name is called, in the order shown
 * @example
 * const options = { early: { nb: "tidlig", en: "early" }, late: { nb: "sent", en: "late" } };
 * const known = view(choice({ nb: "Kjent", en: "Known" }, options));
 */
export function choice<Name extends string>(
  label: BothLanguages,
  options: Readonly<Record<Name, BothLanguages>>,
  { value }: { readonly value?: NoInfer<Name> } = {},
): ChoiceElement<Name> {
  liveStyles();
  const names = Object.keys(options) as Name[];
  const [first] = names;
  const group = nextName();
  const buttons = names.map((name) =>
    element("input", { type: "radio", name: group, value: name, checked: name === (value ?? first) }),
  );
  const set = element(
    "fieldset",
    { class: "live-choice" },
    element("legend", {}, inBoth(label)),
    ...names.map((name, i) => element("label", {}, buttons[i] as Node, inBoth(options[name]))),
  );
  return Object.defineProperty(set, "value", {
    get: () => buttons.find((button) => button.checked)?.value ?? first,
    set(name: Name) {
      for (const button of buttons) button.checked = button.value === name;
    },
  }) as unknown as ChoiceElement<Name>;
}
