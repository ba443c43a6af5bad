import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaQuantile, logGamma, regularizedIncompleteBeta } from "../../src/random/index.js";
import { stirlingError } from "../../src/random/stirling-error.js";
import { uniform } from "./arbitraries.js";
import { relativeError } from "./relative-error.js";

// Reference: mpmath 1.3.0 at 40 digits, loggamma(x). scipy.special.gammaln(x) of SciPy 1.17.1 gives
// the same to 5e-13 (it is less accurate near the zero at 2).
const LOG_GAMMA: readonly (readonly [x: number, value: number])[] = [
  [0.01, 4.599479878042022],
  [0.5, 0.5723649429247001],
  [0.9, 0.06637623973474295],
  [1.0001, -5.771334222047127e-5],
  [1.4616, -0.12148629003589732],
  [2.0001, 4.2281658112919945e-5],
  [3.7, 1.428072326665388],
  [9.99, 12.779315214350193],
  [10, 12.801827480081469],
  [50.5, 146.51925549072064],
  [1e4, 82099.71749644238],
  [1e10, 220258509288.81058],
];

// Reference: mpmath 1.3.0 at 30 digits (power series of the incomplete beta function, inverted by
// Newton's method on the logit of x), rounded to a double. scipy.special.betaincinv(alpha, beta, p)
// of SciPy 1.17.1 gives the same to 2e-14.
const QUANTILES: readonly (readonly [p: number, alpha: number, beta: number, x: number])[] = [
  [1e-10, 0.05, 0.05, 9.711823602720271e-195],
  [1e-6, 0.05, 0.05, 9.711823602720156e-115],
  [0.001, 0.05, 0.05, 9.711823602720095e-55],
  [0.1, 0.05, 0.05, 9.711823602719967e-15],
  [0.4, 0.05, 0.05, 0.010576058150995358],
  [0.75, 0.05, 0.05, 0.9999991167154948],
  [0.99, 0.05, 0.05, 1.0],
  [1 - 1e-6, 0.05, 0.05, 1.0],
  [1 - 1e-9, 0.05, 0.05, 1.0],
  [1e-10, 0.05, 3, 2.3000470006648895e-201],
  [1e-6, 0.05, 3, 2.300047000664862e-121],
  [0.001, 0.05, 3, 2.3000470006648478e-61],
  [0.1, 0.05, 3, 2.3000470006648375e-21],
  [0.4, 0.05, 3, 2.5289284338441628e-9],
  [0.75, 0.05, 3, 0.0007304089750450773],
  [0.99, 0.05, 3, 0.34639912780966603],
  [1 - 1e-6, 0.05, 3, 0.962146081664462],
  [1 - 1e-9, 0.05, 3, 0.9961833261517121],
  [1e-10, 0.5, 0.5, 2.4674011002723397e-20],
  [1e-6, 0.5, 0.5, 2.46740110027031e-12],
  [0.001, 0.5, 0.5, 2.467399070916944e-6],
  [0.1, 0.5, 0.5, 0.024471741852423217],
  [0.4, 0.5, 0.5, 0.34549150281252633],
  [0.75, 0.5, 0.5, 0.8535533905932737],
  [0.99, 0.5, 0.5, 0.9997532801828658],
  [1 - 1e-6, 0.5, 0.5, 0.9999999999975326],
  [1 - 1e-9, 0.5, 0.5, 1.0],
  [1e-10, 2, 4, 3.1622876602237195e-6],
  [1e-6, 2, 4, 0.00031632782139372423],
  [0.001, 2, 4, 0.010101787883737752],
  [0.1, 2, 4, 0.11223495854585856],
  [0.4, 2, 4, 0.26556869604169725],
  [0.75, 2, 4, 0.4541805647736157],
  [0.99, 2, 4, 0.7779277166150019],
  [1 - 1e-6, 2, 4, 0.978761781799294],
  [1 - 1e-9, 2, 4, 0.9962365610351039],
  [1e-10, 1.5, 3.5, 6.97162696869429e-8],
  [1e-6, 1.5, 3.5, 3.2360470824416396e-5],
  [0.001, 1.5, 3.5, 0.003246472165262137],
  [0.1, 1.5, 3.5, 0.07525707350021324],
  [0.4, 1.5, 3.5, 0.22158358357318106],
  [0.75, 1.5, 3.5, 0.4239056037114729],
  [0.99, 1.5, 3.5, 0.783642475817882],
  [1 - 1e-6, 1.5, 3.5, 0.9848089299081815],
  [1 - 1e-9, 1.5, 3.5, 0.9978922952440278],
  [1e-10, 0.3, 50, 6.518409768147882e-36],
  [1e-6, 0.3, 50, 1.4043488128340496e-22],
  [0.001, 0.3, 50, 1.4043488129083878e-12],
  [0.1, 0.3, 50, 6.520011809528374e-6],
  [0.4, 0.3, 50, 0.0006793111627824219],
  [0.75, 0.3, 50, 0.006882406324493368],
  [0.99, 0.3, 50, 0.0517696565134017],
  [1 - 1e-6, 0.3, 50, 0.19845430605305278],
  [1 - 1e-9, 0.3, 50, 0.2981736642912261],
  [1e-10, 10, 2, 0.07927000991285972],
  [1e-6, 10, 2, 0.201677178432871],
  [0.001, 10, 2, 0.41335862417149766],
  [0.1, 10, 2, 0.6897565521874542],
  [0.4, 10, 2, 0.8245086125560338],
  [0.75, 10, 2, 0.9123900463324665],
  [0.99, 10, 2, 0.9859349153349293],
  [1 - 1e-6, 10, 2, 0.9998651054489304],
  [1 - 1e-9, 10, 2, 0.9999957359311867],
  [1e-10, 100, 200, 0.17955527642870817],
  [1e-6, 100, 200, 0.21400675873137456],
  [0.001, 100, 200, 0.25296101645442276],
  [0.1, 100, 200, 0.29872036546268615],
  [0.4, 100, 200, 0.3260879895495306],
  [0.75, 100, 200, 0.3514916787820605],
  [0.99, 100, 200, 0.39804260922887097],
  [1 - 1e-6, 100, 200, 0.4683445403950757],
  [1 - 1e-9, 100, 200, 0.5046696908341409],
  [1e-10, 10000, 3, 0.997089943647998],
  [1e-6, 10000, 3, 0.9980891025106803],
  [0.001, 10000, 3, 0.9988778551149807],
  [0.1, 10000, 3, 0.9994679627619962],
  [0.4, 10000, 3, 0.999689541391367],
  [0.75, 10000, 3, 0.9998273022426316],
  [0.99, 10000, 3, 0.9999564007938196],
  [1 - 1e-6, 10000, 3, 0.9999981747558879],
  [1 - 1e-9, 10000, 3, 0.9999998182235352],
  [1e-10, 10000, 10000, 0.47752035465774484],
  [1e-6, 10000, 10000, 0.48319864281590597],
  [0.001, 10000, 10000, 0.48907554644043605],
  [0.1, 10000, 10000, 0.49546906737197843],
  [0.4, 10000, 10000, 0.49910427224902953],
  [0.75, 10000, 10000, 0.5023846976282449],
  [0.99, 10000, 10000, 0.5082244282031154],
  [1 - 1e-6, 10000, 10000, 0.5168013571840735],
  [1 - 1e-9, 10000, 10000, 0.5211961828456688],
];

