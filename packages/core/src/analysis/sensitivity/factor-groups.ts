import {
  assumptions,
  correlationGroups,
  isDrawnAnew,
  type Scenario,
  type Status,
} from "../../scenario/index.js";
import { type Stage, stageOf } from "../stage-of.js";

/** Uncertain numbers that are looked at together, and independent of all others. */
export interface FactorGroup {
  /** The key of a single number, a stage, a status; or the keys of correlated numbers, joined by " + ". */
  readonly name: string;
  /** Keys of the scenario's uncertain numbers. */
  readonly keys: readonly string[];
}

/**
 * The uncertain numbers of a scenario in groups that have nothing to do with one another: each by itself, but those
 * that correlations tie together, which cannot be told apart by drawing them again, in one.
 *
 * @example singleFactors(scenario).map(({ name }) => name) // keys, or groups of correlated ones
 */
export function singleFactors(scenario: Scenario): FactorGroup[] {
  const tied = correlationGroups(scenario.correlations).map(({ keys }) => keys);
  // What is drawn anew every year is chance.
  const uncertain = assumptions(scenario).filter((line) => line.uncertain && !isDrawnAnew(line.key));
  return uncertain.flatMap(({ key }): FactorGroup[] => {
    const together = tied.find((keys) => keys.includes(key));
    if (together === undefined) return [{ name: key, keys: [key] }];
    return together[0] === key ? [{ name: together.join(" + "), keys: together }] : [];
  });
}

/**
 * The same by stage of the model. Numbers of several stages that are correlated form a group of their own, as
 * no stage could be drawn again without the other.
 *
 * @example factorsByStage(scenario).map(({ name }) => name)
 */
export function factorsByStage(scenario: Scenario): FactorGroup[] {
  return byProperty(scenario, (key): Stage | "none" => stageOf(key) ?? "none");
}

/**
 * The same by how sure one is of them.
 *
 * @example factorsByStatus(scenario).map(({ name }) => name)
 */
export function factorsByStatus(scenario: Scenario): FactorGroup[] {
  const statuses = new Map(assumptions(scenario).map(({ key, status }) => [key, status] as const));
  return byProperty(scenario, (key): Status => statuses.get(key) ?? "own");
}

function byProperty(scenario: Scenario, propertyOf: (key: string) => string): FactorGroup[] {
  const groups = new Map<string, string[]>();
  for (const { name, keys } of singleFactors(scenario)) {
    const properties = new Set(keys.map(propertyOf));
    const [only] = properties;
    const group = properties.size === 1 ? only : name;
    groups.set(group, [...(groups.get(group) ?? []), ...keys]);
  }
  return [...groups].map(([name, keys]) => ({ name, keys }));
}
