import { formatNumber } from "../format/format-number.js";
import type { PairFacts } from "../results/pair-facts.js";

// Below this the normal interval of a mean is itself uncertain.
const FEW_WORLDS = 30;

/** What the intervals and ranges of a comparison cover, and what they do not. */
export function certaintySentence({ runs, whole }: PairFacts): string {
  const net =
    "net is the municipality's grants and rents less its costs, not what settling means to those who come " +
    "or to the town.";
  if (whole.net.standardError === 0) {
    const why = runs === 1 ? "one world was tried, and one" : "every world gave the same, and that";
    return `How sure this is: ${why} says nothing of it. What the scenario leaves out is not in the figures either: ${net}`;
  }
  const few = runs < FEW_WORLDS ? ` ${runs} worlds are few; try more with --runs.` : "";
  return (
    `How sure this is: the 95 % interval is the error of having tried ${formatNumber(runs, 0)} worlds and no ` +
    "more; the range of nine worlds of ten is what chance and the uncertain numbers of the scenario make of " +
    `it. Neither covers numbers that the scenario holds fixed, nor what it leaves out: ${net}${few}`
  );
}
