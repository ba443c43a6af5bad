import { pairsOf, type Scenario } from "@glidepath/core";
import { InputError } from "../../errors/input-error.js";
import { choosePolicies } from "./choose-policies.js";
import { choosePolicy } from "./choose-policy.js";

/** A policy, and another that is subtracted from it; or one by itself. */
export type ChosenPair = readonly [policy: string, against: string | undefined];

/**
 * The policy and the one that it is set against. With none named they are those of the first difference that
 * `compare` shows; with one named, it is looked at by itself.
 *
 * @throws InputError when one is unknown, both are the same, or only `against` is named
 * @example choosePair(scenario, { policy: "sharp", against: "gradual" }) // ["sharp", "gradual"]
 */
export function choosePair(
  scenario: Scenario,
  { policy, against }: { readonly policy?: string | undefined; readonly against?: string | undefined },
): ChosenPair {
  if (policy === undefined && against === undefined) {
    const names = choosePolicies(scenario, undefined);
    const [pair] = pairsOf(names);
    return pair ?? [names[0] as string, undefined];
  }
  const first = choosePolicy(scenario, "--policy", policy);
  if (against === undefined) return [first, undefined];
  const second = choosePolicy(scenario, "--against", against);
  if (first === second) throw new InputError(({ explain }) => explain.samePolicyTwice(first));
  return [first, second];
}
