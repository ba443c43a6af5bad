import { millions, spanOf } from "@glidepath/notebooks/words";
import type { Texts } from "../../language/texts.js";
import { givenPercent } from "../given-percent.js";
import type { Explained } from "../../results/explained.js";

/** How the world that is shown was chosen. */
export function choiceSentence(
  { policy, against, choice, years, currency, run }: Explained,
  texts: Texts,
): string {
  const { explain, number } = texts;
  if (choice === null) return explain.byNumber(run);
  const { by, share, runs, net, worlds } = choice;
  return explain.chosen({
    last: String(runs - 1),
    what: against === null ? explain.netOf(policy) : explain.differenceOf(policy, against),
    years: spanOf(years),
    place: by === "median" ? explain.inTheMiddle : explain.atTheWorst(givenPercent(share, texts)),
    amount: `${number(net / millions.size, millions.exactDecimals)} ${texts.millions(currency)}`,
    worlds: number(worlds, 0),
    runs: number(runs, 0),
  });
}
