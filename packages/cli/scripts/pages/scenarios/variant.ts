import type { ScenarioInput } from "@glidepath/core";

/** A scenario with something else in one place or several, to see what the answer hangs on. */
export interface Variant {
  readonly label: string;
  readonly changes: readonly ((scenario: ScenarioInput) => ScenarioInput)[];
}

/** A scenario with the changes of a variant, and of its policies those named. */
export function changed(
  scenario: ScenarioInput,
  changes: Variant["changes"],
  policies: readonly string[],
): ScenarioInput {
  const after = changes.reduce((before, change) => change(before), scenario);
  const chosen = Object.entries(after.policies).filter(([name]) => policies.includes(name));
  return { ...after, policies: Object.fromEntries(chosen) };
}

/**
 * Puts a value where a key of a scenario leads; as text, the value of another key.
 *
 * @throws RangeError when the scenario has no such key, so that a variant never stops saying anything unseen
 * @example set("staffing.redeployable", 1)
 */
export function set(key: string, value: number | readonly number[] | string) {
  return (scenario: ScenarioInput): ScenarioInput => {
    const copy = structuredClone(scenario);
    const path = key.split(".");
    const last = path.pop() ?? "";
    const section = sectionAt(copy, path);
    // What a lever leaves alone need not stand in the scenario.
    if (section[last] === undefined && path[0] !== "levers") {
      throw new RangeError(`The scenario ${scenario.name} has no ${key}.`);
    }
    section[last] = typeof value === "string" ? valueAt(scenario, value) : value;
    return copy;
  };
}

/** Takes a number, or every number of a distribution, times a factor. */
export function scaled(key: string, factor: number) {
  return (scenario: ScenarioInput): ScenarioInput => {
    const copy = structuredClone(scenario);
    const quantity = sectionAt(copy, key.split("."));
    for (const part of ["value", "min", "mode", "max", "mean", "sd"]) {
      const number = quantity[part];
      if (typeof number === "number") quantity[part] = factor * number;
    }
    return copy;
  };
}

/** Lets a policy decide other numbers, which become known in the same months. */
export function decides(policy: string, numbers: Readonly<Record<string, number>>) {
  return (scenario: ScenarioInput): ScenarioInput => {
    const spec = scenario.policies[policy];
    if (spec === undefined) throw new RangeError(`The scenario ${scenario.name} has no policy ${policy}.`);
    const { announced, knownFrom, onRevision, minors, levers } = spec;
    return {
      ...scenario,
      policies: {
        ...scenario.policies,
        [policy]: { kind: "path", numbers, announced, knownFrom, onRevision, minors, levers },
      },
    };
  };
}

/** Lets every grant grow by the same rate after its last published amount (per year, nominal). */
export function growthOfGrants(rate: number) {
  return (scenario: ScenarioInput): ScenarioInput => ({
    ...scenario,
    grants: Object.fromEntries(
      Object.entries(scenario.grants).map(([name, grant]) => [name, { ...grant, growth: rate }]),
    ),
  });
}

type Section = Record<string, unknown>;

function sectionAt(scenario: ScenarioInput, path: readonly string[]): Section {
  const section = valueAt(scenario, path.join("."));
  if (typeof section !== "object" || section === null) {
    throw new RangeError(`The scenario ${scenario.name} has no section ${path.join(".")}.`);
  }
  return section as Section;
}

function valueAt(scenario: ScenarioInput, key: string): unknown {
  let node: unknown = scenario;
  for (const step of key.split(".")) node = (node as Section | undefined)?.[step];
  if (node === undefined) throw new RangeError(`The scenario ${scenario.name} has no ${key}.`);
  return node;
}
