import type { Wording } from "./wording.js";
import type { PairFacts } from "./pair-facts.js";

// Below this the normal interval of a mean is itself uncertain.
const FEW_WORLDS = 30;

/**
 * What the intervals and ranges of a comparison cover, and what they do not.
 *
 * @example certaintySentence(facts, wording)
 */
export function certaintySentence({ runs, whole }: PairFacts, { number, words }: Wording): string {
  if (whole.net.standardError === 0) return words.noSpread(runs === 1, words.whatNetIs);
  const worlds = number(runs, 0);
  return `${words.howSure(worlds, words.whatNetIs)}${runs < FEW_WORLDS ? words.fewWorlds(worlds) : ""}`;
}
