import * as fc from "fast-check";
import {
  capacityLed,
  drop,
  follow,
  hold,
  type MunicipalityView,
  path,
  type PolicyInput,
  type PolicyOptions,
  type QuantityInput,
  ramp,
  type ScenarioInput,
} from "../../src/index.js";

const FIRST_YEAR = 2024;

/** What is asked of random scenarios where a property needs it. */
export interface Wishes {
  readonly chance?: boolean;
  /** Only households of one person. */
  readonly singles?: boolean;
  readonly reunification?: boolean;
  /** Only policies whose numbers are planned beforehand. */
  readonly planned?: boolean;
  /** Unaccompanied minors, whose request is known a month before the year. */
  readonly minors?: boolean;
  /** Dwellings for everybody. */
  readonly roomy?: boolean;
}

export interface RandomCase {
  readonly scenario: ScenarioInput;
  readonly policies: Readonly<Record<string, PolicyInput>>;
  readonly seed: string;
}

// In a thousand steps: nobody writes 5e-324 into a scenario.
const between = (min: number, max: number) =>
  whole(0, 1_000).map((step) => min + ((max - min) * step) / 1_000);
const whole = (min: number, max: number) => fc.integer({ min, max });

/** A number in a range: fixed, or one of several distributions within it. */
export function quantityIn(min: number, max: number): fc.Arbitrary<QuantityInput> {
  const three = fc
    .tuple(whole(0, 100), whole(0, 100), whole(1, 100))
    .map(([a, b, c]) => [a, a + b, a + b + c].map((part) => min + ((max - min) * part) / 300));
  return fc.oneof(
    { weight: 5, arbitrary: between(min, max) },
    {
      weight: 1,
      arbitrary: three.map(
        ([low, mode, high]) => ({ distribution: "triangular", min: low, mode, max: high }) as const,
      ),
    },
    {
      weight: 1,
      arbitrary: three.map(
        ([low, mode, high]) => ({ distribution: "pert", min: low, mode, max: high }) as const,
      ),
    },
    {
      weight: 1,
      arbitrary: three.map(([low, , high]) => ({ distribution: "uniform", min: low, max: high }) as const),
    },
    {
      weight: 1,
      arbitrary: three.map(
        ([low, mode, high]) => ({ distribution: "discrete", values: [low, mode, high] }) as const,
      ),
    },
  );
}

const shares = (length: number) =>
  fc.array(whole(0, 10), { minLength: length, maxLength: length }).map((parts) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    return sum === 0 ? parts.map((_, i) => (i === 0 ? 1 : 0)) : parts.map((part) => part / sum);
  });

const amounts = (years: number) => fc.array(whole(0, 300_000), { minLength: years, maxLength: years });

function grantArbitrary(grantYears: number): fc.Arbitrary<ScenarioInput["grants"][string]> {
  const common = { growth: quantityIn(-0.02, 0.06), appliesTo: quantityIn(0, 1) };
  // The first year in which the rule has ended, or none.
  const ended = fc.option(whole(FIRST_YEAR + 1, FIRST_YEAR + 7), { nil: undefined, freq: 3 });
  const rule = fc.oneof(
    fc.record({
      form: fc.constant("byResidenceYear" as const),
      ...common,
      amounts: fc.record({
        "2022": fc.record({ rates: fc.record({ adult: amounts(grantYears), child: amounts(grantYears) }) }),
        "2025": fc.record({ rates: fc.record({ adult: amounts(2) }) }),
      }),
    }),
    fc.record({
      form: fc.constant("onceAtSettlement" as const),
      ...common,
      amounts: fc.record({ "2023": fc.record({ rates: fc.record({ child: whole(0, 50_000) }) }) }),
    }),
    fc.record({
      form: fc.constant("whilePresent" as const),
      ...common,
      per: fc.constantFrom("day" as const, "month" as const, "year" as const),
      lagYears: whole(0, 2),
      amounts: fc.record({
        "2023": fc.record({ rates: fc.record({ child: whole(0, 2_000) }) }),
        "2024-07": fc.record({ rates: fc.record({ adult: whole(0, 1_000), child: whole(0, 1_000) }) }),
      }),
    }),
    fc.record({
      form: fc.constant("overMonths" as const),
      ...common,
      months: whole(1, 36),
      amounts: fc.record({ "2023": fc.record({ rates: fc.record({ adult: whole(0, 200_000) }) }) }),
    }),
    fc.record({
      form: fc.constant("reimbursement" as const),
      ...common,
      amounts: fc.record({
        "2023": fc.record({
          rates: fc.record({ ownShare: whole(0, 300_000), ceiling: whole(0, 1_500_000) }),
        }),
      }),
    }),
    fc.record({
      form: fc.constant("perMunicipality" as const),
      ...common,
      counts: fc.constant({ groups: ["adult"], residenceYears: [1, 2] }),
      amounts: fc.constant({
        "2023": { rates: [{ upTo: 3, amount: 200_000 }, { upTo: 150, amount: 600_000 }, { amount: 0 }] },
      }),
    }),
  );
  return fc.tuple(rule, ended).map(([grant, year]) => {
    const ends = year === undefined ? {} : { [String(year)]: null };
    return { ...grant, amounts: { ...grant.amounts, ...ends } } as ScenarioInput["grants"][string];
  });
}

