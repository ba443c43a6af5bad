import { describe, expect, it } from "vitest";
import { drammen2024 } from "../../src/examples/drammen-2024.js";
import { compare, type MunicipalityView, type ScenarioInput } from "../../src/index.js";
import { exactCase } from "../exact/exact-case.js";

/** What a policy sees each year of one world, when it decides the given numbers. */
function viewsOf(
  scenario: ScenarioInput,
  numbers: Readonly<Record<number, number>>,
  seed = "view",
): MunicipalityView[] {
  const seen: MunicipalityView[] = [];
  const looking = (view: MunicipalityView) => {
    seen.push(structuredClone(view));
    return numbers[view.year] ?? 0;
  };
  compare(scenario, { policies: { looking }, runs: 1, seed });
  return seen;
}

const HOLD_40 = { 2017: 40, 2018: 40, 2019: 40, 2020: 40 };

describe("what a policy sees", () => {
  it("once a plan year, on 1 December before it, and nothing after the plan", () => {
    expect(viewsOf(exactCase(), HOLD_40).map(({ year }) => year)).toEqual([2017, 2018, 2019, 2020]);
  });

  it("is the year, the request, the past, dwellings, places, capacity and the fund — no more", () => {
    for (const view of viewsOf(exactCase(), HOLD_40)) {
      expect(Object.keys(view).sort()).toEqual([
        "capacityToNeed",
        "freeDwellings",
        "fund",
        "history",
        "minorsRequested",
        "places",
        "requested",
        "year",
      ]);
    }
  });

  it("the past: every year of the history, then its own, the last one being the year before", () => {
    const views = viewsOf(exactCase(), HOLD_40);
    expect(views[0].history.map(({ year }) => year)).toEqual([2012, 2013, 2014, 2015, 2016]);
    expect(views[3].history.map(({ year }) => year)).toEqual([
      2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019,
    ]);
    expect(views[1].history.at(-1)).toEqual({ year: 2017, requested: 1_000, decided: 40, settled: 40 });
    expect(views[0].history.at(-1)).toEqual({ year: 2016, requested: 100, decided: 100, settled: 100 });
  });

  it("the state's request of the year to decide: a thousand, or what is known of it", () => {
    const known = exactCase((scenario) => {
      scenario.request.known.municipal = { "2018": 70 };
    });
    expect(viewsOf(known, HOLD_40).map(({ requested }) => requested)).toEqual([1_000, 70, 1_000, 1_000]);
  });

  it("free dwellings and places: 1 000 can be obtained, none stands free of those lived in", () => {
    const [first] = viewsOf(exactCase(), HOLD_40);
    expect(first.freeDwellings).toBe(0);
    expect(first.places).toBe(1_000);
    const owned = exactCase((scenario) => {
      scenario.housing = { ...scenario.housing, owned: 120, personsPerDwelling: 2, obtainablePerYear: 7 };
    });
    // 100 tenants live in 50 of 120 dwellings: 70 free, and 2 × (70 + 7) places.
    expect(viewsOf(owned, HOLD_40)[0]).toMatchObject({ freeDwellings: 70, places: 154 });
  });

  it("capacity over need in November: 100 units for 100, and 100 for 40 when a fall was not foreseen", () => {
    const sticky = exactCase((scenario) => {
      scenario.staffing = { ...scenario.staffing, resolve: 0 };
    });
    expect(viewsOf(sticky, HOLD_40).map(({ capacityToNeed }) => capacityToNeed)).toEqual([1, 2.5, 2.5, 2.5]);
  });

  it("capacity over need is 1 where nothing is needed", () => {
    const none = exactCase((scenario) => {
      scenario.services = {};
    });
    expect(viewsOf(none, HOLD_40)[0].capacityToNeed).toBe(1);
  });

  it("the fund at the last year-end: the opening balance twice, then what 2017 left", () => {
    const scenario = exactCase((own) => {
      own.fund.opening = 5_000_000;
      own.services = {};
    });
    // 2017: 40 × 235 000 and 100 × 230 000 on top; 2018: 40 × (235 000 + 230 000) and 100 × 167 000.
    const funds = viewsOf(scenario, HOLD_40).map(({ fund }) => fund);
    expect(funds).toEqual([5_000_000, 5_000_000, 37_400_000, 72_700_000]);
  });

  it("after a revision the request and decision of the past are the revised ones", () => {
    // The state plans for 8 000 where 10 000 come: ln 1.25 is above 0.2, and the request goes from 80 to 100.
    const revised = exactCase((scenario) => {
      scenario.request = {
        ...scenario.request,
        share: 0.01,
        revisionThreshold: 0.2,
        revisionAcceptance: 2 / 3,
      };
      scenario.request.known = { national: { "2017": 8_000 }, municipal: {} };
    });
    const [first, second] = viewsOf(revised, { 2017: 60, 2018: 60, 2019: 60, 2020: 60 });
    expect(first.requested).toBe(80);
    // Of 20 more asked for, two thirds of three quarters (60 of 80) are accepted.
    expect(second.history.at(-1)).toEqual({ year: 2017, requested: 100, decided: 70, settled: 70 });
  });
});

describe("nothing of the future is in it", () => {
  it("the views of 2024 and 2025 are the same whatever the state will ask for in 2026", () => {
    const decided = { 2024: 250, 2025: 180, 2026: 150, 2027: 125 };
    for (const seed of ["a", "b", "c", "d"]) {
      const views = viewsOf(drammen2024, decided, seed);
      const others = viewsOf(
        {
          ...drammen2024,
          request: {
            ...drammen2024.request,
            known: {
              ...drammen2024.request.known,
              municipal: { ...drammen2024.request.known.municipal, "2026": 9 },
              national: { ...drammen2024.request.known.national, "2026": 900 },
            },
          },
        },
        decided,
        seed,
      );
      expect(others.slice(0, 2)).toEqual(views.slice(0, 2));
      expect(others[2].requested).toBe(9);
    }
  });

  it("nor of what will come: the views up to a year do not depend on the numbers that are decided later", () => {
    for (const seed of ["a", "b", "c", "d"]) {
      const views = viewsOf(drammen2024, { 2024: 250, 2025: 180, 2026: 150, 2027: 125 }, seed);
      const others = viewsOf(drammen2024, { 2024: 250, 2025: 180, 2026: 0, 2027: 600 }, seed);
      expect(others.slice(0, 3)).toEqual(views.slice(0, 3));
      expect(others[3]).not.toEqual(views[3]);
    }
  });

  it("nor of prices: the view of 2024 is the same whatever 2024 and later years cost", () => {
    const dear = structuredClone(drammen2024);
    dear.prices = {
      ...dear.prices,
      laterGrowth: 0.2,
      known: { growth: { ...dear.prices.known.growth, "2025": 0.3 } },
    };
    expect(viewsOf(dear, { 2024: 250 })[0]).toEqual(viewsOf(drammen2024, { 2024: 250 })[0]);
  });

  it("a policy that writes into what it sees changes nothing of what comes", () => {
    const meddling = (view: MunicipalityView) => {
      const seen = view as unknown as { history: unknown[]; fund: number; places: number };
      seen.fund = 0;
      seen.places = 0;
      seen.history.length = 0;
      return 40;
    };
    const numbers = (policy: (view: MunicipalityView) => number) => {
      const past: number[] = [];
      compare(exactCase(), {
        policies: {
          policy: (view) => {
            past.push(view.history.length);
            return policy(view);
          },
        },
        runs: 1,
      });
      return past;
    };
    expect(numbers(meddling)).toEqual(numbers(() => 40));
  });
});
