import type { Replay } from "@glidepath/core";

/** How a world was chosen among many. */
export interface Choice {
  readonly by: "worst" | "median";
  /** Share of the worlds from the worst; 0.5 is the middle. */
  readonly share: number;
  /** The worlds 0 to `runs` − 1 were tried. */
  readonly runs: number;
  /** Net over the whole run in the chosen world, or its difference to the other policy. */
  readonly net: number;
  /** Worlds in which that is as low or lower. */
  readonly worlds: number;
}

/** One world lived through again, and how one came by it: the JSON output of `glidepath explain`. */
export interface Explained extends Replay {
  readonly policy: string;
  readonly against: string | null;
  /** Null where the world was named by its number. */
  readonly choice: Choice | null;
  /** The command that shows it again. */
  readonly command: string;
}
