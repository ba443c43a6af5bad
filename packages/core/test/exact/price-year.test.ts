import { describe, expect, it } from "vitest";
import { hold, type ScenarioInput } from "../../src/index.js";
import { evolveOnce, exactCase, ORE } from "./exact-case.js";

/** 100 persons at 12 000 each, given in the prices of a year; prices rose 10 % in 2016, 2017 and 20 % in 2018. */
function cost2017(
  priceYear: number | undefined,
  change: (service: ScenarioInput["services"][string]) => void = () => {},
) {
  const scenario = exactCase((own) => {
    own.prices = { ...own.prices, known: { growth: { "2016": 0.1, "2017": 0.1, "2018": 0.2 } } };
    own.services.welcome = { ...own.services.welcome, priceYear };
    change(own.services.welcome);
  });
  return evolveOnce(scenario, hold({ at: 100 })).service("welcome", 2017).needed;
}

describe("costs given in the prices of a year", () => {
  it("of the base year 2017 are 1 200 000 in 2017", () => {
    expect(cost2017(undefined)).toBeCloseTo(1_200_000, ORE);
    expect(cost2017(2017)).toBeCloseTo(1_200_000, ORE);
  });

  it("of 2015 are 1.1 · 1.1 times that", () => {
    expect(cost2017(2015)).toBeCloseTo(1_200_000 * 1.21, ORE);
  });

  it("of 2018, a year after the base, are less than that: divided by 1.2", () => {
    expect(cost2017(2018)).toBeCloseTo(1_000_000, ORE);
  });
});
