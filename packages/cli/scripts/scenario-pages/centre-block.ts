import { compare, type ScenarioInput } from "@glidepath/core";
import { horizons } from "../../src/results/horizons.js";
import { markdownTable } from "./markdown.js";
import { meanAndError } from "./mean-and-error.js";
import { set } from "./variant.js";

/**
 * What a reception centre adds: each policy's net when it comes for certain less its net when it
 * does not come, world by world. Nothing else is drawn otherwise.
 */
export function centreBlock(scenario: ScenarioInput, runs: number, seed: string): string {
  const [without, certain] = [0, 1].map((probability) =>
    compare(set("receptionCentre.probability", probability)(scenario), { runs, seed }),
  );
  if (without === undefined || certain === undefined) throw new RangeError("Both were to be tried.");
  const { plan, whole } = horizons(certain);
  const rows = certain.policies.map((name) => {
    const [here, gone] = [certain, without].map((comparison) => comparison.policy(name));
    if (here === undefined || gone === undefined) return [name];
    const grants = here.grants.minus(gone.grants);
    const costs = here.costs.minus(gone.costs);
    const net = here.net.minus(gone.net);
    return [
      name,
      meanAndError(whole.of(grants)),
      meanAndError(whole.of(costs)),
      meanAndError(plan.of(net)),
      meanAndError(whole.of(net)),
    ];
  });
  const { currency } = certain.scenario;
  return markdownTable(
    [
      `with a centre minus without, mill. ${currency}`,
      "grants",
      "costs",
      `net, ${plan.years}`,
      `net, ${whole.years}`,
    ],
    rows,
  );
}
