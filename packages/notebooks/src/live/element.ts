/** What an element is given: attributes by name; `true` sets one without a value, `false` leaves it out. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/**
 * An element of the page with its attributes and what stands in it.
 *
 * @example element("p", { class: "note" }, "250 worlds")
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...children);
  return made;
}
