import type { Comparison } from "../../comparison/index.js";
import { normalQuantile } from "../../random/index.js";
import type { Assumption, Status } from "../../scenario/index.js";
import { type Stage, stageOf, STAGES } from "../stage-of.js";
import { uncertainColumns } from "../uncertain-columns.js";
import { type ValueOfInformation, valueOfInformation, type Worth } from "./value-of-information.js";

/** What the choice is judged by: net in the scenario's currency. */
export interface WorthOptions {
  /** Only the plan years; default: the whole run. */
  readonly planYearsOnly?: boolean;
  /** Discounted to the start of the first plan year; default: nominal. */
  readonly presentValue?: boolean;
  readonly onProgress?: (done: number, all: number) => void;
}

/** What one uncertain number of a scenario is worth knowing. */
export interface NumberWorth {
  readonly assumption: Assumption;
  readonly stage: Stage | undefined;
  readonly worth: Worth;
  /** Whether the worth is farther above 0 than chance would bring that of any of so many, with 95 % confidence. */
  readonly standsOut: boolean;
}

/** What a group of uncertain numbers is worth knowing, all of them together. */
export interface GroupWorth<Name> {
  readonly name: Name;
  /** How many numbers it has. */
  readonly numbers: number;
  readonly worth: Worth;
}

/** What is worth finding out about a scenario before choosing one of its policies. */
export interface WorthKnowing
  extends Pick<ValueOfInformation, "worlds" | "best" | "ahead" | "all" | "explained" | "foresight"> {
  /** Each uncertain number, the one worth most first. */
  readonly numbers: readonly NumberWorth[];
  /** By stage of the model, in its order; those with no uncertain number are left out. */
  readonly stages: readonly GroupWorth<Stage>[];
  /** By how the numbers are known. */
  readonly statuses: readonly GroupWorth<Status>[];
}

const STATUSES: readonly Status[] = ["assumed", "derived", "cited", "own"];

/**
 * What it would be worth, in money, to know uncertain numbers of a scenario exactly before choosing one of the compared
 * policies by their mean net. The numbers are drawn again, as they were in the comparison's worlds.
 *
 * @throws RangeError with fewer than two policies or 100 worlds, or more than `EXACT_RUNS`, which are not kept
 * @example
 * const result = compare(drammen2024, { policies: ["gradual", "sharp"], runs: 4000 });
 * worthKnowing(result).all.estimate; // NOK
 */
export function worthKnowing(
  comparison: Comparison,
  { planYearsOnly = false, presentValue = false, onProgress }: WorthOptions = {},
): WorthKnowing {
  const { scenario, seed, runs, parameterPoints } = comparison;
  const outcomes = new Map(
    comparison.policies.map((name) => {
      const series = comparison.policy(name).measure(presentValue ? "netPresentValue" : "net");
      return [name, (planYearsOnly ? series.planTotal : series.total).values];
    }),
  );
  const columns = uncertainColumns(scenario, { runs, seed, parameterPoints });
  const register = columns.map(({ assumption }) => assumption);
  const parameters = new Map(columns.map(({ assumption, values }) => [assumption.key, values] as const));
  const stages = grouped(STAGES, register, ({ key }) => stageOf(key));
  const statuses = grouped(STATUSES, register, ({ status }) => status);
  const groups = new Map([...stages, ...statuses].map(({ name, keys }) => [name as string, keys] as const));
  const found = valueOfInformation({ outcomes, parameters, groups, onProgress });
  const { worlds, best, ahead, all, explained, foresight } = found;
  const withWorth = <Name extends string>({ name, keys }: Group<Name>): GroupWorth<Name> => ({
    name,
    numbers: keys.length,
    worth: found.groups.get(name) as Worth,
  });
  // Bonferroni's share of 5 %, on one side.
  const chance = normalQuantile(1 - 0.05 / Math.max(1, register.length));
  return {
    worlds,
    best,
    ahead,
    all,
    explained,
    foresight,
    numbers: register
      .flatMap((assumption) => {
        const worth = found.parameters.get(assumption.key);
        if (worth === undefined) return [];
        const standsOut = worth.estimate > chance * worth.standardError;
        return [{ assumption, stage: stageOf(assumption.key), worth, standsOut }];
      })
      .sort((a, b) => b.worth.estimate - a.worth.estimate),
    stages: stages.map(withWorth),
    statuses: statuses.map(withWorth),
  };
}

interface Group<Name> {
  readonly name: Name;
  readonly keys: readonly string[];
}

function grouped<Name>(
  names: readonly Name[],
  register: readonly Assumption[],
  nameOf: (assumption: Assumption) => Name | undefined,
): Group<Name>[] {
  return names
    .map((name) => ({
      name,
      keys: register.filter((assumption) => nameOf(assumption) === name).map(({ key }) => key),
    }))
    .filter(({ keys }) => keys.length > 0);
}
