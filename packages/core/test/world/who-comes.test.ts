import { describe, expect, it } from "vitest";
import { exactCases } from "../../src/examples/exact-cases.js";
import { type ScenarioInput } from "../../src/index.js";
import { yearOfGrowing } from "../../src/world/index.js";
import { errorsFrom, fromWorlds, meanOfValues, varianceAround, withChance } from "./worlds.js";

type People = ScenarioInput["people"];

const peopled = (people: Partial<People>, change: (scenario: ScenarioInput) => void = () => {}) =>
  withChance((own) => {
    own.people = { ...own.people, ...people };
    const [kind] = Object.keys(own.people.households);
    own.people.reunification = { ...own.people.reunification, household: kind };
    change(own);
  });

/** Something of the first households of a plan year (1 for 2017), a row a world. */
function households<T>(
  scenario: ScenarioInput,
  seed: string,
  runs: number,
  count: number,
  year: number,
  take: (people: {
    kind: number[];
    returnUniform: number[];
    birthMonths: number[];
    costlyNeed: number[];
  }) => T,
): T[] {
  return fromWorlds(scenario, seed, runs, (world, model) => {
    const people = world.people[model.warmUpCohort + year];
    // Persons enough for that many households of any kind.
    people.drawUntil(10 * count, world.laws);
    const first = (values: Iterable<number>) => Array.from(values).slice(0, count);
    return take({
      kind: first(people.kind),
      returnUniform: first(people.returnUniform),
      birthMonths: first(people.birthMonths),
      costlyNeed: first(people.costlyNeed),
    });
  });
}

const KINDS: People["households"] = {
  single: { members: { singleAdult: 1 }, share: 0.5, leavingFactor: 1 },
  couple: { members: { singleAdult: 2 }, share: 0.3, leavingFactor: 1 },
  family: { members: { singleAdult: 4 }, share: 0.2, leavingFactor: 1 },
};
// Of households: persons over the size of a household.
const WEIGHTS = [0.5, 0.15, 0.05].map((weight) => weight / 0.7);

/** Kinds of one person each, so that households are persons. */
const ALONE: People["households"] = {
  young: { members: { singleAdult: 1 }, share: 0.5, leavingFactor: 1 },
  middle: { members: { singleAdult: 1 }, share: 0.3, leavingFactor: 1 },
  old: { members: { singleAdult: 1 }, share: 0.2, leavingFactor: 1 },
};
const SHARES = [0.5, 0.3, 0.2];

