import type { Robustness } from "@glidepath/core";
import type { Texts } from "../language/texts.js";
import { exactMillions } from "./exact-millions.js";

/** Who may be best on average, and what dominates what, in words: a sentence each. Empty for a single policy. */
export function robustnessSentences({ best, dominance }: Robustness, texts: Texts): string[] {
  const { robust } = texts.stress;
  const { quoted } = texts.words;
  const names = Object.keys(best.advantage);
  if (names.length < 2) return [];
  const onAverage =
    best.best === undefined
      ? robust.candidates(best.candidates.map(quoted).join(robust.and), names.length - best.candidates.length)
      : robust.best(quoted(best.best), names.length - 1);
  return [onAverage, ...dominance.map((pair) => dominanceSentence(pair, texts))];
}

function dominanceSentence(
  { first, second, firstOrder, secondOrder }: Robustness["dominance"][number],
  { stress, words }: Texts,
): string {
  const { robust } = stress;
  const [one, other] = [words.quoted(first), words.quoted(second)];
  if (firstOrder.forwards === "same") return robust.sameThroughout(one, other);
  if (firstOrder.forwards === "dominates") return robust.firstOrder(one, other);
  if (firstOrder.backwards === "dominates") return robust.firstOrder(other, one);
  if (secondOrder.forwards === "dominates") return robust.secondOrder(one, other);
  if (secondOrder.backwards === "dominates") return robust.secondOrder(other, one);
  return secondOrder.forwards === "doesNot" && secondOrder.backwards === "doesNot"
    ? robust.neither(one, other)
    : robust.noneTold(one, other);
}

/** How far the largest regret can be relied on, and what counts as enough. */
export function robustnessNotes(
  { goodEnough, regret }: Robustness,
  currency: string,
  { number, stress, ...texts }: Texts,
): string[] {
  const [any] = Object.values(regret);
  const exceeded = any?.maximum.exceededIn ?? 1;
  return [
    // An exact bound, to two figures.
    stress.robust.largest(`${number(100 * exceeded, exceeded < 0.01 ? 2 : 1)}\u00a0%`),
    stress.robust.enough({
      net: exactMillions(goodEnough.netAtLeast, { number }),
      fund: exactMillions(goodEnough.fundAtLeast, { number }),
      millions: texts.millions(currency),
    }),
  ];
}
