import { exactCases } from "../../src/examples/exact-cases.js";
import { checkScenario, type ScenarioInput } from "../../src/index.js";
import { allocateWorld, buildModel, drawWorld, type Model, type World } from "../../src/world/index.js";

/** The exact cases with some change and with chance. */
export function withChance(change: (scenario: ScenarioInput) => void): ScenarioInput {
  const scenario = structuredClone(exactCases);
  scenario.chance = true;
  change(scenario);
  return scenario;
}

/** Draws one world after another, and takes something of each. */
export function fromWorlds<T>(
  scenario: ScenarioInput,
  seed: string,
  runs: number,
  take: (world: World, model: Model) => T,
): T[] {
  const model = buildModel(checkScenario(scenario));
  const world = allocateWorld(model);
  return Array.from({ length: runs }, (_, run) => {
    drawWorld(model, seed, run, world);
    return take(world, model);
  });
}

export function meanOfValues(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The mean squared distance from a mean that is known beforehand. */
export function varianceAround(mean: number, values: readonly number[]): number {
  return meanOfValues(values.map((value) => (value - mean) ** 2));
}

/** How many standard errors a share is from the probability that it should have. */
export function errorsFrom(probability: number, count: number, n: number): number {
  return (count - n * probability) / Math.sqrt(n * probability * (1 - probability));
}
