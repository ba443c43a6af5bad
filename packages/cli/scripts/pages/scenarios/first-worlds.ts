import { compare, type Scenario, type ScenarioInput } from "@glidepath/core";
import { SEED } from "./scenario-page.js";

const WORLDS = 20;

/**
 * What the first few worlds of a scenario give, in one line: cheap enough for a test, and different
 * as soon as results are. Six figures, so that engines whose `exp` and `log` differ in the last digit agree.
 */
export function firstWorlds(scenario: Scenario | ScenarioInput): string {
  const runs = scenario.chance === false ? 1 : WORLDS;
  const comparison = compare(scenario, { runs, seed: SEED });
  const policies = comparison.policies.map((name) => {
    const { settled, minorsSettled, grants, costs, adjustmentCost, net } = comparison.policy(name);
    const sums = [settled, minorsSettled, grants, costs, adjustmentCost, net];
    return `${name}: ${sums.map(({ total }) => Number(total.mean.estimate.toPrecision(6))).join(", ")}`;
  });
  const worlds = runs === 1 ? "The one world" : `The first ${runs} worlds alone`;
  return [`${worlds}: persons settled, minors, grants, costs, adjustment, net`, ...policies].join("\n");
}
