import { worldsFrom } from "../../comparison/index.js";
import {
  batchesOf,
  CHANCE_SHIFT,
  type Ensemble,
  type Executor,
  planOf,
  simulateBatch,
  type SimulationJob,
} from "../../simulation/index.js";
import type { Study, Trial } from "./study.js";

/** How a study is conducted. */
export interface StudyOptions {
  /** Called as worlds are done: how many of those asked for so far. A study may ask for more. */
  readonly onProgress?: ((done: number, asked: number) => void) | undefined;
  /** Where what trials kept is written down, so that a study that was interrupted goes on where it was. */
  readonly journal?: StudyJournal | undefined;
}

/** What earlier trials kept, by all that it depends on. */
export interface StudyJournal {
  /** What a trial kept, undefined where it has not been done. */
  read(trial: TrialRecord): Promise<unknown>;
  /** Writes down what a trial kept, once it is done. */
  write(trial: TrialRecord, kept: unknown): Promise<void>;
}

/** All that what a trial kept depends on, as plain data. */
export interface TrialRecord {
  readonly job: SimulationJob;
  readonly firstRun: number;
  readonly runs: number;
  /** The name of its `keep`. */
  readonly kept: string;
}

/**
 * Conducts a study in this thread.
 *
 * @throws what the study throws; PolicyError when a policy cannot be followed
 * @example conduct(sensitivity(scenario, { first: "sharp", second: "gradual", seed: "budget-2024" }))
 */
export function conduct<Result>(study: Study<Result>): Result {
  let step = study.next();
  while (!step.done) {
    step = study.next(
      step.value.map((trial) => {
        const plan = planOf(jobOf(trial));
        return keptOf(
          trial,
          batchesOfTrial(trial).map((batch) => simulateBatch(plan, batch)),
        );
      }),
    );
  }
  return step.value;
}

/**
 * As `conduct`, with the worlds simulated by an executor, the trials of a step side by side. The result is
 * the same, bit for bit, whoever simulates and however often it was interrupted.
 *
 * @throws what the study, the executor or the journal throws
 * @example await conductWith(executor, study, { onProgress: (done, asked) => show(done / asked) })
 */
export async function conductWith<Result>(
  executor: Executor,
  study: Study<Result>,
  { onProgress, journal }: StudyOptions = {},
): Promise<Result> {
  let done = 0;
  let asked = 0;
  const oneOf = async (trial: Trial<unknown>): Promise<unknown> => {
    const job = jobOf(trial);
    const record: TrialRecord = {
      job,
      firstRun: trial.firstRun ?? 0,
      runs: trial.runs,
      kept: trial.keep.name,
    };
    const known = await journal?.read(record);
    if (known !== undefined) {
      done += trial.runs;
      onProgress?.(done, asked);
      return known;
    }
    const batches: Ensemble[] = [];
    await executor.simulate(job, batchesOfTrial(trial), (batch) => {
      batches.push(batch);
      done += batch.runs;
      onProgress?.(done, asked);
    });
    const kept = keptOf(trial, batches);
    await journal?.write(record, kept);
    return kept;
  };
  let step = study.next();
  while (!step.done) {
    const trials = step.value;
    asked += trials.reduce((sum, { runs }) => sum + runs, 0);
    step = study.next(await inLanes(trials, oneOf));
  }
  return step.value;
}

// More than a machine has cores, so that none stands idle; not all, as each holds its worlds until it is done.
const LANES = 16;

async function inLanes<Item, Result>(
  items: readonly Item[],
  run: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = Array.from<Result>({ length: items.length });
  const next = items.entries();
  const lane = async () => {
    for (const [place, item] of next) results[place] = await run(item);
  };
  await Promise.all(Array.from({ length: Math.min(LANES, items.length) }, lane));
  return results;
}

function jobOf({
  scenario,
  policies,
  scaling = {},
  seed,
  parameterPoints = "random",
  parameterChange,
  otherChance = false,
}: Trial<unknown>): SimulationJob {
  const chanceShift = otherChance ? CHANCE_SHIFT : 0;
  const job = { scenario, policies, scaling, seed, chanceShift, parameterPoints };
  return parameterChange === undefined ? job : { ...job, parameterChange };
}

function batchesOfTrial({ firstRun = 0, runs }: Trial<unknown>) {
  return batchesOf(firstRun, firstRun + runs);
}

function keptOf<Kept>({ scenario, keep }: Trial<Kept>, batches: readonly Ensemble[]): Kept {
  return keep.of(worldsFrom(batches, scenario.plan.years));
}
