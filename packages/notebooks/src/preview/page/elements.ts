import { icon, type IconName } from "./icons.js";

/** An element with properties and children. @example element("p", { className: "note" }, "Text") */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A button with a drawing, which says in words what it does. */
export function iconButton(name: IconName, label: string, onClick: () => void): HTMLButtonElement {
  const button = element(
    "button",
    { type: "button", title: label, className: `tool tool-${name}` },
    icon(name),
  );
  button.setAttribute("aria-label", label);
  button.addEventListener("click", onClick);
  return button;
}

/** A button with words. */
export function textButton(label: string, onClick: () => void): HTMLButtonElement {
  const button = element("button", { type: "button" }, label);
  button.addEventListener("click", onClick);
  return button;
}
