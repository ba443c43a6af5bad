import { describe, expect, it } from "vitest";
import { denmark, nordic, valueIn } from "../../src/reference/index.js";

const { grants, nationalSeries } = denmark;

describe("Danish grants", () => {
  it("the base grant was raised by a half in 2017 and 2018: 2 640 × 1.5 = 3 960, and is 3 127 in 2024", () => {
    expect(denmark.baseGrantInLaw.value * 1.5).toBe(3960);
    expect([2017, 2018, 2024].map((year) => valueIn(grants.base, year)?.value)).toEqual([3960, 3960, 3127]);
  });

  it("the year after the raise, 2019, is not known: the raised amount is not carried on", () => {
    expect(valueIn(grants.base, 2019)).toBeUndefined();
  });

  it("a result in year 4 or 5 brings two thirds of one within three years: 59 210 of 88 817", () => {
    expect((valueIn(grants.workOrEducationLater, 2024)?.value ?? 0) / 88_817).toBeCloseTo(2 / 3, 4);
    expect(valueIn(grants.work, 2024)?.value).toBe(88_817);
  });

  it("the ceiling of 2024 is only assumed to be per year", () => {
    expect(valueIn(grants.programmeCeiling, 2015)?.status).toBe("cited");
    expect(valueIn(grants.programmeCeiling, 2024)?.status).toBe("assumed");
  });
});

describe("Danish series", () => {
  it("10 592 refugees were allocated in 2015 and 730 in 2019, a fall of 93 %", () => {
    const [in2015, in2019] = [2015, 2019].map((year) => valueIn(nationalSeries.allocated, year)?.value ?? 0);
    expect([in2015, in2019]).toEqual([10_592, 730]);
    expect(1 - (in2019 ?? 0) / (in2015 ?? 1)).toBeCloseTo(0.931, 3);
  });

  it("what was allocated is the outcome that the record of Danish plans is held against", () => {
    for (const { year, value } of nordic.forecasts.danishAllocation.outcomes) {
      expect(valueIn(nationalSeries.allocated, year)?.value).toBe(value);
    }
  });

  it("Skanderborg's quota of 2015 was tripled within the year: 231 = 3 × 77", () => {
    expect(denmark.revisedQuotas.rows).toMatchObject([
      { municipality: "Skanderborg", first: 77, revised: 3 * 77 },
    ]);
  });
});
