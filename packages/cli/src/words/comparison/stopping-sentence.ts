import type { Comparison } from "@glidepath/core";
import { millions } from "@glidepath/notebooks/words";
import { exactMillions } from "../exact-millions.js";
import type { Texts } from "../../language/texts.js";

/** Why a comparison that was to go on until enough is known has stopped; nothing for one of so many worlds. */
export function stoppingSentence({ stopping, runs, scenario }: Comparison, texts: Texts): string[] {
  const { rule, reason, looks, intervals } = stopping;
  if (rule.kind === "runs") return [];
  const { number, words } = texts;
  const inMillions = texts.millions(scenario.currency);
  const known = Object.entries(intervals).map(([pair, { low, high }]) => {
    // The interval is some six standard errors wide.
    const end = (value: number) => texts.estimate(value, (high - low) / 6, millions);
    return `${words.quoted(pair)} ${words.to(end(low), end(high))}`;
  });
  const aim =
    rule.kind === "sign"
      ? words.signKnown
      : words.knownTo(`${exactMillions(rule.within, texts)} ${inMillions}`);
  const end = reason === "decided" ? words.stopped : words.undecided;
  return [`${end(number(runs, 0), aim)}${words.looked(looks, inMillions, known.join("; "))}`];
}
