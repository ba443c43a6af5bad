import { millions } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import type { Explained } from "../results/explained.js";

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
    years: `${years[0]}–${years.at(-1)}`,
    place: by === "median" ? explain.inTheMiddle : explain.atTheWorst(percent(share, texts)),
    amount: `${number(net / millions.size, millions.exactDecimals)} ${texts.millions(currency)}`,
    worlds: number(worlds, 0),
    runs: number(runs, 0),
  });
}

// With as many decimals as were asked for.
function percent(share: number, { number }: Texts): string {
  const shown = Number((100 * share).toPrecision(6));
  return number(shown, /\.(\d+)$/.exec(String(shown))?.[1]?.length ?? 0);
}
