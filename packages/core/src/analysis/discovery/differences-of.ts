import { policyNamed, type Scaling } from "../../policy/index.js";
import type { Scenario } from "../../scenario/index.js";
import { type Keeping, type Study, type Trial, tried } from "../study/index.js";

/** Two policies of a scenario. */
export type Pair = readonly [first: string, against: string];

/** Factors by the name of the policy that they are of. */
export type Scalings = Readonly<Record<string, Scaling>>;

// More worlds at a time take more memory and, interrupted, lose more.
const TRIAL_SIZE = 500;

/** Net of one policy minus another's over the whole run, and mean national need of the plan years, by world. */
export interface Differences {
  readonly differences: Float64Array;
  readonly need: Float64Array;
  readonly years: readonly number[];
}

/**
 * Simulates two policies in the worlds `from … until − 1` and keeps what discovery asks of them.
 *
 * @param scaling what each policy's numbers are multiplied by, by name
 */
export function* differencesOf(
  scenario: Scenario,
  pair: Pair,
  { scaling, seed }: { readonly scaling: Scalings; readonly seed: string },
  from: number,
  until: number,
): Study<Differences> {
  const policies = Object.fromEntries(pair.map((name) => [name, policyNamed(scenario, name)]));
  const keep = keepDifferences(pair, scenario.plan.years);
  const trials: Trial<Differences>[] = [];
  for (let firstRun = from; firstRun < until; firstRun += TRIAL_SIZE) {
    const runs = Math.min(TRIAL_SIZE, until - firstRun);
    trials.push({ scenario, policies, scaling, seed, firstRun, runs, keep });
  }
  const kept = yield* tried(trials);
  const together = (what: "differences" | "need") =>
    Float64Array.from(
      { length: until - from },
      (_, i) => kept[Math.floor(i / TRIAL_SIZE)][what][i % TRIAL_SIZE],
    );
  return { differences: together("differences"), need: together("need"), years: kept[0].years };
}

function keepDifferences([first, against]: Pair, planYears: number): Keeping<Differences> {
  return {
    name: `net of ${JSON.stringify([first, against])} and national need`,
    of(worlds) {
      const [one, other] = [worlds.paths(first), worlds.paths(against)];
      const { years } = worlds.ensemble;
      const differences = new Float64Array(worlds.runs);
      const need = new Float64Array(worlds.runs);
      for (let world = 0; world < worlds.runs; world++) {
        for (let y = 0; y < years.length; y++) {
          const at = world * years.length + y;
          differences[world] += one.net[at] - other.net[at];
          if (y < planYears) need[world] += one.nationalNeed[at] / planYears;
        }
      }
      return { differences, need, years };
    },
  };
}
