import { describe, expect, test } from "vitest";
import {
  checkScenario,
  compare,
  type Comparison,
  MEASURES,
  putUnderStress,
  replay,
  type Scenario,
  type ScenarioInput,
  type StressCase,
  type StressChange,
  stressCases,
} from "@glidepath/core";
import { drammen2024, examplesByName } from "@glidepath/core/examples";
import { expectSameWorlds, type MayDiffer } from "./worlds-alike.js";

const base = checkScenario(drammen2024);
const worlds = { policies: ["gradual", "sharp"], runs: 60, seed: "stress" };
const before = compare(base, worlds);

function caseOf(name: string): StressCase {
  const found = stressCases.find((stress) => stress.name === name);
  if (found === undefined) throw new Error(`There is no case ${name}.`);
  return found;
}

function stressed(
  name: string,
  input: ScenarioInput = base,
): { scenario: Scenario; changes: readonly StressChange[] } {
  const answer = putUnderStress(input, caseOf(name));
  if ("doesNotApply" in answer) throw new Error(answer.doesNotApply.en);
  return answer;
}

const after = (name: string): Comparison => compare(stressed(name).scenario, worlds);

/** The mean of a measure in each plan year under one policy. */
const means = (result: Comparison, policy: string, measure: (typeof MEASURES)[number]) =>
  result.planYears.map((year) => result.policy(policy).measure(measure).in(year).mean.estimate);

/** Drammen with a middle course of need that stays at a level. */
function level(persons: number): ScenarioInput {
  return {
    ...drammen2024,
    need: {
      ...drammen2024.need,
      lastObserved: { year: 2023, persons },
      longRunLevel: persons,
    } as ScenarioInput["need"],
    request: { ...drammen2024.request, known: {} },
  };
}

const known = (scenario: Scenario) => scenario.request.known.national;
const needOf = ({ need }: Scenario) => (need.model === "fixed" ? need.years : {});

describe("2015–2018 again", () => {
  test("at the level of 2014, 7 784: need is what was settled, requests are those that were made", () => {
    const { scenario } = stressed("2015-2018", level(7784));
    expect(needOf(scenario)).toEqual({ 2024: 11_342, 2025: 15_291, 2026: 11_078, 2027: 4903 });
    expect(known(scenario)).toEqual({ 2024: 11_185, 2025: 18_517, 2026: 12_988, 2027: 4400 });
  });

  test("raises Drammen's need and what is asked of it at first, and lets both fall", () => {
    const result = after("2015-2018");
    const asked = means(result, "gradual", "requested");
    const [first = 0, second = 0, , last = 0] = means(result, "gradual", "nationalNeed");
    expect(second).toBeGreaterThan(first);
    expect(last).toBeLessThan(second / 2);
    expect(asked[1]).toBeGreaterThan(1.3 * (means(before, "gradual", "requested")[1] ?? 0));
    expect(asked[3]).toBeLessThan((asked[1] ?? 0) / 2);
    // The state has asked already, for 340.
    expect(known(stressed("2015-2018").scenario)["2024"]).toBe(37_000);
  });
});

describe("a second 2022", () => {
  test("at the level of 2021, 4 489: need is what was settled from 2022 on, and nobody had asked for them", () => {
    const { scenario } = stressed("second-2022", {
      ...level(4489),
      request: { ...level(4489).request, planBias: 0 },
    });
    expect(needOf(scenario)).toMatchObject({
      2024: 4489,
      2025: 31_258,
      2026: 33_701,
      2027: 25_618,
      2028: 12_596,
      2029: 4489,
    });
    expect(known(scenario)).toEqual({ 2025: 4489 });
  });

  test("leaves a request that the state has made already", () => {
    const request = { ...drammen2024.request, known: { national: { "2025": 20_000 } } };
    const { scenario, changes } = stressed("second-2022", { ...drammen2024, request });
    expect(known(scenario)).toEqual({ 2025: 20_000 });
    expect(changes.map(({ path }) => path.join("."))).toEqual(["need"]);
  });

  test("is not foreseen: the request of its year is revised upwards, and more are settled", () => {
    const result = after("second-2022");
    const more = means(result, "sharp", "settled")[1] ?? 0;
    expect(more).toBeGreaterThan(1.2 * (means(before, "sharp", "settled")[1] ?? 0));
  });

  test("does not apply to a plan of one year", () => {
    const one = { ...drammen2024, plan: { ...drammen2024.plan, years: 1 } };
    expect(putUnderStress(one, caseOf("second-2022"))).toMatchObject({
      doesNotApply: { en: expect.stringContaining("the plan has only one") },
    });
  });
});