// Reference: mpmath 1.3.0 at 30 digits (power series). scipy.special.betainc(alpha, beta, x) of
// SciPy 1.17.1 gives the same to 4e-14.
const PROBABILITIES: readonly (readonly [x: number, alpha: number, beta: number, probability: number])[] = [
  [0.3, 0.05, 0.05, 0.4802183280058102],
  [1e-20, 0.05, 3, 0.10762499999999998],
  [0.999999, 0.5, 0.5, 0.9993633801215199],
  [0.2, 2, 4, 0.26272],
  [0.01, 1.5, 3.5, 0.005351437366148329],
  [0.1, 0.3, 50, 0.9994972885980966],
  [0.05, 10, 2, 1.0253906250000005e-12],
  [0.2, 100, 200, 3.5460073665672474e-8],
  [0.4, 100, 200, 0.9916844649260861],
  [0.999, 10000, 3, 0.0027557999713298327],
  [0.48, 10000, 10000, 7.610739113426522e-9],
  [0.501, 10000, 10000, 0.6113500478574625],
];

// From 0.05 to 1e4, evenly on a logarithmic scale
const shape = fc.double({ min: Math.log(0.05), max: Math.log(1e4), noNaN: true }).map(Math.exp);

describe("logGamma", () => {
  it.each(LOG_GAMMA)("at %d is %d, to 2e-15", (x, value) => {
    expect(relativeError(logGamma(x), value)).toBeLessThan(2e-15);
  });

  it("is the logarithm of the factorial one below: Γ(1) = Γ(2) = 1, Γ(5) = 24", () => {
    expect(logGamma(1)).toBeCloseTo(0, 15);
    expect(logGamma(2)).toBeCloseTo(0, 15);
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 14);
  });

  it("is infinite at 0 and not a number below", () => {
    expect([0, Infinity, -1, NaN].map(logGamma)).toEqual([Infinity, Infinity, NaN, NaN]);
  });

  it("satisfies Γ(x + 1) = x·Γ(x) across the seams of its three approximations", () => {
    for (const x of [0.4999, 0.5, 1.4999, 1.5, 2.4999, 2.5, 8.9999, 9, 9.0001]) {
      expect(logGamma(x + 1)).toBeCloseTo(logGamma(x) + Math.log(x), 13);
    }
  });
});

