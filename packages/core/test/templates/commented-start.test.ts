import { describe, expect, test } from "vitest";
import { assumptions, checkScenario, type Quantity, readScenario } from "../../src/index.js";
import { norway } from "../../src/reference/index.js";
import {
  commentedScenario,
  type GivenFigures,
  knownMunicipality,
  nearestMunicipality,
  proposedFigures,
  proposedFirstYear,
  startingScenario,
} from "../../src/templates/index.js";

const names = Object.values(norway.municipalities).map(({ municipality }) => municipality);
const keysOf = (given: GivenFigures) => startingScenario(given).toFillIn.map(({ key }) => key);
const yearOf = (given: GivenFigures, year: number) =>
  startingScenario(given).scenario.history.years[String(year)];

/** A municipality of which nothing is published, with all that can be given. */
const lillehammer = {
  municipality: "Lillehammer",
  firstYear: 2026,
  settled: { "2021": 30, "2022": 150, "2023": 180, "2024": 140, "2025": 70 },
  asked: 60,
  from: 60,
  to: 30,
  years: 4,
  afterPlan: 30,
  dwellingsOwned: 25,
  dwellingsPerYear: 40,
  fund: 20_000_000,
} as const satisfies GivenFigures;

describe("municipalities by name", () => {
  test("case and Nordic letters may be written otherwise", () => {
    expect(knownMunicipality(" gjovik ")?.municipality).toBe("Gjøvik");
    expect(knownMunicipality("KRAGERØ")?.municipality).toBe("Kragerø");
    expect(knownMunicipality("Andøy")?.municipality).toBe("Andøy");
  });

  test("a near name is a question and no answer: Berg is a place of its own, not Bergen", () => {
    expect(knownMunicipality("Berg")).toBeUndefined();
    expect(nearestMunicipality("Berg")).toBe("Bergen");
    expect(nearestMunicipality("Hammar")).toBe("Hamar");
    expect(nearestMunicipality("Lillehammer")).toBeUndefined();
  });
});

describe("the first plan year", () => {
  test("is the one after the last whose whole settlement is known", () => {
    expect(proposedFirstYear("Hamar")).toBe(2024);
    expect(proposedFirstYear("Hamar", { "2024": 205, "2025": 90 })).toBe(2026);
    expect(proposedFirstYear("Lillehammer", { "2022": 150, "2023": 180 })).toBe(2024);
    expect(proposedFirstYear("Lillehammer")).toBeUndefined();
  });

  test.each([2017, 2041, 2024.5])("%s cannot be one", (firstYear) => {
    expect(() => startingScenario({ ...lillehammer, firstYear })).toThrow(/^firstYear: .* 2018 to 2040/);
  });
});

