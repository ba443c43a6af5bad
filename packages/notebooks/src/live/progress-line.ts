import { type Language, wordingIn } from "../words/index.js";
import { inBoth } from "./both-languages.js";
import { element } from "./element.js";
import { liveStyles } from "./live-styles.js";

/** A line of the page that says how far something is that takes its time. */
export interface ProgressLine {
  readonly element: HTMLElement;
  /** So many of those asked for are done. */
  readonly tell: (done: number, asked: number) => void;
  /** A step is done, as a rule with a result; after the last all is. */
  readonly finishStep: () => void;
  /** It goes no further. */
  readonly stop: () => void;
}

const said: Readonly<
  Record<Language, { first: string; later: (seconds: string) => string; last: (seconds: string) => string }>
> = {
  nb: {
    first: "Svaret regnes ut …",
    later: (seconds) => `Et første svar kom etter ${seconds} s. Det skjerpes med flere forløp …`,
    last: (seconds) => `Svaret er ferdig (${seconds} s).`,
  },
  en: {
    first: "The answer is being worked out …",
    later: (seconds) => `A first answer came after ${seconds} s. It is being sharpened with more worlds …`,
    last: (seconds) => `The answer is complete (${seconds} s).`,
  },
};

/**
 * A line that says how far something is, in so many steps. Until it is done or has stopped it is busy (`aria-busy`).
 *
 * @example const line = progressLine(2); line.tell(250, 1000); line.finishStep();
 */
export function progressLine(steps: number): ProgressLine {
  liveStyles();
  const bar = element("progress", { max: 1, value: 0, "aria-hidden": "true" });
  const words = element("span", { role: "status" }, inBoth({ nb: said.nb.first, en: said.en.first }));
  const line = element("div", { class: "live-worlds", "aria-busy": "true" }, words, bar);
  const started = performance.now();
  let left = steps;
  const stop = () => {
    line.removeAttribute("aria-busy");
    bar.remove();
  };
  return {
    element: line,
    tell(done, asked) {
      bar.value = done / asked;
    },
    finishStep() {
      left--;
      const seconds = (performance.now() - started) / 1000;
      const kind = left > 0 ? "later" : "last";
      const inWords = (language: Language) => said[language][kind](wordingIn(language).number(seconds, 1));
      words.replaceChildren(inBoth({ nb: inWords("nb"), en: inWords("en") }));
      bar.value = 0;
      if (left === 0) stop();
    },
    stop,
  };
}
