import { type Mean, ValueSample } from "../../comparison/index.js";
import { path, type PolicyOptions } from "../../policy/index.js";
import type { Scenario } from "../../scenario/index.js";
import {
  adjustmentOverWholeRun,
  linesOfCost,
  liveThrough,
  overWholeRun,
  type WorldsToLive,
} from "../live-through.js";
import { evenNumbers } from "./even-numbers.js";

/** A course of settlement and when it became known. */
export interface VolatilityOptions
  extends WorldsToLive,
    Pick<PolicyOptions, "knownFrom" | "minors" | "onRevision"> {
  /** Persons decided, by plan year; each plan year must be there. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** What fitting one line of cost to the numbers costs; NOK nominal, whole run. */
export interface LineVolatility {
  /** A service of the scenario, one of `LINES_BESIDE_SERVICES`, or `total` for all of them. */
  readonly line: string;
  /** Adjustment cost as it went, each number known when it became known. */
  readonly asItWent: Mean;
  /** The same course, each number known twelve months ahead. */
  readonly foreseen: Mean;
  /** The even course with as many persons, known twelve months ahead. */
  readonly even: Mean;
  /** As it went less foreseen: the price of unpredictability. */
  readonly unpredictability: Mean;
  /** Foreseen less even: the price of volatility, beyond what not knowing costs. */
  readonly volatility: Mean;
}

/** The price of a course that swings. */
export interface PriceOfVolatility {
  readonly numbers: Readonly<Record<string, number>>;
  readonly evenNumbers: Readonly<Record<string, number>>;
  /** In the order of the ledger, the total last. */
  readonly lines: readonly LineVolatility[];
  /** Persons settled over the plan years, as it went less even: 0 but for what households and limits make of it. */
  readonly settled: Mean;
  /** Net as it went less net of the even course as it would have become known, in December before each year. */
  readonly net: Mean;
}

/**
 * What a course of settlement costs because it was not known, and because it swings, against an even course with
 * the same number of persons over the same years, in the same worlds.
 *
 * @throws RangeError when `numbers` does not hold a whole number for each plan year and no other
 * @example
 * const options = { numbers: drammenSettled, runs: 1000, seed: "past" };
 * priceOfVolatility(checkScenario(drammen2020), options).lines.at(-1);
 */
export function priceOfVolatility(
  scenario: Scenario,
  { numbers, knownFrom, minors, onRevision = "ignore", ...worlds }: VolatilityOptions,
): PriceOfVolatility {
  const even = evenNumbers(numbers);
  checkYears(scenario, numbers);
  const lines = linesOfCost(scenario);
  const perWorld = () => new Float64Array(worlds.runs);
  const costs = [...lines, "total"].map(() => ({
    asItWent: perWorld(),
    foreseen: perWorld(),
    even: perWorld(),
  }));
  const total = costs[lines.length];
  const settled = perWorld();
  const net = perWorld();
  const options = { onRevision, ...(minors === undefined ? {} : { minors }) };
  const tried = [
    ["asItWent", path({ numbers, ...options, ...(knownFrom === undefined ? {} : { knownFrom }) })],
    ["even", path({ numbers: even, ...options })],
  ] as const;
  const planYears = scenario.plan.years;
  liveThrough(scenario, tried, worlds, ({ ledger, decisions, residents }, p, run) => {
    const years = residents.length;
    const sign = p === 0 ? 1 : -1;
    for (let year = 1; year <= planYears; year++) settled[run] += sign * decisions.settled[year];
    net[run] += sign * overWholeRun(ledger.net, 0, years);
    lines.forEach((_, line) => {
      const foreseen = overWholeRun(ledger.foreseen, line, years);
      const asItWent = adjustmentOverWholeRun(ledger, line, years);
      for (const sum of [costs[line], total]) {
        if (p === 1) {
          sum.even[run] += foreseen;
          continue;
        }
        sum.asItWent[run] += asItWent;
        sum.foreseen[run] += foreseen;
      }
    });
  });
  return {
    numbers,
    evenNumbers: even,
    lines: costs.map(({ asItWent, foreseen, even: smooth }, line) => ({
      line: lines[line] ?? "total",
      asItWent: meanOf(asItWent),
      foreseen: meanOf(foreseen),
      even: meanOf(smooth),
      unpredictability: meanOf(asItWent.map((cost, run) => cost - foreseen[run])),
      volatility: meanOf(foreseen.map((cost, run) => cost - smooth[run])),
    })),
    settled: meanOf(settled),
    net: meanOf(net),
  };
}

function checkYears({ plan }: Scenario, numbers: Readonly<Record<string, number>>): void {
  const years = Array.from({ length: plan.years }, (_, i) => String(plan.firstYear + i));
  if (Object.keys(numbers).join() === years.join()) return;
  throw new RangeError(
    `numbers must hold the plan years ${years.join(", ")}; received ${Object.keys(numbers).join(", ")}.`,
  );
}

function meanOf(values: Float64Array): Mean {
  return new ValueSample(values).mean;
}
