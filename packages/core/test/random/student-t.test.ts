import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile, studentTCdf, studentTQuantile } from "../../src/random/index.js";
import { uniform } from "./arbitraries.js";
import { relativeError } from "./relative-error.js";

// Reference: mpmath 1.3.0 at 30 digits (quadrature of the density, inverted by Newton's method),
// rounded to a double. scipy.special.stdtrit(df, p) of SciPy 1.17.1 gives the same to 5e-13.
const QUANTILES: readonly (readonly [p: number, df: number, t: number])[] = [
  [1e-10, 0.5, -1.02849115631634e19],
  [1e-6, 0.5, -102849115631.63402],
  [0.001, 0.5, -102849.11563017555],
  [0.025, 0.5, -164.55767348048852],
  [0.2, 0.5, -2.5127179536659185],
  [0.45, 0.5, -0.18864420884630664],
  [0.6, 0.5, 0.3979754267847906],
  [0.9, 0.5, 10.27032441023451],
  [0.999, 0.5, 102849.11563017537],
  [1 - 1e-6, 0.5, 102849115625.71901],
  [1 - 1e-9, 0.5, 1.0284912144917752e17],
  [1e-10, 1, -3183098861.837907],
  [1e-6, 1, -318309.8861827435],
  [0.001, 1, -318.30883898555044],
  [0.025, 1, -12.706204736174705],
  [0.2, 1, -1.3763819204711734],
  [0.45, 1, -0.15838444032453625],
  [0.6, 1, 0.32491969623290623],
  [0.9, 1, 3.077683537175254],
  [0.999, 1, 318.30883898555015],
  [1 - 1e-6, 1, 318309.88617359026],
  [1 - 1e-9, 1, 318309895.1862093],
  [1e-10, 2, -70710.67810804815],
  [1e-6, 2, -707.1057205259339],
  [0.001, 2, -22.327124770119877],
  [0.025, 2, -4.302652729749464],
  [0.2, 2, -1.0606601717798212],
  [0.45, 2, -0.14213381090374025],
  [0.6, 2, 0.2886751345948128],
  [0.9, 2, 1.885618083164127],
  [0.999, 2, 22.327124770119866],
  [1 - 1e-6, 2, 707.1057205157671],
  [1 - 1e-9, 2, 22360.68005765849],
  [1e-10, 2.92, -2682.091089211514],
  [1e-6, 2.92, -114.43846086046764],
  [0.001, 2.92, -10.636563077017673],
  [0.025, 2.92, -3.232344838753198],
  [0.2, 2.92, -0.9827234754388545],
  [0.45, 2.92, -0.1369018463371106],
  [0.6, 2.92, 0.2773253253033341],
  [0.9, 2.92, 1.649930224444743],
  [0.999, 2.92, 10.63656307701767],
  [1 - 1e-6, 2.92, 114.43846085934047],
  [1 - 1e-9, 2.92, 1219.0106624339285],
  [1e-10, 5, -156.8255927088943],
  [1e-6, 5, -24.771029720515944],
  [0.001, 5, -5.89342953135601],
  [0.025, 5, -2.5705818356363155],
  [0.2, 5, -0.919543780240826],
  [0.45, 5, -0.13217517523168723],
  [0.6, 5, 0.26718086570414507],
  [0.9, 5, 1.4758840488244813],
  [0.999, 5, 5.893429531356009],
  [1 - 1e-6, 5, 24.77102972037249],
  [1 - 1e-9, 5, 98.93722520824214],
  [1e-10, 30, -9.377489780407144],
  [1e-6, 30, -5.871117120418883],
  [0.001, 30, -3.385184866829305],
  [0.025, 30, -2.042272456301238],
  [0.2, 30, -0.8537672614712976],
  [0.45, 30, -0.12672961313207357],
  [0.6, 30, 0.2556053649519127],
  [0.9, 30, 1.3104150253913958],
  [0.999, 30, 3.385184866829305],
  [1 - 1e-6, 30, 5.871117120408623],
  [1 - 1e-9, 30, 8.445862807441596],
  [1e-10, 1000, -6.427876283134213],
  [1e-6, 1000, -4.781608620458351],
  [0.001, 1000, -3.098402163912923],
  [0.025, 1000, -1.9623390808264085],
  [0.2, 1000, -0.8419808221624285],
  [0.45, 1000, -0.12569326251871635],
  [0.6, 1000, 0.2534145158394987],
  [0.9, 1000, 1.2823987214609245],
  [0.999, 1000, 3.0984021639129224],
  [1 - 1e-6, 1000, 4.781608620452438],
  [1 - 1e-9, 1000, 6.0536902768005225],
  [1e-10, 1e6, -6.361406848876743],
  [1e-6, 1e6, -4.753452348279681],
  [0.001, 1e6, -3.09024045631652],
  [0.025, 1e6, -1.959966356814107],
  [0.2, 1e6, -0.841621593013984],
  [0.45, 1e6, -0.12566137876648747],
  [0.6, 1e6, 0.2533471705378416],
  [0.9, 1e6, 1.2815524121299386],
  [0.999, 1e6, 3.0902404563165193],
  [1 - 1e-6, 1e6, 4.7534523482738695],
  [1 - 1e-9, 1e6, 5.9978624603049715],
];

