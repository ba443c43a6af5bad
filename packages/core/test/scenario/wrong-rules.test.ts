import { describe, expect, it } from "vitest";
import { exactCases } from "../../src/examples/exact-cases.js";
import { keyPath } from "../../src/scenario/index.js";
import { type Damage, GONE, problemAfter, problemsAfter } from "./faults.js";

/** What is damaged, and the one problem that it makes: where, what was received, and the repair. */
type Fault = readonly [
  what: string,
  damage: Damage,
  key: string,
  received: string | undefined,
  repair: string,
];

function expectFaults(faults: readonly Fault[]): void {
  it.each(faults)("%s", (_, damage, key, received, repair) => {
    const problem = problemAfter(damage);
    expect(problem.key).toBe(key);
    expect(problem.received).toBe(received);
    expect(`${problem.message} ${problem.expected ?? ""}`).toContain(repair);
  });
}

const twoGroups = { "people.groups": ["singleAdult", "child"] };

describe("people", () => {
  const movingIn = (more: object) => ({
    "people.movingIn": {
      personsPerYear: 10,
      byResidenceYear: [0, 1, 0, 0, 0],
      household: "single",
      ...more,
    },
  });
  const ageing = (rules: object) => ({ ...twoGroups, "people.ageing": rules });

  expectFaults([
    [
      "children born into a group that there is not",
      { "people.births": { personsPerSettled: 0.06, group: "child" } },
      "people.births.group",
      '"child"',
      "people.groups has no such group. Add it there or remove it here.",
    ],
    [
      "people who move in as a household that there is not, with the nearest one",
      movingIn({ household: "singel" }),
      "people.movingIn.household",
      '"singel"',
      'There is no such kind of household. Did you mean "single"?',
    ],
    [
      "people who move in by too few residence years",
      movingIn({ byResidenceYear: [0, 1] }),
      "people.movingIn.byResidenceYear",
      "[0,1]",
      "5 numbers (plan.grantYears)",
    ],
    [
      "people who move in by shares that do not add up",
      movingIn({ byResidenceYear: [0, 0.5, 0.2, 0.1, 0] }),
      "people.movingIn.byResidenceYear",
      "0.8",
      "The shares must add up to 1.",
    ],
    [
      "people who move in in their year of settlement",
      movingIn({ byResidenceYear: [0.5, 0.5, 0, 0, 0] }),
      "people.movingIn.byResidenceYear[0]",
      "0.5",
      "they would be settled here. 0",
    ],
    [
      "a group that grows older and that there is not",
      { "people.ageing": { child: { into: "singleAdult", yearsLeft: [1, 2] } } },
      "people.ageing.child",
      '"child"',
      "Add it there or remove it here.",
    ],
    [
      "a group that there is not to grow into, with the nearest one",
      ageing({ child: { into: "singelAdult", yearsLeft: [1, 2] } }),
      "people.ageing.child.into",
      '"singelAdult"',
      'Did you mean "singleAdult"?',
    ],
    [
      "years left in the wrong order",
      ageing({ child: { into: "singleAdult", yearsLeft: [3, 2] } }),
      "people.ageing.child.yearsLeft",
      "[3,2]",
      "The years of the eldest come first, and are no more.",
    ],
    [
      "no year left at all",
      ageing({ child: { into: "singleAdult", yearsLeft: [0, 2] } }),
      "people.ageing.child.yearsLeft[0]",
      "0",
      "at least 1",
    ],
    [
      "a group that grows into itself",
      ageing({ child: { into: "child", yearsLeft: [1, 2] } }),
      "people.ageing.child.into",
      '"child"',
      "Nobody grows back into a group they have left.",
    ],
    [
      "a group named twice",
      { "people.groups": ["singleAdult", "singleAdult"] },
      "people.groups[1]",
      '"singleAdult"',
      "Remove one of them.",
    ],
    [
      "a year in which nobody could come",
      { "people.households.single.shareByYear": { "2018": 0 } },
      "people.households",
      undefined,
      "In 2018 the shares of all kinds of household are 0. Give at least one a share.",
    ],
    [
      "a share for a year that is none",
      { "people.households.single.shareByYear": { "18": 1 } },
      "people.households.single.shareByYear.18",
      undefined,
      "must be a calendar year",
    ],
    [
      "an income for costly needs that there is not",
      { "people.costlyNeeds": { share: 0.1, yearlyCost: 1e6, metBy: "integrationgrand" } },
      "people.costlyNeeds.metBy",
      '"integrationgrand"',
      'Did you mean "integrationGrant"?',
    ],
    [
      "a concentration of nothing",
      { "people.mixConcentration": 0 },
      "people.mixConcentration",
      "0",
      "a number from 0.1 to 1000000 (persons)",
    ],
  ]);

  it("two groups that grow into each other are told of at both", () => {
    const problems = problemsAfter(
      ageing({
        child: { into: "singleAdult", yearsLeft: [1, 2] },
        singleAdult: { into: "child", yearsLeft: [1, 2] },
      }),
    );
    expect(problems.map(({ path }) => keyPath(path))).toEqual([
      "people.ageing.child.into",
      "people.ageing.singleAdult.into",
    ]);
  });

  it("a chain of groups is no circle", () => {
    const chain = {
      "people.groups": ["singleAdult", "child", "pupil"],
      "people.ageing": {
        child: { into: "pupil", yearsLeft: [1, 3] },
        pupil: { into: "singleAdult", yearsLeft: [1, 10] },
      },
    };
    expect(problemsAfter(chain)).toEqual([]);
  });
});

