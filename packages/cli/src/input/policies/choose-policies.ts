import type { Scenario } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import { InputError } from "../../errors/input-error.js";
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
    throw new InputError(({ errors }) => errors.noPoliciesToCompare);
  }
  if (list === undefined) return known;
  const names = list.split(",").map((name) => name.trim());
  const problemsIn = (texts: Texts) =>
    names.flatMap((name, i) => problemOf(name, names.indexOf(name) < i, known, texts));
  const areUsable = names.every((name, i) => known.includes(name) && names.indexOf(name) === i);
  if (!areUsable) throw new InputError((texts) => `--policies: ${problemsIn(texts).join(" ")}`);
  return names;
}

function problemOf(name: string, repeated: boolean, known: readonly string[], texts: Texts): string[] {
  if (name === "") return [texts.errors.policyNameMissing];
  if (repeated) return [texts.errors.policyTwice(name)];
  if (known.includes(name)) return [];
  return [noSuchPolicy(name, known, texts)];
}
