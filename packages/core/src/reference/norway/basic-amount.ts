import { consecutive } from "../consecutive.js";
import type { Figure, Series } from "../figure.js";
import { valueIn } from "../value-in.js";

/**
 * The national insurance basic amount (grunnbeløpet, G) in force from 1 May of each year, NOK a
 * year, 2015–2026. Until that day the amount of the year before applies.
 *
 * @example valueIn(norway.basicAmount, 2024)?.value // 124028
 */
export const basicAmount: Series = {
  name: "basic amount from 1 May",
  unit: "NOK per year",
  source: "https://github.com/navikt/dp-grunnbelop (Grunnbelop.kt at c7881577)",
  status: "cited",
  values: [
    ...consecutive(
      2015,
      [90_068, 92_576, 93_634, 96_883, 99_858, 101_351, 106_399, 111_477, 118_620, 124_028, 130_160],
    ),
    {
      year: 2026,
      value: 136_549,
      status: "assumed",
      note: "seen only as a test entry in that repository, in a commit of 19 May 2026",
    },
  ],
};

const RULE =
  "Stortinget, written question 74528 (https://www.stortinget.no, qid=74528): 193 766 and 129 177.33 in 2018";

/** The introduction benefit (introduksjonsstønad) in basic amounts. */
export const introductionBenefitInBasicAmounts: Figure = {
  value: 2,
  unit: "basic amounts per year",
  source: RULE,
  status: "derived",
  note: "193 766 in 2018 is twice the basic amount of that year",
};

/** What participants under 25 receive of it. */
export const introductionBenefitShareUnder25: Figure = {
  value: 2 / 3,
  unit: "share",
  source: RULE,
  status: "derived",
  note: "129 177.33 in 2018 is two thirds of 193 766",
};

/**
 * The introduction benefit for a full year at the basic amount of 1 May of `year`, NOK per person.
 * `undefined` for a year whose basic amount is not known.
 *
 * @example norway.introductionBenefit(2024)?.value // 248056
 * @example norway.introductionBenefit(2018, { under25: true })?.value // 129177.33
 */
export function introductionBenefit(
  year: number,
  options: { readonly under25?: boolean } = {},
): Figure | undefined {
  const amount = valueIn(basicAmount, year);
  if (amount == null) return undefined;
  const share = options.under25 === true ? introductionBenefitShareUnder25.value : 1;
  return {
    value: amount.value * introductionBenefitInBasicAmounts.value * share,
    unit: "NOK per person and year",
    source: amount.source,
    status: amount.status === "cited" ? "derived" : amount.status,
    note: options.under25 === true ? "two thirds of two basic amounts" : "two basic amounts",
  };
}
