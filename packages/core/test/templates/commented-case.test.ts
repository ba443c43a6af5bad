import { describe, expect, test } from "vitest";
import { skane2017 } from "../../src/examples/index.js";
import { assumptions, checkScenario, readScenario } from "../../src/index.js";
import { commentedScenario, startingCase } from "../../src/templates/index.js";

// Half of the 40, 55, 80, 90 and 90 of the made-up municipality: 177.5 of 355, rounded to 178.
const settled = { "2012": 20, "2013": 28, "2014": 40, "2015": 45, "2016": 45 };
const given = { municipality: "Eslöv", firstYear: 2017, settled };

describe("a Swedish municipality in the case of Skåne 2017", () => {
  const { scenario, toFillIn, opening } = startingCase(skane2017, given);
  const text = commentedScenario(scenario, toFillIn, opening);

  test("has its own name and history, and can be used", () => {
    const read = readScenario(text);
    expect(read).toEqual(checkScenario(scenario));
    expect(read.name).toBe("Eslöv 2017");
    expect(read.history).toMatchObject({ status: "own", years: { "2014": { settled: 40 } } });
    expect(assumptions(read).flatMap(({ key, status }) => (status === "own" ? [key] : []))).toEqual([
      "history",
    ]);
  });

  test("says at the top what is made up", () => {
    expect(text.split("\n").slice(0, 3).join("\n")).toContain("MADE UP: there is no template for Swedish");
    expect(toFillIn.map(({ key }) => key)).toContain("minors.history");
  });

  test("the rest is made up in proportion: 60 dwellings, 8 minors and 15 million become 30, 4 and 7.5", () => {
    expect(scenario.housing.owned).toMatchObject({ value: 30, status: "assumed" });
    expect(scenario.policies.gradual?.minors).toEqual({ "2017": 4, "2018": 3, "2019": 2 });
    expect((scenario.fund.opening as { value: number }).value / 1e6).toBeCloseTo(7.5, 1);
    expect(scenario.minors?.history.years["2015"]).toEqual({ settled: 64 });
  });

  test("is asked for what it settled the year before, grown as the nation's: 45 · 23 600/21 700 = 49", () => {
    expect(scenario.request.known.municipal).toEqual({ "2017": 49 });
    expect(scenario.request.known.status).toBe("assumed");
    expect(scenario.request.share).toMatchObject({ value: 0.00208, status: "assumed" });
  });

  test("what is given is own", () => {
    const own = startingCase(skane2017, {
      ...given,
      asked: 60,
      fund: 4_000_000,
      dwellingsOwned: 12,
    }).scenario;
    expect(own.request.known).toMatchObject({ municipal: { "2017": 60 }, status: "own" });
    expect(own.fund.opening).toEqual({ value: 4_000_000, unit: "SEK", status: "own" });
    expect(own.housing.owned).toMatchObject({ value: 12, status: "own" });
  });

  test.each([0.05, 10])("can be used at %s times the size", (factor) => {
    const scaled = Object.fromEntries(
      Object.entries(settled).map(([year, count]) => [year, Math.round(count * factor)]),
    );
    const start = startingCase(skane2017, { ...given, settled: scaled });
    expect(() =>
      readScenario(commentedScenario(start.scenario, start.toFillIn, start.opening)),
    ).not.toThrow();
  });

  test("cannot start in another year, nor without its history", () => {
    expect(() => startingCase(skane2017, { ...given, firstYear: 2024 })).toThrow(
      /^firstYear: .* 2017 .* 2024/,
    );
    expect(() => startingCase(skane2017, { ...given, settled: { "2012": 20 } })).toThrow(
      /^settled: .* 2013, 2014, 2015, 2016 /,
    );
    const nobody = Object.fromEntries(Object.keys(settled).map((year) => [year, 0]));
    expect(() => startingCase(skane2017, { ...given, settled: nobody })).toThrow(/^settled: nobody settled/);
  });
});