describe("a mix of households that is alike from year to year by a concentration of 5", () => {
  const RUNS = 3_000;
  const HOUSEHOLDS = 50;
  const counts = (
    mixConcentration: People["mixConcentration"],
    seed: string,
    year = 1,
    kinds: People["households"] = ALONE,
  ) =>
    households(peopled({ households: kinds, mixConcentration }), seed, RUNS, HOUSEHOLDS, year, ({ kind }) =>
      [0, 1, 2].map((one) => kind.filter((drawn) => drawn === one).length),
    );
  const column = (rows: readonly number[][], kind: number) => rows.map((row) => row[kind]);

  /** The variance of a Dirichlet-multinomial count: n·p·(1 − p)·(n + α)/(1 + α). */
  const varianceOf = (p: number, n: number, alpha: number) => (n * p * (1 - p) * (n + alpha)) / (1 + alpha);

  function expectDirichletMultinomial(rows: readonly number[][], alpha: number): void {
    SHARES.forEach((p, kind) => {
      const values = column(rows, kind);
      const mean = HOUSEHOLDS * p;
      const variance = varianceOf(p, HOUSEHOLDS, alpha);
      expect(Math.abs(meanOfValues(values) - mean)).toBeLessThan(4 * Math.sqrt(variance / RUNS));
      const fourth = meanOfValues(values.map((value) => (value - mean) ** 4));
      const error = Math.sqrt((fourth - variance ** 2) / RUNS);
      expect(Math.abs(varianceAround(mean, values) - variance)).toBeLessThan(4 * error);
    });
  }

  it("of 50 persons alone each kind has the mean 50·p and the variance 50·p(1 − p)·55/6", () => {
    expectDirichletMultinomial(counts(5, "mix"), 5);
  });

  it("with a concentration of 0.5 almost all of a year are of one kind: variance 50·p(1 − p)·50.5/1.5", () => {
    expectDirichletMultinomial(counts(0.5, "one kind"), 0.5);
  });

  it("with a huge one households are drawn one by one: variance 50·p(1 − p)", () => {
    for (const rows of [counts(1e6, "huge", 1, KINDS), counts(undefined, "none", 1, KINDS)]) {
      WEIGHTS.forEach((p, kind) => {
        const variance = HOUSEHOLDS * p * (1 - p);
        const values = column(rows, kind);
        const fourth = meanOfValues(values.map((value) => (value - HOUSEHOLDS * p) ** 4));
        const error = Math.sqrt((fourth - variance ** 2) / RUNS);
        expect(Math.abs(varianceAround(HOUSEHOLDS * p, values) - variance)).toBeLessThan(4 * error);
      });
    }
  });

  it("the first household is of each kind by the shares, and the second of the same kind as it in 1/6 more", () => {
    const pairs = households(
      peopled({ households: ALONE, mixConcentration: 5 }),
      "urn",
      RUNS,
      2,
      1,
      ({ kind }) => kind,
    );
    SHARES.forEach((p, kind) => {
      const first = pairs.filter(([one]) => one === kind).length;
      expect(Math.abs(errorsFrom(p, first, RUNS))).toBeLessThan(4);
      // 1/(1 + α) of the urn, the rest by the shares.
      const both = pairs.filter(([one, two]) => one === kind && two === kind).length;
      expect(Math.abs(errorsFrom(p * (1 / 6 + (5 / 6) * p), both, RUNS))).toBeLessThan(4);
    });
  });

  it("of households of one, two and four persons, the shares of persons have the means 0.5, 0.3 and 0.2", () => {
    const sizes = [1, 2, 4];
    // So many persons that a household more or less says little.
    const persons = fromWorlds(
      peopled({ households: KINDS, mixConcentration: 5 }),
      "sizes",
      1_500,
      (world, model) => {
        const people = world.people[model.warmUpCohort + 1];
        people.drawUntil(2_000, world.laws);
        const byKind = [0, 0, 0];
        for (let i = 0; i < people.count; i++) byKind[people.kind[i]] += sizes[people.kind[i]];
        const all = byKind.reduce((sum, count) => sum + count, 0);
        return byKind.map((count) => count / all);
      },
    );
    SHARES.forEach((share, kind) => {
      const values = column(persons, kind);
      const error = Math.sqrt(varianceAround(share, values) / values.length);
      expect(Math.abs(meanOfValues(values) - share)).toBeLessThan(4 * error);
      // Dirichlet: p(1 − p)/(1 + α); drawing two thousand persons adds little.
      const variance = (share * (1 - share)) / 6;
      const fourth = meanOfValues(values.map((value) => (value - share) ** 4));
      const spread = Math.sqrt((fourth - variance ** 2) / values.length);
      expect(Math.abs(varianceAround(share, values) - variance)).toBeLessThan(4 * spread + variance / 100);
    });
  });

  it("the mix of one year says nothing of the next", () => {
    const [one, two] = [1, 2].map((year) => column(counts(1, "years", year), 0));
    const mean = HOUSEHOLDS * SHARES[0];
    const products = one.map((value, run) => (value - mean) * (two[run] - mean));
    const error = Math.sqrt(varianceAround(0, products) / RUNS);
    expect(Math.abs(meanOfValues(products))).toBeLessThan(4 * error);
  });

  it("the i-th household is the same however many are drawn after it", () => {
    const scenario = peopled({ households: KINDS, mixConcentration: 2 });
    const few = households(scenario, "same", 20, 10, 1, ({ kind }) => kind);
    const many = households(scenario, "same", 20, 400, 1, ({ kind }) => kind.slice(0, 10));
    expect(many).toEqual(few);
  });
});