describe("unaccompanied minors", () => {
  const kind = { members: { singleAdult: 1 }, share: 1, leavingFactor: 1 };
  const minors = (more: object) => ({
    minors: {
      need: { model: "fixed", lastObserved: { year: 2016, persons: 120 }, years: {} },
      request: exactCases.request,
      history: exactCases.history,
      households: { minor: kind },
      fill: exactCases.settlement.fill,
      afterPlan: 0,
      ...more,
    },
  });
  const { "2014": _, ...years } = exactCases.history.years;

  it("as they should be are no problem", () => {
    expect(problemsAfter(minors({}))).toEqual([]);
  });

  expectFaults([
    [
      "of a group that there is not",
      minors({ households: { minor: { ...kind, members: { minor: 1 } } } }),
      "minors.households.minor.members.minor",
      '"minor"',
      "Add it there or remove it here.",
    ],
    [
      "by a name that a household has",
      minors({ households: { single: kind } }),
      "minors.households.single",
      '"single"',
      "people.households has this name too. Choose another.",
    ],
    [
      "of whom nobody could come",
      minors({ households: { minor: { ...kind, share: 0 } } }),
      "minors.households",
      undefined,
      "Give at least one a share.",
    ],
    [
      "whose history is too short",
      minors({ history: { years } }),
      "minors.history.years.2014",
      undefined,
      "for instance { settled: 60 }",
    ],
    [
      "whose need was last observed too early",
      minors({ need: { model: "fixed", lastObserved: { year: 2015, persons: 120 }, years: {} } }),
      "minors.need.lastObserved.year",
      "2015",
      "The last observed year must be the year before the plan. 2016",
    ],
    [
      "whose sizes of the spread do not rise",
      minors({
        fill: { typical: 1, largest: 1, spread: [{ upTo: 9, sd: 0 }, { upTo: 5, sd: 0 }, { sd: 0 }] },
      }),
      "minors.fill.spread[1].upTo",
      "5",
      "The sizes must rise from entry to entry. above 9",
    ],
    [
      "without a request",
      minors({ request: undefined }),
      "minors.request",
      undefined,
      "This key is missing.",
    ],
  ]);

  // It passes, and with chance a TypeError follows: nobody can be drawn.
  it("without any kind of them", () => {
    expect(problemsAfter(minors({ households: {} }))).not.toEqual([]);
  });
});

