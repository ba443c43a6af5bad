import { type Mean, type Share, ValueSample } from "../../comparison/index.js";
import { PolicyError, policyNamed } from "../../policy/index.js";
import type { PolicySpec, Scenario } from "../../scenario/index.js";
import { type Deficit, deficitName, deficitOf, deficits } from "../solve/deficit.js";
import { checkMaxRuns } from "../solve/solution.js";
import { LONGEST_RAMP, rampLengths, type RampSpec } from "../solve/shortest-ramp.js";
import { type Study, type Trial, tried } from "../study/index.js";
import { type AdjustmentSpeed, atSpeed, type SpeedFigure } from "./adjustment-speed.js";
import { canTellTails, DOMINANCE_ERROR, type Standing, standings } from "./dominance.js";

/** When the numbers of a plan become known: year by year, or all of them a year ahead. */
export type Announced = RampSpec["announced"];

/** What to sweep, and in which worlds. */
export interface FrontierOptions {
  /** The name of a ramp of the scenario, which the others are made from. */
  readonly policy: string;
  /** Years of the ramp, 1 being at its end at once. Default: from 1 to the number of plan years. */
  readonly lengths?: readonly number[];
  /** Default: both. */
  readonly announced?: readonly Announced[];
  /** Persons on which the ramp ends. Default: its own. */
  readonly ends?: readonly number[];
  /** Default: slow, as given and fast; as given alone where the scenario has no uncertain speed. */
  readonly speeds?: readonly AdjustmentSpeed[];
  /** Worlds that each is tried in. Default 2000. */
  readonly runs?: number;
  /** Names the worlds. Default "glidepath". */
  readonly seed?: string;
  /** What counts as the fund running dry. Default: below 0 by the last plan year. */
  readonly deficit?: Partial<Deficit>;
}

/** One plan under one speed of adjustment. Money in NOK nominal. */
export interface FrontierPlan extends Standing {
  readonly length: number;
  readonly announced: Announced;
  readonly end: number;
  readonly speed: AdjustmentSpeed;
  /** Net over the whole run, on average. */
  readonly net: Mean;
  /** Its mean in the worst worlds (CVaR); the error is infinite where one of many is all of them. */
  readonly worst: Mean;
  /** People settled over the plan years, unaccompanied minors among them. */
  readonly settled: Mean;
  /** What the capacity given notice over the whole run costs in a year: how much staff is let go. */
  readonly letGo: Mean;
  /** The chance of a deficit. */
  readonly deficit: Share;
  /** How it stands where only a plan that settles at least as many people can dominate. */
  readonly settlingAsMany: Standing;
}

/** What a sweep found: plain data for tables, a heat map and the frontier. */
export interface Frontier {
  /** The name of the scenario. */
  readonly scenario: string;
  readonly policy: string;
  readonly seed: string;
  /** Worlds of each plan. */
  readonly runs: number;
  readonly deficit: Deficit;
  /** Calendar years of the whole run, the first and the last. */
  readonly years: readonly [number, number];
  /** Share of worlds that are the worst. */
  readonly share: number;
  /** Probability with which all that is told of dominance holds together. */
  readonly confidence: number;
  /** Whether there are worlds enough to tell the worst ones apart; otherwise none is called dominated. */
  readonly tellsTails: boolean;
  /** Years of the ramps tried, ascending. */
  readonly lengths: readonly number[];
  readonly announced: readonly Announced[];
  /** Persons a year on which the ramps end. */
  readonly ends: readonly number[];
  readonly speeds: readonly { readonly speed: AdjustmentSpeed; readonly figures: readonly SpeedFigure[] }[];
  /** Speed by speed, in each by end, announcement and length; `by` is a place in this list. */
  readonly plans: readonly FrontierPlan[];
}

/** A plan and the worlds' numbers of it. */
interface Numbers {
  readonly net: Float64Array;
  readonly settled: Float64Array;
  readonly letGo: Float64Array;
  readonly deficit: Uint8Array;
}

const DEFAULT_RUNS = 2000;
const WORST = 0.05;
// Persons over the plan years: plans that differ by less settle as many.
const AS_MANY = 0.5;
// More worlds at a time take more memory and, interrupted, lose more.
const TRIAL_RUNS = 500;

/**
 * Sweeps length of the ramp × announcement × where it ends, under each speed of adjustment, in the same worlds: a study.
 * A plan is dominated where another does surely better on average and in the worst worlds under the same speed,
 * which nobody chooses.
 *
 * @param scenario checked
 * @throws PolicyError when the policy is no ramp, RangeError for options that cannot be
 * @example conduct(frontier(checkScenario(drammen2024), { policy: "gradual" })).plans
 */
export function frontier(scenario: Scenario, options: FrontierOptions): Study<Frontier> {
  const ramp = policyNamed(scenario, options.policy);
  if (ramp.kind !== "ramp") {
    throw new PolicyError(options.policy, `it is no ramp but of kind ${ramp.kind}: name one of kind ramp.`);
  }
  const sweep = {
    lengths: options.lengths ?? rampLengths(scenario),
    announced: options.announced ?? (["yearly", "ahead"] as const),
    ends: options.ends ?? [ramp.to],
    speeds: options.speeds ?? speedsOf(scenario),
  };
  for (const [name, values] of Object.entries(sweep)) checkAxis(name, values);
  checkNumbers("lengths", sweep.lengths, 1, LONGEST_RAMP);
  checkNumbers("ends", sweep.ends, 0, 1e6);
  const { runs = DEFAULT_RUNS, seed = "glidepath", policy } = options;
  checkMaxRuns(runs);
  return sweeping(scenario, ramp, {
    ...sweep,
    policy,
    runs,
    seed,
    deficit: deficitOf(scenario, options.deficit),
  });
}