describe("shares that differ in a year", () => {
  const differing = peopled({
    households: {
      single: { ...KINDS.single, share: 0.1, shareByYear: { "2018": 0 } },
      family: { ...KINDS.family, share: 0.1, shareByYear: { "2018": 0.4, "2019": 0.9 } },
    },
  });
  const families = (year: number) =>
    households(differing, "by year", 100, 200, year, ({ kind }) => kind).flat();

  it("hold in that year: 2018 families only", () => {
    expect(new Set(families(2))).toEqual(new Set([1]));
  });

  it("are of persons and before normalising: 0.1 : 0.1 is 4 : 1 of households, 0.1 : 0.9 is 0.1 : 0.225", () => {
    for (const [year, share] of [
      [1, 1 / 5],
      [3, 0.225 / 0.325],
      [4, 1 / 5],
    ]) {
      const drawn = families(year);
      const count = drawn.filter((kind) => kind === 1).length;
      expect(Math.abs(errorsFrom(share, count, drawn.length))).toBeLessThan(4);
    }
  });
});

describe("temporary protection, three in ten and nine in ten of 2018's, until July 2019", () => {
  const scenario = peopled({
    temporaryProtection: {
      share: 0.3,
      shareByYear: { "2018": 0.9 },
      ends: 2019.5,
      returning: 0.5,
      withinMonths: 6,
      reunificationFactor: 0,
    },
  });
  const uniforms = (year: number, own = scenario) =>
    households(own, "protection", 100, 200, year, ({ returnUniform }) => returnUniform).flat();

  it.each([
    [0, 0.3],
    [1, 0.3],
    [2, 0.9],
    [3, 0.3],
  ])("%d years after 2016 the share %d is under it", (year, share) => {
    const drawn = uniforms(year);
    const under = drawn.filter((uniform) => uniform < 1).length;
    expect(Math.abs(errorsFrom(share, under, drawn.length))).toBeLessThan(4);
  });

  it("from 2020 nobody is", () => {
    for (const year of [4, 5, 8]) expect(new Set(uniforms(year))).toEqual(new Set([1]));
  });

  it("those under it have an even luck of returning: a half, a tenth of them below 0.5, 0.1", () => {
    const under = uniforms(2).filter((uniform) => uniform < 1);
    for (const share of [0.1, 0.5, 0.8]) {
      const count = under.filter((uniform) => uniform < share).length;
      expect(Math.abs(errorsFrom(share, count, under.length))).toBeLessThan(4);
    }
  });

  it("families are reunited with those alone who are not under it, by the reunification factor 0", () => {
    const reunited = structuredClone(scenario);
    reunited.people.reunification = { personsPerSettled: 0.5, lagShares: [1], household: "single" };
    const drawn = fromWorlds(reunited, "reunited", 100, (world, model) => {
      const people = world.people[model.warmUpCohort + 1];
      people.drawUntil(100, world.laws);
      return Array.from({ length: 100 }, (_, i) => [people.returnUniform[i], people.reunionLag[i]]);
    }).flat();
    const others = drawn.filter(([uniform]) => uniform === 1);
    expect(drawn.filter(([uniform, lag]) => uniform < 1 && lag > 0)).toEqual([]);
    const count = others.filter(([, lag]) => lag > 0).length;
    expect(Math.abs(errorsFrom(0.5, count, others.length))).toBeLessThan(4);
  });

  it("an end that is uncertain is drawn once a world, in whole months: 2018.0 to 2020.0 are months 24 to 47", () => {
    const uncertain = structuredClone(scenario);
    if (uncertain.people.temporaryProtection !== undefined) {
      uncertain.people.temporaryProtection.ends = { distribution: "uniform", min: 2018, max: 2020 };
    }
    const ends = fromWorlds(uncertain, "ends", 2_000, ({ protectionEnds }) => protectionEnds);
    for (let month = 24; month < 48; month++) {
      const count = ends.filter((end) => end === month).length;
      expect(Math.abs(errorsFrom(1 / 24, count, ends.length))).toBeLessThan(4);
    }
  });
});