/** A service of either way of adjusting. */
export function serviceArbitrary(grantYears: number): fc.Arbitrary<ScenarioInput["services"][string]> {
  const common = {
    metBy: fc.constantFrom("none", "rents"),
    demandByResidenceYear: fc.array(between(0, 1.5), { minLength: grantYears, maxLength: grantYears }),
    demandByGroup: fc.constantFrom<Record<string, number> | undefined>(
      undefined,
      { child: 1 },
      { adult: 1, child: 0.5 },
    ),
    demandLevel: quantityIn(0.5, 1.5),
    priceYear: fc.constantFrom(undefined, FIRST_YEAR, FIRST_YEAR - 2),
  };
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
  return fc.oneof(
    fc.record({ adjusts: fc.constant("immediate" as const), ...common, unitCost: quantityIn(0, 200_000) }),
    fc.record({
      adjusts: fc.constant("staffed" as const),
      ...common,
      unitCost: quantityIn(0, 800_000),
      variableCost: quantityIn(0, 50_000),
      fixedCost: quantityIn(0, 1_000_000),
      utilisation: maybe(quantityIn(0.4, 1)),
      hireLag: maybe(whole(0, 12)),
      maxHire: maybe(quantityIn(0, 1)),
      notice: maybe(whole(0, 12)),
      resolve: maybe(quantityIn(0, 1)),
      tolerance: maybe(quantityIn(0, 0.3)),
      turnover: maybe(quantityIn(0, 0.5)),
      lump: maybe(fc.constantFrom(0, 0.5, 1, 5, 15)),
      premium: maybe(quantityIn(1, 3)),
      severance: maybe(quantityIn(0, 200_000)),
      hiringCost: maybe(quantityIn(0, 100_000)),
      redeployable: maybe(quantityIn(0, 1)),
    }),
  );
}

