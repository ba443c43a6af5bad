import type { KeptWorlds } from "../../comparison/index.js";
import type { Scaling } from "../../policy/index.js";
import type { PolicySpec, Scenario } from "../../scenario/index.js";
import type { ParameterChange, ParameterPoints } from "../../world/index.js";

/** Worlds that a study wants to be simulated, and what it keeps of them. */
export interface Trial<Kept> {
  /** A checked scenario. */
  readonly scenario: Scenario;
  /** The policies to try, by name. */
  readonly policies: Readonly<Record<string, PolicySpec>>;
  readonly seed: string;
  /** The first world; a multiple of `BATCH_RUNS`. Default 0. */
  readonly firstRun?: number;
  /** How many worlds. */
  readonly runs: number;
  /** Default `random`. */
  readonly parameterPoints?: ParameterPoints;
  /** Policies whose numbers are multiplied, by name. Default none. */
  readonly scaling?: Readonly<Record<string, Scaling>>;
  /** Uncertain parameters that differ in these worlds. */
  readonly parameterChange?: ParameterChange;
  /** Whether these worlds have the chance of others, and their own parameters. Default false. */
  readonly otherChance?: boolean;
  readonly keep: Keeping<Kept>;
}

/** What is kept of the worlds of a trial: some numbers out of very many. */
export interface Keeping<Kept> {
  /** Names what is kept with all that it depends on, so that a journal can tell it from anything else. */
  readonly name: string;
  /** Plain data: numbers, texts, arrays, typed arrays and objects of them. */
  readonly of: (worlds: KeptWorlds) => Kept;
}

/**
 * A computation that asks for trials and goes on when it has been given what they kept: for many policies or
 * many changes of parameters. Which worlds they are depends on what it asks alone, never on who simulates.
 * Run it by `conduct` or `conductWith`; ask by `tried`.
 */
export type Study<Result> = Generator<readonly Trial<unknown>[], Result, readonly unknown[]>;

/**
 * Asks for trials within a study.
 *
 * @returns what each kept, in the order of the trials
 * @example
 * const [mean] = yield* tried([{ scenario, policies: sharpAlone, seed: "budget-2024", runs: 1000, keep: meanNet }]);
 */
export function* tried<Kept>(trials: readonly Trial<Kept>[]): Study<readonly Kept[]> {
  // Whoever conducts a study answers each trial with what its own `keep` gave.
  return (yield trials) as readonly Kept[];
}
