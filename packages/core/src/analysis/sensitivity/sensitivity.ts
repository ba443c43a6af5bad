import { type Mean, type Series, ValueSample, type Worlds } from "../../comparison/index.js";
import { policyNamed } from "../../policy/index.js";
import type { Scenario } from "../../scenario/index.js";
import { type ParameterPoints, STEP_DOWN, STEP_UP } from "../../world/index.js";
import { type RankCorrelation, rankCorrelations } from "../rank-correlation.js";
import { type Keeping, type Study, type Trial, tried } from "../study/index.js";
import { type UncertainColumn, uncertainColumns } from "../uncertain-columns.js";
import { type ElementaryEffects, elementaryEffects } from "./elementary-effects.js";
import { type FactorGroup, factorsByStage, factorsByStatus, singleFactors } from "./factor-groups.js";
import { givenDataIndex } from "./given-data-index.js";
import { type SobolIndex, sobolIndices } from "./sobol-indices.js";
import { type Swing, swing } from "./swing.js";

/** What is looked at, and how closely. */
export interface SensitivityOptions {
  /** A policy of the scenario. */
  readonly first: string;
  /** Another, for the difference of the two as well. */
  readonly second?: string | undefined;
  readonly seed: string;
  /** Worlds in which groups are drawn again; default 1000. */
  readonly runs?: number;
  /** Worlds in which every number is moved, one at a time; default 50. */
  readonly screeningRuns?: number;
  /** How many of the numbers that matter most in them get indices of their own; default 8. */
  readonly closely?: number;
  /** Net over the whole run (default) or over the plan years. */
  readonly span?: SensitivitySpan;
  /** Default `random`. */
  readonly parameterPoints?: ParameterPoints;
}

/** Over which years net is looked at. */
export type SensitivitySpan = "wholeRun" | "planYears";

/** What an uncertain number does to an outcome. NOK, but for shares. */
export interface SensitivityToNumber {
  /** How the outcome goes together with it; with the number, its status and source. */
  readonly rank: RankCorrelation;
  /** The mean outcome where the number is among its lowest tenth, and its highest. */
  readonly swing: Swing;
  /** The share of the variance that goes with it, correlated numbers included; undefined with too few worlds. */
  readonly givenData: Mean | undefined;
  /** What moving it along its distribution does. */
  readonly effects: ElementaryEffects;
}

/** The part of the variance that a group of uncertain numbers has. */
export interface GroupSensitivity extends SobolIndex {
  readonly group: FactorGroup;
}

/** What matters for one outcome: net under a policy, or the difference of net of two. */
export interface OutcomeSensitivity {
  /** One policy, or two: the first minus the second. */
  readonly policies: readonly string[];
  /** NOK. */
  readonly mean: Mean;
  /** Every uncertain number, those with the largest mean size of effect first. */
  readonly numbers: readonly SensitivityToNumber[];
  /** Those that matter most for the last of the outcomes, one by one, and all others together as `OTHERS`. */
  readonly byNumber: readonly GroupSensitivity[];
  readonly byStage: readonly GroupSensitivity[];
  readonly byStatus: readonly GroupSensitivity[];
  /** All that is not an uncertain number: who comes when, and every year's events. */
  readonly chance: SobolIndex | undefined;
  /** All uncertain numbers together. */
  readonly parameters: SobolIndex | undefined;
}

/** What matters, for net under each policy and, with two, for the difference, which comes last. */
export interface Sensitivity {
  readonly span: SensitivitySpan;
  readonly seed: string;
  readonly worlds: number;
  readonly screeningWorlds: number;
  /** Worlds simulated in all. */
  readonly simulated: number;
  readonly outcomes: readonly OutcomeSensitivity[];
}

/** The name of the group of all numbers that are not looked at one by one. */
export const OTHERS = "others";

const CHANCE = "chance";

