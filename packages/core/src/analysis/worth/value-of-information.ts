import { type Mean, type Share, ValueSample, wilson } from "../../comparison/index.js";
import { normalQuantile } from "../../random/index.js";
import { type Knowing, knowing } from "./knowing.js";
import { type SplineColumns, splineColumns } from "./spline-columns.js";

/** Many worlds: what each policy gave in them, and what was drawn. */
export interface InformationInput {
  /** By policy, one amount a world; more is better. */
  readonly outcomes: ReadonlyMap<string, Float64Array>;
  /** By name, the uncertain number in each world. */
  readonly parameters: ReadonlyMap<string, Float64Array>;
  /** Names of parameters by the name of their group. A parameter may be in several, or in none. */
  readonly groups?: ReadonlyMap<string, readonly string[]>;
  /** Called with the number of sets of parameters done, and how many there are. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/**
 * What it is worth to know some parameters exactly before choosing, in the unit of the outcomes. `low` is never below 0.
 */
export interface Worth extends Mean {
  /** The share of worlds in which another policy would be chosen. */
  readonly changes: Share;
  /** Where the estimate was brought to a bound that the true value cannot pass, which; null where it was not. */
  readonly cutOff: "at zero" | "at EVPI" | "at its largest part" | null;
  /** The estimate before that, in the unit of the outcomes. */
  readonly uncut: number;
}

/** What it is worth to know more before choosing one of several policies. */
export interface ValueOfInformation {
  /** Number of worlds. */
  readonly worlds: number;
  /** The policy with the highest mean: what to choose on what is known today. */
  readonly best: string;
  /** How much it is ahead of each other policy, by name: the mean difference. */
  readonly ahead: ReadonlyMap<string, Mean>;
  /** Perfect information on all parameters (EVPI). */
  readonly all: Worth;
  /**
   * The share of the variance of the differences that the regression on all parameters foretells. Far below the share
   * that parameters cause (`varianceSplit`) it sees too little, and `all` is too low.
   */
  readonly explained: number;
  /**
   * Foresight of chance as well: an upper bound that nobody can reach. It is exact in these worlds, so that the standard
   * error is that of their choice alone.
   */
  readonly foresight: Mean & { readonly changes: Share };
  /** Perfect information on one parameter (EVPPI), by name; those that never vary are left out. */
  readonly parameters: ReadonlyMap<string, Worth>;
  /** On a group, by name. */
  readonly groups: ReadonlyMap<string, Worth>;
}

/** Fewer worlds do not bear a regression. */
export const FEWEST_WORLDS_FOR_WORTH = 100;

/**
 * What it is worth to know parameters exactly before choosing among policies: the expected value of perfect information
 * (EVPI, Raiffa and Schlaifer 1961), of all and of some of them (EVPPI). Chance, which no inquiry can settle, stays as it
 * is. Who chooses looks at the mean outcome alone. Worlds must be independent draws for the standard errors to hold.
 *
 * @throws RangeError when there are fewer than two policies or `FEWEST_WORLDS_FOR_WORTH` worlds, columns
 *   differ in length, or a
 *   group names a parameter that is not there
 * @example
 * const net = new Map(["gradual", "sharp"].map((name) => [name, result.policy(name).net.total.values]));
 * const columns = uncertainColumns(result.scenario, { seed: result.seed, runs: result.runs });
 * const parameters = new Map(columns.map(({ assumption, values }) => [assumption.key, values]));
 * valueOfInformation({ outcomes: net, parameters }).parameters.get("staffing.resolve")?.estimate;
 */
export function valueOfInformation({
  outcomes,
  parameters,
  groups = new Map(),
  onProgress,
}: InformationInput): ValueOfInformation {
  const worlds = check(outcomes, parameters, groups);
  const { best, differences, ahead } = differencesOf(outcomes);
  const columns = new Map<string, SplineColumns>();
  for (const [name, values] of parameters) {
    const found = splineColumns(values);
    if (found !== undefined) columns.set(name, found);
  }
  const sets = 1 + columns.size + groups.size;
  let done = 0;
  const known = new Map<string, Knowing>();
  const knowingOf = (names: readonly string[]): Knowing => {
    const set = [...columns.keys()].filter((name) => names.includes(name));
    // A group of one, or of all, is not reckoned twice.
    const key = JSON.stringify(set);
    const found =
      known.get(key) ??
      knowing(
        differences,
        set.flatMap((name) => columns.get(name) ?? []),
      );
    known.set(key, found);
    onProgress?.(++done, sets);
    return found;
  };

  const everything = knowingOf([...columns.keys()]);
  const all = worth(everything, Infinity);
  const single = new Map([...columns.keys()].map((name) => [name, worth(knowingOf([name]), all.estimate)]));
  const grouped = new Map(
    [...groups].map(([group, names]) => {
      const parts = names.map((name) => single.get(name)?.estimate ?? 0);
      return [group, worth(knowingOf(names), all.estimate, Math.max(0, ...parts))];
    }),
  );
  return {
    worlds,
    best,
    ahead,
    all,
    explained: everything.explained,
    foresight: foresightOf(differences),
    parameters: single,
    groups: grouped,
  };
}

function differencesOf(outcomes: ReadonlyMap<string, Float64Array>) {
  const means = [...outcomes].map(([name, values]) => ({
    name,
    values,
    mean: new ValueSample(values).mean.estimate,
  }));
  const best = means.reduce((first, other) => (other.mean > first.mean ? other : first));
  const others = means.filter((policy) => policy !== best);
  const differences = others.map(({ values }) => values.map((value, world) => value - best.values[world]));
  const ahead = new Map(
    others.map(({ name }, i) => [name, new ValueSample(differences[i].map((value) => -value)).mean]),
  );
  return { best: best.name, differences, ahead };
}

function worth({ estimate, standardError, changes }: Knowing, most: number, least = 0): Worth {
  const cut = Math.min(most, Math.max(least, estimate));
  const cutOff =
    cut === estimate ? null : cut < estimate ? "at EVPI" : least > 0 ? "at its largest part" : "at zero";
  return { ...around(cut, standardError), changes, cutOff, uncut: estimate };
}

function around(estimate: number, standardError: number): Mean {
  const half = normalQuantile(0.975) * standardError;
  return { estimate, standardError, low: Math.max(0, estimate - half), high: estimate + half };
}

function foresightOf(differences: readonly Float64Array[]): ValueOfInformation["foresight"] {
  const gains = differences[0].map((_, world) =>
    differences.reduce((most, values) => Math.max(most, values[world]), 0),
  );
  const { estimate, standardError } = new ValueSample(gains).mean;
  const changed = gains.reduce((count, gain) => count + (gain > 0 ? 1 : 0), 0);
  return { ...around(estimate, standardError), changes: wilson(changed, gains.length) };
}

function check(
  outcomes: ReadonlyMap<string, Float64Array>,
  parameters: ReadonlyMap<string, Float64Array>,
  groups: ReadonlyMap<string, readonly string[]>,
): number {
  if (outcomes.size < 2) {
    throw new RangeError(`outcomes: a choice takes at least two policies; received ${outcomes.size}.`);
  }
  const worlds = [...outcomes.values()][0].length;
  if (worlds < FEWEST_WORLDS_FOR_WORTH) {
    throw new RangeError(
      `A regression takes at least ${FEWEST_WORLDS_FOR_WORTH} worlds; received ${worlds}.`,
    );
  }
  for (const [name, { length }] of [...outcomes, ...parameters]) {
    if (length !== worlds)
      throw new RangeError(`${name}: ${length} worlds, where the first policy has ${worlds}.`);
  }
  for (const [group, names] of groups) {
    const missing = names.find((name) => !parameters.has(name));
    if (missing !== undefined)
      throw new RangeError(`groups: ${group} names "${missing}", which is no parameter.`);
  }
  return worlds;
}
