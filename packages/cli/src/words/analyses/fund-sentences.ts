import type { FundFor, FundSolution } from "@glidepath/core";
import { millions } from "@glidepath/notebooks/words";
import type { Texts } from "../../language/texts.js";

/** The smallest fund that would do, with its interval; what so few worlds cannot give is said. */
export function fundSentences(solution: FundSolution, currency: string, texts: Texts): string[] {
  const { solve } = texts;
  const { limit, estimate, low, high, worldsNeeded } = solution;
  const unit = texts.millions(currency);
  if (estimate === null) return [solve.anyFund];
  const amount = (value: number) => `${fundAmount(value, solution, texts)} ${unit}`;
  if (limit === 0 && solution.confidence < 1) return [`${solve.noFund} ${amount(estimate)}.`];
  const isOpen = low === null || high === null;
  const between =
    isOpen || solution.confidence === 1
      ? ""
      : solve.fundBetween(fundAmount(low, solution, texts), amount(high));
  return [
    solve.fund(amount(estimate) + between) + (isOpen ? solve.fundFrom(amount(low ?? estimate)) : ""),
    ...(estimate <= 0 ? [solve.noFundNeeded] : []),
    ...(solution.confidence === 1 ? [solve.certain] : []),
    ...(worldsNeeded === null ? [] : [solve.moreWorlds(texts.number(worldsNeeded, 0), worldsNeeded)]),
  ];
}

// A 95 % interval spans twice 1.96 standard errors.
const STANDARD_ERRORS = 3.92;

/** A balance in millions with the digits that its interval supports. */
export function fundAmount(
  value: number,
  { low, high }: Pick<FundFor, "low" | "high">,
  texts: Texts,
): string {
  // Where an end is missing the amount is one of those that the worlds gave.
  const error = low === null || high === null ? millions.size : (high - low) / STANDARD_ERRORS;
  return texts.estimate(value, error, millions);
}
