import type { YearCounts } from "@glidepath/core/templates";

/** The countries that `glidepath init` can start a scenario for. */
export const initCountries = ["norway", "sweden"] as const;

export type InitCountry = (typeof initCountries)[number];

/** The options of `glidepath init`, after reading. */
export interface InitCommandOptions {
  readonly municipality?: string;
  readonly country?: InitCountry;
  readonly firstYear?: number;
  readonly settled?: YearCounts;
  readonly requested?: YearCounts;
  readonly decided?: YearCounts;
  readonly asked?: number;
  readonly from?: number;
  readonly to?: number;
  readonly years?: number;
  readonly afterPlan?: number;
  readonly dwellingsOwned?: number;
  readonly dwellingsPerYear?: number;
  readonly fund?: number;
  readonly minorsSettled?: YearCounts;
  readonly force?: boolean;
  readonly stdout?: boolean;
}
