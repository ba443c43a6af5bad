import { describe, expect, it } from "vitest";
import { exactCases } from "../../src/examples/exact-cases.js";
import { GONE, problemAfter, problemsAfter } from "./faults.js";

describe("a misspelt key is an error that names the nearest key there is", () => {
  it("at the top: hausing for housing, which then is missing too", () => {
    const problems = problemsAfter({ hausing: exactCases.housing, housing: GONE });
    expect(problems.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["missing", "housing"],
      ["unknownKey", "hausing"],
    ]);
    expect(problems[1].message).toBe('There is no such key here. Did you mean "housing"?');
    expect(problems[1].expected).toMatch(/^one of glidepath, name, /);
    expect(problems[1].received).toMatch(/^\{"owned":0,.{40,}\.\.\.$/);
  });

  it("in a section: plan.grantYaers for grantYears", () => {
    expect(problemAfter({ "plan.grantYaers": 5 })).toEqual({
      code: "unknownKey",
      key: "plan.grantYaers",
      message: 'There is no such key here. Did you mean "grantYears"?',
      received: "5",
      expected: "one of firstYear, years, grantYears, afterPlan",
    });
  });

  it("in a service: services.welcome.turnovr for turnover", () => {
    const { key, message } = problemAfter({ "services.welcome.turnovr": 0.1 });
    expect([key, message]).toEqual([
      "services.welcome.turnovr",
      'There is no such key here. Did you mean "turnover"?',
    ]);
  });

  it("in a policy: policies.ramp.anounced for announced", () => {
    const { key, message } = problemAfter({ "policies.ramp.anounced": "ahead" });
    expect([key, message]).toEqual([
      "policies.ramp.anounced",
      'There is no such key here. Did you mean "announced"?',
    ]);
  });

  it("in a quantity: sorce for source", () => {
    expect(problemAfter({ "fund.opening": { value: 3, sorce: "the budget" } })).toEqual({
      code: "unknownKey",
      key: "fund.opening.sorce",
      message: 'There is no such key here. Did you mean "source"?',
      received: '"the budget"',
      expected: "one of value, unit, source, status, note, distribution",
    });
  });

  it("in a distribution: medain for median, which then is missing", () => {
    const problems = problemsAfter({ "fund.opening": { distribution: "lognormal", medain: 5, sigma: 0.1 } });
    expect(problems.map(({ code, path, message }) => [code, path.join("."), message])).toEqual([
      ["unknownKey", "fund.opening.medain", 'There is no such key here. Did you mean "median"?'],
      ["missing", "fund.opening.median", "This key is missing."],
    ]);
  });

  it("a value beside a distribution is one too many", () => {
    expect(
      problemAfter({ "fund.opening": { value: 3, distribution: "uniform", min: 1, max: 2 } }),
    ).toMatchObject({ code: "unknownKey", key: "fund.opening.value", received: "3" });
  });

  it("nothing is proposed where nothing is near: zebra", () => {
    const { message } = problemAfter({ zebra: 1 });
    expect(message).toBe("There is no such key here.");
  });
});

describe("a misspelt name is an error that names the nearest one there is", () => {
  it("of a distribution: trianglar", () => {
    expect(problemAfter({ "fund.opening": { distribution: "trianglar", min: 1, mode: 2, max: 3 } })).toEqual({
      code: "wrongType",
      key: "fund.opening.distribution",
      message: 'There is no such distribution. Did you mean "triangular"?',
      received: '"trianglar"',
      expected: "one of normal, lognormal, triangular, pert, uniform, beta, studentT, discrete, empirical",
    });
  });

  it("of a group: in rates, in households and in demand", () => {
    const message = 'people.groups has no such group. Did you mean "singleAdult"?';
    expect(problemAfter({ "grants.integrationGrant.amounts.2017.rates": { singleAdlt: [1] } })).toEqual({
      code: "inconsistent",
      key: "grants.integrationGrant.amounts.2017.rates.singleAdlt",
      message,
      received: '"singleAdlt"',
      expected: "one of singleAdult",
    });
    expect(problemAfter({ "people.households.single.members": { singelAdult: 1 } })).toMatchObject({
      key: "people.households.single.members.singelAdult",
      message,
    });
    expect(problemAfter({ "services.welcome.demandByGroup": { singleAdults: 1 } })).toMatchObject({
      key: "services.welcome.demandByGroup.singleAdults",
      message,
    });
  });

  it("of a group that is like no other: add it there or remove it here", () => {
    const { message } = problemAfter({ "services.welcome.demandByGroup": { elder: 1 } });
    expect(message).toBe("people.groups has no such group. Add it there or remove it here.");
  });

  it("of a kind of policy: rampe, and of one that there is not", () => {
    expect(problemAfter({ "policies.ramp.kind": "rampe" })).toEqual({
      code: "wrongType",
      key: "policies.ramp.kind",
      message: 'There is no such choice. Did you mean "ramp"?',
      received: '"rampe"',
      expected: "one of hold, path, ramp, drop, follow, capacityLed",
    });
    expect(problemAfter({ "policies.ramp.kind": GONE })).toMatchObject({
      code: "missing",
      key: "policies.ramp.kind",
    });
  });

  it("of a way of adjusting, of a form of grant, of an announcement", () => {
    expect(problemAfter({ "services.welcome.adjusts": "stafed" })).toMatchObject({
      key: "services.welcome.adjusts",
      message: expect.stringContaining('"staffed"'),
    });
    expect(problemAfter({ "grants.integrationGrant.form": "onceAtSetlement" })).toMatchObject({
      key: "grants.integrationGrant.form",
      message: expect.stringContaining('"onceAtSettlement"'),
    });
    expect(problemAfter({ "policies.ramp.announced": "ahed" })).toMatchObject({
      key: "policies.ramp.announced",
      message: 'The value is not a known one. Did you mean "ahead"?',
      expected: "one of yearly, ahead",
    });
  });

  it("of the income that meets a service: a grant of the scenario, rents or none", () => {
    expect(problemAfter({ "services.welcome.metBy": "integrationGrnat" })).toEqual({
      code: "inconsistent",
      key: "services.welcome.metBy",
      message: 'There is no such income. Did you mean "integrationGrant"?',
      received: '"integrationGrnat"',
      expected: "one of integrationGrant, rents, none",
    });
  });

  it("of the household that reunified families are", () => {
    expect(problemAfter({ "people.reunification.household": "family" })).toMatchObject({
      key: "people.reunification.household",
      received: '"family"',
      expected: "one of single",
    });
  });
});
