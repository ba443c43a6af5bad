import type { DifferenceJson, GivenNeedJson, MatchedJson, PolicyJson } from "./comparison-json.js";
import type { Difference } from "./difference.js";
import type { PolicyResult } from "./policy-result.js";
import type { Mean } from "./samples/sample.js";

// The worst worlds whose mean is told.
const WORST = 0.05;

/** The JSON form of what one policy gave. */
export function policyJson(result: PolicyResult): PolicyJson {
  return {
    description: result.description,
    requested: result.requested.summaries(true),
    decided: result.decided.summaries(true),
    settled: result.settled.summaries(true),
    minorsRequested: result.minorsRequested.summaries(true),
    minorsDecided: result.minorsDecided.summaries(true),
    minorsSettled: result.minorsSettled.summaries(true),
    unmadeLaw: result.unmadeLaw.summaries(true),
    grants: result.grants.summaries(true),
    rents: result.rents.summaries(true),
    costs: result.costs.summaries(true),
    adjustmentCost: result.adjustmentCost.summaries(true),
    net: result.net.summaries(true),
    netReal: result.netReal.summaries(true),
    netPresentValue: result.netPresentValue.summaries(true),
    fund: result.fund.summaries(false),
    withoutDwelling: result.withoutDwelling.summaries(true),
    dwellingsLimit: result.withoutDwelling.byYear.map((year) => year.shareBeyond(0)),
    fundDryBy: result.fund.horizon.years.map((year) => result.fund.probabilityBelow(0).by(year)),
  };
}

/** The JSON form of the difference of two policies. */
export function differenceJson(difference: Difference): DifferenceJson {
  const { parts, shareBetter, shareTied, net, variance } = difference;
  return {
    net: {
      ...net.summaries(true),
      total: { ...net.total.summary, shareBetter, shareTied },
    },
    netReal: difference.netReal.summaries(true),
    netPresentValue: difference.netPresentValue.summaries(true),
    settled: difference.settled.summaries(true),
    grants: difference.grants.summaries(true),
    rents: difference.rents.summaries(true),
    costs: difference.costs.summaries(true),
    adjustmentCost: difference.adjustmentCost.summaries(true),
    netOfWorst: worstJson(difference),
    netPerPersonYear: difference.netPerPersonYear ?? null,
    matched: matchedJson(difference),
    netGivenNeed: { rise: givenNeedJson(difference, "rise"), fall: givenNeedJson(difference, "fall") },
    variance: variance ?? null,
    pairing: pairingJson(difference),
    parts: {
      level: parts.level.summaries(true),
      adjustment: parts.adjustment.summaries(true),
      surprise: parts.surprise.summaries(true),
    },
  };
}

function matchedJson({ matched }: Difference): MatchedJson | null {
  if (matched === undefined) return null;
  const { reached, factor, from, worlds } = matched;
  const told = { reached, factor, from, worlds };
  if (!matched.reached) return { ...told, residual: null, netPlan: null, net: null, adjustmentCost: null };
  const { residual, net, adjustmentCost } = matched;
  return {
    ...told,
    residual,
    netPlan: net.planTotal.mean,
    net: net.total.mean,
    adjustmentCost: adjustmentCost.total.mean,
  };
}

function worstJson({ net }: Difference): Mean | null {
  const worst = net.total.meanOfWorst(WORST);
  return Number.isFinite(worst.standardError) ? worst : null;
}

function givenNeedJson(difference: Difference, change: "rise" | "fall"): GivenNeedJson {
  const { count, mean } = difference.netGiven(change).total;
  const shareOfWorlds = count / difference.net.total.count;
  return { shareOfWorlds, net: count < 2 ? null : mean };
}

function pairingJson({ pairing }: Difference): DifferenceJson["pairing"] {
  const { correlation = null, independentRuns = Infinity } = pairing ?? {};
  return { correlation, independentRuns: Number.isFinite(independentRuns) ? independentRuns : null };
}
