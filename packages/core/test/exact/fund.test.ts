import { describe, expect, it } from "vitest";
import { compare, path, type ScenarioInput } from "../../src/index.js";
import { emptyHistory, evolveOnce, ORE } from "./exact-case.js";

/** No grants; each person settled costs 100 000 in the first year, paid from the fund. */
function fromTheFund(
  opening: number,
  interest: number,
  change: (scenario: ScenarioInput) => void = () => {},
) {
  return emptyHistory((scenario) => {
    scenario.grants = {};
    scenario.services = {
      benefit: {
        adjusts: "immediate",
        metBy: "none",
        demandByResidenceYear: [1, 0, 0, 0, 0],
        unitCost: 100_000,
      },
    };
    scenario.fund = { opening, interest };
    change(scenario);
  });
}

const fiveFiveNone = path({ numbers: { 2017: 5, 2018: 5, 2019: 0 } });

describe("fund = fund before + interest on it + net", () => {
  it("600 000 at 10 %, nets of −500 000, −500 000, 0: 160 000, −324 000, −356 400", () => {
    const { ledger } = evolveOnce(fromTheFund(600_000, 0.1), fiveFiveNone).path;
    // 600 000 + 60 000 − 500 000; 160 000 + 16 000 − 500 000; −324 000 − 32 400
    expect(ledger.fund[1]).toBeCloseTo(160_000, ORE);
    expect(ledger.fund[2]).toBeCloseTo(-324_000, ORE);
    expect(ledger.fund[3]).toBeCloseTo(-356_400, ORE);
  });

  it("interest stands on a line of its own: 60 000, 16 000, −32 400; net is −500 000, −500 000, 0 without it", () => {
    const { ledger } = evolveOnce(fromTheFund(600_000, 0.1), fiveFiveNone).path;
    [60_000, 16_000, -32_400].forEach((interest, i) =>
      expect(ledger.interest[i + 1]).toBeCloseTo(interest, ORE),
    );
    [-500_000, -500_000, 0].forEach((net, i) => expect(ledger.net[i + 1]).toBeCloseTo(net, ORE));
  });

  it("opens with the first plan year: what 2016 earned and cost is in no total", () => {
    const scenario = fromTheFund(600_000, 0.1, (own) => {
      own.history.years["2016"] = { settled: 50, decided: 50 };
    });
    const { ledger } = evolveOnce(scenario, fiveFiveNone).path;
    expect(ledger.net[0]).toBeCloseTo(-5_000_000, ORE);
    expect(ledger.fund[1]).toBeCloseTo(160_000, ORE);
  });

  it("at no interest the fund at the end is the opening balance and all nets: 600 000 − 1 000 000", () => {
    const result = compare(fromTheFund(600_000, 0), { policies: { fiveFiveNone }, runs: 1 });
    const { fund, net } = result.policy("fiveFiveNone");
    expect(fund.in(2024).mean.estimate).toBeCloseTo(600_000 + net.total.mean.estimate, ORE);
    expect(net.total.mean.estimate).toBeCloseTo(-1_000_000, ORE);
  });
});

describe("the fund is dry at the first year-end below 0", () => {
  const dryBy = (opening: number, years: readonly number[], change?: (scenario: ScenarioInput) => void) => {
    const result = compare(fromTheFund(opening, 0, change), { policies: { fiveFiveNone }, runs: 1 });
    const { fund } = result.policy("fiveFiveNone");
    return years.map((year) => fund.probabilityBelow(0).by(year).estimate);
  };

  it("600 000 against 500 000 a year: not by 2017, but by 2018 and ever after", () => {
    expect(dryBy(600_000, [2017, 2018, 2019, 2024])).toEqual([0, 1, 1, 1]);
  });

  it("a krone too little is dry: 999 999 against 1 000 000, by 2018", () => {
    expect(dryBy(999_999, [2017, 2018, 2024])).toEqual([0, 1, 1]);
  });

  it("a balance of exactly 0 is not below 0: 1 000 000 against 1 000 000", () => {
    expect(dryBy(1_000_000, [2017, 2018, 2024])).toEqual([0, 0, 0]);
  });

  it("a fund that was dry once counts as dry by every later year, though it has recovered", () => {
    // Grants of 300 000 a person in residence year 3 fill the fund again in 2019 and 2020.
    const later = (scenario: ScenarioInput) => {
      scenario.grants = {
        late: {
          form: "byResidenceYear",
          growth: 0,
          amounts: { "2017": { rates: { singleAdult: [0, 0, 300_000] } } },
        },
      };
    };
    expect(dryBy(600_000, [2017, 2018, 2019, 2020], later)).toEqual([0, 1, 1, 1]);
    const result = compare(fromTheFund(600_000, 0, later), { policies: { fiveFiveNone }, runs: 1 });
    expect(result.policy("fiveFiveNone").fund.in(2019).mean.estimate).toBeCloseTo(1_100_000, ORE);
  });
});

describe("net = grants + rents − costs", () => {
  it("10 persons in 5 dwellings: grants 2 350 000, rents 5 × 90 000, costs 10 × 12 000 and 5 × 120 000", () => {
    const scenario = emptyHistory((own) => {
      own.housing = {
        ...own.housing,
        personsPerDwelling: 2,
        costPerDwelling: 120_000,
        rentPerDwelling: 90_000,
      };
      own.services.welcome = {
        adjusts: "immediate",
        metBy: "integrationGrant",
        demandByResidenceYear: [1, 0, 0, 0, 0],
        unitCost: 12_000,
      };
    });
    const ten = path({ numbers: { 2017: 10, 2018: 0 } });
    const first = compare(scenario, { policies: { ten }, runs: 1 }).policy("ten");
    const amount = (what: "grants" | "rents" | "costs" | "net") => first[what].in(2017).mean.estimate;
    expect(amount("grants")).toBeCloseTo(2_350_000, ORE);
    expect(amount("rents")).toBeCloseTo(450_000, ORE);
    expect(amount("costs")).toBeCloseTo(720_000, ORE);
    expect(amount("net")).toBeCloseTo(2_080_000, ORE);
  });

  it("in prices of 2016 and as present value: 1 100 000 in 2017 at 10 % are 1 000 000 either way", () => {
    const scenario = emptyHistory((own) => {
      own.services = {};
      own.prices = { baseYear: 2016, known: { growth: { "2017": 0.1 } }, laterGrowth: 0, discountRate: 0.1 };
      own.grants = {
        one: {
          form: "onceAtSettlement",
          growth: 0,
          amounts: { "2017": { rates: { singleAdult: 1_100_000 } } },
        },
      };
    });
    const one = path({ numbers: { 2017: 1, 2018: 1, 2019: 0 } });
    const result = compare(scenario, { policies: { one }, runs: 1 }).policy("one");
    expect(result.measure("netReal").in(2017).mean.estimate).toBeCloseTo(1_000_000, ORE);
    expect(result.measure("netPresentValue").in(2017).mean.estimate).toBeCloseTo(1_000_000, ORE);
    // 2018: prices as in 2017, two years from the start of 2017 to the end of 2018.
    expect(result.measure("netReal").in(2018).mean.estimate).toBeCloseTo(1_000_000, ORE);
    expect(result.measure("netPresentValue").in(2018).mean.estimate).toBeCloseTo(1_100_000 / 1.21, ORE);
  });
});
