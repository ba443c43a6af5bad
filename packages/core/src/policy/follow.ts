import type { Policy, PolicyOptions } from "./policy.js";
import { decidingPolicy } from "./with-options.js";

/**
 * Follows the state's request: a share of it, changing by at most `largestChange` persons from
 * one year to the next.
 *
 * @throws PolicyError when the options say `announced: "ahead"`, which a number that depends on what
 *   happens cannot be, or a kept share that cannot be
 * @example follow({ share: 0.75, largestChange: 60 })
 */
export function follow({
  share = 1,
  largestChange = Infinity,
  ...options
}: { readonly share?: number; readonly largestChange?: number } & PolicyOptions = {}): Policy {
  const limit = largestChange === Infinity ? "" : `, changing by at most ${largestChange} a year`;
  return decidingPolicy(
    `follows ${Math.round(share * 100)} % of the request${limit}`,
    ({ requested, history }) => {
      const before = history.at(-1)?.decided ?? 0;
      const wanted = share * requested;
      return Math.min(Math.max(wanted, before - largestChange), before + largestChange);
    },
    options,
  );
}
