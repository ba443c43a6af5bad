import type { Policy, PolicyInput } from "./policy.js";
import { decidingPolicy } from "./with-options.js";

/** A policy from either form a caller may give: a built-in one, or a function of the view. */
export function toPolicy(input: PolicyInput): Policy {
  return typeof input === "function" ? decidingPolicy("a rule of its own", input, {}) : input;
}