describe("grants", () => {
  const grant = (rule: object) => ({ "grants.extra": { growth: 0, ...rule } });
  const one = { rates: { singleAdult: 1 } };
  const present = (amounts: object, more: object = {}) =>
    grant({ form: "whilePresent", per: "month", amounts, ...more });
  const bySize = (rates: object, counts: object = {}) =>
    grant({
      form: "perMunicipality",
      counts: { groups: ["singleAdult"], residenceYears: [1], ...counts },
      amounts: { "2017": { rates } },
    });
  const forPlaces = (places: string, rates: object = { place: 1 }) =>
    grant({ form: "perPlace", places, per: "day", amounts: { "2017": { rates } } });

  expectFaults([
    [
      "without amounts",
      present({}),
      "grants.extra.amounts",
      undefined,
      "A grant needs the amounts of at least one year.",
    ],
    [
      "that have always ended",
      present({ "2017": null }),
      "grants.extra.amounts",
      undefined,
      "A rule that has ended needs the amounts from before.",
    ],
    [
      "for a group that there is not, over some months",
      grant({ form: "overMonths", months: 24, amounts: { "2017": { rates: { singelAdult: 1 } } } }),
      "grants.extra.amounts.2017.rates.singelAdult",
      '"singelAdult"',
      'Did you mean "singleAdult"?',
    ],
    [
      "for a group that there is not, while present",
      present({ "2017-07": { rates: { child: 1 } } }),
      "grants.extra.amounts.2017-07.rates.child",
      '"child"',
      "Add it there or remove it here.",
    ],
    [
      "for more residence years than are followed",
      grant({ form: "byResidenceYear", amounts: { "2017": { rates: { singleAdult: [1, 2, 3, 4, 5, 6] } } } }),
      "grants.extra.amounts.2017.rates.singleAdult",
      "[1,2,3,4,5,6]",
      "There are more amounts than grant years. at most 5 numbers (plan.grantYears)",
    ],
    [
      "by size classes that do not rise",
      bySize([
        { upTo: 150, amount: 1 },
        { upTo: 3, amount: 2 },
      ]),
      "grants.extra.amounts.2017.rates[1].upTo",
      "3",
      "The sizes must rise from class to class. above 150",
    ],
    [
      "by a size class without a limit before the last",
      bySize([{ amount: 1 }, { upTo: 3, amount: 2 }]),
      "grants.extra.amounts.2017.rates[0]",
      undefined,
      "Only the last class may be without upTo; those after it are never used.",
    ],
    [
      "counting a group that there is not",
      bySize([{ amount: 1 }], { groups: ["adult"] }),
      "grants.extra.counts.groups[0]",
      '"adult"',
      "Add it there or remove it here.",
    ],
    [
      "counting a residence year in which nobody is followed",
      bySize([{ amount: 1 }], { residenceYears: [1, 6] }),
      "grants.extra.counts.residenceYears[1]",
      "6",
      "Nobody is followed for so long. at most 5 (plan.grantYears)",
    ],
    [
      "for the places of a service that there is not, with the nearest",
      forPlaces("welcom"),
      "grants.extra.places",
      '"welcom"',
      'There is no such staffed service. Did you mean "welcome"?',
    ],
    [
      "for the places of a reception centre where none is described",
      forPlaces("receptionCentre"),
      "grants.extra.places",
      '"receptionCentre"',
      "Add that section, or name a staffed service.",
    ],
    [
      "that cost the municipality something",
      forPlaces("welcome", { place: -1 }),
      "grants.extra.amounts.2017.rates.place",
      "-1",
      "at least 0",
    ],
    [
      "per week",
      present({ "2017": one }, { per: "week" }),
      "grants.extra.per",
      '"week"',
      "one of day, month, year",
    ],
    [
      "paid six years late",
      present({ "2017": one }, { lagYears: 6 }),
      "grants.extra.lagYears",
      "6",
      "at most 5",
    ],
    [
      "that reimburse without a ceiling",
      grant({ form: "reimbursement", amounts: { "2017": { rates: { ownShare: 1 } } } }),
      "grants.extra.amounts.2017.rates.ceiling",
      undefined,
      "This key is missing. a number",
    ],
    [
      "whose law is more than sure to change",
      { "grants.integrationGrant.lawChange": { from: 2019, yearlyChance: 1.5, factor: 1 } },
      "grants.integrationGrant.lawChange.yearlyChance",
      "1.5",
      "a number from 0 to 1 (chance a year)",
    ],
    [
      "whose law may change at no time that is said",
      { "grants.integrationGrant.lawChange": { yearlyChance: 0.5, factor: 1 } },
      "grants.integrationGrant.lawChange.from",
      undefined,
      "This key is missing.",
    ],
  ]);

  it("of an immediate service's places: only staffed ones have any", () => {
    const immediate = {
      adjusts: "immediate",
      metBy: "none",
      demandByResidenceYear: [1, 0, 0, 0, 0],
      unitCost: 1,
    };
    expect(problemAfter({ "services.benefit": immediate, ...forPlaces("benefit") })).toMatchObject({
      key: "grants.extra.places",
      received: '"benefit"',
      expected: "one of welcome",
    });
  });

  it.each(["2017-13", "2017-00", "2017-7", "July 2017", "17", "2017-07-01", "2200"])(
    "from %s, which is neither a year nor a month of one",
    (when) => {
      const { key, message } = problemAfter(present({ "2016": one, [when]: one }));
      expect(key).toBe(`grants.extra.amounts.${when}`);
      expect(message).toBe('This key cannot stand here: must be a calendar year, or a month like "2017-07".');
    },
  );

  it.each<[string, object]>([
    ["byResidenceYear", { rates: { singleAdult: [1] } }],
    ["onceAtSettlement", one],
    ["reimbursement", { rates: { ownShare: 1, ceiling: 2 } }],
  ])("%s from a month: it is a rule of whole years", (form, entry) => {
    expect(problemAfter(grant({ form, amounts: { "2017-07": entry } }))).toMatchObject({
      key: "grants.extra.amounts.2017-07",
      message: "This key cannot stand here: must be a calendar year.",
    });
  });

  it("of no known form: the forms are named, with the nearest", () => {
    const [form] = problemsAfter(grant({ form: "perplace", amounts: { "2017": one } }));
    expect(form).toMatchObject({
      path: ["grants", "extra", "form"],
      received: '"perplace"',
      message: 'There is no such choice. Did you mean "perPlace"?',
      expected:
        "one of byResidenceYear, onceAtSettlement, whilePresent, overMonths, reimbursement, perMunicipality, perPlace",
    });
  });
});

