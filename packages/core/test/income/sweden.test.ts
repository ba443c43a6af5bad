import { describe, expect, it } from "vitest";
import { expectedGrants } from "../../src/index.js";

const received = (year: number, persons: number) => [{ year, persons }];

describe("the Swedish establishment grant", () => {
  const result = expectedGrants({ country: "sweden", settled: received(2018, 288) });

  it("spreads over 24 months from the month after reception: 66, 144 and 78 of 288 parts in three years", () => {
    expect(result.currency).toBe("SEK");
    expect(result.years).toEqual([2018, 2019, 2020]);
    expect(result.grants.establishmentGrant.byYear).toEqual([66 * 133_200, 144 * 133_200, 78 * 133_200]);
    expect(result.integrationByResidenceYear["2019"]).toEqual([0, 144 * 133_200, 0]);
  });

  it("keeps the amount of the year of reception, also when it rises: 142 600 from 2019 on is for those of 2019", () => {
    const settled = [...received(2018, 288), ...received(2019, 288)];
    const { integrationByResidenceYear } = expectedGrants({ country: "sweden", settled });
    expect(integrationByResidenceYear["2019"]).toEqual([66 * 142_600, 144 * 133_200, 0]);
  });

  it("is 80 300 for an elder of 2018, and 149 600 in 2021 for anybody younger", () => {
    const elder = [{ year: 2018, persons: 288, group: "elder" as const }];
    expect(expectedGrants({ country: "sweden", settled: elder }).total[0]).toBe(66 * 80_300);
    expect(expectedGrants({ country: "sweden", settled: received(2021, 288) }).total[1]).toBe(144 * 149_600);
  });

  it("needs those of the two years before: they are named when missing", () => {
    expect(result.missingYears).toEqual([2016, 2017]);
  });

  it("is carried on after 2024, and says so", () => {
    const later = expectedGrants({ country: "sweden", settled: received(2026, 1) });
    expect(later.grants.establishmentGrant.rates[0]).toBe("carriedOn");
    expect(later.grants.establishmentGrant.byYear[0]).toBeGreaterThan((165_000 * 66) / 288);
  });
});

describe("the Swedish payment for unaccompanied minors", () => {
  const minors = (year: number, to: number) =>
    expectedGrants({
      country: "sweden",
      settled: [{ year, persons: 3, group: "unaccompaniedMinor" }],
      from: year,
      to,
    }).grants.unaccompaniedMinorsPayment?.byYear;

  it("was 1 600 + 300 a day until 30 June 2017 and 1 350 from the day after: 181 and 184 days, half present", () => {
    expect(minors(2017, 2017)).toEqual([(3 / 2) * (181 * 1900 + 184 * 1350)]);
  });

  it("falls to 750 a day at 18: of three who turned 15, 16 and 17 in 2018, half of one year in 2019", () => {
    expect(minors(2018, 2019)?.[1]).toBe(365 * (2.5 * 1350 + 0.5 * 750));
  });

  it("ends at 21: nothing is left in 2025 of those who turned 15–17 in 2018", () => {
    const byYear = minors(2018, 2025) ?? [];
    expect(byYear[6]).toBeGreaterThan(0);
    expect(byYear[7]).toBe(0);
  });
});
