import type { Matrix, Measure } from "../../simulation/index.js";
import type { Series } from "./series.js";
import type { SeriesName } from "./series-names.js";

/** What all worlds of a comparison gave, however they are kept. */
export interface Worlds {
  readonly runs: number;
  /** A fingerprint of the results of all worlds, to the bit. */
  readonly hash: string;
  /** Share of themselves to which quantiles are known: 0 where every number is kept. */
  readonly accuracy: number;

  /** Every number of one policy, by measure; undefined where single worlds are not kept. */
  paths(policy: string): Readonly<Record<Measure, Matrix>> | undefined;

  /** A series of one policy. */
  of(policy: string, name: SeriesName): Series;

  /** The first policy minus the second, world by world. */
  difference(first: string, second: string, name: SeriesName): Series;

  /** Net of the first minus the second, in the worlds where national need changes so over the plan years. */
  netGiven(first: string, second: string, change: "rise" | "fall"): Series;

  /** Covariance over worlds of the differences of net and of person-years, both over the whole run. */
  covarianceWithPersonYears(first: string, second: string): number;
}
