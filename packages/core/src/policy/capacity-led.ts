import type { Policy, PolicyOptions } from "./policy.js";
import { decidingPolicy } from "./with-options.js";

/**
 * Lets capacity lead: last year's settlement, scaled by how much capacity the services have
 * over what they need, but never more than dwellings allow or the state asks for.
 *
 * @param share share of the places in dwellings that may be used
 * @throws PolicyError when the options say `announced: "ahead"`, which a number that depends on what
 *   happens cannot be, or a kept share that cannot be
 * @example capacityLed({ share: 0.9 })
 */
export function capacityLed({
  share = 1,
  ...options
}: { readonly share?: number } & PolicyOptions = {}): Policy {
  return decidingPolicy(
    "settles what services and dwellings have room for",
    ({ requested, places, capacityToNeed, history }) => {
      const before = history.at(-1)?.settled ?? 0;
      return Math.min(requested, share * places, before * capacityToNeed);
    },
    options,
  );
}
