import { describe, expect, it } from "vitest";
import { stayLength } from "../../src/world/index.js";
import { errorsFrom, fromWorlds, withChance } from "./worlds.js";

const FIVE_YEARS = 0.82;
const scenario = withChance((own) => {
  own.people.leaving = {
    yearlyRate: -Math.log(FIVE_YEARS) / 5,
    byResidenceYear: [1, 1, 1, 1, 1],
    laterYears: 1,
  };
});

describe("0.82 still there after five years", () => {
  it("is the probability of staying at the end of residence year 5; of year k 0.82^(k/5)", () => {
    const [stays] = fromWorlds(scenario, "stays", 1, ({ laws }, model) =>
      Array.from(laws.stays.slice(0, stayLength(model))),
    );
    expect(stays[5]).toBeCloseTo(FIVE_YEARS, 12);
    stays.forEach((staying, year) => expect(staying).toBeCloseTo(FIVE_YEARS ** (year / 5), 12));
  });

  it("of 20 000 people, who are there in January of the sixth year and in December of the fifth", () => {
    const people = fromWorlds(scenario, "who stays", 100, (world, model) => {
      const settled = world.people[model.warmUpCohort + 1];
      settled.drawUntil(200, world.laws);
      return Array.from(settled.leaving.slice(0, 200));
    }).flat();
    expect(people).toHaveLength(20_000);
    // Moves are spread evenly over the year and entered at whole months: half of those of December
    // count as gone before it ends, half as gone after.
    const [fourth, sixth] = [FIVE_YEARS ** (4 / 5), FIVE_YEARS ** (6 / 5)];
    const december = FIVE_YEARS + (fourth - FIVE_YEARS) / 24;
    const january = FIVE_YEARS - (FIVE_YEARS - sixth) / 24;
    const there = (month: number) => people.filter((leaving) => leaving > month).length;
    expect(Math.abs(errorsFrom(december, there(59), people.length))).toBeLessThan(4);
    expect(Math.abs(errorsFrom(january, there(60), people.length))).toBeLessThan(4);
  });

  it("leaving is spread evenly over the months of a later year", () => {
    const months = fromWorlds(scenario, "months", 100, (world, model) => {
      const settled = world.people[model.warmUpCohort + 1];
      settled.drawUntil(400, world.laws);
      return Array.from(settled.leaving.slice(0, 400));
    })
      .flat()
      .filter((leaving) => leaving > 24 && leaving < 36);
    for (let month = 25; month < 36; month++) {
      const count = months.filter((leaving) => leaving === month).length;
      expect(Math.abs(errorsFrom(1 / 11, count, months.length))).toBeLessThan(4);
    }
  });
});

describe("rates that differ", () => {
  it("by residence year: exp(−0.1·(0.4 + 0.9 + 1.1)) are there after three years, later by the later factor", () => {
    const byYear = withChance((own) => {
      own.people.leaving = { yearlyRate: 0.1, byResidenceYear: [0.4, 0.9, 1.1, 1.3, 1.3], laterYears: 2.6 };
    });
    const [stays] = fromWorlds(byYear, "stays", 1, ({ laws }) => Array.from(laws.stays));
    expect(stays[0]).toBe(1);
    expect(stays[3]).toBeCloseTo(Math.exp(-0.24), 12);
    expect(stays[5]).toBeCloseTo(Math.exp(-0.5), 12);
    expect(stays[7]).toBeCloseTo(Math.exp(-0.5 - 0.52), 12);
  });

  it("by household: twice the common rate squares the share that stays", () => {
    const byKind = withChance((own) => {
      own.people.leaving = scenario.people.leaving;
      own.people.households = {
        single: { members: { singleAdult: 1 }, share: 0.5, leavingFactor: 1 },
        restless: { members: { singleAdult: 1 }, share: 0.5, leavingFactor: 2 },
      };
    });
    const [[common, twice]] = fromWorlds(byKind, "stays", 1, ({ laws }, model) =>
      [0, 1].map((kind) => laws.stays[kind * stayLength(model) + 5]),
    );
    expect(common).toBeCloseTo(0.82, 12);
    expect(twice).toBeCloseTo(0.82 ** 2, 12);
  });
});
