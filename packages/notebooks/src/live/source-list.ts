import { type BothLanguages, inBoth } from "./both-languages.js";
import { element } from "./element.js";

/**
 * Where figures come from, each source once and in the order given, folded until it is opened; addresses can
 * be followed.
 *
 * @example sourceList({ nb: "Kilder", en: "Sources" }, [norway.municipalDeflator.source])
 */
export function sourceList(
  label: BothLanguages,
  sources: readonly (string | undefined)[],
): HTMLDetailsElement {
  const named = [...new Set(sources.flatMap((source) => (source === undefined ? [] : [source])))];
  return element(
    "details",
    {},
    element("summary", {}, inBoth(label), ` (${named.length})`),
    element("ul", {}, ...named.map((source) => element("li", {}, ...linked(source)))),
  );
}

/** A text whose addresses are links. */
function linked(text: string): (Node | string)[] {
  return text
    .split(/(https?:\/\/[^\s;,)]+)/)
    .map((part, i) => (i % 2 === 1 ? element("a", { href: part }, part) : part));
}
