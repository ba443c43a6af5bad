import { decodeText } from "../files/index.js";
import { type BothLanguages, inBoth } from "./both-languages.js";
import type { Input } from "./controls.js";
import { element } from "./element.js";
import { liveStyles } from "./live-styles.js";

/** A file that the reader has chosen. It is read in the page and sent nowhere. */
export interface GivenFile {
  readonly name: string;
  /** Undefined where it is no text. */
  readonly text: string | undefined;
}

/**
 * A button by which the reader chooses a file of text: an input for `view`, whose value is the file, and null
 * until there is one (a cell waits for an input that has no value). What programs of a municipality write is understood: UTF-8, UTF-16, Windows-1252.
 *
 * @param accept endings of its name
 * @example
 * const file = view(fileInput({ nb: "Scenario", en: "Scenario" }, [".yaml", ".yml", ".json"]));
 * // in a later cell: const scenario = givenScenario(file).scenario ?? drammen2024;
 */
export function fileInput(label: BothLanguages, accept: readonly `.${string}`[]): Input<GivenFile | null> {
  liveStyles();
  const field = element("input", { type: "file", accept: accept.join(",") });
  const whole = element("label", { class: "live-file" }, inBoth(label), field);
  let value: GivenFile | null = null;
  // What is chosen is told when it has been read, not before.
  field.addEventListener("input", (event) => event.stopPropagation());
  field.addEventListener("change", async () => {
    const [file] = field.files ?? [];
    value =
      file === undefined
        ? null
        : { name: file.name, text: decodeText(new Uint8Array(await file.arrayBuffer())) };
    whole.dispatchEvent(new Event("input", { bubbles: true }));
  });
  return Object.defineProperty(whole, "value", { get: () => value }) as unknown as Input<GivenFile | null>;
}
