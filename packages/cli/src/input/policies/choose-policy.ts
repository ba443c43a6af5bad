import type { Scenario } from "@glidepath/core";
import { InputError } from "../../errors/input-error.js";
import { noSuchPolicy } from "./no-such-policy.js";

/**
 * The one policy that was asked for, which may be left out where the scenario has one only.
 *
 * @param option the option that names it, for the message
 * @throws InputError when it is unknown, or left out where there are several or none
 * @example choosePolicy(scenario, "--policy", "sharp") // "sharp"
 */
export function choosePolicy({ policies }: Scenario, option: string, name: string | undefined): string {
  const known = Object.keys(policies);
  const [first, ...others] = known;
  if (first === undefined) {
    throw new InputError(({ errors }) => errors.noPolicies);
  }
  if (name === undefined) {
    if (others.length === 0) return first;
    throw new InputError(({ errors }) => errors.severalPolicies(option, known.join(", ")));
  }
  if (known.includes(name)) return name;
  throw new InputError((texts) => `${option}: ${noSuchPolicy(name, known, texts)}`);
}