describe("the years before the plan", () => {
  test("are as published where they are", () => {
    const { scenario } = startingScenario({ municipality: "Hamar", firstYear: 2024 });
    expect(Object.values(scenario.history.years).map(({ settled }) => settled)).toEqual([
      31, 19, 24, 148, 212,
    ]);
    expect(scenario.history.status).toBe("cited");
    expect(scenario.history.source).toContain("IMDi");
  });

  test("fewer than five, not published: 3 stands in and says so", () => {
    for (const municipality of ["Tolga", "Andøy"]) {
      const given = { municipality, firstYear: 2024 };
      expect(yearOf(given, 2020)?.settled).toBe(3);
      expect(yearOf(given, 2020)?.note).toContain("settled is assumed: fewer than five");
      expect(keysOf(given)).toContain("history.years.2020");
    }
  });

  test("counted to November 2024: carried on as the nation's, 171 · 25 618/22 572 = 194 in Hamar", () => {
    const given = { municipality: "Hamar", firstYear: 2025 };
    expect(yearOf(given, 2024)?.settled).toBe(194);
    expect(yearOf(given, 2024)?.note).toContain("171 had settled by 13 November");
    expect(keysOf(given)).toContain("history.years.2024");
  });

  test("but not beyond the decision: Drammen had 121 of 125, Arendal 105 where 100 were decided", () => {
    expect(yearOf({ municipality: "Drammen", firstYear: 2025 }, 2024)?.settled).toBe(125);
    expect(yearOf({ municipality: "Arendal", firstYear: 2025 }, 2024)?.settled).toBe(105);
  });

  test("before the first published year: Ringerike's 338 of the nation's 72 207, of 4 782, is 22", () => {
    expect(yearOf({ municipality: "Ringerike", firstYear: 2024 }, 2019)?.settled).toBe(22);
    expect(() => startingScenario({ municipality: "Ringerike", firstYear: 2023 })).toThrow(
      /settled in 2018 /,
    );
  });

  test("four municipalities are known from 2020 only, the others from 2019 on", () => {
    const assumed = names.filter((municipality) =>
      keysOf({ municipality, firstYear: 2024 }).includes("history.years.2019"),
    );
    expect(assumed).toEqual(["Ringerike", "Arendal", "Kragerø", "Gjøvik"]);
  });

  test("what only the municipality knows is asked for by year, and never taken to be 0", () => {
    expect(() => startingScenario({ municipality: "Hamar", firstYear: 2027 })).toThrow(
      "settled: the persons settled in 2025, 2026 are not known. Give them.",
    );
    for (const municipality of names) {
      for (const firstYear of [2024, 2025]) {
        const { years } = startingScenario({ municipality, firstYear }).scenario.history;
        expect(Object.keys(years)).toHaveLength(5);
        expect(Object.values(years).filter(({ settled }) => settled === 0)).toEqual([]);
      }
    }
  });

  test("a number that is given goes before the published one, and 0 is one", () => {
    const given = { municipality: "Tolga", firstYear: 2024, settled: { "2020": 0, "2023": 41 } };
    expect(yearOf(given, 2020)).toMatchObject({ settled: 0, requested: 10 });
    expect(yearOf(given, 2023)?.note).toContain("settled: the municipality's own");
    expect(keysOf(given)).not.toContain("history.years.2020");
  });

  test("earlier years may be given too", () => {
    const { scenario } = startingScenario({
      ...lillehammer,
      settled: { ...lillehammer.settled, "2018": 44 },
    });
    expect(Object.keys(scenario.history.years)).toEqual(["2018", "2021", "2022", "2023", "2024", "2025"]);
    expect(scenario.history.status).toBe("own");
  });
});

describe("what is proposed", () => {
  const hamar = proposedFigures({ municipality: "Hamar", firstYear: 2024 });

  test("the policies go from what the state asks for to half of it, as the nation was asked for half", () => {
    expect(hamar.asked).toMatchObject({ value: 220, status: "cited" });
    expect([hamar.from.value, hamar.to.value, hamar.years.value]).toEqual([220, 110, 4]);
    expect(hamar.to.note).toContain("37000 in 2024 and 18900 in 2025");
  });

  test("or to what was decided, where that is less: 125 in Drammen and 100 in Arendal", () => {
    const { to } = proposedFigures({ municipality: "Drammen", firstYear: 2024 });
    expect(to).toMatchObject({ value: 125, status: "cited" });
    expect(proposedFigures({ municipality: "Arendal", firstYear: 2024 }).to.value).toBe(100);
  });

  test("without a request they start from the last decision, or else from the last settlement", () => {
    expect(proposedFigures({ municipality: "Hamar", firstYear: 2025 }).from.value).toBe(220);
    const { settled } = lillehammer;
    const unknown = proposedFigures({ municipality: "Lillehammer", firstYear: 2026, settled });
    expect(unknown.asked).toBeUndefined();
    expect([unknown.from.value, unknown.to.value]).toEqual([70, 35]);
  });

  test("owned: up to 45 % of the dwellings for 360 persons at 2.5, which are 65", () => {
    expect(hamar.dwellingsOwned).toMatchObject({
      distribution: "uniform",
      min: 0,
      max: 65,
      status: "assumed",
    });
  });

  test("a year: 212/2.5 = 85 in the best one, and 250/400 of that, 53", () => {
    expect(hamar.dwellingsPerYear).toMatchObject({ distribution: "uniform", min: 53, max: 85 });
  });

  test("Drammen's 100 dwellings of 2024 are in its paper", () => {
    const { dwellingsPerYear } = proposedFigures({ municipality: "Drammen", firstYear: 2024 });
    expect(dwellingsPerYear).toMatchObject({ value: 100, status: "cited" });
  });

  test("its share of requests, where none is known: the share of those settled, 570 of 107 662", () => {
    const { scenario } = startingScenario({
      municipality: "Lillehammer",
      firstYear: 2026,
      settled: lillehammer.settled,
    });
    expect(scenario.request.share).toMatchObject({ value: 0.00529, status: "derived" });
    expect(scenario.request.known).toEqual({ national: {}, municipal: {} });
  });
});

