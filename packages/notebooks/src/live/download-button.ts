import { type BothLanguages, inBoth } from "./both-languages.js";
import { element } from "./element.js";
import { liveStyles } from "./live-styles.js";

const TYPES = { json: "application/json", csv: "text/csv;charset=utf-8", yaml: "application/yaml" } as const;

/**
 * A button that saves a file, made when it is pressed and sent nowhere. A value that is no text is written as
 * JSON.
 *
 * @param file its name, with the ending json, csv or yaml
 * @param make gives what stands in it
 * @example downloadButton({ nb: "Last ned tallene", en: "Download the figures" }, "results.json", () => result)
 */
export function downloadButton(
  label: BothLanguages,
  file: `${string}.${keyof typeof TYPES}`,
  make: () => unknown,
): HTMLButtonElement {
  liveStyles();
  const button = element("button", { type: "button", class: "live-button" }, inBoth(label));
  button.addEventListener("click", () => {
    const made = make();
    const text = typeof made === "string" ? made : `${JSON.stringify(made, undefined, 2)}\n`;
    const type = TYPES[file.slice(file.lastIndexOf(".") + 1) as keyof typeof TYPES];
    const address = URL.createObjectURL(new Blob([text], { type }));
    element("a", { href: address, download: file }).click();
    URL.revokeObjectURL(address);
  });
  return button;
}