describe("the end of temporary protection", () => {
  test("in January 2026 leaves nobody fewer before, and fewer from then on; with them go grants", () => {
    const { scenario } = stressed("protection-ends");
    expect(scenario.people.temporaryProtection?.ends.value).toBe(2026);
    // The 95 % point of triangular(0.05, 0.15, 0.45): 0.45 − √(0.05·0.4·0.3) = 0.372540.
    expect(scenario.people.temporaryProtection?.returning.value).toBeCloseTo(0.37254, 5);
    const result = after("protection-ends");
    const [now, then] = [result, before].map((one) => means(one, "gradual", "residents"));
    expect(now?.slice(0, 2)).toEqual(then?.slice(0, 2));
    expect(now?.[3]).toBeLessThan(0.95 * (then?.[3] ?? 0));
    const [grants, usual] = [result, before].map((one) => one.policy("gradual").grants.total.mean.estimate);
    expect(grants).toBeLessThan(usual ?? 0);
  });
});

describe("a rate frozen two years", () => {
  test("takes from grants in every world, by the growth of 2025 and 2026, and from nothing in 2024", () => {
    const result = after("rate-frozen");
    const [now, then] = [result, before].map((one) => one.policy("sharp").grants);
    expect(now?.in(2024).values).toEqual(then?.in(2024).values);
    for (const year of [2025, 2026, 2027, 2030]) {
      now
        ?.in(year)
        .values.forEach((grants, run) => expect(grants).toBeLessThanOrEqual(then?.in(year).values[run] ?? 0));
    }
    const { scenario } = stressed("rate-frozen");
    const { amounts } = scenario.grants.integrationGrant;
    expect(amounts["2026"]?.rates).toEqual(amounts["2024"]?.rates);
    // What one grant rule pays in one world, with growth g: in 2027 it has grown once instead of three times.
    const growth = (s: Scenario) =>
      replay(s, { run: 3, seed: "stress" }).policies.sharp.grants.integrationGrant;
    const g = replay(base, { run: 3, seed: "stress" }).world.draws.find(
      ({ key }) => key === "grants.integrationGrant.growth",
    )?.value;
    expect((growth(scenario)[2027] ?? 0) / (growth(base)[2027] ?? 1)).toBeCloseTo((1 + (g ?? 0)) ** -2, 12);
  });
});

describe("Sweden's 2017 change", () => {
  test("cuts the minors' grant to 1350/1900 of what was published, from July 2025, and no other", () => {
    const { scenario, changes } = stressed("sweden-2017");
    expect(changes.map(({ path }) => path.join("."))).toEqual(["grants.minorsGrant.amounts.2025-07"]);
    const { amounts } = scenario.grants.minorsGrant;
    // 1 118 000 and 705 000 in 2023.
    expect(amounts["2025-07"]?.rates).toEqual({ unaccompaniedMinor: 794_368, olderMinor: 500_921 });
    const [now, then] = [scenario, base].map(
      (s) => replay(s, { run: 5, seed: "stress" }).policies.sharp.grants,
    );
    expect(now?.integrationGrant).toEqual(then?.integrationGrant);
    expect(now?.minorsGrant[2024]).toBe(then?.minorsGrant[2024]);
    expect(now?.minorsGrant[2026]).toBeLessThan(0.72 * (then?.minorsGrant[2026] ?? 0));
  });

  test("does not apply where there are no minors", () => {
    const { minors: _minors, services, grants, ...rest } = drammen2024;
    const { minorsHomes: _homes, ...others } = services;
    const { minorsGrant: _grant, ...paid } = grants;
    const policies = { sharp: { kind: "drop" as const, to: 125 } };
    const without = { ...rest, services: others, grants: paid, policies };
    expect(putUnderStress(without, caseOf("sweden-2017"))).toMatchObject({
      doesNotApply: { en: expect.stringContaining("no unaccompanied minors") },
    });
  });
});

