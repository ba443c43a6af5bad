import type { IntegrationGrantGroup, ResidenceYear } from "./integration-grant.js";
import { fillIntegrationGrant, type RateBasis } from "./integration-grant-fill.js";

export type { RateBasis };

/**
 * How `integrationGrantRate` knows a rate: it was published; it is interpolated between published
 * ones (or split from the published sum of 2014); or a published one is carried on, or back, beyond
 * the years that are known.
 *
 * @throws RangeError as `integrationGrantRate` does
 * @example norway.integrationGrantBasis(2, "child", 2017) // "published"
 * @example norway.integrationGrantBasis(2, "child", 2020) // "carriedOn"
 */
export function integrationGrantBasis(
  residenceYear: ResidenceYear,
  group: IntegrationGrantGroup,
  year: number,
): RateBasis {
  return fillIntegrationGrant(residenceYear, group, year).basis;
}
