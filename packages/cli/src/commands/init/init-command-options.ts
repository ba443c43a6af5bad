import type { GivenFigures } from "@glidepath/core/templates";

/** The countries that `glidepath init` can start a scenario for. */
export const initCountries = ["norway", "sweden"] as const;

export type InitCountry = (typeof initCountries)[number];

/** The options of `glidepath init`, after reading. */
export interface InitCommandOptions extends Partial<GivenFigures> {
  readonly country?: InitCountry;
  readonly force?: boolean;
  readonly stdout?: boolean;
  /** Files with the municipality's own tables. */
  readonly data?: readonly string[];
  readonly quiet?: boolean;
  /** As it was asked for, not what the environment says. */
  readonly lang?: string;
}