describe("a reception centre ordered", () => {
  test("costs more than the host grant pays, and changes nobody who settles", () => {
    const result = after("reception-centre");
    const [now, then] = [result, before].map((one) => one.policy("gradual"));
    expect(now?.settled.total.values).toEqual(then?.settled.total.values);
    const more = now?.grants.planTotal.mean.estimate ?? 0;
    expect(more).toBeGreaterThan(then?.grants.planTotal.mean.estimate ?? 0);
    expect(now?.net.planTotal.mean.estimate).toBeLessThan(then?.net.planTotal.mean.estimate ?? 0);
  });

  test("where the scenario has one that may come, it comes for certain, and is else as it was", () => {
    const { scenario, changes } = stressed("reception-centre", examplesByName["reception-centre"]);
    expect(changes.map(({ path }) => path.join("."))).toEqual(["receptionCentre.probability"]);
    expect(scenario.receptionCentre?.places.value).toBe(150);
  });
});

describe("half of the tenants do not move on", () => {
  test("halves the rate in every world, and keeps more dwellings in use", () => {
    const { scenario } = stressed("tenants-stay");
    const rate = (s: Scenario) =>
      replay(s, { run: 2, seed: "stress" }).world.draws.find(({ key }) => key === "housing.moveOnRate")
        ?.value ?? 0;
    expect(rate(scenario)).toBeCloseTo(rate(base) / 2, 12);
    const [now, then] = [after("tenants-stay"), before].map((one) => means(one, "gradual", "dwellings"));
    now?.forEach((dwellings, year) => expect(dwellings).toBeGreaterThan(then?.[year] ?? 0));
  });
});

describe("the gradual plan abandoned after a year", () => {
  test("finds steps in numbers by year too: Tolga's 20, 17, 13, 10, but not its 20 and then none", () => {
    const { changes } = stressed("plan-abandoned", examplesByName["tolga-2024"]);
    expect(changes.map(({ path, value }) => [path.join("."), value])).toEqual([
      ["policies.gradual.abandoned", { yearlyChance: 1, to: 10 }],
    ]);
  });

  test("decides 125 from the second year on, and leaves the sharp policy as it was in every number", () => {
    const result = after("plan-abandoned");
    const decided = result.paths("gradual")?.decided ?? new Float64Array();
    const asked = result.paths("gradual")?.requested ?? new Float64Array();
    const years = result.years.length;
    const usual = before.paths("gradual")?.decided ?? new Float64Array();
    for (let run = 0; run < worlds.runs; run++) {
      expect(decided[run * years]).toBe(usual[run * years]);
      expect(decided[run * years + 1]).toBeLessThanOrEqual(Math.max(125, asked[run * years + 1] ?? 0));
    }
    const mean = means(result, "gradual", "decided")[1] ?? 0;
    expect(mean).toBeLessThan(means(before, "gradual", "decided")[1] ?? 0);
    expect(mean).toBeCloseTo(means(result, "sharp", "decided")[1] ?? 0, 12);
    for (const measure of MEASURES) {
      expect(result.paths("sharp")?.[measure]).toEqual(before.paths("sharp")?.[measure]);
    }
  });

  test("does not apply without chance, nor without a policy in steps", () => {
    expect(
      putUnderStress(examplesByName["drammen-2024-deterministic"], caseOf("plan-abandoned")),
    ).toMatchObject({
      doesNotApply: { en: expect.stringContaining("without chance") },
    });
    const policies = { sharp: drammen2024.policies.sharp };
    expect(putUnderStress({ ...drammen2024, policies }, caseOf("plan-abandoned"))).toMatchObject({
      doesNotApply: { en: expect.stringContaining("changes in steps") },
    });
  });
});

