// Measures policy-paths per second and the cost of each stage, as a ratio to a fixed reference
// loop timed in the same run: machines are shared and noisy, ratios less so.
import {
  allocatePath,
  allocateWorkspace,
  allocateWorld,
  buildModel,
  checkScenario,
  drawWorld,
  enterWorld,
  evolve,
  policyFromSpec,
} from "../src/index.js";
import { drammen2024 } from "../src/examples/index.js";
import { referenceLoop } from "./reference-loop.js";

const WORLDS = Number(process.env.GLIDEPATH_BENCH_WORLDS ?? 200);
const ROUNDS = 9;

const scenario = checkScenario(drammen2024);
const model = buildModel(scenario);
const policies = Object.entries(scenario.policies).map(
  ([name, spec]) => [name, policyFromSpec(spec)] as const,
);
const world = allocateWorld(model);
const workspace = allocateWorkspace(model);
const path = allocatePath(model);

interface Round {
  /** Milliseconds for one reference loop. */
  readonly reference: number;
  /** Milliseconds per world, or per path. */
  readonly draw: number;
  readonly enter: number;
  readonly evolve: number;
}

function round(number: number): Round {
  const before = performance.now();
  referenceLoop();
  const afterReference = performance.now();
  let draw = 0;
  let enter = 0;
  let evolving = 0;
  for (let i = 0; i < WORLDS; i++) {
    const start = performance.now();
    drawWorld(model, "bench", number * WORLDS + i, world);
    const drawn = performance.now();
    enterWorld(model, world, workspace);
    const entered = performance.now();
    for (const [name, policy] of policies) evolve(model, world, name, policy, workspace, path);
    evolving += performance.now() - entered;
    enter += entered - drawn;
    draw += drawn - start;
  }
  return {
    reference: afterReference - before,
    draw: draw / WORLDS,
    enter: enter / WORLDS,
    evolve: evolving / WORLDS / policies.length,
  };
}

// The first rounds warm the compiler up. The least of a time is what the machine can do.
const rounds = Array.from({ length: ROUNDS }, (_, i) => round(i)).slice(3);
const least = (take: (r: Round) => number) => Math.min(...rounds.map(take));
const reference = least((r) => r.reference);
const perPath = least((r) => r.evolve) + (least((r) => r.draw) + least((r) => r.enter)) / policies.length;

const line = (what: string, milliseconds: number) =>
  console.log(
    `${what.padEnd(44)}${(1000 * milliseconds).toFixed(0).padStart(8)} µs${(milliseconds / reference).toFixed(3).padStart(10)}`,
  );
console.log(
  `Drammen 2024: ${policies.length} policies, ${model.years} years of months, ${model.services.length} services,`,
);
console.log(
  `${model.groups} groups, ${model.residenceYears} residence years; least of ${rounds.length} rounds of ${WORLDS} worlds, one thread`,
);
console.log(`${"".padEnd(44)}${"time".padStart(11)}${"ratio".padStart(10)}`);
line("reference loop (1e6 multiply-adds, 2e4 exp)", reference);
line(
  "draw a world",
  least((r) => r.draw),
);
line(
  "enter it (history, forecasts)",
  least((r) => r.enter),
);
line(
  "evolve a policy",
  least((r) => r.evolve),
);
line("a policy-path, all told", perPath);
console.log(`policy-paths per second: ${Math.round(1000 / perPath)}`);
