import { describe, expect, it } from "vitest";
import { hold } from "../../src/index.js";
import { evolveOnce, exactCase } from "./exact-case.js";
import { linesOf } from "./ledger-lines.js";

describe("people whom a revision adds after all others have come", () => {
  it("come in its month, with chance as without: 60 in January and 10 in June", () => {
    for (const chance of [false, true]) {
      const revised = exactCase((scenario) => {
        scenario.chance = chance;
        scenario.history.years["2016"] = { settled: 0 };
        scenario.request = {
          ...scenario.request,
          known: { national: { "2017": 8_000 } },
          share: 0.01,
          revisionThreshold: 0.2,
          // Of 20 more, two thirds of the three quarters that 60 of 80 are: 10.
          revisionAcceptance: 2 / 3,
        };
      });
      const { path } = evolveOnce(revised, hold({ at: 60 }));
      expect(path.residents[1]).toBeCloseTo(60 + (10 * 7) / 12, 9);
    }
  });
});

describe("a change of the law of a grant that is paid over months from arrival", () => {
  it("leaves those who came before it what they were promised: 24 000 over 24 months", () => {
    const changed = exactCase((scenario) => {
      scenario.chance = true;
      scenario.history.years["2016"] = { settled: 0 };
      scenario.grants = {
        standard: {
          form: "overMonths",
          months: 24,
          growth: 0,
          lawChange: { from: 2018, yearlyChance: 1, factor: 0 },
          amounts: { "2017": { rates: { singleAdult: 24_000 } } },
        },
      };
      scenario.services.welcome.metBy = "standard";
    });
    const { grant } = linesOf(changed, hold({ at: 100 }));
    // A hundred of 2017 bring 1.2 million in 2017 and in 2018; those of 2018 come under the new law.
    expect(grant("standard").slice(0, 3).map(Math.round)).toEqual([1_200_000, 1_200_000, 0]);
  });
});

describe("those settled before the grant years that are followed", () => {
  it("live in dwellings still: 100 of 2010, moving on by 10 % a year, are 100·exp(−0.65) in January 2017", () => {
    const long = exactCase((scenario) => {
      scenario.history.years["2016"] = { settled: 0 };
      scenario.history.years["2010"] = { settled: 100 };
      scenario.housing = { ...scenario.housing, owned: 1_000, obtainablePerYear: 0, moveOnRate: 0.1 };
    });
    const { path } = evolveOnce(long, hold({ at: 0 }));
    // One person a dwelling; from the middle of 2010 to the end of 2016 are six and a half years.
    expect(path.places[1]).toBeCloseTo(1_000 - 100 * Math.exp(-0.1 * (6.5 - 1 / 12)), 6);
  });
});

describe("prices", () => {
  it("of a base year long past need the growth of the years between: 2014 asks for 2015", () => {
    const past = exactCase((scenario) => {
      scenario.prices = { ...scenario.prices, baseYear: 2014 };
    });
    expect(() => evolveOnce(past, hold({ at: 0 }))).toThrow(/prices\.known\.growth\.2015.*Add 2015/);
  });
});