/**
 * Asks what matters: rank correlations and swings in the worlds at hand, then every uncertain number moved a step
 * along its distribution, then groups of them drawn again: the numbers that mattered most, the stages of the model,
 * how sure one is of them, and chance.
 *
 * @throws RangeError for numbers of worlds that are too few; PolicyError for a policy that the scenario does not have
 * @example conduct(sensitivity(scenario, { first: "sharp", second: "gradual", seed: "budget-2024" }));
 */
export function* sensitivity(
  scenario: Scenario,
  {
    first,
    second,
    seed,
    runs = 1000,
    screeningRuns = 50,
    closely = 8,
    span = "wholeRun",
    parameterPoints = "random",
  }: SensitivityOptions,
): Study<Sensitivity> {
  checkCount("runs", runs, FEWEST_RUNS);
  checkCount("screeningRuns", screeningRuns, FEWEST_SCREENING_RUNS);
  if (screeningRuns > runs) {
    throw new RangeError(`screeningRuns must be at most runs, ${runs}; received ${screeningRuns}.`);
  }
  checkCount("closely", closely, 0);
  const names = second === undefined ? [first] : [first, second];
  const keep = netsOf(names, span);
  const policies = Object.fromEntries(names.map((name) => [name, policyNamed(scenario, name)]));
  const like = { scenario, policies, seed, parameterPoints, keep };

  const columns = uncertainColumns(scenario, { seed, runs, parameterPoints });
  const keys = columns.map(({ assumption }) => assumption.key);
  const [own, otherChance, ...moved] = yield* tried<Nets>([
    { ...like, runs },
    { ...like, runs, otherChance: true },
    ...keys.map((key) => ({
      ...like,
      runs: screeningRuns,
      parameterChange: { how: "moved", keys: [key] } as const,
    })),
  ]);

  const steps = columns.map(({ assumption, values }) =>
    stepsOf(scenario, like, assumption.key, values.subarray(0, screeningRuns)),
  );
  const effectsOn = (outcome: number): ElementaryEffects[] =>
    moved.map((nets, i) =>
      elementaryEffects(own[outcome].subarray(0, screeningRuns), nets[outcome], steps[i]),
    );

  const singles = closestLook(singleFactors(scenario), keys, effectsOn(own.length - 1), closely);
  const partitions = [singles, factorsByStage(scenario), factorsByStatus(scenario)];
  const groups = distinct(partitions.flat());
  const [other, ...redrawn] = yield* tried<Nets>([
    { ...like, runs, otherChance: true, ...(keys.length > 0 && { parameterChange: redraw(keys) }) },
    ...[...groups.values()].map((group) => ({ ...like, runs, parameterChange: redraw(group) })),
  ]);
  const redrawnOf = new Map([...groups.keys()].map((name, i) => [name, redrawn[i]] as const));

  const outcomes = own.map((nets, outcome): OutcomeSensitivity => {
    const indices = sobolIndices(
      {
        own: nets,
        other: other[outcome],
        groups: new Map([
          [CHANCE, otherChance[outcome]],
          ...[...redrawnOf].map(([name, all]) => [name, all[outcome]] as const),
        ]),
      },
      { seed },
    );
    const of = (partition: readonly FactorGroup[]) =>
      partition.flatMap((group): GroupSensitivity[] => {
        const index = indices.get(idOf(group));
        return index === undefined ? [] : [{ group, ...index }];
      });
    return {
      policies: outcome < names.length ? [names[outcome]] : names,
      mean: new ValueSample(nets).mean,
      numbers: numbersOf(scenario, columns, nets, effectsOn(outcome), { seed, parameterPoints }),
      byNumber: of(singles),
      byStage: of(partitions[1]),
      byStatus: of(partitions[2]),
      chance: indices.get(CHANCE),
      // Known parameters are what remains when chance alone is drawn again.
      parameters: complementOf(indices.get(CHANCE)),
    };
  });
  const simulated = runs * (3 + redrawn.length) + screeningRuns * moved.length;
  return { span, seed, worlds: runs, screeningWorlds: screeningRuns, simulated, outcomes };
}

