import { describe, expect, it } from "vitest";
import {
  calmCrisisQuantile,
  fitArrivals,
  fitCalmCrisis,
  fitFirstOrder,
  fitStudentT,
  finnishAsylumApplications,
  knownAt,
  needPaths,
  needSection,
  shocksAround,
} from "../../src/calibration/index.js";
import { drammen2024 } from "../../src/examples/index.js";
import { denmark, nordic, norway, type Series, sweden } from "../../src/reference/index.js";
import { checkScenario } from "../../src/scenario/index.js";
import { allocateWorld, buildModel, drawWorld } from "../../src/world/index.js";
import { unsourced } from "../reference/unsourced.js";
import { calmOrCrisis, firstOrder, studentT } from "./simulated.js";

const logs = ({ values }: Series) => values.map(({ value }) => Math.log(value ?? Number.NaN));
const nordicLogs = [
  norway.nationalSeries.asylumApplicationsUnhcr,
  sweden.nationalSeries.asylumApplicationsUnhcr,
  denmark.nationalSeries.asylumApplicationsUnhcr,
  finnishAsylumApplications,
].map(logs);
const changes = nordicLogs.flatMap((series) => series.slice(1).map((y, i) => y - series[i]));

describe("the published fits of 100 Nordic yearly changes come out again", () => {
  it("two regimes: weight of calm years 0.7633, sds 0.3433 and 1.0623, mean −0.0419", () => {
    const published = nordic.calmCrisisMixture.values;
    const fit = fitCalmCrisis(changes);
    expect(changes).toHaveLength(100);
    expect(1 - fit.crisisShare).toBeCloseTo(published.weightCalm, 4);
    expect(fit.calmSd).toBeCloseTo(published.sdCalm, 4);
    // Published with four decimals, cut off rather than rounded: SciPy gives 1.062354.
    expect(fit.crisisSd).toBeCloseTo(1.062354, 4);
    expect(fit.crisisSd).toBeCloseTo(published.sdCrisis, 3);
    expect(fit.mean).toBeCloseTo(published.mean, 4);
    // The maximum that SciPy's Nelder–Mead finds of the same likelihood.
    expect(fit.logLikelihood).toBeCloseTo(-78.714807132841, 6);
  });

  it("Student's t: SciPy's fit gives 2.92126 degrees of freedom, scale 0.374570, location −0.041481", () => {
    const fit = fitStudentT(changes);
    expect(fit.degreesOfFreedom).toBeCloseTo(2.921258665, 3);
    expect(fit.scale).toBeCloseTo(0.3745704, 5);
    expect(fit.location).toBeCloseTo(-0.0414812, 5);
    expect(fit.logLikelihoodOverNormal).toBeCloseTo(nordic.studentTFit.values.logLikelihoodOverNormal, 2);
  });

  it("the bound is the fall of Norway from 2015 to 2016, log(3180/30503) = −2.2609, from the location", () => {
    const { bound, location } = fitStudentT(changes);
    expect(bound).toBeCloseTo(Math.log(30_503 / 3180) + location, 10);
  });
});

describe("fitCalmCrisis", () => {
  it("finds the truth of 6 000 simulated changes within four standard errors", () => {
    // Standard errors of a single draw from the numerical Fisher information (SciPy): 1.095, 0.493, 2.265.
    const n = 6000;
    const fit = fitCalmCrisis(calmOrCrisis(n, 0.24, 0.34, 1.06), { mean: 0 });
    expect(Math.abs(fit.crisisShare - 0.24)).toBeLessThan((4 * 1.095) / Math.sqrt(n));
    expect(Math.abs(fit.calmSd - 0.34)).toBeLessThan((4 * 0.493) / Math.sqrt(n));
    expect(Math.abs(fit.crisisSd - 1.06)).toBeLessThan((4 * 2.265) / Math.sqrt(n));
  });

  it("does not close in on a single point", () => {
    // One change lies exactly on the mean: without a least sd the likelihood would be infinite.
    const fit = fitCalmCrisis([0, -1, 1, -2, 2, -1.5, 1.5, -0.8, 0.8], { mean: 0 });
    expect(fit.calmSd).toBeGreaterThan(0.05);
    expect(Number.isFinite(fit.logLikelihood)).toBe(true);
  });

  it("says what it cannot use", () => {
    expect(() => fitCalmCrisis([0.1, 0.2])).toThrow("changes has 2 numbers, at least 8 are needed");
    expect(() => fitCalmCrisis([1, 2, 3, Number.NaN, 5, 6, 7, 8])).toThrow("changes[3] is NaN");
    expect(() => fitCalmCrisis([1, 1, 1, 1, 1, 1, 1, 1])).toThrow("all changes are alike");
  });
});