function peopleArbitrary(
  grantYears: number,
  { singles, reunification }: Wishes,
): fc.Arbitrary<ScenarioInput["people"]> {
  const kinds: Record<string, Record<string, number>> = singles
    ? { single: { adult: 1 }, alone: { child: 1 } }
    : { single: { adult: 1 }, couple: { adult: 2 }, family: { adult: 2, child: 3 } };
  const household = (members: Record<string, number>) =>
    fc.record({ members: fc.constant(members), share: quantityIn(0.05, 1), leavingFactor: quantityIn(0, 3) });
  return fc.record({
    groups: fc.constant(["adult", "child"]),
    households: fc.record(
      Object.fromEntries(Object.entries(kinds).map(([name, members]) => [name, household(members)])),
    ),
    leaving: fc.record({
      yearlyRate: quantityIn(0, 0.4),
      byResidenceYear: fc.array(between(0, 3), { minLength: grantYears, maxLength: grantYears }),
      laterYears: quantityIn(0, 4),
    }),
    reunification: fc.record({
      personsPerSettled: reunification === false ? fc.constant(0) : quantityIn(0, 0.2),
      lagShares: whole(1, 4).chain(shares),
      household: fc.constant("single"),
    }),
    mixConcentration: perhaps(quantityIn(1, 40)),
    births: perhaps(fc.record({ personsPerSettled: quantityIn(0, 0.2), group: fc.constant("child") })),
    movingIn: perhaps(
      fc.record({
        personsPerYear: quantityIn(0, 20),
        byResidenceYear: shares(grantYears - 1).map((later) => [0, ...later]),
        household: fc.constant("single"),
      }),
    ),
    temporaryProtection: perhaps(
      fc.record({
        share: quantityIn(0, 1),
        shareByYear: fc.constantFrom<Record<string, number>>({}, { "2023": 0.9, "2024": 0 }),
        ends: quantityIn(FIRST_YEAR - 2, FIRST_YEAR + 6),
        returning: quantityIn(0, 1),
        withinMonths: whole(1, 24),
        reunificationFactor: quantityIn(0, 1),
      }),
    ),
    ageing: fc.constantFrom<NonNullable<ScenarioInput["people"]["ageing"]>>(
      {},
      { child: { into: "adult", yearsLeft: [1, 3] } },
      { child: { into: "adult", yearsLeft: [2, 6] } },
    ),
    costlyNeeds: perhaps(
      fc.record({
        share: quantityIn(0, 0.2),
        yearlyCost: quantityIn(0, 2e6),
        metBy: fc.constant("none"),
      }),
    ),
  });
}

function perhaps<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 1 });
}

function policyOptions(decides: boolean): fc.Arbitrary<PolicyOptions> {
  const onRevision = fc.constantFrom("ignore" as const, "share" as const, "toCapacity" as const);
  // What is decided on 1 December is not known before.
  const month = decides
    ? fc.oneof(
        fc.constant({ year: FIRST_YEAR - 1, month: 12 }),
        fc.record({ year: fc.constant(FIRST_YEAR), month: whole(1, 12) }),
      )
    : fc.record({ year: fc.constantFrom(FIRST_YEAR - 1, FIRST_YEAR), month: whole(1, 12) });
  const yearly = fc.record({
    announced: fc.constant("yearly" as const),
    onRevision,
    knownFrom: fc.oneof(
      fc.constant({}),
      month.map((known) => ({ [FIRST_YEAR]: known })),
    ),
  });
  return decides
    ? yearly
    : fc.oneof(yearly, fc.record({ announced: fc.constant("ahead" as const), onRevision }));
}

/** A policy of any kind, built in or a function of the view. */
export function policyArbitrary({ planned }: Wishes): fc.Arbitrary<PolicyInput> {
  const persons = whole(0, 70);
  const options = policyOptions(false);
  const plans: fc.Arbitrary<PolicyInput>[] = [
    fc.tuple(persons, options).map(([at, own]) => hold({ at, ...own })),
    options.map((own) => hold(own)),
    fc
      .tuple(persons, persons, whole(1, 5), options)
      .map(([from, to, years, own]) => ramp({ from, to, years, ...own })),
    fc
      .tuple(persons, whole(FIRST_YEAR, FIRST_YEAR + 2), options)
      .map(([to, year, own]) => drop({ to, year, ...own })),
    fc
      .tuple(persons, persons, options)
      .map(([now, then, own]) => path({ numbers: { [FIRST_YEAR]: now, [FIRST_YEAR + 2]: then }, ...own })),
  ];
  if (planned) return fc.oneof(...plans);
  const deciding = policyOptions(true);
  return fc.oneof(
    ...plans,
    fc
      .tuple(between(0, 1.5), persons, deciding)
      .map(([share, largestChange, own]) => follow({ share, largestChange, ...own })),
    fc.tuple(between(0, 1.5), deciding).map(([share, own]) => capacityLed({ share, ...own })),
    fc.constant(({ requested, places }: MunicipalityView) => Math.max(0, Math.min(requested, places) / 2)),
    fc.constant(({ fund }: MunicipalityView) => (fund > 0 ? 50 : 5)),
  );
}