// Reference: mpmath 1.3.0 at 30 digits (quadrature of the density). scipy.special.stdtr(df, t) of
// SciPy 1.17.1 gives the same to 7e-15.
const PROBABILITIES: readonly (readonly [t: number, df: number, probability: number])[] = [
  [-1e6, 0.5, 0.00032070097541419884],
  [-30, 0.5, 0.058546841490053445],
  [-5, 0.5, 0.1429957015794294],
  [-2, 0.5, 0.22275744509156561],
  [-1, 0.5, 0.3011216108413221],
  [-0.1, 0.5, 0.4731658105643032],
  [0.5, 0.5, 0.6213409635352817],
  [1.5, 0.5, 0.7460491046759458],
  [4, 0.5, 0.8403899585056642],
  [-1e6, 1, 3.1830988618368455e-7],
  [-30, 1, 0.010606402405535424],
  [-5, 1, 0.06283295818900118],
  [-2, 1, 0.14758361765043326],
  [-1, 1, 0.25],
  [-0.1, 1, 0.4682744825694464],
  [0.5, 1, 0.6475836176504333],
  [1.5, 1, 0.8128329581890011],
  [4, 1, 0.9220208696226306],
  [-1e6, 2.92, 3.098438590302728e-18],
  [-30, 2.92, 4.96949494419627e-5],
  [-5, 2.92, 0.008206567342313242],
  [-2, 2.92, 0.07091469423759815],
  [-1, 2.92, 0.19641170893769339],
  [-0.1, 2.92, 0.4634063685339267],
  [0.5, 2.92, 0.6738414977011642],
  [1.5, 2.92, 0.8835051239568821],
  [4, 2.92, 0.9852760820193667],
  [-30, 30, 3.1258958153044233e-24],
  [-5, 30, 1.1648342733503898e-5],
  [-2, 30, 0.02731252248149155],
  [-1, 30, 0.16265430771301495],
  [-0.1, 30, 0.4605048058951356],
  [0.5, 30, 0.6896384975574363],
  [1.5, 30, 0.927967035435677],
  [4, 30, 0.9998090771819581],
  [-5, 1e6, 2.866998935445371e-7],
  [-2, 1e6, 0.022750266925659603],
  [-1, 1e6, 0.15865537491678908],
  [-0.1, 1e6, 0.46017217274602157],
  [0.5, 1e6, 0.6914624062638143],
  [1.5, 1e6, 0.9331926408816036],
  [4, 1e6, 0.9999683264829949],
];

