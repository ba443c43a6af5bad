import { describe, expect, it } from "vitest";
import {
  compare,
  drop,
  path,
  type PolicyInput,
  PolicyError,
  type PolicyOptions,
  ramp,
} from "../../src/index.js";
import { evolveOnce, exactCase, ORE } from "./exact-case.js";

// A unit that is given notice stays for twelve months: what an announcement is worth shows in the idle ones.
const YEAR_OF_NOTICE = exactCase((scenario) => {
  scenario.staffing = { ...scenario.staffing, notice: 12 };
});

const idleIn = (policy: PolicyInput, years: readonly number[]) => {
  const { service } = evolveOnce(YEAR_OF_NOTICE, policy);
  return years.map((year) => Math.round(service("welcome", year).idle * 100) / 100);
};

const fallIn = (year: number, options: PolicyOptions = {}) => drop({ to: 40, year, ...options });

/** Months from January 2016 in which the numbers of 2017–2020 become known. */
const knownFrom = (policy: PolicyInput) =>
  Array.from(evolveOnce(YEAR_OF_NOTICE, policy).path.decisions.knownFrom).slice(1, 5);

describe("a number decided yearly becomes known in December of the year before", () => {
  it("in the months 11, 23, 35 and 47 from January 2016", () => {
    expect(knownFrom(ramp({ from: 340, to: 125, years: 4 }))).toEqual([11, 23, 35, 47]);
  });

  it("so a fall of 60 units in 2018 is noticed on 1 December 2017 and over on 1 December 2018: 11 × 60 000", () => {
    expect(idleIn(fallIn(2018), [2017, 2018, 2019])).toEqual([0, 660_000, 0]);
  });

  it("and a function, which decides year by year, is known as late: 660 000", () => {
    expect(idleIn(({ year }) => (year < 2018 ? 100 : 40), [2017, 2018, 2019])).toEqual([0, 660_000, 0]);
  });
});

describe("a plan announced ahead becomes known twelve months before the first year that it changes", () => {
  it("when it changes 2017: all of it in January 2016", () => {
    expect(knownFrom(ramp({ from: 340, to: 125, years: 4, announced: "ahead" }))).toEqual([0, 0, 0, 0]);
  });

  it("when it first changes 2019: the numbers before in their Decembers, the rest in January 2018", () => {
    const late = path({ numbers: { 2017: 100, 2018: 100, 2019: 70, 2020: 40 }, announced: "ahead" });
    expect(knownFrom(late)).toEqual([11, 23, 24, 24]);
  });

  it("so nothing is idle, whichever year the fall comes in", () => {
    for (const year of [2017, 2018, 2019, 2020]) {
      expect(idleIn(fallIn(year, { announced: "ahead" }), [2017, 2018, 2019, 2020])).toEqual([0, 0, 0, 0]);
    }
  });

  it("a number that changes nothing is no change: 100 as before, then 40 from 2019, is announced in 2018", () => {
    expect(knownFrom(path({ numbers: { 2017: 100, 2019: 40 }, announced: "ahead" }))).toEqual([
      11, 23, 24, 24,
    ]);
  });

  it("a plan that changes nothing at all is known yearly", () => {
    expect(knownFrom(path({ numbers: { 2017: 100 }, announced: "ahead" }))).toEqual([11, 23, 35, 47]);
  });
});

describe("a number known from a month of its own", () => {
  it("2018's known in May 2018: the notices of 1 May end on 1 May 2019, 12 and 4 months × 60 000", () => {
    // Before, the planner sees the 40 who have come, but counts on 100 again in January 2019.
    const may = fallIn(2018, { knownFrom: { 2018: { year: 2018, month: 5 } } });
    expect(knownFrom(may)).toEqual([11, 28, 35, 47]);
    expect(idleIn(may, [2018, 2019])).toEqual([720_000, 240_000]);
  });

  it("2018's known in July 2017, half a year ahead: 6 × 60 000", () => {
    const july = fallIn(2018, { knownFrom: { 2018: { year: 2017, month: 7 } } });
    expect(knownFrom(july)).toEqual([11, 18, 35, 47]);
    expect(idleIn(july, [2018, 2019])).toEqual([360_000, 0]);
  });

  it("goes with yearly announcement only, and the error says so", () => {
    const both = fallIn(2018, { announced: "ahead", knownFrom: { 2018: { year: 2018, month: 2 } } });
    const attempt = () => compare(YEAR_OF_NOTICE, { policies: { both }, runs: 1 });
    expect(attempt).toThrow(PolicyError);
    expect(attempt).toThrow(
      'Policy "both": knownFrom goes with announced: "yearly" only; remove one of them.',
    );
  });
});

describe("until a number is known the planner expects the last known one to go on", () => {
  it("people who come evenly over the year: a fall known in July is not planned for before July", () => {
    const even = exactCase((scenario) => {
      scenario.settlement.arrivalProfile = Array.from({ length: 12 }, () => 1 / 12);
      scenario.staffing = { ...scenario.staffing, hireLag: 1, notice: 1, lump: 0, premium: 2 };
      scenario.history.years["2016"] = { settled: 120, decided: 120 };
    });
    // Everybody needs twelve months from arrival, and 120 a year come in tens: when 12 are decided, need in month
    // j of 2017 is j + 120 − 10·j, and its sum over the year 12·120 − 9·78 = 738.
    const known = (year: number, month: number) =>
      evolveOnce(even, drop({ to: 12, year: 2017, knownFrom: { 2017: { year, month } } })).service(
        "welcome",
        2017,
      );
    // Known in time, capacity of each month is what that month needs.
    expect(known(2016, 12)).toMatchObject({ needed: (738 / 12) * 12_000 });
    expect(known(2016, 12).idle).toBeCloseTo(0, ORE);
    expect(known(2016, 12).overflow).toBeCloseTo(0, ORE);
    // Known on 1 July: on the first day of each month until June need is expected to stay, as ten come for ten
    // whose year is over; one comes. 9 stand idle in January, and so in every month to July.
    expect(known(2017, 7).idle).toBeCloseTo(7 * 9 * 1_000, ORE);
    expect(known(2017, 7).overflow).toBeCloseTo(0, ORE);
  });
});
