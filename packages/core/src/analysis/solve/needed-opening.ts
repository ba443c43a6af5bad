import type { KeptWorlds } from "../../comparison/index.js";
import type { Deficit } from "./deficit.js";

/**
 * The opening balance with which the fund just has no deficit, in each world: NOK.
 *
 * The fund is F·(1 + r)^y and what the years have left, with interest on it; so another opening balance moves
 * year y by the difference times (1 + r)^y, and the year that needs most decides. No policy of a scenario
 * decides by the fund. Opening balance and rate of a world follow from its own fund and net:
 * fund_y = (1 + r)·fund_{y−1} + net_y.
 *
 * @example neededOpening(worlds, "sharp", { of: "fund", beyond: 0, by: 2027 })
 */
export function neededOpening(worlds: KeptWorlds, policy: string, { beyond, by }: Deficit): Float64Array {
  const fund = worlds.of(policy, "fund");
  const funds = fund.byYear.map(({ values }) => values);
  const nets = worlds.of(policy, "net").byYear.map(({ values }) => values);
  const last = fund.horizon.years.indexOf(by);
  return Float64Array.from({ length: worlds.runs }, (_, run) => {
    const growth = growthIn(run, funds, nets);
    const opening = (funds[0][run] - nets[0][run]) / growth;
    let most = -Infinity;
    for (let year = 0; year <= last; year++) {
      most = Math.max(most, (-beyond - funds[year][run]) / growth ** (year + 1));
    }
    return opening + most;
  });
}

// 1 + r, from the year with the largest balance, where rounding matters least; without any, r does not matter.
function growthIn(run: number, funds: readonly Float64Array[], nets: readonly Float64Array[]): number {
  let [growth, largest] = [1, 0];
  for (let year = 1; year < funds.length; year++) {
    const before = funds[year - 1][run];
    if (Math.abs(before) <= largest) continue;
    largest = Math.abs(before);
    growth = (funds[year][run] - nets[year][run]) / before;
  }
  return growth;
}
