import { type Language, wordingIn } from "../words/index.js";
import { element } from "./element.js";
import { liveStyles } from "./live-styles.js";
import type { Answer } from "./sharpening.js";

const said: Readonly<
  Record<Language, (worlds: string, last: string | undefined, seconds: string) => string>
> = {
  nb: (worlds, last, seconds) =>
    `Svaret bygger på ${worlds} forløp${last === undefined ? "" : ` og skjerpes til ${last}`} (${seconds} s).`,
  en: (worlds, last, seconds) =>
    `The answer rests on ${worlds} worlds${last === undefined ? "" : ` and sharpens to ${last}`} (${seconds} s).`,
};

/**
 * On how many worlds an answer rests, and whether a sharper one is on its way.
 *
 * @example worldsLine(answer)
 */
export function worldsLine({ worlds, worldsAtLast, isLast, milliseconds }: Answer): HTMLElement {
  liveStyles();
  const line = (language: Language) => {
    const { number } = wordingIn(language);
    const last = isLast ? undefined : number(worldsAtLast, 0);
    return said[language](number(worlds, 0), last, number(milliseconds / 1000, 1));
  };
  return element(
    "div",
    { class: "live-worlds", role: "status", ...(isLast ? {} : { "aria-busy": "true" }) },
    element("span", { lang: "nb" }, line("nb")),
    element("span", { lang: "en" }, line("en")),
    ...(isLast ? [] : [element("progress", { "aria-hidden": "true" })]),
  );
}