describe("the reception centre, districts and levers", () => {
  const centre = (more: object) => ({
    receptionCentre: {
      probability: 1,
      opens: 2018,
      months: 12,
      places: 100,
      occupancy: 1,
      noticeMonths: 3,
      demand: {},
      ...more,
    },
  });
  const onWelcome = (from: number) => ({ from, services: { welcome: { level: 0.8 } } });

  expectFaults([
    [
      "a service that there is not, in a centre",
      centre({ demand: { welcom: 1 } }),
      "receptionCentre.demand.welcom",
      '"welcom"',
      'There is no such service. Did you mean "welcome"?',
    ],
    [
      "a centre that is more than sure",
      centre({ probability: 2 }),
      "receptionCentre.probability",
      "2",
      "a number from 0 to 1 (probability)",
    ],
    [
      "parts of a month of notice",
      centre({ noticeMonths: 1.5 }),
      "receptionCentre.noticeMonths",
      "1.5",
      "This must be a whole number.",
    ],
    [
      "a district where more than all live",
      { districts: { east: { share: 1.2, threshold: 30, surcharge: 1 } } },
      "districts.east.share",
      "1.2",
      "a number from 0 to 1 (share of residents)",
    ],
    [
      "a service that there is not, of a lever",
      { levers: { volunteers: { from: 2017, services: { welcom: { level: 1 } } } } },
      "levers.volunteers.services.welcom",
      '"welcom"',
      'There is no such service. Did you mean "welcome"?',
    ],
    [
      "a lever by too few residence years",
      { levers: { volunteers: { from: 2017, services: { welcome: { byResidenceYear: [1, 1] } } } } },
      "levers.volunteers.services.welcome.byResidenceYear",
      "[1,1]",
      "5 numbers (plan.grantYears)",
    ],
    [
      "a lever that begins at no time",
      { levers: { volunteers: { services: {} } } },
      "levers.volunteers.from",
      undefined,
      "This key is missing.",
    ],
    [
      "a policy with a lever that there is not",
      { levers: { volunteers: { from: 2017 } }, "policies.ramp.levers": ["voluntears"] },
      "policies.ramp.levers[0]",
      '"voluntears"',
      'There is no such lever. Did you mean "volunteers"?',
    ],
    [
      "a policy with a lever where there are none",
      { "policies.ramp.levers": ["volunteers"] },
      "policies.ramp.levers[0]",
      '"volunteers"',
      "The scenario has no levers. Add the section, or remove this.",
    ],
    [
      "a policy with two levers on the same service",
      {
        levers: { volunteers: onWelcome(2017), course: onWelcome(2019) },
        "policies.ramp.levers": ["volunteers", "course"],
      },
      "policies.ramp.levers[1]",
      '"course"',
      '"volunteers" changes the service welcome too. Join the two into one lever.',
    ],
  ]);

  // It passes, and what the lever costs a year is paid twice.
  it("a policy with the same lever twice", () => {
    expect(
      problemsAfter({
        levers: { volunteers: { from: 2017, costPerYear: 500_000 } },
        "policies.ramp.levers": ["volunteers", "volunteers"],
      }),
    ).not.toEqual([]);
  });
});

