// What the examples of docstrings take as given, by the names that they use for it. Those that are only declared are
// things of a page, a browser or another thread: examples with them are compiled and not run.
import {
  type Backtest,
  checkScenario,
  compare,
  type Comparison,
  compared,
  fitResponseSurface,
  inThisThread,
  type Keeping,
  normalScores,
  type PolicySpec,
  putUnderStress,
  readScenario,
  ScenarioError,
  type SimulationJob,
  stressCases,
  uniformStream,
} from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import type { FanRow } from "@glidepath/notebooks";
import type { Answer, GivenFile, Input, LanguageChoice } from "@glidepath/notebooks/live";
import type { startBrowser } from "@glidepath/notebooks/tools";
import { pairFacts, wordingIn } from "@glidepath/notebooks/words";
import type { WebWorkers } from "@glidepath/notebooks/workers";

export const scenario = checkScenario(drammen2024);
export const executor = inThisThread;
/** Two policies of Drammen 2024 in the same worlds. */
export const result: Comparison = compare(scenario, {
  policies: ["gradual", "sharp"],
  runs: 500,
  views: true,
});
export const gradual = result.policy("gradual");
export const sharp = result.policy("sharp");
export const difference = result.difference("sharp", "gradual");
/** Net of each policy, and their difference, one number a world. */
export const netOfGradual = gradual.net.total.values;
export const netOfSharp = sharp.net.total.values;
export const nets = difference.net.total.values;

/** The same comparison where a stress case has come. */
const frozen = stressCases.find(({ name }) => name === "rate-frozen");
const changed = frozen && putUnderStress(drammen2024, frozen);
if (changed === undefined || !("scenario" in changed)) throw new Error("the stress case rate-frozen is gone");
export const stressed = checkScenario(changed.scenario);

/** Two inputs of worlds, from 0 to 1, and an outcome that follows the first. */
const uniform = uniformStream("examples", "inputs", 0);
export const x = Float64Array.from({ length: 400 }, uniform);
export const y = Float64Array.from({ length: 400 }, uniform);
export const outcome = x.map((value, world) => 10 * value ** 2 + (y[world] ?? 0));
export const worlds = Uint32Array.from(outcome, (_, world) => world);
export const cases = outcome.map((value) => (value > 6 ? 1 : 0));
export const surface = fitResponseSurface([normalScores(x), normalScores(y)], outcome);

export const job: SimulationJob = {
  scenario,
  policies: scenario.policies,
  scaling: {},
  seed: "budget-2024",
  chanceShift: 0,
  parameterPoints: "random",
};

export const study = compared(scenario, { policies: ["sharp"], runs: 250 });
export const meanNet: Keeping<number> = {
  name: "mean net of sharp",
  of: (kept) => kept.of("sharp", "net").total.mean.estimate,
};
export const sharpAlone: Readonly<Record<string, PolicySpec>> = {
  sharp: scenario.policies.sharp as PolicySpec,
};
export const show = (_share: number): void => {};

/** What a reader made of a scenario's file, and why it cannot be used. */
export const text = "glidepath: 1\nname: Hamar";
export const error = errorOf(text);

export const wording = wordingIn("en");
export const facts = pairFacts(result, "sharp", "gradual");

export declare const width: number;
export declare const fits: Backtest;
export declare const rows: readonly FanRow[];
/** Observable's: shows an input and gives its value to the cells after it. */
export declare const view: <Value>(input: Input<Value>) => Value;
export declare const answer: Answer;
export declare const file: GivenFile;
export declare const language: LanguageChoice;
export declare const browser: Awaited<ReturnType<typeof startBrowser>>;
export declare const makeWorker: () => Worker;
export declare const workers: WebWorkers;

function errorOf(given: string): ScenarioError {
  try {
    readScenario(given, "hamar.yaml");
  } catch (thrown) {
    if (thrown instanceof ScenarioError) return thrown;
  }
  throw new Error("a scenario without need, request and people was read without complaint");
}