/** A small scenario of any kind that the schema allows, with two or three policies. */
export function randomCase(wishes: Wishes = {}): fc.Arbitrary<RandomCase> {
  return fc.record({ planYears: whole(2, 6), grantYears: whole(2, 5) }).chain(({ planYears, grantYears }) =>
    fc.record({
      scenario: scenarioArbitrary(planYears, grantYears, wishes),
      policies: fc.record({
        one: policyArbitrary(wishes),
        two: policyArbitrary(wishes),
      }),
      seed: fc.string({ maxLength: 6 }),
    }),
  );
}

/** National need by any of the models. */
function needArbitrary(): fc.Arbitrary<ScenarioInput["need"]> {
  const lastObserved = fc.record({
    year: fc.constant(FIRST_YEAR - 1),
    persons: quantityIn(5_000, 40_000),
  });
  const around = {
    lastObserved,
    longRunLevel: quantityIn(4_000, 9_000),
    medianPersistence: quantityIn(0, 1),
    shockPersistence: quantityIn(0, 0.9),
  };
  const range = fc
    .tuple(whole(1_000, 5_000), whole(1, 5_000), whole(1, 20_000))
    .map(([low, more, most]) => ({ low, middle: low + more, high: low + more + most }));
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        model: fc.constant("regimes" as const),
        ...around,
        calmSd: quantityIn(0, 0.3),
        crisisSd: quantityIn(0.3, 0.8),
        crisisShare: quantityIn(0, 0.3),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        model: fc.constant("studentT" as const),
        ...around,
        degreesOfFreedom: between(1, 8),
        scale: between(0.05, 0.5),
        bound: between(0.5, 2),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        model: fc.constant("resampled" as const),
        ...around,
        changes: fc.array(between(-1, 1), { minLength: 1, maxLength: 6 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        model: fc.constant("lowMiddleHigh" as const),
        lastObserved,
        years: fc.record({ "2024": range, "2026": range }),
        probability: quantityIn(0.2, 0.9),
        persistence: quantityIn(0, 1),
        bound: between(0.2, 2),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        model: fc.constant("fixed" as const),
        lastObserved,
        years: fc.constantFrom<Record<string, number>>({}, { "2024": 30_000, "2025": 6_000 }),
      }),
    },
  );
}

function requestArbitrary(): fc.Arbitrary<ScenarioInput["request"]> {
  return fc.record({
    known: fc.constantFrom({}, { municipal: { "2024": 40 } }, { national: { "2025": 9_000 } }),
    share: quantityIn(0.001, 0.004),
    shareDrift: quantityIn(0, 0.2),
    planBias: quantityIn(-0.2, 0.4),
    foresight: quantityIn(0, 1),
    revisionThreshold: quantityIn(0.1, 1),
    revisionMonth: whole(2, 12),
    nationalAcceptance: quantityIn(0.7, 1),
    revisionAcceptance: quantityIn(0, 1),
  });
}

function minorsArbitrary(grantYears: number): fc.Arbitrary<NonNullable<ScenarioInput["minors"]>> {
  const past = fc.array(whole(0, 12), { minLength: grantYears, maxLength: grantYears });
  return fc.record({
    need: needArbitrary(),
    request: requestArbitrary(),
    history: past.map((settled) => ({
      years: Object.fromEntries(
        settled.map((persons, i) => [String(FIRST_YEAR - grantYears + i), { settled: persons }]),
      ),
    })),
    households: fc.record({
      minor: fc.record({
        members: fc.constant({ child: 1 }),
        share: fc.constant(1),
        leavingFactor: quantityIn(0, 2),
      }),
    }),
    fill: fc.record({
      typical: quantityIn(0.5, 1),
      spread: fc.constant([{ sd: 0.3 }]),
      largest: quantityIn(0.5, 1.2),
    }),
    afterPlan: whole(0, 5),
  });
}

