import { csvFormatRows } from "d3-dsv";
import type { StressResult, UnderStress } from "../results/stress-result.js";
import { notAFormula } from "./not-a-formula.js";

const HEAD = ["case", "policy", "measure", "statistic", "value"];
const AS_IT_STANDS = "base";

/**
 * The results of a stress test as a tidy table: one number a line, with the case (`base` is the scenario as it
 * stands), the policy or pair, the measure and the statistic. Amounts are in the scenario's currency, numbers
 * unrounded. Cases that do not apply have no line.
 */
export function stressCsv({ base, cases }: StressResult): string {
  const rows = [
    ...rowsOf(AS_IT_STANDS, base),
    ...Object.entries(cases).flatMap(([name, given]) => ("policies" in given ? rowsOf(name, given) : [])),
  ];
  return `${csvFormatRows([HEAD, ...rows])}\n`;
}

function rowsOf(name: string, { policies, differences }: UnderStress): string[][] {
  const numbers = (who: string, measure: string, of: object) =>
    Object.entries(of).map(([statistic, value]) => [
      name,
      notAFormula(who),
      measure,
      statistic,
      String(value),
    ]);
  return [
    ...Object.entries(policies).flatMap(([policy, measures]) =>
      Object.entries(measures).flatMap(([measure, estimate]) => numbers(policy, measure, estimate as object)),
    ),
    ...Object.entries(differences).flatMap(([pair, { net, low, high, change }]) => [
      ...numbers(pair, "net", net),
      ...numbers(pair, "net", { simultaneousLow: low, simultaneousHigh: high }),
      ...(change === undefined || change === null ? [] : numbers(pair, "changeOfNet", change)),
    ]),
  ];
}
