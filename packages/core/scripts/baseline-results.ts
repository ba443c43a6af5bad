import { compare } from "@glidepath/core";
import { drammen2024, drammen2024Deterministic } from "@glidepath/core/examples";

const RUNS = 40;

/**
 * Whole-run results of the examples, rounded so that engines whose `exp` and `log` differ in the
 * last digit agree: means over some worlds, per policy.
 */
export function baselineResults(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [
      { scenario: drammen2024, runs: RUNS },
      { scenario: drammen2024Deterministic, runs: 1 },
    ].map(({ scenario, runs }) => {
      const result = compare(scenario, { runs, seed: "baseline" });
      const policies = result.policies.map((name) => {
        const { settled, grants, costs, adjustmentCost, net, fund } = result.policy(name);
        const round = (value: number) => Number(value.toPrecision(9));
        return [
          name,
          {
            settled: settled.byYear.map(({ mean }) => round(mean.estimate)),
            grants: round(grants.total.mean.estimate),
            costs: round(costs.total.mean.estimate),
            adjustmentCost: round(adjustmentCost.total.mean.estimate),
            net: round(net.total.mean.estimate),
            netStandardError: round(net.total.mean.standardError),
            lastFund: round(fund.byYear.at(-1)?.mean.estimate ?? Number.NaN),
          },
        ];
      });
      return [scenario.name, { runs, policies: Object.fromEntries(policies) }];
    }),
  );
}