describe("stirlingError", () => {
  it("is 1 − ½·log 2π at 1, where log Γ is 0", () => {
    expect(stirlingError(1)).toBeCloseTo(1 - 0.5 * Math.log(2 * Math.PI), 15);
  });
});

describe("regularizedIncompleteBeta", () => {
  it.each(PROBABILITIES)("at x = %d with shapes %d and %d is %d, to 1e-13", (x, alpha, beta, probability) => {
    expect(relativeError(regularizedIncompleteBeta(x, alpha, beta), probability)).toBeLessThan(1e-13);
  });

  it("is 0 up to 0, 1 from 1 on, and not a number without positive shapes", () => {
    expect([-1, 0, 1, 2].map((x) => regularizedIncompleteBeta(x, 2, 3))).toEqual([0, 0, 1, 1]);
    expect(regularizedIncompleteBeta(0.5, 0, 1)).toBeNaN();
    expect(regularizedIncompleteBeta(0.5, 1, -1)).toBeNaN();
    expect(regularizedIncompleteBeta(NaN, 1, 1)).toBeNaN();
  });

  it("is 11/16 at one half with shapes 2 and 3: at least 2 heads in 4 tosses", () => {
    expect(regularizedIncompleteBeta(0.5, 2, 3)).toBeCloseTo(0.6875, 15);
  });
});

describe("betaQuantile", () => {
  it.each(QUANTILES)("at p = %d with shapes %d and %d is %d, to 1e-13", (p, alpha, beta, x) => {
    expect(relativeError(betaQuantile(p, alpha, beta), x)).toBeLessThan(1e-13);
  });

  it("reaches 0 and 1 at 0 and 1, and is not a number outside", () => {
    expect([0, 1, -0.1, 1.1, NaN].map((p) => betaQuantile(p, 2, 3))).toEqual([0, 1, NaN, NaN, NaN]);
    expect([betaQuantile(0.5, 0, 1), betaQuantile(0.5, 1, -1)]).toEqual([NaN, NaN]);
  });

  it("is p^(1/alpha) when beta is 1", () => {
    fc.assert(
      fc.property(uniform, shape, (p, alpha) => {
        const x = betaQuantile(p, alpha, 1);
        // The rounding of log p, divided by alpha, is in the expected value.
        if (x > 1e-290) expect(relativeError(x, p ** (1 / alpha))).toBeLessThan(1e-13);
      }),
      { seed: 1 },
    );
  });

  it("stays between 0 and 1 and never decreases in p, for shapes from 0.05 to 10 000", () => {
    fc.assert(
      fc.property(uniform, uniform, shape, shape, (p, q, alpha, beta) => {
        const low = betaQuantile(Math.min(p, q), alpha, beta);
        const high = betaQuantile(Math.max(p, q), alpha, beta);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it("does not decrease from one 32-bit uniform to the next", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 2 }), shape, shape, (k, alpha, beta) => {
        const low = betaQuantile((k + 0.5) / 2 ** 32, alpha, beta);
        const high = betaQuantile((k + 1.5) / 2 ** 32, alpha, beta);
        expect(low).toBeLessThanOrEqual(high);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it("is inverted by regularizedIncompleteBeta", () => {
    fc.assert(
      fc.property(uniform, shape, shape, (p, alpha, beta) => {
        const x = betaQuantile(p, alpha, beta);
        // Closer to 1 the spacing of doubles, and closer to 0 their range, is what one would
        // measure.
        if (x < 1e-290 || x > 0.999) return;
        expect(relativeError(regularizedIncompleteBeta(x, alpha, beta), p)).toBeLessThan(1e-10);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});
