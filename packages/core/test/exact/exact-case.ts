import { exactCases } from "../../src/examples/exact-cases.js";
import {
  checkScenario,
  compare,
  type Measure,
  type PolicyInput,
  type ScenarioInput,
} from "../../src/index.js";
import {
  allocatePath,
  allocateWorkspace,
  enterWorld,
  evolve,
  type Path,
} from "../../src/municipality/index.js";
import { toPolicy } from "../../src/policy/index.js";
import { allocateWorld, buildModel, drawWorld, type Model } from "../../src/world/index.js";

/** The exact cases with some change, in a copy of their own. */
export function exactCase(change: (scenario: ScenarioInput) => void = () => {}): ScenarioInput {
  const scenario = structuredClone(exactCases);
  change(scenario);
  return scenario;
}

/** The same without anybody settled before the plan. */
export function emptyHistory(change: (scenario: ScenarioInput) => void = () => {}): ScenarioInput {
  return exactCase((scenario) => {
    scenario.history.years["2016"] = { settled: 0 };
    change(scenario);
  });
}

/** A measure of one policy by year, from a comparison of one world. */
export function byYear(scenario: ScenarioInput, policy: PolicyInput, what: Measure): number[] {
  const result = compare(scenario, { policies: { policy }, runs: 1 }).policy("policy");
  return result.measure(what).byYear.map(({ mean }) => mean.estimate);
}

/** One policy evolved in world 0: the whole path, with the model that gives it names. */
export function evolveOnce(scenario: ScenarioInput, input: PolicyInput) {
  return evolveIn(scenario, input)(0);
}

/** Evolves one policy in the world of any run; what it gave before is written over. */
export function evolveIn(scenario: ScenarioInput, input: PolicyInput) {
  const model = buildModel(checkScenario(scenario));
  const world = allocateWorld(model);
  const workspace = allocateWorkspace(model);
  const path = allocatePath(model);
  const policy = toPolicy(input);
  const service = (name: string, year: number) => serviceLines(model, path, name, year);
  return (run: number) => {
    drawWorld(model, "exact", run, world);
    enterWorld(model, world, workspace);
    evolve(model, world, "policy", policy, workspace, path);
    return { model, world, path, service };
  };
}

/** The four lines of a service's cost in a calendar year, and their sum. */
function serviceLines(model: Model, { ledger }: Path, name: string, calendarYear: number) {
  const service = model.services.findIndex((known) => known.name === name);
  const place = service * model.years + calendarYear - model.warmUpYear;
  const { needed, idle, overflow, transition } = ledger;
  const lines = {
    needed: needed[place],
    idle: idle[place],
    overflow: overflow[place],
    transition: transition[place],
  };
  return { ...lines, cost: lines.needed + lines.idle + lines.overflow + lines.transition };
}

/** Decimals that tell amounts apart to the øre. */
export const ORE = 2;