describe("children born within six months, 0.06 a person", () => {
  const scenario = peopled({
    households: KINDS,
    births: { personsPerSettled: 0.06, group: "singleAdult" },
  });
  const drawn = households(scenario, "births", 200, 200, 1, ({ kind, birthMonths }) =>
    kind.map((one, i) => ({ kind: one, month: birthMonths[i] })),
  ).flat();

  it("come to 0.06, 0.12 and 0.24 of singles, couples and families of four", () => {
    [0.06, 0.12, 0.24].forEach((probability, kind) => {
      const own = drawn.filter((household) => household.kind === kind);
      const count = own.filter(({ month }) => month > 0).length;
      expect(Math.abs(errorsFrom(probability, count, own.length))).toBeLessThan(4);
    });
  });

  it("one to six months after the arrival, as many in each", () => {
    const months = drawn.map(({ month }) => month).filter((month) => month > 0);
    expect(new Set(months)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    for (let month = 1; month <= 6; month++) {
      const count = months.filter((one) => one === month).length;
      expect(Math.abs(errorsFrom(1 / 6, count, months.length))).toBeLessThan(4);
    }
  });

  it("are none where the scenario says nothing of births", () => {
    const none = households(
      peopled({ households: KINDS }),
      "births",
      5,
      50,
      1,
      ({ birthMonths }) => birthMonths,
    );
    expect(new Set(none.flat())).toEqual(new Set([0]));
  });

  it("change nothing of who comes: the same households with and without them", () => {
    const kinds = (own: ScenarioInput) => households(own, "same", 10, 100, 1, ({ kind }) => kind);
    expect(kinds(scenario)).toEqual(kinds(peopled({ households: KINDS })));
  });
});

describe("costly needs of two in a hundred persons, between 0.4 and 3 million, most often 0.9", () => {
  const scenario = peopled({
    households: KINDS,
    costlyNeeds: {
      share: 0.02,
      yearlyCost: { distribution: "pert", min: 400_000, mode: 900_000, max: 3_000_000 },
      metBy: "none",
    },
  });
  const drawn = households(scenario, "needs", 200, 400, 1, ({ kind, costlyNeed }) =>
    kind.map((one, i) => ({ kind: one, cost: costlyNeed[i] })),
  ).flat();
  const costs = drawn.map(({ cost }) => cost).filter((cost) => cost > 0);

  it("are in 0.02, 0.04 and 0.08 of households of one, two and four", () => {
    [0.02, 0.04, 0.08].forEach((probability, kind) => {
      const own = drawn.filter((household) => household.kind === kind);
      const count = own.filter(({ cost }) => cost > 0).length;
      expect(Math.abs(errorsFrom(probability, count, own.length))).toBeLessThan(4);
    });
  });

  // scipy 1.17: 0.4e6 + 2.6e6 * beta.ppf(p, 1 + 4·0.5/2.6, 1 + 4·2.1/2.6).
  it.each([
    [0.1, 625_212.43],
    [0.5, 1_104_508.29],
    [0.9, 1_802_027.28],
  ])("cost less than scipy's quantile of %d with that probability: %d", (probability, quantile) => {
    const below = costs.filter((cost) => cost < quantile).length;
    expect(Math.abs(errorsFrom(probability, below, costs.length))).toBeLessThan(4);
  });

  it("are drawn anew for each person: no two cost the same", () => {
    expect(new Set(costs).size).toBe(costs.length);
  });

  it("change nothing of who comes", () => {
    const kinds = (own: ScenarioInput) => households(own, "same", 10, 100, 1, ({ kind }) => kind);
    expect(kinds(scenario)).toEqual(kinds(peopled({ households: KINDS })));
  });
});

describe("unaccompanied minors", () => {
  const both = peopled({ groups: ["singleAdult", "minor"], households: KINDS }, (own) => {
    own.request = { ...own.request, shareDrift: 0.2 };
    own.need = { ...own.need, calmSd: 0.3, crisisSd: 0.3 } as typeof own.need;
    own.settlement.fill.spread = [{ sd: 0.2 }];
    own.minors = {
      need: own.need,
      request: own.request,
      history: own.history,
      households: {
        younger: { members: { minor: 1 }, share: 0.25, leavingFactor: 1 },
        older: { members: { minor: 1 }, share: 0.75, leavingFactor: 1 },
      },
      fill: own.settlement.fill,
      afterPlan: 0,
    };
  });
  const drawn = fromWorlds(both, "minors", 100, (world, model) => {
    const [ordinary, minors] = world.quotas.map(({ need, requests, fillNoise, people, laws }) => {
      const first = people[model.warmUpCohort + 1];
      first.drawUntil(100, laws);
      return {
        need: Array.from(need.actual),
        asked: Array.from(requests.first),
        noise: Array.from(fillNoise),
        kinds: Array.from(first.kind.slice(0, 25)),
        arrivals: Array.from(first.arrivalUniform.slice(0, 25)),
      };
    });
    return { ordinary, minors };
  });

  it("change nothing of the others: need, requests, how full decisions become, who comes", () => {
    const without = structuredClone(both);
    delete without.minors;
    const alone = fromWorlds(without, "minors", 100, (world, model) => {
      const first = world.people[model.warmUpCohort + 1];
      first.drawUntil(100, world.laws);
      return {
        need: Array.from(world.need.actual),
        asked: Array.from(world.requests.first),
        noise: Array.from(world.fillNoise),
        kinds: Array.from(first.kind.slice(0, 25)),
        arrivals: Array.from(first.arrivalUniform.slice(0, 25)),
      };
    });
    expect(drawn.map(({ ordinary }) => ordinary)).toEqual(alone);
  });

  it("have draws of their own, by the same laws: no number is that of the others", () => {
    for (const { ordinary, minors } of drawn) {
      expect(minors.need.slice(1)).not.toEqual(ordinary.need.slice(1));
      for (const what of ["noise", "arrivals"] as const) {
        const others = new Set(ordinary[what].slice(1));
        expect(minors[what].slice(1).filter((number) => others.has(number))).toEqual([]);
      }
    }
  });

  it("come in their own kinds, one in four of the younger", () => {
    const kinds = drawn.flatMap(({ minors }) => minors.kinds);
    expect(new Set(kinds)).toEqual(new Set([3, 4]));
    const younger = kinds.filter((kind) => kind === 3).length;
    expect(Math.abs(errorsFrom(0.25, younger, kinds.length))).toBeLessThan(4);
  });
});

describe("the age of members of a group with two to five years left", () => {
  const ages = { into: 1, soonest: 2, latest: 5 };

  it.each([0, 1, 2, 3])("is evenly spread, for the first child as for its siblings: number %d", (sibling) => {
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < 40_000; i++) counts[yearOfGrowing(ages, (i + 0.5) / 40_000, sibling) - 2]++;
    // One of the 40 000 may fall on the other side of a boundary.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThanOrEqual(2);
  });

  it("grows with the uniform: the eldest first", () => {
    expect(
      [0, 0.24, 0.26, 0.51, 0.76, 1 - 2 ** -33].map((uniform) => yearOfGrowing(ages, uniform, 0)),
    ).toEqual([2, 2, 3, 4, 5, 5]);
  });

  it("differs between siblings: two children of a family are of the same year in fewer than half of the families", () => {
    const same = Array.from({ length: 1_000 }, (_, i) => (i + 0.5) / 1_000).filter(
      (uniform) => yearOfGrowing(ages, uniform, 0) === yearOfGrowing(ages, uniform, 1),
    );
    expect(same.length).toBeLessThan(500);
  });
});

