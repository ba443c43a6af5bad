import type { ByYear, ReplayedPath } from "@glidepath/core";
import type { Explained } from "./explained.js";

/** One policy, or one minus another, as a way of taking any line of the accounts. */
export interface Side {
  /** For headings: a policy's name, or `sharp minus gradual`. */
  readonly name: string;
  readonly of: (take: (path: ReplayedPath) => ByYear) => ByYear;
}

/** The policy that is explained, the one that it is set against, and their difference. */
export interface Sides {
  readonly own: Side;
  readonly other?: Side;
  readonly difference?: Side;
}

/** The sides of a world: the last two only where a policy is set against another. */
export function sidesOf({ policy, against, policies }: Explained): Sides {
  const own = sideOf(policy, policies[policy]);
  if (against === null) return { own };
  const other = sideOf(against, policies[against]);
  const difference: Side = {
    name: `${policy} minus ${against}`,
    of: (take) => {
      const subtrahend = other.of(take);
      return Object.fromEntries(
        Object.entries(own.of(take)).map(([year, value]) => [year, value - (subtrahend[Number(year)] ?? 0)]),
      );
    },
  };
  return { own, other, difference };
}

function sideOf(name: string, path: ReplayedPath | undefined): Side {
  if (path === undefined) throw new Error(`The world was not lived through under "${name}".`);
  return { name, of: (take) => take(path) };
}
