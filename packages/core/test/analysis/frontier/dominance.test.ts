import { standings, uniformStream } from "../../../src/index.js";
import { describe, expect, it } from "vitest";

const RUNS = 2000;
const SHARE = 0.05;

/** Results in many worlds: what chance gives all plans alike, and what each makes of it. */
function plans(makes: readonly ((common: number, own: number) => number)[], seed: string, runs = RUNS) {
  const draw = uniformStream(seed, "worlds", 0);
  const results = makes.map(() => new Float64Array(runs));
  for (let run = 0; run < runs; run++) {
    const common = 100 * draw();
    for (const [plan, make] of makes.entries()) results[plan][run] = make(common, draw() - 0.5);
  }
  return results;
}

const standing = (results: readonly Float64Array[]) =>
  standings({ results, share: SHARE }).map((plan) => plan.standing);

describe("standings", () => {
  it("a plan that is 1 worse in every world is dominated, though worlds differ by 100", () => {
    const results = plans([(common) => common, (common) => common - 1], "alike");
    expect(standings({ results, share: SHARE })).toEqual([
      { standing: "efficient", by: null },
      { standing: "dominated", by: 0 },
    ]);
  });

  it("more on average against more in the worst worlds: both stand on the frontier", () => {
    // On average 50 and 45; in the worst twentieth 2.5 and 22.5.
    const results = plans([(common) => common, (common) => 20 + common / 2], "frontier");
    expect(standing(results)).toEqual(["efficient", "efficient"]);
  });

  it("a difference of 0.1 in worlds that have nothing in common cannot be told: perhaps", () => {
    const results = plans([(_, own) => 100 * own, (_, own) => 100 * own - 0.1], "apart");
    expect(standing(results)).toEqual(["perhaps", "perhaps"]);
  });

  it("two plans that give the same to the bit do not dominate one another", () => {
    const [values] = plans([(common) => common], "same");
    expect(standing([values, values.slice()])).toEqual(["efficient", "efficient"]);
  });

  it("names the best of those that dominate", () => {
    const results = plans([(common) => common - 2, (common) => common - 1, (common) => common], "best");
    expect(standings({ results, share: SHARE }).map(({ by }) => by)).toEqual([2, 2, null]);
  });

  it("bounds are shared among all sets of plans that are judged together: 0.26 ± 0.1005 is told in one, not of three", () => {
    // With a share of 1 the worst worlds are all: 2.587 errors, between Φ⁻¹(1 − 0.05/6) and Φ⁻¹(1 − 0.05/18).
    const results = [new Float64Array(100), Float64Array.from({ length: 100 }, (_, i) => 0.26 + (-1) ** i)];
    const first = (families: number) => standings({ results, share: 1, families })[0]?.standing;
    expect(first(1)).toBe("dominated");
    expect(first(3)).toBe("perhaps");
  });

  it("where people count only a plan that settles as many dominates", () => {
    const results = plans([(common) => common, (common) => common - 1, (common) => common - 2], "people");
    const people = (count: number) => new Float64Array(RUNS).fill(count);
    const judged = { results, share: SHARE, atLeast: [people(100), people(200), people(200)] };
    expect(standings(judged)).toEqual([
      { standing: "efficient", by: null },
      { standing: "efficient", by: null },
      { standing: "dominated", by: 1 },
    ]);
  });

  it("fewer by less than the margin are as many", () => {
    const results = plans([(common) => common, (common) => common - 1], "margin");
    const [few, many] = [99.6, 100].map((count) => new Float64Array(RUNS).fill(count));
    const judged = { results, share: SHARE, atLeast: [few, many] };
    const of = (margin: number) => standings({ ...judged, margin }).map((plan) => plan.standing);
    expect(of(0.5)).toEqual(["efficient", "dominated"]);
    expect(of(0.3)).toEqual(["efficient", "efficient"]);
  });

  it("with 300 worlds, of which 15 are the worst, calls none dominated; with 400 it does", () => {
    const of = (runs: number) => standing(plans([(common) => common, (common) => common - 1], "few", runs));
    // On average the first is surely the better, and of the tail nothing is said.
    expect(of(300)).toEqual(["efficient", "perhaps"]);
    expect(of(400)).toEqual(["efficient", "dominated"]);
  });

  it("one plan alone is on the frontier", () => {
    expect(standing(plans([(common) => common], "alone"))).toEqual(["efficient"]);
  });

  // 100 sets of four plans that are all the same but for noise of their own: whatever is told is wrong.
  it("tells anything of equal plans in at most 5 % of sets: 5 expected at most, above 11 with 0.5 %", () => {
    let wrong = 0;
    for (let set = 0; set < 100; set++) {
      const noise = (common: number, own: number) => common + 20 * own;
      const told = standing(plans([noise, noise, noise, noise], `equal ${set}`, 1000));
      if (told.some((plan) => plan !== "perhaps")) wrong++;
    }
    expect(wrong).toBeLessThanOrEqual(11);
  });

  it("the error of the difference of two CVaRs is that of 200 repetitions, to a fifth", () => {
    // Two plans whose tails differ by 1 on average; by how much the estimate spreads over seeds.
    const make = [
      (common: number, own: number) => common + 10 * own,
      (common: number, own: number) => common + 10 * own - 1,
    ];
    const cvar = (values: Float64Array) => {
      const worst = values
        .slice()
        .sort()
        .subarray(0, SHARE * values.length);
      return worst.reduce((sum, value) => sum + value, 0) / worst.length;
    };
    const differences: number[] = [];
    const told: number[] = [];
    for (let repetition = 0; repetition < 200; repetition++) {
      const [first, second] = plans(make, `repeated ${repetition}`, 1000);
      differences.push(cvar(first) - cvar(second));
      const terms = [first, second].map((values) => {
        const edge = values.slice().sort()[SHARE * values.length - 1];
        return values.map((value) => edge - Math.max(0, edge - value) / SHARE);
      });
      const paired = terms[0].map((term, run) => term - terms[1][run]);
      const mean = paired.reduce((sum, value) => sum + value, 0) / paired.length;
      // The terms' mean is the difference of the two, to rounding.
      expect(mean).toBeCloseTo(differences[repetition], 9);
      const squares = paired.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      told.push(Math.sqrt(squares / (paired.length - 1) / paired.length));
    }
    const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
    const spread = Math.sqrt(
      differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (differences.length - 1),
    );
    const error = told.reduce((sum, value) => sum + value, 0) / told.length;
    expect(Math.abs(error / spread - 1)).toBeLessThan(0.2);
  });
});