describe("a reception centre that comes with a probability of 0.3", () => {
  const RUNS = 2_000;
  const ordered = (change: Partial<NonNullable<ScenarioInput["receptionCentre"]>> = {}) =>
    withChance((own) => {
      own.receptionCentre = {
        probability: 0.3,
        opens: { distribution: "uniform", min: 2018, max: 2020 },
        months: { distribution: "discrete", values: [6, 24] },
        places: { distribution: "discrete", values: [50, 150], weights: [3, 1] },
        occupancy: 0.8,
        noticeMonths: 2,
        demand: {},
        ...change,
      };
    });
  const centres = fromWorlds(ordered(), "centre", RUNS, ({ receptionCentre }) => ({ ...receptionCentre }));
  const open = centres.filter(({ from, until }) => until > from);
  const expectShare = (count: number, n: number, share: number) =>
    expect(Math.abs(errorsFrom(share, count, n))).toBeLessThan(4);

  it("opens in three of ten worlds", () => {
    expectShare(open.length, RUNS, 0.3);
  });

  it("from 2018 to 2019: in each of the months 24 to 47 from January 2016 as often", () => {
    for (let month = 24; month < 48; month += 6) {
      expectShare(open.filter(({ from }) => from >= month && from < month + 6).length, open.length, 1 / 4);
    }
    expect(open.every(({ from }) => Number.isInteger(from) && from >= 24 && from < 48)).toBe(true);
  });

  it("for half a year or two, with 50 places in three of four, of which 0.8 are lived in", () => {
    expectShare(open.filter(({ from, until }) => until - from === 6).length, open.length, 1 / 2);
    expectShare(open.filter(({ places }) => places === 50).length, open.length, 3 / 4);
    for (const { places, residents } of open) expect(residents).toBeCloseTo(0.8 * places, 9);
  });

  it("closes with the horizon at the latest, and opens in the warm-up year at the earliest", () => {
    const [early] = fromWorlds(ordered({ probability: 1, opens: 2014.5, months: 24 }), "early", 1, (w) => ({
      ...w.receptionCentre,
    }));
    expect(early).toMatchObject({ from: 0, until: 6 });
    const [late] = fromWorlds(ordered({ probability: 1, opens: 2024, months: 240 }), "late", 1, (w) => ({
      ...w.receptionCentre,
    }));
    expect(late).toMatchObject({ from: 96, until: 108 });
  });

  it("never comes, or always, where the probability says so", () => {
    for (const [probability, count] of [
      [0, 0],
      [1, 100],
    ]) {
      const all = fromWorlds(ordered({ probability }), "sure", 100, ({ receptionCentre }) => ({
        ...receptionCentre,
      }));
      expect(all.filter(({ from, until }) => until > from)).toHaveLength(count);
    }
  });

  it("is no other world's, and says nothing of need or of who comes", () => {
    const needs = (scenario: ScenarioInput) =>
      fromWorlds(scenario, "need", 20, ({ need }) => Array.from(need.actual));
    const without = structuredClone(exactCases);
    without.chance = true;
    expect(needs(ordered())).toEqual(needs(without));
  });
});

