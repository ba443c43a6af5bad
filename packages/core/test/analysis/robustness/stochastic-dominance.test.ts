import { describe, expect, test } from "vitest";
import {
  normalCdf,
  normalQuantile,
  type StochasticDominance,
  stochasticDominance,
  uniformStream,
} from "@glidepath/core";
import { distributionGap } from "../../../src/analysis/robustness/distribution-gap.js";
import { normalPairs } from "./normal-pairs.js";

const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
/** E(x − X)⁺ of a normal X. */
const shortfall = (x: number, mean: number, sd: number) => {
  const z = (x - mean) / sd;
  return sd * (z * normalCdf(z) + density(z));
};

describe("the gap of two distributions", () => {
  // F of (1, 4) less F of (2, 4): at 1 it is ½, at 2 and 4 it is 0; its integral is ½ from 2 on.
  test("of 1, 4 against 2, 4: ½, 0, 0, and integrated 0, ½, ½", () => {
    const gap = distributionGap(Float64Array.of(1, 4), Float64Array.of(2, 4));
    expect([...gap.at]).toEqual([1, 2, 4]);
    expect([...gap.first]).toEqual([0.5, 0, 0]);
    expect([...gap.second]).toEqual([0, 0.5, 0.5]);
  });

  test("has the spread of what each world adds, reckoned directly from the definition", () => {
    const { one, other } = normalPairs({ worlds: 40, shift: 0.3, sd: 1, seed: "gap" });
    const gap = distributionGap(one, other);
    gap.at.forEach((x, i) => {
      const steps = Array.from(one, (value, run) => Number(value <= x) - Number(other[run] <= x));
      const areas = Array.from(one, (value, run) => Math.max(0, x - value) - Math.max(0, x - other[run]));
      const mean = (values: readonly number[]) =>
        values.reduce((sum, value) => sum + value, 0) / values.length;
      const spread = (values: readonly number[]) =>
        Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
      expect(gap.first[i]).toBeCloseTo(mean(steps), 10);
      expect(gap.second[i]).toBeCloseTo(mean(areas), 10);
      expect(gap.firstSpread[i]).toBeCloseTo(spread(steps), 10);
      expect(gap.secondSpread[i]).toBeCloseTo(spread(areas), 10);
    });
  });
});

