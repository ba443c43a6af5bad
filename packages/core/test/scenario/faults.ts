import { exactCases } from "../../src/examples/exact-cases.js";
import { checkScenario, ScenarioError, type ScenarioInput, type ScenarioProblem } from "../../src/index.js";
import { keyPath, problemSentence } from "../../src/scenario/index.js";

/** Takes a key away instead of giving it a value. */
export const GONE = Symbol("gone");

/** Values by key, as `plan.years`; what is put there need not be what a scenario allows. */
export type Damage = Readonly<Record<string, unknown>>;

/** The problems of whatever is tried; none when it goes well. */
export function problemsOf(attempt: () => unknown): readonly ScenarioProblem[] {
  try {
    attempt();
    return [];
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems;
    throw error;
  }
}

/** The problems of the exact cases after some damage. */
export function problemsAfter(damage: Damage): readonly ScenarioProblem[] {
  const scenario = structuredClone(exactCases);
  for (const [key, value] of Object.entries(damage)) put(scenario, key.split("."), value);
  return problemsOf(() => checkScenario(scenario));
}

/** The only problem after some damage, with its path as one writes it, and without what other languages need. */
export function problemAfter(damage: Damage) {
  const problems = problemsAfter(damage);
  if (problems.length !== 1) {
    throw new Error(
      `There are ${problems.length} problems, not one:\n${problems.map((problem) => problemSentence(problem)).join("\n")}`,
    );
  }
  const [{ path, says: _, ...problem }] = problems;
  return { key: keyPath(path), ...problem };
}

function put(scenario: ScenarioInput, path: readonly string[], value: unknown): void {
  let node = scenario as unknown as Record<string, unknown>;
  for (const key of path.slice(0, -1)) node = node[key] as Record<string, unknown>;
  const last = path[path.length - 1];
  if (value === GONE) delete node[last];
  else node[last] = value;
}