describe("a change of the law that comes with a chance of 0.2 a year from 2019", () => {
  const RUNS = 3_000;
  const changing = (yearlyChance: number, names = ["first", "second"]) =>
    withChance((own) => {
      const { integrationGrant } = own.grants;
      own.grants = Object.fromEntries(
        names.map((name) => [
          name,
          { ...integrationGrant, lawChange: { from: 2019, yearlyChance, factor: 0.6 } },
        ]),
      );
      own.services = {};
    });
  /** The year index in which each grant's law changed, from 2016 as 0. */
  const changes = (scenario: ScenarioInput) =>
    fromWorlds(scenario, "law", RUNS, ({ grantGrowth }, model) =>
      model.grants.map((_, g) => {
        const law = Array.from(grantGrowth.law.slice(g * model.years, (g + 1) * model.years));
        const first = law.indexOf(0.6);
        // Once changed it stays so.
        expect(law).toEqual(law.map((__, year) => (first >= 0 && year >= first ? 0.6 : 1)));
        return first < 0 ? Infinity : first;
      }),
    );
  const drawn = changes(changing(0.2));

  it("has come by the k-th year in 1 − 0.8^k of worlds, and never before", () => {
    for (const k of [1, 2, 3, 6]) {
      const count = drawn.filter(([first]) => first <= 2 + k).length;
      expect(Math.abs(errorsFrom(1 - 0.8 ** k, count, RUNS))).toBeLessThan(4);
    }
    expect(Math.min(...drawn.flat())).toBe(3);
  });

  it("of two grants comes independently: both in the first year in 0.04 of worlds", () => {
    const both = drawn.filter(([first, second]) => first === 3 && second === 3).length;
    expect(Math.abs(errorsFrom(0.04, both, RUNS))).toBeLessThan(4);
  });

  it("of one grant is the same whatever other grants there are", () => {
    expect(changes(changing(0.2, ["first"])).map(([first]) => first)).toEqual(drawn.map(([first]) => first));
  });
});
