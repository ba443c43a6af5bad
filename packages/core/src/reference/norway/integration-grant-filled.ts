import type { Figure } from "../figure.js";
import type { IntegrationGrantGroup, ResidenceYear } from "./integration-grant.js";
import { fillIntegrationGrant } from "./integration-grant-fill.js";

/**
 * The integration grant (integreringstilskudd) of a residence year for a group, NOK per person,
 * in each calendar year from 2009 to 2030. `integrationGrantBasis` says in a word how it is known.
 *
 * - Published amounts come back as they are (`cited`).
 * - Between two known years the rate is interpolated geometrically: the same percentage growth
 *   every year (`derived`).
 * - Of residence years 2–5 nothing is known after 2017 (after 2018 of year 5). The last known rate
 *   is carried on with the geometric mean of the yearly growth from 2017 to 2024 of the two known
 *   first-year rates, of single adults and of adults in a family: about 0.54 % (`derived`); after
 *   2024 all rates are (`assumed`).
 * - Children are taken to earn in 2024 what adults in a family earn, as they did in 2017; what rests on
 *   that is `assumed`.
 * - Of 2014 the sums over five years were published. They are taken as sums of that year's rates, split
 *   over the residence years as in 2017; 2015 and 2016 lie between (`derived`).
 * - Before 2014 its rates are carried back by the growth of the sum from 2014 to 2017, 3.2 % a year
 *   (`assumed`): children with 20 000 less in year 1, single adults apart from 2011 on.
 *
 * The true path was less smooth: the survey committee's report for 2022 says that rates were lowered
 * a little from 2021 to 2022, and the budget for 2023 left them unchanged.
 *
 * @throws RangeError for a year outside 2009–2030, and for a residence year or group without a rate
 * @example norway.integrationGrantRate(2, "child", 2017).value // 230000, cited
 * @example norway.integrationGrantRate(1, "singleAdult", 2021).status // "derived"
 */
export function integrationGrantRate(
  residenceYear: ResidenceYear,
  group: IntegrationGrantGroup,
  year: number,
): Figure {
  return fillIntegrationGrant(residenceYear, group, year).figure;
}
