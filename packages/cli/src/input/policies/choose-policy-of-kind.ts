import type { PolicySpec, Scenario } from "@glidepath/core";
import { choosePolicy } from "./choose-policy.js";
import { InputError } from "../../errors/input-error.js";

/**
 * The policy that was asked for, of certain kinds; it may be left out where the scenario has only one of them.
 *
 * @throws InputError when it is unknown or of another kind, or left out where there are several or none
 * @example choosePolicyOfKind(scenario, ["ramp"], "gradual") // "gradual"
 */
export function choosePolicyOfKind(
  scenario: Scenario,
  kinds: readonly PolicySpec["kind"][],
  name: string | undefined,
): string {
  const fit = Object.fromEntries(
    Object.entries(scenario.policies).filter(([, { kind }]) => kinds.includes(kind)),
  );
  const known = Object.keys(fit);
  if (known.length === 0) throw new InputError(({ solve }) => solve.noneOfKind(kinds.join(", ")));
  if (name === undefined) return choosePolicy({ ...scenario, policies: fit }, "--policy", name);
  const policy = choosePolicy(scenario, "--policy", name);
  if (known.includes(policy)) return policy;
  const kind = scenario.policies[policy]?.kind ?? "";
  throw new InputError(({ solve }) =>
    solve.wrongKind({ policy, kind, kinds: kinds.join(", "), known: known.join(", ") }),
  );
}
