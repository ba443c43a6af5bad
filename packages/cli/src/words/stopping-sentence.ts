import type { Comparison, StoppingRule } from "@glidepath/core";
import { formatEstimate } from "../format/format-estimate.js";
import { formatNumber } from "../format/format-number.js";
import { millions } from "../format/unit.js";
import { quoted } from "./quoted.js";

/** Why a comparison that was to go on until enough is known has stopped; nothing for one of so many worlds. */
export function stoppingSentence({ stopping, runs, scenario }: Comparison): string[] {
  const { rule, reason, looks, intervals } = stopping;
  if (rule.kind === "runs") return [];
  const { currency } = scenario;
  const known = Object.entries(intervals).map(([pair, { low, high }]) => {
    // The interval is a little more than four standard errors wide.
    const [from, to] = [low, high].map((value) => formatEstimate(value, (high - low) / 6, millions));
    return `${quoted(pair)} ${from} to ${to}`;
  });
  const worlds = formatNumber(runs, 0);
  return [
    `${reason === "decided" ? `Stopped after ${worlds} worlds, when ${aim(rule, currency)}` : `Not decided after ${worlds} worlds, the most allowed: it is not yet so that ${aim(rule, currency)}`}. ` +
      `Looked ${looks === 1 ? "once" : `${looks} times`}; with 95 % confidence for all looks and pairs together, net over the ` +
      `whole run, mill. ${currency}: ${known.join("; ")}.`,
  ];
}

function aim(rule: StoppingRule, currency: string): string {
  return rule.kind === "precision"
    ? `every difference of net is known to ± ${formatNumber(rule.within / millions.size, 3).replace(/\.?0+$/, "")} mill. ${currency}`
    : "the sign of every difference of net is known";
}