describe("fitStudentT", () => {
  it("finds the truth of 6 000 simulated changes within four standard errors", () => {
    // Standard errors of a single draw from the numerical Fisher information (SciPy): 10.02, 0.521, 0.490.
    const n = 6000;
    const fit = fitStudentT(studentT(n, 3, 0.4));
    expect(Math.abs(fit.degreesOfFreedom - 3)).toBeLessThan((4 * 10.02) / Math.sqrt(n));
    expect(Math.abs(fit.scale - 0.4)).toBeLessThan((4 * 0.521) / Math.sqrt(n));
    expect(Math.abs(fit.location)).toBeLessThan((4 * 0.49) / Math.sqrt(n));
  });
});

describe("fitFirstOrder", () => {
  const settled = norway.nationalSeries.settled;
  const published = (what: string, country: string) => {
    const row = nordic.arrivalSeries.rows.find((known) => known.what === what && known.country === country);
    if (row === undefined) throw new Error(`no statistics of ${what}`);
    return row;
  };

  it.each([
    ["NO", "settled", logs(settled)],
    ["NO", "asylum applications, UNHCR", nordicLogs[0]],
    ["SE", "asylum applications, UNHCR", nordicLogs[1]],
    ["DK", "asylum applications, UNHCR", nordicLogs[2]],
    ["FI", "asylum applications, UNHCR", nordicLogs[3]],
  ] as const)("gives the published φ and residual sd of %s, %s", (country, what, series) => {
    const { phi, residualSd } = published(what, country);
    const fit = fitFirstOrder(series);
    expect(fit.phi).toBeCloseTo(phi, 4);
    expect(fit.residualSd).toBeCloseTo(residualSd, 4);
  });

  it("finds φ = 0.7 in 5 000 simulated years within four standard errors, √((1 − φ²)/n) = 0.0101", () => {
    const fit = fitFirstOrder(firstOrder(5000, 0.7, 8.6, 0.5));
    expect(Math.abs(fit.phi - 0.7)).toBeLessThan(4 * 0.0101);
    expect(fit.phiStandardError).toBeCloseTo(0.0101, 3);
    // The mean has the standard error sd/((1 − φ)·√n) = 0.0236.
    expect(Math.abs(fit.level - 8.6)).toBeLessThan(4 * 0.0236);
  });

  it("takes off the bias of short series: 0.6435 + (1 + 3·0.6435)/16 = 0.8267", () => {
    expect(fitFirstOrder(logs(settled)).phiCorrected).toBeCloseTo(0.8267, 4);
  });
});

describe("calmCrisisQuantile", () => {
  const mixture = { crisisShare: 0.2367, calmSd: 0.3433, crisisSd: 1.0623, mean: -0.0419 };

  it("agrees with SciPy's root of the distribution function", () => {
    const quantile = calmCrisisQuantile(mixture);
    expect(quantile(0.001)).toBeCloseTo(-2.839529779632157, 10);
    expect(quantile(0.025)).toBeCloseTo(-1.3709698070710745, 10);
    expect(quantile(0.25)).toBeCloseTo(-0.32471211941430905, 10);
    expect(quantile(0.9)).toBeCloseTo(0.5523729831555878, 10);
  });

  it("is the normal distribution's when there are no crises", () => {
    expect(calmCrisisQuantile({ ...mixture, crisisShare: 0, mean: 0 })(0.975)).toBeCloseTo(
      0.3433 * 1.959964,
      6,
    );
  });
});

