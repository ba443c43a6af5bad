import { allocatePath, allocateWorkspace, enterWorld, evolve } from "../src/municipality/index.js";
import { MEASURES, simulateBatch, type SimulationPlan } from "../src/simulation/index.js";
import { measure } from "../src/simulation/measures.js";
import { allocateWorld, drawWorld } from "../src/world/index.js";
import { leastOfRounds, processorTimeOf } from "./least-of-rounds.js";
import { REFERENCE_WORLDS, reducedKernel } from "./reduced-kernel.js";

/** What the stages of a simulation take, and a world of the reduced kernel beside them; microseconds. */
export interface StageTimes {
  readonly reference: number;
  /** Per world. */
  readonly draw: number;
  readonly enter: number;
  /** Per policy and world. */
  readonly evolve: number;
  /** Per policy and world: taking the measures of a path and keeping them. */
  readonly accumulate: number;
  /** Per policy and world: all of it. */
  readonly path: number;
}

const WORLDS = 100;
const ROUNDS = 24;

/** Times the stages of a plan, the same worlds stage by stage and in a whole batch. */
export function timeStages(plan: SimulationPlan): StageTimes {
  const { model, policies, seed } = plan;
  const world = allocateWorld(model);
  const workspace = allocateWorkspace(model);
  const path = allocatePath(model);
  const kept = MEASURES.map(() => new Float64Array(model.years));
  const takeMeasures = () => {
    MEASURES.forEach((what, m) => {
      for (let year = 1; year < model.years; year++) kept[m][year] = measure(what, path, year, world, model);
    });
  };
  return leastOfRounds(ROUNDS, (round) => {
    const first = round * WORLDS;
    let [draw, enter, evolving, accumulate] = [0, 0, 0, 0];
    for (let run = first; run < first + WORLDS; run++) {
      draw += processorTimeOf(() => drawWorld(model, seed, run, world));
      enter += processorTimeOf(() => enterWorld(model, world, workspace));
      evolving += processorTimeOf(() => {
        for (const [name, policy] of policies) evolve(model, world, name, policy, workspace, path);
      });
      accumulate += processorTimeOf(() => {
        // Of the last path, as often as there are policies.
        for (let again = 0; again < policies.size; again++) takeMeasures();
      });
    }
    return {
      reference: processorTimeOf(() => reducedKernel(REFERENCE_WORLDS)) / REFERENCE_WORLDS,
      draw: draw / WORLDS,
      enter: enter / WORLDS,
      evolve: evolving / WORLDS / policies.size,
      accumulate: accumulate / WORLDS / policies.size,
      path:
        processorTimeOf(() => simulateBatch(plan, { firstRun: first, runs: WORLDS })) /
        WORLDS /
        policies.size,
    };
  });
}
