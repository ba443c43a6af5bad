import { type Policy, PolicyError, type PolicyInput } from "./policy.js";
import { decidingPolicy } from "./with-options.js";

/**
 * A policy from either form a caller may give: a built-in one, or a function of the view.
 *
 * @param name what the error calls it; default: its description
 * @throws PolicyError when it is neither
 * @example toPolicy(({ requested }) => Math.min(requested, 200), "at most 200")
 */
export function toPolicy(input: PolicyInput, name?: string): Policy {
  if (typeof input === "function") return decidingPolicy("a rule of its own", input, {});
  const { plan, decide } = (input ?? {}) as Partial<Policy>;
  if (typeof plan !== typeof decide && (typeof plan === "function" || typeof decide === "function")) {
    return input;
  }
  throw new PolicyError(
    name ?? (input as Partial<Policy> | undefined)?.description ?? "policy",
    "it has no rule. Make it with a built-in one, such as hold or ramp, or with decide; a policy of a scenario file " +
      "with policyFromSpec; or give a function of the view.",
  );
}