const degreesOfFreedom = fc.double({ min: 0.3, max: 1000, noNaN: true });

describe("studentTQuantile", () => {
  it.each(QUANTILES)("at p = %d with %d degrees of freedom is %d, to 2e-14", (p, df, t) => {
    expect(relativeError(studentTQuantile(p, df), t)).toBeLessThan(2e-14);
  });

  it("is 0 at one half and infinite at 0 and 1", () => {
    expect([0.5, 0, 1].map((p) => studentTQuantile(p, 2.92))).toEqual([0, -Infinity, Infinity]);
  });

  it("is not a number where nothing is defined", () => {
    expect([-0.1, 1.1, NaN].map((p) => studentTQuantile(p, 3))).toEqual([NaN, NaN, NaN]);
    expect([0, -1, NaN].map((df) => studentTQuantile(0.4, df))).toEqual([NaN, NaN, NaN]);
  });

  it("is the Cauchy quantile −1/tan(πp) with 1 degree of freedom", () => {
    fc.assert(
      fc.property(uniform, (p) => {
        const expected = p < 0.25 ? -1 / Math.tan(Math.PI * p) : Math.tan(Math.PI * (p - 0.5));
        if (p < 0.75) expect(relativeError(studentTQuantile(p, 1), expected)).toBeLessThan(2e-14);
      }),
      { seed: 1 },
    );
  });

  it("is (2p − 1)/√(2p(1 − p)) with 2 degrees of freedom", () => {
    fc.assert(
      fc.property(uniform, (p) => {
        const expected = (2 * (p - 0.5)) / Math.sqrt(2 * p * (1 - p));
        expect(relativeError(studentTQuantile(p, 2), expected)).toBeLessThan(2e-14);
      }),
      { seed: 1 },
    );
  });

  it("becomes the normal quantile with many degrees of freedom", () => {
    for (const df of [1e14, 1e17, 1e300, Infinity]) {
      // The first term of the difference is (z² + 1)/(4·df), 1e-13 at most.
      expect(relativeError(studentTQuantile(1e-9, df), normalQuantile(1e-9))).toBeLessThan(2e-13);
    }
  });

  it("never decreases in p", () => {
    fc.assert(
      fc.property(uniform, uniform, degreesOfFreedom, (p, q, df) => {
        const [low, high] = [Math.min(p, q), Math.max(p, q)];
        expect(studentTQuantile(low, df)).toBeLessThanOrEqual(studentTQuantile(high, df));
      }),
      { seed: 1 },
    );
  });
});

describe("studentTCdf", () => {
  it.each(PROBABILITIES)("at t = %d with %d degrees of freedom is %d, to 2e-14", (t, df, probability) => {
    expect(relativeError(studentTCdf(t, df), probability)).toBeLessThan(2e-14);
  });

  it("is one half at 0 and reaches 0 and 1", () => {
    expect([0, -Infinity, Infinity].map((t) => studentTCdf(t, 3))).toEqual([0.5, 0, 1]);
  });

  it("follows the power law of the tail where t² is no longer a number", () => {
    // With 1 degree of freedom the tail is 1/(πt): 1/(π·1e200) = 3.183098861837907e-201.
    expect(relativeError(studentTCdf(-1e200, 1), 3.183098861837907e-201)).toBeLessThan(1e-12);
  });

  it("is not a number where nothing is defined", () => {
    expect([studentTCdf(NaN, 3), studentTCdf(1, 0), studentTCdf(1, NaN)]).toEqual([NaN, NaN, NaN]);
  });

  it("inverts studentTQuantile", () => {
    fc.assert(
      fc.property(uniform, degreesOfFreedom, (p, df) => {
        expect(relativeError(studentTCdf(studentTQuantile(p, df), df), p)).toBeLessThan(1e-12);
      }),
      { seed: 1 },
    );
  });
});
