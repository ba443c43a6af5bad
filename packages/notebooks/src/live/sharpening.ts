import { compareWith, type Comparison, type ScenarioInput } from "@glidepath/core";
import { pageWorkers } from "./page-workers.js";
import { rememberingBatches } from "../workers/remembering-batches.js";

/** An answer that rests on so many worlds; the next one rests on these and more. */
export interface Answer {
  readonly comparison: Comparison;
  /** How many worlds it rests on. */
  readonly worlds: number;
  /** How many the last answer will rest on. */
  readonly worldsAtLast: number;
  /** Whether it was also found out what the difference is with as many people settled. */
  readonly isMatched: boolean;
  readonly isLast: boolean;
  /** Milliseconds from the question to this answer. */
  readonly milliseconds: number;
}

/** What is asked, and how many answers are given. */
export interface SharpeningOptions {
  /** Names of the scenario's policies, in this order; default: all. */
  readonly policies?: readonly string[];
  /** Names the worlds: the same seed gives the same ones. Default "glidepath". */
  readonly seed?: string;
  /** How many worlds each answer rests on, rising; default 250, 1000 and 4000. Multiples of 250 are cheapest. */
  readonly worlds?: readonly number[];
  /** Whether to find out what the difference is with as many people settled; from the second answer on. Default false. */
  readonly matched?: boolean;
  /** Seconds after which no further answer is begun. Default 30. */
  readonly seconds?: number;
}

const WORLDS = [250, 1000, 4000];
// A slider that is drawn asks many times a second: nothing is begun before it has rested so long, milliseconds.
const REST = 40;

/**
 * Compares the policies of a scenario in web workers and answers several times: at once from few worlds, then
 * from more. The first worlds are among the later ones, so that the answer sharpens and does not jump.
 *
 * As the value of a notebook's cell it gives each answer to the cells that use it, and is ended when what it
 * was made of changes: the workers then turn to the new question at once.
 *
 * @throws ScenarioError, PolicyError and RangeError with the first answer, as `compareWith`
 * @example
 * const plan = { kind: "ramp", from: 250, to: 125, years: 4 } as const;
 * const sharp = { kind: "drop", to: 125 } as const;
 * const answer = sharpening({ ...drammen2024, policies: { plan, sharp } }, { matched: true });
 * // in a later cell: answer.comparison.difference("sharp", "plan").net.total.mean
 */
export function sharpening(
  scenario: ScenarioInput,
  options: SharpeningOptions = {},
): AsyncGenerator<Answer, void, void> {
  const ending = new AbortController();
  const answers = answersTo(scenario, options, ending.signal);
  return {
    next: () => answers.next(),
    // A generator that waits would hear of its end only when it has what it waits for.
    return() {
      ending.abort();
      return answers.return();
    },
    throw(error) {
      ending.abort();
      return answers.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

async function* answersTo(
  scenario: ScenarioInput,
  { policies, seed, worlds = WORLDS, matched = false, seconds = 30 }: SharpeningOptions,
  ended: AbortSignal,
): AsyncGenerator<Answer, void, void> {
  const started = performance.now();
  const elapsed = () => performance.now() - started;
  const executor = rememberingBatches(pageWorkers().until(ended, { letFinish: true }));
  const step = (views: boolean) => (runs: number) => ({ runs, views });
  // With as many settled takes longer than to answer, so that the second answer comes without it and with it.
  const steps = matched
    ? [
        ...worlds.slice(0, 2).map(step(false)),
        ...worlds.slice(Math.min(1, worlds.length - 1)).map(step(true)),
      ]
    : worlds.map(step(false));
  const worldsAtLast = worlds.at(-1) ?? 0;
  try {
    await new Promise((resolve) => setTimeout(resolve, REST));
    for (const [i, { runs, views }] of steps.entries()) {
      if (ended.aborted || (i > 0 && elapsed() > 1000 * seconds)) return;
      const comparison = await compareWith(executor, scenario, { policies, seed, runs, views });
      if (ended.aborted) return;
      yield {
        comparison,
        worlds: runs,
        worldsAtLast,
        isMatched: views,
        isLast: i === steps.length - 1,
        milliseconds: elapsed(),
      };
    }
  } catch (error) {
    // Nobody waits for the answer any more.
    if (!ended.aborted) throw error;
  }
}