describe("a scenario that was started", () => {
  test.each(names)("%s can be used, and claims nothing to be its own that was not given", (municipality) => {
    const { scenario, toFillIn } = startingScenario({ municipality, firstYear: 2024 });
    const read = readScenario(commentedScenario(scenario, toFillIn));
    expect(read).toEqual(checkScenario(scenario));
    const register = assumptions(read);
    expect(register.filter(({ status }) => status === "own").map(({ key }) => key)).toEqual([]);
    expect(register.filter(({ status, source }) => status === "cited" && !source)).toEqual([]);
    expect(toFillIn.map(({ key }) => key)).toContain("fund.opening");
  });

  test("what is given is own, and nothing is left to fill in when all is", () => {
    const { scenario, toFillIn } = startingScenario(lillehammer);
    const register = assumptions(checkScenario(scenario));
    expect(register.filter(({ status }) => status === "own").map(({ key }) => key)).toEqual([
      "history",
      "request.known",
      "housing.owned",
      "housing.obtainablePerYear",
      "fund.opening",
    ]);
    expect(toFillIn).toEqual([]);
    expect(scenario.policies).toMatchObject({
      gradual: { kind: "ramp", from: 60, to: 30, years: 4, announced: "ahead" },
      sharp: { kind: "drop", to: 30, year: 2026, knownFrom: { "2026": "2026-02" } },
      "as-asked": { kind: "follow" },
    });
    expect(scenario.plan).toMatchObject({ firstYear: 2026, years: 4, afterPlan: 30 });
  });

  test("every key to fill in is in the file", () => {
    const minorsSettled = { "2020": 0, "2021": 0, "2022": 0, "2023": 0, "2024": 0 };
    const { scenario, toFillIn } = startingScenario({
      municipality: "Andøy",
      firstYear: 2025,
      minorsSettled,
    });
    expect(toFillIn.map(({ key }) => key)).toEqual([
      "history.years.2020",
      "history.years.2024",
      "policies",
      "plan.afterPlan",
      "housing.owned",
      "housing.obtainablePerYear",
      "fund.opening",
      "request.known.municipal",
      "minors.afterPlan",
      "minors.request.share",
    ]);
    expect(commentedScenario(scenario, toFillIn).match(/# TO FILL IN/g)).toHaveLength(toFillIn.length);
  });

  test("a municipality that settled next to nobody can be used, and has a dwelling to find", () => {
    const settled = { "2021": 1, "2022": 0, "2023": 0, "2024": 1, "2025": 0 };
    const { scenario } = startingScenario({ municipality: "Utsira", firstYear: 2026, settled });
    const { housing } = checkScenario(scenario);
    expect(housing.owned.value).toBe(0);
    expect(housing.obtainablePerYear.distribution).toEqual({ distribution: "uniform", min: 0, max: 1 });
  });
});

describe("unaccompanied minors", () => {
  const minorsSettled = { "2019": 2, "2020": 1, "2021": 1, "2022": 5, "2023": 7 };
  const given = { municipality: "Drammen", firstYear: 2024, minorsSettled };
  const { scenario } = startingScenario(given);

  test("are taken out of the published count, where they are in it: 400 less 7", () => {
    expect(scenario.history.years["2023"]?.settled).toBe(393);
    expect(scenario.history.years["2023"]?.note).toContain("400 less 7");
    expect(scenario.minors?.history).toMatchObject({ status: "own", years: { "2023": { settled: 7 } } });
  });

  test("have their share of the nation's: 12 of the 447 of 2022 and 2023", () => {
    const share = scenario.minors?.request.share as Quantity;
    expect(share.value).toBeCloseTo(12 / 447, 4);
    expect(share.status).toBe("derived");
  });

  test("need all five years", () => {
    expect(() => startingScenario({ ...given, minorsSettled: { "2022": 5, "2023": 7 } })).toThrow(
      /^minorsSettled: .* in 2019, 2020, 2021 /,
    );
  });

  test("cannot be more than all who settled", () => {
    const many = { ...minorsSettled, "2020": 57 };
    expect(() => startingScenario({ ...given, minorsSettled: many })).toThrow(
      /^minorsSettled: 57 .* all 56 /,
    );
  });
});
