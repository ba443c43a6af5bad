import { element } from "./element.js";
import { liveStyles } from "./live-styles.js";

/**
 * A table of texts: the first of each line names it. Wider than the page, it scrolls by itself.
 *
 * @param isWords whether words stand in it rather than numbers: they begin at the left, and are wrapped
 * @example table({ caption: "Persons", head: ["", "2024"], lines: [["settled", "121"]] })
 */
export function table({
  caption,
  head,
  lines,
  isWords = false,
}: {
  readonly caption: string;
  readonly head: readonly string[];
  readonly lines: readonly (readonly string[])[];
  readonly isWords?: boolean;
}): HTMLElement {
  liveStyles();
  return element(
    "div",
    {
      class: isWords ? "live-table live-words" : "live-table",
      tabindex: 0,
      role: "region",
      "aria-label": caption,
    },
    element(
      "table",
      {},
      element("caption", {}, caption),
      element("thead", {}, element("tr", {}, ...head.map((text) => element("th", { scope: "col" }, text)))),
      element(
        "tbody",
        {},
        ...lines.map(([name = "", ...texts]) =>
          element(
            "tr",
            {},
            element("th", { scope: "row" }, name),
            ...texts.map((text) => element("td", {}, text)),
          ),
        ),
      ),
    ),
  );
}