describe("what a policy says beside its numbers", () => {
  expectFaults([
    [
      "a chance of giving up of more than 1",
      { "policies.ramp.abandoned": { yearlyChance: 1.2, to: 2 } },
      "policies.ramp.abandoned.yearlyChance",
      "1.2",
      "at most 1",
    ],
    [
      "parts of persons to go over to",
      { "policies.ramp.abandoned": { yearlyChance: 0.2, to: 2.5 } },
      "policies.ramp.abandoned.to",
      "2.5",
      "a whole number",
    ],
    [
      "nothing to go over to",
      { "policies.ramp.abandoned": { yearlyChance: 0.2 } },
      "policies.ramp.abandoned.to",
      undefined,
      "This key is missing.",
    ],
    ["fewer than no minors", { "policies.ramp.minors": -1 }, "policies.ramp.minors", "-1", "at least 0"],
  ]);

  it("minors of a year that is none, and parts of them: the year is named", () => {
    expect(problemAfter({ "policies.ramp.minors": { "18": 3 } }).message).toContain(
      "must be a calendar year",
    );
    expect(problemAfter({ "policies.ramp.minors": { "2018": 3.5 } })).toMatchObject({
      key: "policies.ramp.minors.2018",
      received: "3.5",
      expected: "a whole number",
    });
  });
});