describe("stochastic dominance", () => {
  test("of a shift: what is higher by half a standard deviation dominates in both orders, and not the other way", () => {
    const { one, other } = normalPairs({ worlds: 2000, shift: 0.5, sd: 0.3, seed: "shift" });
    const { firstOrder, secondOrder } = stochasticDominance(one, other);
    expect([firstOrder.forwards, firstOrder.backwards]).toEqual(["dominates", "doesNot"]);
    expect([secondOrder.forwards, secondOrder.backwards]).toEqual(["dominates", "doesNot"]);
  });

  test("of less spread and a little more: no dominance of the first order either way, of the second there is", () => {
    // N(0.3, 1) against N(0, 2): the functions cross at 0.6.
    const uniform = uniformStream("crossing", "pairs", 0);
    const one = new Float64Array(3000);
    const other = new Float64Array(3000);
    for (let i = 0; i < one.length; i++) {
      one[i] = 0.3 + normalQuantile(uniform());
      other[i] = 2 * normalQuantile(uniform());
    }
    const { firstOrder, secondOrder } = stochasticDominance(one, other);
    expect([firstOrder.forwards, firstOrder.backwards]).toEqual(["doesNot", "doesNot"]);
    expect([secondOrder.forwards, secondOrder.backwards]).toEqual(["dominates", "doesNot"]);
  });

  test("is turned round with the two", () => {
    const { one, other } = normalPairs({ worlds: 500, shift: 0.2, sd: 1, seed: "turn" });
    const [there, back] = [stochasticDominance(one, other), stochasticDominance(other, one)];
    const turned = ({ forwards, backwards }: StochasticDominance["firstOrder"]) => [backwards, forwards];
    const straight = ({ forwards, backwards }: StochasticDominance["firstOrder"]) => [forwards, backwards];
    expect(straight(there.firstOrder)).toEqual(turned(back.firstOrder));
    expect(straight(there.secondOrder)).toEqual(turned(back.secondOrder));
    expect([...there.firstOrder.band.high]).toEqual([...back.firstOrder.band.low].map((value) => 0 - value));
  });

  test("of the same in every world is told so; of few worlds nothing can be told", () => {
    const { one } = normalPairs({ worlds: 200, shift: 0, sd: 1, seed: "same" });
    expect(stochasticDominance(one, one.slice()).firstOrder).toMatchObject({
      forwards: "same",
      backwards: "same",
    });
    const higher = (worlds: number) => {
      const some = one.slice(0, worlds);
      const { forwards, backwards } = stochasticDominance(
        some.map((value) => value + 10),
        some,
      ).firstOrder;
      return [forwards, backwards];
    };
    expect(higher(29)).toEqual(["cannotBeTold", "cannotBeTold"]);
    // That the lower one does not dominate is plain from thirty; its tail takes more.
    expect(higher(30)).toEqual(["cannotBeTold", "doesNot"]);
    expect(higher(200)).toEqual(["dominates", "doesNot"]);
  });

  test("what is better by as much in every world dominates, without any spread", () => {
    const certain = stochasticDominance(new Float64Array(30).fill(5), new Float64Array(30).fill(4));
    expect(certain.firstOrder).toMatchObject({ forwards: "dominates", backwards: "doesNot" });
  });

  test("the bands hold the true functions throughout in 95 % of 250 samples of 1 000 worlds", () => {
    const [shift, sd] = [0.3, 0.7];
    const total = Math.hypot(1, sd);
    let first = 0;
    let second = 0;
    for (let sample = 0; sample < 250; sample++) {
      const { one, other } = normalPairs({ worlds: 1000, shift, sd, seed: "cover", sample });
      const { firstOrder, secondOrder } = stochasticDominance(one, other, {
        seed: `cover-${sample}`,
        resamples: 200,
      });
      const holds = (
        { at, low, high }: StochasticDominance["firstOrder"]["band"],
        truth: (x: number) => number,
      ) => at.every((x, i) => low[i] <= truth(x) && truth(x) <= high[i]);
      if (holds(firstOrder.band, (x) => normalCdf((x - shift) / total) - normalCdf(x))) first++;
      if (holds(secondOrder.band, (x) => shortfall(x, shift, total) - shortfall(x, 0, 1))) second++;
    }
    // Binomial with 0.95: four standard deviations of 1.4 % below it.
    expect(first / 250).toBeGreaterThan(0.95 - 4 * 0.014);
    expect(second / 250).toBeGreaterThan(0.95 - 4 * 0.014);
    // Not by being wide: a band of twice the width would hold all of 250.
    expect(first / 250).toBeLessThan(1);
    expect(second / 250).toBeLessThan(1);
  }, 60_000);

  test("of two alike, noise finds dominance or its absence in at most 5 % of 400 samples", () => {
    let claims = 0;
    for (let sample = 0; sample < 400; sample++) {
      const { one, other } = normalPairs({ worlds: 200, shift: 0, sd: 0.5, seed: "alike", sample });
      // The same distribution: the first scaled back to the spread of the second.
      const same = one.map((value) => value / Math.hypot(1, 0.5));
      const { firstOrder } = stochasticDominance(same, other, { seed: `alike-${sample}`, resamples: 200 });
      if (firstOrder.forwards !== "cannotBeTold" || firstOrder.backwards !== "cannotBeTold") claims++;
    }
    expect(claims / 400).toBeLessThan(0.05 + 4 * 0.011);
    expect(claims).toBeGreaterThan(0);
  }, 60_000);

  test("of the second order asks of the highest outcomes, too: a rare gain may make up for all that is worse", () => {
    // 0 in all worlds against −1000 in 9 %, −500 in 3 %, −1 in 79 % and 1180 in 9 %, which is 0.4 on average.
    const gamble = Float64Array.from({ length: 2000 }, (_, i) => {
      const place = i % 100;
      return place < 9 ? -1000 : place < 12 ? -500 : place < 91 ? -1 : 1180;
    });
    const { secondOrder, from, until } = stochasticDominance(new Float64Array(2000), gamble);
    expect([from, until]).toEqual([-500, 0]);
    expect(secondOrder.forwards).toBe("cannotBeTold");
    // With 900 in place of 1180 the gain makes up for less than is lost: −25 on average.
    const worse = gamble.map((value) => (value > 0 ? 900 : value));
    expect(stochasticDominance(new Float64Array(2000), worse).secondOrder.forwards).toBe("dominates");
  });

  test("is refused of unequal worlds, and with too few resamples", () => {
    expect(() => stochasticDominance(Float64Array.of(1), Float64Array.of(1, 2))).toThrow(RangeError);
    expect(() => stochasticDominance(Float64Array.of(1), Float64Array.of(1), { resamples: 99 })).toThrow(
      "received 99",
    );
  });
});
