// What the worked examples of docs/method come to, by the public API.
import {
  alwaysValidInterval,
  checkScenario,
  compare,
  crps,
  drop,
  fitLeaving,
  hold,
  Moments,
  normalQuantile,
  pairing,
  path,
  type Policy,
  quantileRanks,
  ramp,
  regrets,
  replay,
  type ScenarioInput,
  uncertainColumns,
  unitNormalLoss,
  ValueSample,
  wilson,
} from "@glidepath/core";
import { exactCases } from "@glidepath/core/examples";

function exactCase(change: (scenario: ScenarioInput) => void): ScenarioInput {
  const scenario = structuredClone(exactCases);
  change(scenario);
  return scenario;
}

function tried(scenario: ScenarioInput, policy: Policy) {
  return compare(scenario, { policies: { policy }, runs: 1 }).policy("policy");
}

function request(): number[] {
  const scenario = exactCase((one) => {
    one.need = { model: "fixed", lastObserved: { year: 2016, persons: 24_000 }, years: { "2017": 24_000 } };
    one.request = { ...one.request, share: 0.01, planBias: 0.17, nationalAcceptance: 0.9 };
  });
  // A municipality that the whole national plan falls to.
  const wholeNation = { ...scenario, request: { ...scenario.request, share: 1 } };
  const asked = (of: ScenarioInput) => livedThrough(of, hold({ at: 100 })).world.people;
  return [asked(wholeNation).requested, asked(scenario).requested, asked(scenario).scarcity].map(
    (byYear) => byYear["2017"] ?? Number.NaN,
  );
}

function livedThrough(scenario: ScenarioInput, policy: Policy) {
  const { world, policies } = replay(scenario, { run: 0, policies: { policy } });
  const { policy: lived } = policies;
  if (lived === undefined) throw new Error("The policy was not tried.");
  return { world, lived };
}

function revision(): number[] {
  const scenario = exactCase((one) => {
    one.need = { model: "fixed", lastObserved: { year: 2016, persons: 20_000 }, years: { "2017": 30_000 } };
    one.request = {
      ...one.request,
      known: { national: { "2017": 20_000 }, municipal: { "2017": 200 } },
      revisionThreshold: 0.3,
      revisionAcceptance: 0.8,
    };
  });
  return [
    tried(scenario, hold({ at: 120 }))
      .measure("decided")
      .in(2017).mean.estimate,
  ];
}

function staying(): number[] {
  const scenario = exactCase((one) => {
    one.history.years["2016"] = { settled: 0 };
    one.people.leaving = { yearlyRate: 0.04, byResidenceYear: [0.4, 1.2, 1.2, 1.2, 1.2], laterYears: 1 };
  });
  const residents = tried(scenario, path({ numbers: { 2017: 100, 2018: 0 } })).measure("residents");
  return [2017, 2018].map((year) => residents.in(year).mean.estimate);
}

