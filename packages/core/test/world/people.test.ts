import { describe, expect, it } from "vitest";
import { errorsFrom, fromWorlds, meanOfValues, varianceAround, withChance } from "./worlds.js";

const PROFILE = [0.02, 0.03, 0.05, 0.1, 0.1, 0.1, 0.2, 0.1, 0.1, 0.1, 0.05, 0.05];
const scenario = withChance((own) => {
  own.people.groups = ["adult", "child"];
  own.people.households = {
    single: { members: { adult: 1 }, share: 0.5, leavingFactor: 1 },
    couple: { members: { adult: 2 }, share: 0.25, leavingFactor: 1 },
    family: { members: { adult: 2, child: 3 }, share: 0.25, leavingFactor: 1 },
  };
  own.people.reunification = { personsPerSettled: 0.4, lagShares: [0.5, 0.3, 0.2], household: "couple" };
  own.grants = {};
  own.services = {};
  own.settlement.arrivalProfile = PROFILE;
  own.housing = { ...own.housing, selfHoused: 0.3, moveOnRate: 0.6 };
});

const HOUSEHOLDS = 200;
const people = fromWorlds(scenario, "people", 100, (world, model) => {
  const drawn = world.people[model.warmUpCohort + 2];
  drawn.drawUntil(5 * HOUSEHOLDS, world.laws);
  const first = <A extends { slice(from: number, to: number): Iterable<number> }>(all: A) =>
    Array.from(all.slice(0, HOUSEHOLDS));
  const { kind, arrival, monthsAsTenant, reunionLag } = drawn;
  return {
    kind: first(kind),
    arrival: first(arrival),
    monthsAsTenant: first(monthsAsTenant),
    reunionLag: first(reunionLag),
  };
});
const all = (what: keyof (typeof people)[number]) => people.flatMap((drawn) => drawn[what]);
const N = 100 * HOUSEHOLDS;

describe("households that could settle, 20 000 of them", () => {
  it("come in the shares of persons 2 : 1 : 1, so of households as 0.5 : 0.125 : 0.05", () => {
    const sum = 0.5 + 0.125 + 0.05;
    [0.5, 0.125, 0.05].forEach((weight, kind) => {
      const count = all("kind").filter((drawn) => drawn === kind).length;
      expect(Math.abs(errorsFrom(weight / sum, count, N))).toBeLessThan(4);
    });
  });

  it("hold persons in the shares 0.5, 0.25, 0.25", () => {
    const sizes = [1, 2, 5];
    const drawn = all("kind").map((kind) => sizes[kind]);
    const total = drawn.reduce((sum, size) => sum + size, 0);
    sizes.forEach((size, kind) => {
      const share = (drawn.filter((one) => one === size).length * size) / total;
      const expected = [0.5, 0.25, 0.25][kind];
      // The error of a ratio of means, from the spread of its residuals.
      const residuals = drawn.map((one) => (one === size ? size : 0) - expected * one);
      const error = Math.sqrt(varianceAround(0, residuals) / N) / (total / N);
      expect(Math.abs(share - expected)).toBeLessThan(4 * error);
    });
  });

  it("arrive over the months by the profile", () => {
    PROFILE.forEach((share, month) => {
      const count = all("arrival").filter((drawn) => drawn === month).length;
      expect(Math.abs(errorsFrom(share, count, N))).toBeLessThan(4);
    });
  });

  it("find a home themselves in three of ten: they are tenants for no month", () => {
    const count = all("monthsAsTenant").filter((months) => months === 0).length;
    expect(Math.abs(errorsFrom(0.3, count, N))).toBeLessThan(4);
  });

  it("who rent are tenants still after a year with the probability exp(−0.6), after a month with exp(−0.05)", () => {
    const tenants = all("monthsAsTenant").filter((months) => months > 0);
    for (const [month, probability] of [
      [12, Math.exp(-0.6)],
      [1, Math.exp(-0.05)],
    ]) {
      const count = tenants.filter((months) => months > month).length;
      expect(Math.abs(errorsFrom(probability, count, tenants.length))).toBeLessThan(4);
    }
  });

  it("are joined by 0.4 persons per person: a couple comes to 0.2, 0.4 and all of singles, couples and families", () => {
    const [kinds, lags] = [all("kind"), all("reunionLag")];
    [0.2, 0.4, 1].forEach((probability, kind) => {
      const own = lags.filter((_, i) => kinds[i] === kind);
      const count = own.filter((lag) => lag > 0).length;
      if (probability === 1) expect(count).toBe(own.length);
      else expect(Math.abs(errorsFrom(probability, count, own.length))).toBeLessThan(4);
    });
  });

  it("which comes one, two or three years later as 0.5, 0.3, 0.2", () => {
    const lags = all("reunionLag").filter((lag) => lag > 0);
    [0.5, 0.3, 0.2].forEach((share, i) => {
      const count = lags.filter((lag) => lag === i + 1).length;
      expect(Math.abs(errorsFrom(share, count, lags.length))).toBeLessThan(4);
    });
  });

  it("are drawn apart from one another: kinds of neighbours are not correlated, nor of years", () => {
    const mean = meanOfValues(all("kind"));
    const variance = varianceAround(mean, all("kind"));
    const products = people.flatMap(({ kind }) =>
      kind.slice(1).map((one, i) => (one - mean) * (kind[i] - mean)),
    );
    expect(Math.abs(meanOfValues(products))).toBeLessThan((4 * variance) / Math.sqrt(products.length));
  });
});
