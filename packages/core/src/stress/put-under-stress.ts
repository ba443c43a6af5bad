import { checkScenario, type Scenario, type ScenarioInput } from "../scenario/index.js";
import { type DoesNotApply, doesNotApply, type StressCase, type StressChange } from "./stress-case.js";

/** A scenario in which something happens. */
export interface StressedScenario {
  readonly scenario: Scenario;
  /** The keys that were set, with the status and source of each figure. */
  readonly changes: readonly StressChange[];
}

/**
 * A scenario with a stress case put on it. Only the keys of the case change; what is drawn of all other
 * numbers, of prices, grants and people is the same to the bit, because every draw has a stream of its own name.
 *
 * @returns the changed scenario, checked; or why the case does not apply
 * @throws ScenarioError when the scenario cannot be used
 * @example
 * const [again] = stressCases;
 * const stressed = putUnderStress(drammen2024, again);
 * if ("scenario" in stressed) compare(stressed.scenario, { runs: 1000 });
 */
export function putUnderStress(input: ScenarioInput, stress: StressCase): StressedScenario | DoesNotApply {
  const scenario = checkScenario(input);
  const answer = stress.changes(scenario);
  if (doesNotApply(answer)) return answer;
  const tied = answer.map(({ path }) => correlationWith(scenario, path)).find((key) => key !== undefined);
  if (tied !== undefined) {
    return {
      doesNotApply: {
        en: `The scenario ties ${tied} to other numbers (correlations): changed, those would be drawn otherwise too.`,
        nb: `Scenariet knytter ${tied} til andre tall (correlations): om det endres, trekkes også de annerledes.`,
      },
    };
  }
  const changed = answer.reduce<unknown>((whole, { path, value }) => withValue(whole, path, value), scenario);
  return {
    scenario: checkScenario(changed as ScenarioInput, `${scenario.name} (${stress.name})`),
    changes: answer,
  };
}

function correlationWith({ correlations }: Scenario, path: readonly string[]): string | undefined {
  const changed = path.join(".");
  return correlations
    .flatMap(({ between }) => between)
    .find((key) => key === changed || key.startsWith(`${changed}.`));
}

// Only what lies around the key is copied: defaults that stand in several places stay one object.
function withValue(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const own = (node ?? {}) as Readonly<Record<string, unknown>>;
  return { ...own, [key]: withValue(own[key], rest, value) };
}