describe("need", () => {
  const around = {
    lastObserved: { year: 2016, persons: 1_000 },
    longRunLevel: 1_000,
    medianPersistence: 0,
    shockPersistence: 0,
  };
  const range = (years: object, more: object = {}) => ({
    need: {
      model: "lowMiddleHigh",
      lastObserved: { year: 2016, persons: 1_000 },
      probability: 0.5,
      persistence: 0.5,
      bound: 1,
      years,
      ...more,
    },
  });
  const studentT = (more: object) => ({
    need: { model: "studentT", ...around, degreesOfFreedom: 3, scale: 0.3, bound: 1, ...more },
  });
  const YEAR = { low: 1, middle: 2, high: 4 };

  expectFaults([
    [
      "a range of no year",
      range({}),
      "need.years",
      undefined,
      "At least one year with low, middle and high is needed.",
    ],
    [
      "a range whose paths cross",
      range({ "2017": YEAR, "2018": { low: 3, middle: 2, high: 4 } }),
      "need.years.2018",
      '{"low":3,"middle":2,"high":4}',
      "The three paths must rise from low over middle to high.",
    ],
    [
      "a range without width on one side",
      range({ "2017": { low: 2, middle: 2, high: 4 } }),
      "need.years.2017",
      '{"low":2,"middle":2,"high":4}',
      "The three paths must rise from low over middle to high.",
    ],
    [
      "a range that is sure to hold",
      range({ "2017": YEAR }, { probability: 1 }),
      "need.probability",
      "1",
      "a number from 0.01 to 0.99 (probability of the range)",
    ],
    [
      "a range of a year that is none",
      range({ "17": YEAR }),
      "need.years.17",
      undefined,
      "must be a calendar year",
    ],
    [
      "no change to draw from",
      { need: { model: "resampled", ...around, changes: [] } },
      "need.changes",
      undefined,
      "At least one yearly change is needed.",
    ],
    [
      "a change that is no logarithm",
      { need: { model: "resampled", ...around, changes: [0.2, 35] } },
      "need.changes[1]",
      "35",
      "a number from -10 to 10 (log change)",
    ],
    [
      "a Student t without its bound",
      studentT({ bound: undefined }),
      "need.bound",
      undefined,
      "This key is missing.",
    ],
    [
      "uncertain degrees of freedom",
      studentT({ degreesOfFreedom: { distribution: "uniform", min: 1, max: 3 } }),
      "need.degreesOfFreedom",
      '{"distribution":"uniform","min":1,"max":3}',
      "This number must be the same in every world. Give a value.",
    ],
    [
      "nobody in a given path",
      { need: { model: "fixed", lastObserved: { year: 2016, persons: 3 }, years: { "2018": 0 } } },
      "need.years.2018",
      "0",
      "at least 1",
    ],
    [
      "an unknown model, with the nearest",
      studentT({ model: "studentt" }),
      "need.model",
      '"studentt"',
      'Did you mean "studentT"?',
    ],
    [
      "the last observed year of any model, which is the one before the plan",
      range({ "2017": YEAR }, { lastObserved: { year: 2015, persons: 3 } }),
      "need.lastObserved.year",
      "2015",
      "The last observed year must be the year before the plan. 2016",
    ],
    [
      "foresight of more than the whole shock",
      { "request.foresight": 1.2 },
      "request.foresight",
      "1.2",
      "a number from 0 to 1 (share of the shock)",
    ],
  ]);

  it("a need that says no model is missing it", () => {
    expect(problemsAfter({ "need.model": GONE })[0]).toMatchObject({ path: ["need", "model"] });
  });
});

describe("temporary protection", () => {
  it("that ends in text, within no time: two problems, each with its key", () => {
    const problems = problemsAfter({
      "people.temporaryProtection": {
        share: 1,
        ends: "2027",
        returning: 0.5,
        withinMonths: 0,
        reunificationFactor: 1,
      },
    });
    expect(
      problems.map(({ path, received, expected }) => `${keyPath(path)}: ${received}, ${expected}`),
    ).toEqual([
      'people.temporaryProtection.ends: "2027", a number from 1990 to 2150 (calendar year)',
      "people.temporaryProtection.withinMonths: 0, a number from 1 to 60 (months)",
    ]);
  });
});
