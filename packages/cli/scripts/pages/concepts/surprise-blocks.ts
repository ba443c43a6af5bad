import type { Mean } from "@glidepath/core";
import { markdownTable } from "../markdown.js";
import type { Blocks } from "../with-blocks.js";
import { meanInMillions } from "../amounts.js";
import { type ConceptComparisons, PAST_RUNS } from "./concept-comparisons.js";

// In net they count with the other sign.
function negative({ estimate, standardError, low, high }: Mean): Mean {
  return { estimate: -estimate, standardError, low: -high, high: -low };
}

/** The worked examples of docs/concepts/surprise.md. */
export function surpriseBlocks({ twins, past }: ConceptComparisons): Blocks {
  const alone = twins.policies.map((name) => {
    const { description, adjustmentCost, foreseenAdjustment, surprise } = twins.policy(name);
    const costs = [
      adjustmentCost.total.mean,
      negative(foreseenAdjustment.total.mean),
      negative(surprise.total.mean),
    ];
    return [`*${name}*`, description, ...costs.map(meanInMillions)];
  });
  const pairs = [
    ["sharp", "gradual"],
    ["sharp", "sharp-ahead"],
    ["gradual-yearly", "gradual-ahead"],
  ] as const;
  const apart = pairs.map(([first, second]) => {
    const difference = twins.difference(first, second);
    const { level, adjustment, surprise } = difference.parts;
    return [
      `*${first}* − *${second}*`,
      ...[level, adjustment, surprise, difference.net].map(({ total }) => meanInMillions(total.mean)),
    ];
  });
  const total = past.lines.at(-1);
  if (total === undefined) throw new Error("No lines.");
  const course = Object.values(past.numbers).join(", ");
  const even = [...new Set(Object.values(past.evenNumbers))].sort((a, b) => a - b).join(" or ");
  return {
    alone: markdownTable(
      ["policy", "what", "adjustment cost", "had all been foreseen", "price of surprise"],
      alone,
      2,
    ),
    apart: markdownTable(["difference, mill. NOK", "level", "adjustment", "surprise", "net"], apart),
    past:
      `Drammen itself settled ${course} persons in 2020–2024 (unaccompanied minors apart; of 2024 what was decided). Looked back at in ${PAST_RUNS} worlds, fitting services ` +
      `and dwellings to that course cost ${meanInMillions(total.asItWent)} mill. NOK; had each number been known twelve months ahead, ` +
      `${meanInMillions(total.foreseen)}; an even course of ${even} a year, known ahead, ${meanInMillions(total.even)}. So ` +
      `${meanInMillions(total.unpredictability)} is the price of not knowing, ${meanInMillions(total.volatility)} that of swinging.`,
  };
}
