import { formatNumber } from "../format/format-number.js";
import { millions } from "../format/unit.js";
import type { Explained } from "../results/explained.js";
import { quoted } from "./quoted.js";

/** How the world that is shown was chosen. */
export function choiceSentence({ policy, against, choice, years, currency, run }: Explained): string {
  if (choice === null) return `World ${run} was named by its number.`;
  const { by, share, runs, net, worlds } = choice;
  const what =
    against === null
      ? `the net of ${quoted(policy)}`
      : `the difference of net, ${quoted(policy)} minus ${quoted(against)},`;
  const place = by === "median" ? "in the middle" : `at the worst ${percent(share)} %`;
  const amount = formatNumber(net / millions.size, millions.exactDecimals);
  return (
    `Chosen among worlds 0 to ${runs - 1} by ${what} over ${years[0]}–${years.at(-1)}: the one ${place}. There it ` +
    `is ${amount} mill. ${currency}, and as low or lower in ${formatNumber(worlds, 0)} of the ` +
    `${formatNumber(runs, 0)} worlds.`
  );
}

function percent(share: number): string {
  return String(Number((100 * share).toPrecision(6)));
}