describe("shocksAround", () => {
  it("with φ = 1 are the changes less their mean: 0, 1, 0 changes by 1 and −1", () => {
    expect(shocksAround([[0, 1, 0]], 1)).toEqual([1, -1]);
  });

  it("with φ = 0.5: 2 − 0, 2 − 1 and 0 − 1 less their mean 2/3", () => {
    const [a, b, c] = shocksAround([[0, 2, 2, 0]], 0.5);
    expect([a, b, c]).toEqual([
      expect.closeTo(4 / 3, 12),
      expect.closeTo(1 / 3, 12),
      expect.closeTo(-5 / 3, 12),
    ]);
  });
});

describe("knownAt", () => {
  it("knows nothing of later years", () => {
    const known = knownAt(2015);
    expect(Math.max(...known.settled.map(({ year }) => year))).toBe(2015);
    // 2000–2015 are 16 years of applications.
    expect(known.applications.map((series) => series.length)).toEqual([16, 16, 16, 16]);
    // The plans for 2009, 2010 and 2011 were over; for 2012–2015 the record has none.
    expect(known.planErrors).toHaveLength(3);
    expect(known.plan).toEqual({ targetYear: 2016, request: 18_517 });
  });

  it("lets decisions stand in before 2009, by √(6087/7039 · 5797/7344) at the end of 2010", () => {
    const known = knownAt(2010);
    expect(known.settledPerDecided).toBeCloseTo(Math.sqrt((6087 / 7039) * (5797 / 7344)), 10);
    expect(known.settled.map(({ year }) => year)).toEqual(Array.from({ length: 16 }, (_, i) => 1995 + i));
    // 4 925 were decided in 2008.
    expect(known.settled.at(-3)?.persons).toBeCloseTo(4925 * known.settledPerDecided, 8);
    expect(known.settled.at(-1)?.persons).toBe(5797);
  });

  it("has no plan for a year of which the record has none", () => {
    expect(knownAt(2012).plan).toBeUndefined();
  });

  it("refuses years in which settlement is not known", () => {
    expect(() => knownAt(2008)).toThrow("settlement is not known for 2008");
    expect(() => knownAt(2026)).toThrow("Give a year from 2009 to 2025");
  });

  it("says of the Finnish series where each number comes from", () => {
    expect(unsourced({ finnishAsylumApplications })).toEqual({ numbers: 26, complaints: [] });
  });
});

describe("fitArrivals", () => {
  const { settled, applications } = knownAt(2023);

  it("refuses gaps, short series and years without persons", () => {
    expect(() => fitArrivals(settled.slice(0, 5), applications)).toThrow("received 5 years, at least 6");
    expect(() => fitArrivals(settled.toSpliced(3, 1), applications)).toThrow("1999 follows 1997");
    expect(() => fitArrivals(settled.with(2, { year: 1997, persons: 0 }), applications)).toThrow(
      "1997 has 0 persons",
    );
  });

  it("gives a section that a scenario takes as it stands, whatever the model", () => {
    const fit = fitArrivals(settled, applications);
    for (const model of ["regimes", "studentT", "resampled"] as const) {
      const need = needSection(fit, model, { source: "a series", shockSource: "applications" });
      const scenario = checkScenario({ ...drammen2024, need });
      expect(scenario.need.model).toBe(model);
      expect(scenario.need.lastObserved.persons).toMatchObject({ value: 33_701, source: "a series" });
    }
  });

  it("the median level of the 29 years lies between two of their quartiles, and φ below 1", () => {
    const fit = fitArrivals(settled, applications);
    expect(fit.years).toBe(29);
    expect(settled.filter(({ persons }) => persons < fit.longRunLevel.median)).toHaveLength(14);
    expect(settled.filter(({ persons }) => persons < fit.longRunLevel.low)).toHaveLength(7);
    expect(fit.shockPersistence).toBeLessThan(fit.medianPersistence.estimate);
  });
});

describe("needPaths", () => {
  it("draws to the bit the national need of the worlds that a simulation would draw", () => {
    const runs = 25;
    const seed = "the same worlds";
    const model = buildModel(checkScenario(drammen2024));
    const world = allocateWorld(model);
    const need = Array.from({ length: runs }, (_, run) => {
      drawWorld(model, seed, run, world);
      return [...world.need.actual];
    });
    const paths = needPaths(drammen2024.need, { years: 3, runs, seed });
    for (const [i, sample] of paths.entries()) {
      expect([...sample]).toEqual(need.map((years) => years[i + 1]).sort((a, b) => a - b));
    }
  });
});
