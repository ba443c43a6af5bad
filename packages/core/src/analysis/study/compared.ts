import {
  type Comparison,
  comparisonSteps,
  type CompareWithOptions,
  type KeptWorlds,
} from "../../comparison/index.js";
import type { Scenario } from "../../scenario/index.js";
import type { Ensemble } from "../../simulation/index.js";
import { type Keeping, type Study, tried } from "./study.js";

// What is asked for together is held until all of it is done.
const BATCHES_AT_ONCE = 80;

const everyMeasure: Keeping<Ensemble> = {
  name: "every measure of every year",
  of: (worlds: KeptWorlds) => worlds.ensemble,
};

/**
 * A comparison as a study, so that it can be interrupted and resumed: what it gives is what `compare` gives, bit for
 * bit. A journal of it holds every number of every world.
 *
 * @param scenario checked
 * @throws PolicyError, RangeError as `compare`
 * @example conduct(compared(scenario, { policies: ["sharp", "gradual"], runs: 1000 })).hash
 */
export function* compared(
  scenario: Scenario,
  options: Omit<CompareWithOptions, "onProgress"> = {},
): Study<Comparison> {
  const steps = comparisonSteps(scenario, options);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    const { job, batches, take } = step.value;
    const { policies, scaling, seed, chanceShift, parameterPoints } = job;
    const worlds = { scenario, policies, scaling, seed, parameterPoints, otherChance: chanceShift > 0 };
    for (let from = 0; from < batches.length; from += BATCHES_AT_ONCE) {
      const next = batches.slice(from, from + BATCHES_AT_ONCE);
      const kept = yield* tried(next.map((batch) => ({ ...worlds, ...batch, keep: everyMeasure })));
      for (const batch of kept) take(batch);
    }
  }
}