describe("every case", () => {
  const DIFFERS: Record<string, MayDiffer> = {
    "2015-2018": { need: true, keys: ["need."] },
    "second-2022": { need: true, keys: ["need."] },
    "protection-ends": {
      protectedUntil: 2026,
      keys: ["people.temporaryProtection.ends", "people.temporaryProtection.returning"],
    },
    "rate-frozen": {},
    "sweden-2017": {},
    "reception-centre": { keys: ["receptionCentre.", "grants.hostGrant."] },
    "tenants-stay": { keys: ["housing.moveOnRate"], tenancies: true },
    "plan-abandoned": {},
  };

  test.each(stressCases)("$name draws all that it does not name as before, to the bit", ({ name }) => {
    const may = DIFFERS[name];
    if (may === undefined) throw new Error(`Say what ${name} may change.`);
    expectSameWorlds(base, stressed(name).scenario, may);
  });

  test.each(stressCases)(
    "$name says in both languages what it is, and of each figure where it comes from",
    (stress) => {
      for (const text of [stress.label, stress.description]) {
        expect(text.en).not.toBe("");
        expect(text.nb).not.toBe("");
        expect(text.nb).not.toBe(text.en);
      }
      for (const { figure, status, source, path } of stressed(stress.name).changes) {
        expect(figure.en).not.toBe("");
        expect(figure.nb).not.toBe("");
        expect(path.length).toBeGreaterThan(0);
        if (status === "cited" || status === "derived") expect(source).toBeTruthy();
      }
    },
  );

  /** Which cases have nothing to change in an example, or are of another country. */
  const NOT_ON: Record<string, readonly string[]> = {
    "drammen-2024-deterministic": ["plan-abandoned"],
    "hamar-2024": ["sweden-2017"],
    "reception-centre": ["sweden-2017"],
    "tolga-2024": ["sweden-2017"],
    "skane-2017": stressCases.map(({ name }) => name),
    "exact-cases": ["protection-ends", "sweden-2017", "reception-centre", "tenants-stay", "plan-abandoned"],
  };
  const examples = Object.entries(examplesByName).flatMap(([example, scenario]) =>
    stressCases.map((stress) => [stress.name, example, scenario, stress] as const),
  );
  test.each(examples)("%s on %s runs, or says why not", (_, example, input, stress) => {
    const answer = putUnderStress(input, stress);
    if ("doesNotApply" in answer) {
      expect(answer.doesNotApply.en).toMatch(/\.$/);
      expect(answer.doesNotApply.nb).toMatch(/\.$/);
      expect(answer.doesNotApply.nb).not.toBe(answer.doesNotApply.en);
      expect(NOT_ON[example]).toContain(stress.name);
      return;
    }
    expect(NOT_ON[example] ?? []).not.toContain(stress.name);
    const result = compare(answer.scenario, { runs: 2 });
    for (const name of result.policies)
      expect(result.policy(name).net.total.mean.estimate).toSatisfy(Number.isFinite);
  });

  test("does not apply to Sweden, and says so", () => {
    for (const stress of stressCases) {
      expect(putUnderStress(examplesByName["skane-2017"], stress)).toMatchObject({
        doesNotApply: { en: expect.stringContaining("the scenario's country is Sweden") },
      });
    }
  });

  test("that would break a correlation says so instead of drawing others otherwise", () => {
    const correlations = [
      {
        between: ["housing.moveOnRate", "staffing.resolve"] as [string, string],
        rank: 0.5,
        status: "assumed" as const,
      },
    ];
    expect(putUnderStress({ ...drammen2024, correlations }, caseOf("tenants-stay"))).toMatchObject({
      doesNotApply: { en: expect.stringContaining("housing.moveOnRate") },
    });
    expect("scenario" in putUnderStress({ ...drammen2024, correlations }, caseOf("rate-frozen"))).toBe(true);
  });

  test("put on twice is as put on once", () => {
    const once = stressed("protection-ends").scenario;
    expect(stressed("protection-ends", once).scenario).toEqual(once);
  });
});