function scenarioArbitrary(
  planYears: number,
  grantYears: number,
  wishes: Wishes,
): fc.Arbitrary<ScenarioInput> {
  const services = fc.array(serviceArbitrary(grantYears), { maxLength: 3 });
  const grants = fc.array(grantArbitrary(grantYears), { maxLength: 2 });
  const named = <T>(list: fc.Arbitrary<T[]>, name: string) =>
    list.map((all) => Object.fromEntries(all.map((one, i) => [`${name}${i}`, one])));
  const past = fc.array(whole(0, 60), { minLength: grantYears, maxLength: grantYears });
  return fc.record({
    glidepath: fc.constant(1 as const),
    name: fc.constant("Random"),
    country: fc.constant("Norway"),
    chance: wishes.chance === undefined ? fc.boolean() : fc.constant(wishes.chance),
    plan: fc.record({
      firstYear: fc.constant(FIRST_YEAR),
      years: fc.constant(planYears),
      grantYears: fc.constant(grantYears),
      afterPlan: whole(0, 40),
    }),
    prices: fc.record({
      baseYear: fc.constantFrom(FIRST_YEAR - 1, FIRST_YEAR),
      known: fc.constantFrom<{ growth: Record<string, number> }>(
        { growth: { "2022": 0.06, "2023": 0.04, "2024": 0.05 } },
        { growth: { "2022": 0.02, "2023": 0, "2024": -0.01, "2025": 0.03 } },
      ),
      laterGrowth: fc.oneof(
        between(0, 0.05),
        fc.constant({ distribution: "normal", mean: 0.03, sd: 0.015 } as const),
      ),
      discountRate: quantityIn(0, 0.06),
    }),
    history: past.map((settled) => ({
      years: Object.fromEntries(
        settled.map((persons, i) => [String(FIRST_YEAR - grantYears + i), { settled: persons }]),
      ),
    })),
    need: needArbitrary(),
    request: requestArbitrary(),
    minors: wishes.minors === false ? fc.constant(undefined) : perhaps(minorsArbitrary(grantYears)),
    people: peopleArbitrary(grantYears, wishes),
    settlement: fc.record({
      arrivalProfile: shares(12),
      fill: fc.record({
        typical: quantityIn(0.5, 1),
        spread: fc.constantFrom([{ sd: 0.2 }], [{ upTo: 20, sd: 0.4 }, { sd: 0.1 }]),
        largest: quantityIn(0.5, 1.2),
      }),
    }),
    grants: named(grants, "grant"),
    staffing: fc.record(
      {
        hireLag: whole(0, 12),
        notice: whole(0, 12),
        premium: quantityIn(1, 2),
        costLevel: quantityIn(0.5, 1.5),
      },
      { requiredKeys: [] },
    ),
    services: named(services, "service"),
    housing: fc.record({
      owned: wishes.roomy ? fc.constant(10_000) : quantityIn(0, 60),
      personsPerDwelling: quantityIn(1, 4),
      obtainablePerYear: wishes.roomy ? fc.constant(10_000) : quantityIn(0, 30),
      selfHoused: quantityIn(0, 0.9),
      moveOnRate: quantityIn(0, 1),
      leaseMonths: whole(1, 48),
      planAheadMonths: whole(0, 12),
      costPerDwelling: quantityIn(0, 200_000),
      rentPerDwelling: quantityIn(0, 200_000),
    }),
    receptionCentre: fc.option(
      fc.record({
        probability: quantityIn(0, 1),
        opens: quantityIn(FIRST_YEAR, FIRST_YEAR + 4),
        months: quantityIn(3, 40),
        places: quantityIn(0, 120),
        occupancy: quantityIn(0, 1),
        noticeMonths: whole(0, 6),
        demand: fc.constant({}),
      }),
      { nil: undefined, freq: 1 },
    ),
    districts: fc.option(
      fc.record({
        east: fc.record({
          share: quantityIn(0, 1),
          threshold: quantityIn(0, 100),
          surcharge: quantityIn(0, 50_000),
        }),
      }),
      { nil: undefined, freq: 1 },
    ),
    levers: fc.option(
      fc.record({
        help: fc.record({
          from: whole(FIRST_YEAR - 1, FIRST_YEAR + 3),
          surcharge: quantityIn(0, 1),
          costPerYear: quantityIn(0, 1e6),
          costPerPerson: quantityIn(0, 10_000),
        }),
      }),
      { nil: undefined, freq: 1 },
    ),
    fund: fc.record({ opening: quantityIn(-1e6, 1e7), interest: quantityIn(0, 0.1) }),
    policies: fc.constant({ none: { kind: "hold" as const } }),
  });
}
