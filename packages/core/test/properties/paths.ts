import { checkScenario } from "../../src/index.js";
import {
  allocatePath,
  allocateWorkspace,
  enterWorld,
  evolve,
  type Path,
} from "../../src/municipality/index.js";
import { toPolicy } from "../../src/policy/index.js";
import { allocateWorld, buildModel, drawWorld, type Model, type World } from "../../src/world/index.js";
import type { RandomCase } from "./random-scenario.js";

/** One policy's path in one world. */
export interface Evolved {
  readonly run: number;
  readonly policy: string;
  readonly model: Model;
  readonly path: Path;
}

/** Evolves every policy in the first worlds of a case; each path is a copy of its own. */
export function evolveAll({ scenario, policies, seed }: RandomCase, runs: number): Evolved[] {
  const model = buildModel(checkScenario(scenario));
  const world = allocateWorld(model);
  const workspace = allocateWorkspace(model);
  const path = allocatePath(model);
  const all: Evolved[] = [];
  for (let run = 0; run < runs; run++) {
    drawWorld(model, seed, run, world);
    enterWorld(model, world, workspace);
    for (const [policy, input] of Object.entries(policies)) {
      evolve(model, world, policy, toPolicy(input), workspace, path);
      all.push({ run, policy, model, path: structuredClone(path) });
    }
  }
  return all;
}

/** What a world draws that no policy changes, as plain lists by name. */
export function drawsOf(world: World): Record<string, readonly number[]> {
  const { need, requests, fillNoise, prices } = world;
  return Object.fromEntries(
    Object.entries({ ...need, ...requests, fillNoise, prices }).map(([name, values]) => [
      name,
      Array.from(values),
    ]),
  );
}

/** The lines of a path's ledger by name: grants by grant, the four lines by service, and those of dwellings. */
export function linesOf({ model, path }: Evolved): Record<string, readonly number[]> {
  const { ledger } = path;
  const { years } = model;
  const part = (values: Float64Array, line: number) =>
    Array.from(values.slice(line * years, (line + 1) * years));
  const lines: Record<string, readonly number[]> = {
    rents: Array.from(ledger.rents),
    settled: Array.from(path.decisions.settled),
    decided: Array.from(path.decisions.final),
    residents: Array.from(path.residents),
    dwellings: Array.from(path.dwellings),
    emptyDwellings: Array.from(path.emptyDwellings),
  };
  model.grants.forEach(({ name }, i) => {
    lines[`grants of ${name}`] = part(ledger.grants, i);
  });
  [...model.services.map(({ name }) => name), "dwellings"].forEach((name, i) => {
    for (const what of ["needed", "idle", "overflow", "transition"] as const) {
      lines[`${what} of ${name}`] = part(ledger[what], i);
    }
  });
  return lines;
}
