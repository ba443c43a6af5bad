import { batchesOf, simulateBatch, type SimulationPlan } from "../src/simulation/index.js";
import { drammenTimes } from "./cases.js";
import { leastOfRounds, processorTimeOf } from "./least-of-rounds.js";

/** Processor time per world as something grows: microseconds by what there is of it. */
export type Scaling = Readonly<Record<string, number>>;

const WORLDS = 25;
const ROUNDS = 16;

// Batch by batch, as everywhere.
function simulate(plan: SimulationPlan, runs: number): void {
  for (const batch of batchesOf(0, runs)) simulateBatch(plan, batch);
}

/** How the time per world grows with the number of worlds: not at all, or memory is in the way. */
export function timeByWorlds(plan: SimulationPlan): Scaling {
  return leastOfRounds(
    2,
    () =>
      Object.fromEntries(
        [250, 1_000, 4_000].map((runs) => [
          `${runs} worlds`,
          processorTimeOf(() => simulate(plan, runs)) / runs,
        ]),
      ),
    0,
  );
}

/** How the time per world grows with the size of the scenario. */
export function timeBySize(): Scaling {
  const plans = [
    ...[1, 2, 3].map((times) => {
      const plan = drammenTimes({ planYears: times });
      return [`${plan.model.years} years`, plan] as const;
    }),
    ...[1, 2, 4].map((times) => {
      const plan = drammenTimes({ services: times });
      return [`${plan.model.services.length} services`, plan] as const;
    }),
    ...[1, 2, 4].map((times) => {
      const plan = drammenTimes({ policies: times });
      return [`${plan.policies.size} policies`, plan] as const;
    }),
  ];
  return leastOfRounds(ROUNDS, () =>
    Object.fromEntries(
      plans.map(([name, plan]) => [name, processorTimeOf(() => simulate(plan, WORLDS)) / WORLDS]),
    ),
  );
}
