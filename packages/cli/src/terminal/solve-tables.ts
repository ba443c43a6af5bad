import type { FundSolution, Solution } from "@glidepath/core";
import type { Texts } from "../language/texts.js";
import { fundAmount } from "../words/fund-sentences.js";
import { percent } from "../words/solve-sentences.js";
import { layoutTable } from "./layout-table.js";

/** All that were tried, in order of preference: the chance of each, its interval and what that tells. */
export function triedTable({ find, candidates, confidence }: Solution, texts: Texts): string[] {
  const { solve } = texts;
  return layoutTable({
    corner: find === "shortestRamp" ? solve.length : solve.level,
    heads: [solve.chance, `${percent(confidence, texts)} ${solve.interval}`, solve.worlds, solve.verdict],
    rows: candidates.map(({ value, chance, worlds, verdict }) => {
      const end = (estimate: number) => texts.share({ ...chance, estimate });
      return [
        texts.number(value, 0),
        texts.share(chance),
        solve.to(end(chance.low), end(chance.high)),
        texts.number(worlds, 0),
        solve.verdicts[verdict],
      ] as const;
    }),
  });
}

/** The fund that would do for other limits too. */
export function neededFundTable(solution: FundSolution, currency: string, texts: Texts): string[] {
  const { solve } = texts;
  const asked = solution.byLimit.some(({ limit }) => limit === solution.limit) ? [] : [solution];
  const rows = [...solution.byLimit, ...asked].sort((a, b) => b.limit - a.limit);
  return layoutTable({
    corner: solve.limitHead,
    heads: [solve.fundHead(texts.millions(currency)), solve.intervalHead],
    rows: rows.map((fund) => {
      const shown = (value: number | null) => (value === null ? "–" : fundAmount(value, fund, texts));
      const { limit, estimate, low, high } = fund;
      const interval =
        low !== null && high === null ? solve.onwards(shown(low)) : solve.to(shown(low), shown(high));
      return [percent(limit, texts), shown(estimate), interval] as const;
    }),
  });
}
