import { describe, expect, test } from "vitest";
import type { Mean, Share } from "@glidepath/core";
import { type PairFacts, type SpanFacts, verdict, wordingIn } from "../../src/words/index.js";

const mean = (millions: number, error: number): Mean => ({
  estimate: millions * 1e6,
  standardError: error * 1e6,
  low: (millions - 1.96 * error) * 1e6,
  high: (millions + 1.96 * error) * 1e6,
});
const share = (estimate: number, half = 0.02): Share => ({
  estimate,
  low: Math.max(0, estimate - half),
  high: Math.min(1, estimate + half),
});

const span: SpanFacts = {
  years: "2024–2031",
  net: mean(12, 0.5),
  firstNet: mean(-182, 5),
  secondNet: mean(-194, 5),
  p5: -3e6,
  p95: 35e6,
  quantileError: 1e6,
  better: share(0.85),
  tied: share(0, 0),
  settled: { estimate: -125, standardError: 2, low: -129, high: -121 },
  income: mean(-136, 2),
  neededCosts: mean(-144, 2),
  level: mean(8, 0.4),
  adjustment: mean(5, 0.3),
  surprise: mean(-1, 0.2),
};

function facts(whole: Partial<SpanFacts>, other: Partial<PairFacts> = {}): PairFacts {
  const both = { ...span, ...whole };
  return {
    first: "sharp",
    second: "gradual",
    currency: "NOK",
    runs: 1000,
    plan: { ...both, years: "2024–2027" },
    whole: both,
    ...other,
  };
}

const english = wordingIn("en");
const wholeOf = (pair: PairFacts) => verdict(pair, english).find((text) => text.includes("whole run")) ?? "";

describe("the verdict", () => {
  test("says which is better, by how much, in how many worlds, where it comes from and how sure it is", () => {
    const [plan, whole, origin, sure] = verdict(facts({}), english);
    expect(plan).toContain("Over the plan years 2024–2027");
    expect(whole).toBe(
      'Over the whole run 2024–2031, the budget is better off under "sharp" than under "gradual", by 12.0 ' +
        "mill. NOK on average (net −182 against −194; 95 % interval of the difference 11.0 to 13.0). " +
        '"sharp" is the better of the two in 85\u00a0% of worlds. ' +
        "In nine worlds of ten the difference lies between −3 and 35 mill. NOK.",
    );
    expect(origin).toContain(
      "level +8.0 ± 0.4 (125 fewer people settle: 136 less in grants and rents, 144 less",
    );
    expect(origin).toContain("adjustment +5.0 ± 0.3");
    expect(origin).toContain("surprise −1.0 ± 0.2");
    expect(sure).toContain("tried 1\u00a0000 worlds");
  });

  test("turns the order round when the second policy is better", () => {
    const whole = wholeOf(facts({ net: mean(-12, 0.5), p5: -35e6, p95: 3e6, better: share(0.15) }));
    expect(whole).toContain('better off under "gradual" than under "sharp", by 12.0 mill. NOK');
    expect(whole).toContain("net −194 against −182");
    expect(whole).toContain("11.0 to 13.0");
    expect(whole).toContain('"gradual" is the better of the two in 85\u00a0%');
    expect(whole).toContain("between −3 and 35");
  });

  test("says that one cannot tell when the interval of the mean holds zero", () => {
    const whole = wholeOf(facts({ net: mean(0.4, 0.5), better: share(0.52) }));
    expect(whole).toContain('one cannot tell from 1\u00a0000 worlds under which of "sharp" and "gradual"');
    expect(whole).toContain("0.4 mill. NOK, with a 95 % interval of −0.6 to 1.4 that holds zero");
    expect(whole).not.toContain('better off under "sharp" than');
  });

  test("says that there is no difference when all worlds are tied, and explains nothing", () => {
    const paragraphs = verdict(facts({ net: mean(0, 0), tied: share(1), better: share(0.5) }), english);
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[1]).toContain("the same net in each of the 1\u00a0000 worlds: there is no difference");
  });

  test("names ties where there are some", () => {
    expect(wholeOf(facts({ tied: share(0.1) }))).toContain("(ties, 10\u00a0% of worlds, count half)");
  });

  test("warns when the average favours a policy that is seldom better", () => {
    expect(wholeOf(facts({ better: share(0.3) }))).toContain(
      "Yet it is the better of the two in only 30\u00a0% of worlds",
    );
  });

  test("claims no certainty for one world, for worlds that are all alike, or for few", () => {
    const exact = { net: mean(12, 0) };
    expect(wholeOf(facts(exact, { runs: 1 }))).toContain("by 12.00 mill. NOK in the one world tried");
    expect(verdict(facts(exact, { runs: 1 }), english).at(-1)).toContain(
      "one world was tried, and one says nothing",
    );
    expect(verdict(facts(exact), english).at(-1)).toContain(
      "every world gave the same, and that says nothing",
    );
    expect(verdict(facts({}, { runs: 10 }), english).at(-1)).toContain(
      "10 worlds are few; try more with --runs.",
    );
  });

  test("speaks of both policies settling as many where they do", () => {
    const none = { estimate: 0.01, standardError: 2, low: -4, high: 4 };
    expect(verdict(facts({ settled: none }), english)[2]).toContain("(as many people settle under both)");
  });
});
