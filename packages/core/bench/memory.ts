import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { allocatePath, allocateWorkspace, enterWorld, evolve } from "../src/municipality/index.js";
import { BATCH_RUNS, simulateBatch, type SimulationPlan } from "../src/simulation/index.js";
import { allocateWorld, drawWorld } from "../src/world/index.js";

/** What a batch needs, in kilobytes (1 000 bytes). */
export interface Memory {
  /** The arrays in which worlds are drawn and policies evolved, used again for each. */
  readonly working: number;
  /** The results of a batch. */
  readonly results: number;
  /** What is allocated on the heap in passing, per world. */
  readonly passing: number;
}

const WORLDS = 20;

export function memoryOf(plan: SimulationPlan): Memory {
  const { model, policies, seed } = plan;
  const world = allocateWorld(model);
  const workspace = allocateWorkspace(model);
  const path = allocatePath(model);
  const live = (from: number) => {
    for (let run = from; run < from + WORLDS; run++) {
      drawWorld(model, seed, run, world);
      enterWorld(model, world, workspace);
      for (const [name, policy] of policies) evolve(model, world, name, policy, workspace, path);
    }
  };
  for (let i = 0; i < 20; i++) live(i * WORLDS);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  live(20 * WORLDS);
  const passing = process.memoryUsage().heapUsed - before;
  return {
    working: arrayBytes([world, workspace, path]) / 1000,
    results: arrayBytes(simulateBatch(plan, { firstRun: 0, runs: BATCH_RUNS })) / 1000,
    passing: passing / WORLDS / 1000,
  };
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}

/** The bytes of all typed arrays that can be reached from a value, each buffer once. */
export function arrayBytes(value: unknown, seen = new Set<unknown>()): number {
  if (typeof value !== "object" || value === null || seen.has(value)) return 0;
  seen.add(value);
  if (ArrayBuffer.isView(value)) {
    if (seen.has(value.buffer)) return 0;
    seen.add(value.buffer);
    return value.buffer.byteLength;
  }
  const parts = value instanceof Map ? [...value.values()] : Object.values(value);
  return parts.reduce<number>((sum, part) => sum + arrayBytes(part, seen), 0);
}
