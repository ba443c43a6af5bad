import type { Scenario } from "@glidepath/core";
import { InputError } from "./input-error.js";
import { noSuchPolicy } from "./no-such-policy.js";

/**
 * The names of the policies that were asked for, in the order asked for; all those of the scenario
 * when none were.
 *
 * @param list names separated by commas
 * @throws InputError when names are unknown, missing or there twice, with every such problem
 * @example choosePolicies(scenario, "sharp,gradual") // ["sharp", "gradual"]
 */
export function choosePolicies(scenario: Scenario, list: string | undefined): readonly string[] {
  const known = Object.keys(scenario.policies);
  if (known.length === 0) {
    throw new InputError("The scenario has no policies to compare. Describe some under its key policies.");
  }
  if (list === undefined) return known;
  const names = list.split(",").map((name) => name.trim());
  const problems = names.flatMap((name, i) => problemOf(name, names.indexOf(name) < i, known));
  if (problems.length > 0) throw new InputError(`--policies: ${problems.join(" ")}`);
  return names;
}

function problemOf(name: string, repeated: boolean, known: readonly string[]): string[] {
  if (name === "") return ["There is a name missing. Write names separated by single commas."];
  if (repeated) return [`"${name}" stands there twice. Name each policy once.`];
  if (known.includes(name)) return [];
  return [noSuchPolicy(name, known)];
}