function grants(): number[] {
  const scenario = exactCase((one) => {
    one.plan = { ...one.plan, firstYear: 2024 };
    one.prices.baseYear = 2024;
    one.need = { model: "fixed", lastObserved: { year: 2023, persons: 10_000 }, years: {} };
    one.history.years = Object.fromEntries(
      [2019, 2020, 2021, 2022, 2023].map((year) => [year, { settled: 0 }]),
    );
    one.settlement.arrivalProfile = [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    one.people.leaving = { yearlyRate: -Math.log(0.96), byResidenceYear: [0, 1, 1, 1, 1], laterYears: 1 };
    one.grants = {
      integrationGrant: {
        form: "byResidenceYear",
        growth: 0.005,
        amounts: { "2024": { rates: { singleAdult: [241_100, 238_800, 173_400, 87_200, 73_900] } } },
      },
    };
    one.policies = { hold: { kind: "hold" } };
  });
  const of = tried(scenario, path({ numbers: { 2024: 100, 2025: 0 } })).grants;
  return [2024, 2025, 2026, 2027, 2028, 2029].map((year) => of.in(year).mean.estimate);
}

const fallOnTheDay = drop({ to: 40, year: 2017, knownFrom: { 2017: { year: 2017, month: 1 } } });

function fall(): number[] {
  const early = drop({ to: 40, year: 2017, knownFrom: { 2017: { year: 2016, month: 10 } } });
  return [fallOnTheDay, early].map(
    (policy) =>
      tried(
        exactCase(() => {}),
        policy,
      ).adjustmentCost.in(2017).mean.estimate,
  );
}

function slowFall(): number[] {
  const slow = exactCase(({ staffing }) => {
    Object.assign(staffing ?? {}, { resolve: 0.5, tolerance: 0.1, lump: 0, severance: 1_000 });
  });
  const service = livedThrough(slow, fallOnTheDay).lived.services.welcome;
  const capacity = service?.capacity?.byMonth["2017"] ?? [];
  // Units given notice in a month leave three months later.
  const notices = [0, 1, 2, 3, 4].map((month) => (capacity[month + 2] ?? 0) - (capacity[month + 3] ?? 0));
  const idle = capacity.slice(0, 5).reduce((sum, units) => sum + 1_000 * (units - 40), 0);
  return [...notices, idle, service?.idle["2017"] ?? 0, service?.transition["2017"] ?? 0];
}

function places(): number[] {
  const scenario = exactCase((one) => {
    one.history.years["2016"] = { settled: 0 };
    one.request = { ...one.request, share: 1 };
    one.housing = {
      ...one.housing,
      owned: 10,
      obtainablePerYear: 20,
      personsPerDwelling: 2.5,
      selfHoused: 0.25,
    };
  });
  const result = tried(scenario, hold({ at: 120 }));
  return ["places", "settled", "withoutDwelling"].map(
    (what) => result.measure(what as "places").in(2017).mean.estimate,
  );
}

function fund(): number[] {
  const scenario = exactCase((one) => {
    one.history.years["2016"] = { settled: 0 };
    one.grants = {};
    one.services = {
      benefit: {
        adjusts: "immediate",
        metBy: "none",
        demandByResidenceYear: [1, 0, 0, 0, 0],
        unitCost: 100_000,
      },
    };
    one.fund = { opening: 600_000, interest: 0.1 };
  });
  const of = tried(scenario, path({ numbers: { 2017: 5, 2018: 5, 2019: 0 } })).fund;
  return [2017, 2018, 2019].map((year) => of.in(year).mean.estimate);
}

function pairs(): number[] {
  const [a, b] = [Float64Array.of(1, 2, 3, 6), Float64Array.of(0, 2, 2, 4)];
  const difference = a.map((value, i) => value - (b[i] ?? 0));
  const found = pairing(new ValueSample(a), new ValueSample(b), new ValueSample(difference));
  return [found?.correlation ?? Number.NaN, found?.independentRuns ?? Number.NaN];
}

function wilsonInterval(): number[] {
  const { low, high } = wilson(30, 100);
  return [(low + high) / 2, (high - low) / 2, low, high];
}

function tail(): number[] {
  const { estimate, standardError } = new ValueSample(
    Float64Array.from({ length: 100 }, (_, i) => i + 1),
  ).meanOfWorst(0.05);
  return [estimate, standardError];
}

function stopping(): number[] {
  const moments = new Moments().add(Float64Array.from({ length: 1000 }, (_, i) => (i * i) % 97));
  const { low, high } = alwaysValidInterval(moments, 0.05);
  const half = (high - low) / 2 / moments.standardError;
  return [half, half / 1.959964];
}

function opening(): number[] {
  // A fund of 0 that stands at −100 and −176 after nets of −100 and −66, at 10 %.
  const scenario = exactCase((one) => {
    one.history.years["2016"] = { settled: 0 };
    one.grants = {};
    one.services = {
      benefit: { adjusts: "immediate", metBy: "none", demandByResidenceYear: [1, 0, 0, 0, 0], unitCost: 1 },
    };
    one.request = { ...one.request, share: 1 };
    one.housing = { ...one.housing, obtainablePerYear: 10_000 };
  });
  const policy = path({ numbers: { 2017: 100, 2018: 66, 2019: 0 } });
  const lowest = (from: number, year: number) =>
    tried({ ...scenario, fund: { opening: from, interest: 0.1 } }, policy).fund.in(year).mean.estimate;
  // The balance that each year needs: the fund is linear in what it opens with.
  const needs = [2017, 2018].map((year) => -lowest(0, year) / (lowest(1, year) - lowest(0, year)));
  return [...needs, Math.max(...needs)];
}

function leaving(): number[] {
  const { power, yearlyRate, byResidenceYear, laterYears } = fitLeaving(
    { yearsAfter: 5, stayed: 0.82 },
    { yearsAfter: 7, stayed: 0.667 },
  );
  return [power, yearlyRate, byResidenceYear[0] ?? Number.NaN, laterYears];
}

function regret(): number[] {
  const found = regrets({ a: Float64Array.of(3, 1, 5), b: Float64Array.of(2, 2, 5) });
  const many = regrets({ a: new Float64Array(1000) });
  return [found.a?.expected.estimate, found.b?.expected.estimate, many.a?.maximum.exceededIn].map(Number);
}

function score(): number[] {
  const draws = [2, 4, 6];
  const distance = draws.reduce((sum, draw) => sum + Math.abs(draw - 5), 0) / 3;
  const whole = crps(draws, 5);
  return [distance, 2 * (distance - whole), whole];
}

function spreads(): number[] {
  const sd = (n: number) => Math.sqrt(n * 0.18 * 0.82);
  return [sd(340 - 125), sd(340) - sd(125)];
}

/** The correlation of the normal scores behind two uncertain numbers, from the worlds with and without it. */
function copula(): number[] {
  const keys = ["staffing.resolve", "fund.interest"] as const;
  const scenario = exactCase((one) => {
    one.staffing = { ...one.staffing, resolve: { distribution: "uniform", min: 0, max: 1 } };
    one.fund = { opening: 0, interest: { distribution: "uniform", min: 0, max: 0.1 } };
  });
  const scores = (of: ScenarioInput) => {
    const columns = uncertainColumns(checkScenario(of), { seed: "worked", runs: 20 });
    const valuesOf = (key: string) => columns.find(({ assumption }) => assumption.key === key)?.values ?? [];
    const [resolve, interest] = keys.map(valuesOf);
    return Array.from(resolve ?? [], (value, run) => [
      normalQuantile(value),
      normalQuantile(10 * (interest?.[run] ?? 0)),
    ]);
  };
  const alone = scores(scenario);
  const tied = scores({ ...scenario, correlations: [{ between: [...keys], rank: 0.5 }] });
  // The second score is r of the first and √(1 − r²) of its own.
  const missed = (r: number) =>
    alone.reduce((sum, [first = 0, second = 0], run) => {
      const mixed = r * first + Math.sqrt(1 - r * r) * second;
      return sum + (mixed - (tied[run]?.[1] ?? 0)) ** 2;
    }, 0);
  let [low, high] = [0, 1];
  for (let step = 0; step < 100; step++) {
    const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
    if (missed(a) < missed(b)) high = b;
    else low = a;
  }
  return [(low + high) / 2];
}

function ranks(): number[] {
  const { low, high } = quantileRanks(1000, 0.05);
  return [low, high];
}

/** By the name of the example: the numbers of its lines, in their order. */
export const recomputed: Readonly<Record<string, () => readonly number[]>> = {
  request,
  ramp: () => {
    const { plan } = ramp({ from: 340, to: 125, years: 4 });
    return [2024, 2025, 2026, 2027].map(
      (year) => plan?.(year, { firstYear: 2024, lastDecided: 400 }) ?? Number.NaN,
    );
  },
  revision,
  leavers: spreads,
  staying,
  grants,
  fall,
  "slow-fall": slowFall,
  places,
  fund,
  copula,
  pairing: pairs,
  ranks,
  wilson: wilsonInterval,
  tail,
  stopping,
  loss: () => [unitNormalLoss(4 / 6), 6 * unitNormalLoss(4 / 6)],
  regret,
  opening,
  leaving,
  crps: score,
};
