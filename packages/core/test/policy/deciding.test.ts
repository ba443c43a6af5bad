import { describe, expect, it } from "vitest";
import { capacityLed, follow, type MunicipalityView, type Policy, PolicyError } from "../../src/index.js";
import { toPolicy } from "../../src/policy/index.js";
import { byYear, exactCase } from "../exact/exact-case.js";

const view = (given: Partial<MunicipalityView>): MunicipalityView => ({
  year: 2024,
  minorsRequested: 0,
  requested: 340,
  history: [{ year: 2023, requested: 360, decided: 400, settled: 380 }],
  freeDwellings: 10,
  places: 250,
  capacityToNeed: 1,
  fund: 60_000_000,
  ...given,
});
const decide = (policy: Policy, given: Partial<MunicipalityView> = {}) => policy.decide?.(view(given));

describe("follow", () => {
  it("decides what the state asks for", () => {
    expect(decide(follow())).toBe(340);
  });

  it("or a share of it: 75 % of 340 is 255", () => {
    expect(decide(follow({ share: 0.75 }))).toBe(255);
  });

  it("but changes by no more than 60 persons a year: from 400 to 340, not to 255", () => {
    expect(decide(follow({ share: 0.75, largestChange: 60 }))).toBe(340);
  });

  it("nor upwards: from 400 to 460, when 900 are asked for", () => {
    expect(decide(follow({ largestChange: 60 }), { requested: 900 })).toBe(460);
  });

  it("and changes not at all with a largest change of 0", () => {
    expect(decide(follow({ largestChange: 0 }))).toBe(400);
  });

  it("year by year through the simulator: from 100 by 40 a year to 70 % of 300", () => {
    const scenario = exactCase((own) => {
      own.request.known.municipal = { "2017": 300, "2018": 300, "2019": 300, "2020": 300 };
    });
    const numbers = byYear(scenario, follow({ share: 0.7, largestChange: 40 }), "decided");
    expect(numbers.slice(0, 4)).toEqual([140, 180, 210, 210]);
  });

  it("a share that is no whole number is rounded half up: 0.75 of 90 is 67.5, so 68", () => {
    const scenario = exactCase((own) => {
      own.request.known.municipal = { "2017": 90, "2018": 90, "2019": 90, "2020": 90 };
    });
    expect(byYear(scenario, follow({ share: 0.75 }), "decided").slice(0, 4)).toEqual([68, 68, 68, 68]);
  });
});

describe("capacityLed", () => {
  it("goes on with last year's settlement, 380 — but dwellings allow 250", () => {
    expect(decide(capacityLed())).toBe(250);
  });

  it("uses nine in ten places: 225", () => {
    expect(decide(capacityLed({ share: 0.9 }))).toBe(225);
  });

  it("shrinks as far as capacity is short: 380 × 0.5 = 190", () => {
    expect(decide(capacityLed(), { capacityToNeed: 0.5 })).toBe(190);
  });

  it("never decides more than the state asks for: 40", () => {
    expect(decide(capacityLed(), { requested: 40, capacityToNeed: 2, places: 1_000 })).toBe(40);
  });
});

describe("a policy that decides by what happens", () => {
  it("cannot be announced ahead", () => {
    for (const attempt of [
      () => follow({ announced: "ahead" }),
      () => capacityLed({ announced: "ahead", share: 0.5 }),
    ]) {
      expect(attempt).toThrow(PolicyError);
      expect(attempt).toThrow(
        'a number that depends on what happens cannot be announced ahead; use announced: "yearly".',
      );
    }
  });

  it("may be any function of the view", () => {
    const policy = toPolicy(({ requested, places }) => Math.min(requested, places));
    expect(decide(policy)).toBe(250);
    expect(policy).toMatchObject({ announced: "yearly", onRevision: "share" });
    expect(policy.plan).toBeUndefined();
  });

  it("a built-in policy stays itself", () => {
    const policy = follow();
    expect(toPolicy(policy)).toBe(policy);
  });
});