/**
 * The speeds that differ in a scenario.
 *
 * @throws ScenarioError as `atSpeed`
 * @example speedsOf(scenario)
 */
export function speedsOf(scenario: Scenario): readonly AdjustmentSpeed[] {
  return atSpeed(scenario, "slow").figures.length > 0 ? ["slow", "asGiven", "fast"] : ["asGiven"];
}

type Sweep = Required<Omit<FrontierOptions, "deficit">> & { readonly deficit: Deficit };

function* sweeping(scenario: Scenario, ramp: RampSpec, sweep: Sweep): Study<Frontier> {
  const { policy, lengths, announced, ends, speeds, runs, seed, deficit } = sweep;
  const choices = ends.flatMap((end) =>
    announced.flatMap((when) => lengths.map((length) => ({ length, announced: when, end }))),
  );
  const names = choices.map(({ length, announced: when, end }) => `${length} ${when} ${end}`);
  const policies = Object.fromEntries(
    choices.map((choice, place): [string, PolicySpec] => [names[place], planOf(ramp, choice)]),
  );
  const conditions = speeds.map((speed) => atSpeed(scenario, speed));
  const trials = conditions.flatMap((condition) => {
    const parts: Trial<Numbers[]>[] = [];
    for (let firstRun = 0; firstRun < runs; firstRun += TRIAL_RUNS) {
      parts.push({
        scenario: condition.scenario,
        policies,
        seed,
        firstRun,
        runs: Math.min(TRIAL_RUNS, runs - firstRun),
        keep: {
          name: `net, people, staff let go, ${deficitName(deficit)}`,
          of: (worlds) =>
            names.map((name) => ({
              net: worlds.of(name, "net").total.values,
              settled: worlds.of(name, "people").planTotal.values,
              letGo: worlds.of(name, "letGo").total.values,
              deficit: deficits(worlds, name, deficit),
            })),
        },
      });
    }
    return parts;
  });
  const kept = yield* tried(trials);
  const perSpeed = kept.length / speeds.length;
  const plans = speeds.flatMap((speed, s) => {
    const parts = kept.slice(s * perSpeed, (s + 1) * perSpeed);
    const numbers = names.map((_, place) => joined(parts.map((part) => part[place])));
    const results = numbers.map(({ net }) => net);
    const people = numbers.map(({ settled }) => settled);
    const judged = { results, share: WORST, families: speeds.length };
    const offset = s * choices.length;
    const inList = ({ standing, by }: Standing): Standing => ({
      standing,
      by: by === null ? null : by + offset,
    });
    const standing = standings(judged).map(inList);
    const settlingAsMany = standings({ ...judged, atLeast: people, margin: AS_MANY }).map(inList);
    return choices.map(
      (choice, place): FrontierPlan => ({
        ...choice,
        speed,
        ...estimatesOf(numbers[place]),
        ...standing[place],
        settlingAsMany: settlingAsMany[place],
      }),
    );
  });
  const { firstYear, years, grantYears } = scenario.plan;
  return {
    scenario: scenario.name,
    policy,
    seed,
    runs,
    deficit,
    years: [firstYear, firstYear + years + grantYears - 2],
    share: WORST,
    confidence: 1 - DOMINANCE_ERROR,
    tellsTails: canTellTails(runs, WORST),
    lengths,
    announced,
    ends,
    speeds: conditions.map(({ speed, figures }) => ({ speed, figures })),
    plans,
  };
}

/**
 * The ramp with another length, end and announcement. A number that becomes known later than the December before
 * still does when plans are made year by year: that is how it came, and no choice. Announced ahead, nothing is late.
 */
function planOf(
  { description: _, ...ramp }: RampSpec,
  { length, announced, end }: Pick<FrontierPlan, "length" | "announced" | "end">,
): RampSpec {
  const late = Object.entries(ramp.knownFrom).filter(([year, month]) => month >= `${year}-01`);
  const knownFrom = announced === "yearly" ? Object.fromEntries(late) : {};
  return { ...ramp, years: length, to: end, announced, knownFrom };
}

function estimatesOf({ net, settled, letGo, deficit }: Numbers) {
  const nets = new ValueSample(net);
  return {
    net: nets.mean,
    worst: nets.meanOfWorst(WORST),
    settled: new ValueSample(settled).mean,
    letGo: new ValueSample(letGo).mean,
    deficit: new ValueSample(Float64Array.from(deficit)).shareBeyond(0.5),
  };
}

function joined(parts: readonly Numbers[]): Numbers {
  const all = <Name extends "net" | "settled" | "letGo">(name: Name) =>
    Float64Array.from(parts.flatMap((part) => [...part[name]]));
  return {
    net: all("net"),
    settled: all("settled"),
    letGo: all("letGo"),
    deficit: Uint8Array.from(parts.flatMap((part) => [...part.deficit])),
  };
}

function checkAxis(name: string, values: readonly unknown[]): void {
  if (values.length === 0) throw new RangeError(`${name}: name at least one.`);
  if (new Set(values).size < values.length) throw new RangeError(`${name}: one stands there twice.`);
}

function checkNumbers(name: string, values: readonly number[], least: number, most: number): void {
  const wrong = values.find((value) => !(Number.isInteger(value) && value >= least && value <= most));
  if (wrong !== undefined)
    throw new RangeError(`${name} must be whole numbers from ${least} to ${most}; received ${wrong}.`);
}