// Fewer give intervals of indices that say nothing, and classes of too few worlds.
const FEWEST_RUNS = 100;
const FEWEST_SCREENING_RUNS = 4;

function checkCount(name: string, value: number, least: number): void {
  if (Number.isInteger(value) && value >= least) return;
  throw new RangeError(`${name} must be a whole number of at least ${least}; received ${value}.`);
}

// Net of each policy and, last, of two their difference, world by world.
type Nets = readonly Float64Array[];

function netsOf(names: readonly string[], span: SensitivitySpan): Keeping<Nets> {
  return {
    name: `net of ${JSON.stringify(names)}, ${span}`,
    of: (worlds: Worlds) => {
      const values = ({ total, planTotal }: Series) => (span === "wholeRun" ? total : planTotal).values;
      const [first, second] = names;
      const nets = names.map((name) => values(worlds.of(name, "net")));
      return second === undefined ? nets : [...nets, values(worlds.difference(first, second, "net"))];
    },
  };
}

// How far along its distribution each of the first worlds' values of a number was moved.
function stepsOf(
  scenario: Scenario,
  { seed, parameterPoints }: Pick<Trial<unknown>, "seed" | "parameterPoints">,
  key: string,
  own: Float64Array,
): Float64Array {
  const moved = uncertainColumns(scenario, {
    seed,
    runs: own.length,
    ...(parameterPoints !== undefined && { parameterPoints }),
    parameterChange: { how: "moved", keys: [key] },
  }).find(({ assumption }) => assumption.key === key)?.values;
  return own.map((value, run) => {
    const other = moved?.[run] ?? value;
    return other > value ? STEP_UP : other < value ? -STEP_DOWN : 0;
  });
}

function redraw(keys: readonly string[]) {
  return { how: "redrawn", keys } as const;
}

function closestLook(
  factors: readonly FactorGroup[],
  keys: readonly string[],
  effects: readonly ElementaryEffects[],
  closely: number,
): FactorGroup[] {
  const sizes = new Map(keys.map((key, i) => [key, effects[i].meanAbsolute.estimate] as const));
  const sizeOf = (group: FactorGroup) => Math.max(...group.keys.map((key) => sizes.get(key) ?? 0));
  const byNumber = factors
    .filter((group) => sizeOf(group) > 0)
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, closely);
  const chosen = new Set(byNumber);
  const others = factors.filter((group) => !chosen.has(group)).flatMap((group) => group.keys);
  return others.length === 0 ? byNumber : [...byNumber, { name: OTHERS, keys: others }];
}

// The same keys are drawn again once, whatever the group is called.
function distinct(groups: readonly FactorGroup[]): Map<string, readonly string[]> {
  return new Map(groups.map((group) => [idOf(group), group.keys]));
}

function idOf({ keys }: FactorGroup): string {
  return JSON.stringify([...keys].sort());
}

function complementOf(index: SobolIndex | undefined): SobolIndex | undefined {
  return index === undefined ? undefined : { first: rest(index.total), total: rest(index.first) };
}

function rest({ estimate, standardError, low, high }: Mean): Mean {
  return { estimate: 1 - estimate, standardError, low: 1 - high, high: 1 - low };
}

function numbersOf(
  scenario: Scenario,
  columns: readonly UncertainColumn[],
  nets: Float64Array,
  effects: readonly ElementaryEffects[],
  worlds: { readonly seed: string; readonly parameterPoints: ParameterPoints },
): SensitivityToNumber[] {
  const ranks = new Map(
    rankCorrelations(scenario, nets, worlds).map((rank) => [rank.assumption.key, rank] as const),
  );
  return columns
    .flatMap(({ assumption, values }, i): SensitivityToNumber[] => {
      const rank = ranks.get(assumption.key);
      if (rank === undefined) return [];
      return [
        { rank, swing: swing(values, nets), givenData: givenDataIndex(values, nets), effects: effects[i] },
      ];
    })
    .sort((a, b) => b.effects.meanAbsolute.estimate - a.effects.meanAbsolute.estimate);
}
