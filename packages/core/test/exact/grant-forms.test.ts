import { describe, expect, it } from "vitest";
import { path, type ScenarioInput } from "../../src/index.js";
import { emptyHistory, exactCase } from "./exact-case.js";
import {
  allIn,
  expectToTheOre,
  type GrantInput,
  linesOf,
  paid,
  settleIn2017,
  withGrant,
} from "./ledger-lines.js";

type Form<Name extends GrantInput["form"]> = Extract<GrantInput, { form: Name }>;

const comingIn =
  (profile: number[], change: (scenario: ScenarioInput) => void = () => {}) =>
  (scenario: ScenarioInput) => {
    scenario.settlement.arrivalProfile = profile;
    change(scenario);
  };

describe("a grant for every month that a person is here", () => {
  const whilePresent = (amounts: Form<"whilePresent">["amounts"], more: Partial<Form<"whilePresent">> = {}) =>
    ({ form: "whilePresent", per: "month", growth: 0, ...more, amounts }) as const;
  const rates = (singleAdult: number) => ({ rates: { singleAdult } });

  it("900 a month: 10 × 12 × 900 = 108 000 in each of the five grant years, then nothing", () => {
    expectToTheOre(
      paid(withGrant(whilePresent({ "2017": rates(900) })), 10),
      [108_000, 108_000, 108_000, 108_000, 108_000, 0, 0, 0],
    );
  });

  it("1 350 a day: 365 × 1 350 = 492 750 a year, 41 062.50 a month", () => {
    const daily = whilePresent({ "2017": rates(1_350) }, { per: "day" });
    expectToTheOre(paid(withGrant(daily)), [492_750, 492_750]);
    expectToTheOre(paid(withGrant(daily, comingIn(allIn(12)))), [41_062.5, 492_750]);
  });

  it("120 000 a year: for those who come in October 3/12 of it, 30 000", () => {
    const yearly = whilePresent({ "2017": rates(120_000) }, { per: "year" });
    expectToTheOre(paid(withGrant(yearly, comingIn(allIn(10)))), [30_000, 120_000]);
  });

  it("1 600 a day, from 1 July 2017 1 350: 182.5 × 1 600 + 182.5 × 1 350 = 538 375, then 492 750", () => {
    const sweden = whilePresent({ "2014": rates(1_600), "2017-07": rates(1_350) }, { per: "day" });
    expectToTheOre(paid(withGrant(sweden)), [538_375, 492_750, 492_750]);
    // Those who come on 1 July never meet the old amount, those of June do for a month: 365/12 × 250 more.
    expectToTheOre(paid(withGrant(sweden, comingIn(allIn(7)))), [246_375, 492_750]);
    expectToTheOre(paid(withGrant(sweden, comingIn(allIn(6)))), [246_375 + (365 / 12) * 1_600]);
  });

  it("a first amount from July 2018 holds before it too, as no other is known", () => {
    expectToTheOre(paid(withGrant(whilePresent({ "2018-07": rates(100) }))), [1_200, 1_200, 1_200]);
  });

  it("those who leave earn it as long as they are here: 100 → 80 in 2018 are 90 × 12 × 900", () => {
    const leaving = withGrant(whilePresent({ "2017": rates(900) }), (scenario) => {
      scenario.people.leaving = {
        yearlyRate: -Math.log(0.8),
        byResidenceYear: [0, 1, 0, 0, 0],
        laterYears: 0,
      };
    });
    expectToTheOre(paid(leaving, 100), [100 * 10_800, 90 * 10_800, 80 * 10_800]);
  });

  it("is only for the groups that it names", () => {
    const grant = whilePresent({ "2017": { rates: { child: 1_000 } } });
    const families = withGrant(grant, (scenario) => {
      scenario.people.groups = ["adult", "child"];
      scenario.people.households = {
        family: { members: { adult: 1, child: 2 }, share: 1, leavingFactor: 1 },
      };
      scenario.people.reunification.household = "family";
    });
    expectToTheOre(paid(families, 30), [20 * 12_000]);
  });

  it("grows by the calendar years since its amount: 2 % in early 2018 on 2017's, none on that of July 2018", () => {
    const grows = whilePresent({ "2017": rates(1_000), "2018-07": rates(1_100) }, { growth: 0.02 });
    expectToTheOre(paid(withGrant(grows)), [12_000, 6 * 1_020 + 6 * 1_100, 12 * 1_100 * 1.02]);
  });

  describe("paid for those who were here before, as a block grant is", () => {
    const lagging = (lagYears: number, amounts: Form<"whilePresent">["amounts"] = { "2017": rates(900) }) =>
      whilePresent(amounts, { lagYears });

    it("two years late: nothing for 2017's ten in 2017 and 2018, 108 000 in 2019–2023", () => {
      expectToTheOre(paid(withGrant(lagging(2)), 10), [0, 0, 108_000, 108_000, 108_000, 108_000, 108_000, 0]);
    });

    it("one year late, those who came in July count half: 54 000 in 2018", () => {
      expectToTheOre(paid(withGrant(lagging(1), comingIn(allIn(7))), 10), [0, 54_000, 108_000]);
    });

    it("the amount is that of the year in which it is paid: 900 until June 2018, then 600", () => {
      const cut = lagging(1, { "2017": rates(900), "2018-07": rates(600) });
      expectToTheOre(paid(withGrant(cut), 10), [0, 6 * 9_000 + 6 * 6_000, 72_000]);
    });

    it("goes on though nobody is here any more: of the 100 of 2016, 1.08 million in 2021 and nothing in 2022", () => {
      const scenario = exactCase((own) => {
        own.services = {};
        own.grants = { grant: lagging(1) };
      });
      const { grants, residents } = linesOf(scenario, path({ numbers: { 2017: 0 } }));
      expect(residents).toEqual([100, 100, 100, 100, 0, 0, 0, 0]);
      expectToTheOre(grants, [1_080_000, 1_080_000, 1_080_000, 1_080_000, 1_080_000, 0, 0, 0]);
    });
  });
});

describe("a grant spread over some months from arrival", () => {
  const overMonths = (amounts: Form<"overMonths">["amounts"], months = 24) =>
    ({ form: "overMonths", months, growth: 0, amounts }) as const;
  const rates = (singleAdult: number) => ({ rates: { singleAdult } });
  const sweden = overMonths({ "2017": rates(142_600) });

  it("142 600 over 24 months for those who come in January: 71 300 in 2017 and in 2018", () => {
    expectToTheOre(paid(withGrant(sweden)), [71_300, 71_300, 0, 0]);
  });

  it("in July: 6/24, 12/24 and 6/24, so 35 650, 71 300 and 35 650", () => {
    expectToTheOre(paid(withGrant(sweden, comingIn(allIn(7)))), [35_650, 71_300, 35_650, 0, 0]);
  });

  it("in December: a month in 2017, 5 941.67, and eleven in 2019, 65 358.33", () => {
    expectToTheOre(paid(withGrant(sweden, comingIn(allIn(12)))), [5_941.67, 71_300, 65_358.33, 0]);
  });

  it("five in January and five in July: 5 × (71 300 + 35 650), 10 × 71 300, 5 × 35 650", () => {
    const half = [0.5, 0, 0, 0, 0, 0, 0.5, 0, 0, 0, 0, 0];
    expectToTheOre(paid(withGrant(sweden, comingIn(half)), 10), [534_750, 713_000, 178_250, 0]);
  });

  it("142 600 for those of 2017 and 148 800 for those of 2018: whoever came before keeps the older amount", () => {
    const raised = overMonths({ "2017": rates(142_600), "2018": rates(148_800) });
    expectToTheOre(paid(withGrant(raised)), [71_300, 71_300, 0]);
    expectToTheOre(paid(withGrant(raised, comingIn(allIn(7)))), [35_650, 71_300, 35_650, 0]);
    const both = path({ numbers: { 2017: 1, 2018: 1, 2019: 0 } });
    expectToTheOre(linesOf(withGrant(raised), both).grants, [71_300, 71_300 + 74_400, 74_400, 0]);
  });

  it("is still paid out to those who came before it ended: 71 300 in 2018, and nothing for those of 2018", () => {
    const ended = overMonths({ "2017": rates(142_600), "2018": null });
    const both = path({ numbers: { 2017: 1, 2018: 1, 2019: 0 } });
    expectToTheOre(linesOf(withGrant(ended), both).grants, [71_300, 71_300, 0, 0]);
  });

  it("is also paid to those who came before the plan: half of the 24 months of 100 in 2016 is left", () => {
    const scenario = exactCase((own) => {
      own.services = {};
      own.grants = { grant: overMonths({ "2015": rates(120_000), "2017": rates(142_600) }) };
    });
    expectToTheOre(linesOf(scenario, path({ numbers: { 2017: 0 } })).grants, [6_000_000, 0, 0]);
  });

  it("over 8 months, for those who come in July: 6/8 and 2/8 of 80 000", () => {
    const short = overMonths({ "2017": rates(80_000) }, 8);
    expectToTheOre(paid(withGrant(short, comingIn(allIn(7)))), [60_000, 20_000, 0]);
  });

  it("grows from one year of arrival to the next, by 3 %: 71 300 each in 2017 and 2018, 73 439 more in 2018", () => {
    const grows = withGrant({ ...sweden, growth: 0.03 });
    const both = path({ numbers: { 2017: 1, 2018: 1, 2019: 0 } });
    expectToTheOre(linesOf(grows, both).grants, [71_300, 71_300 + 73_439, 73_439, 0]);
    expectToTheOre(linesOf(grows, both).unmadeLaw, [0, 2_139, 2_139, 0]);
  });

  it("for those who leave it ends: m/24 of it for one who leaves after m months", () => {
    const leaving = withGrant(sweden, (scenario) => {
      scenario.chance = true;
      scenario.people.leaving = { yearlyRate: 0.6, byResidenceYear: [1, 1, 1, 1, 1], laterYears: 1 };
    });
    const months = new Set<number>();
    for (let run = 0; run < 60; run++) {
      const { grants, residents } = linesOf(leaving, settleIn2017(1), run);
      const here = Math.round(12 * residents.reduce((sum, years) => sum + years, 0));
      const total = grants.reduce((sum, amount) => sum + amount, 0);
      expect(total).toBeCloseTo((142_600 * Math.min(24, here)) / 24, 6);
      months.add(Math.min(24, here));
    }
    expect(months.size).toBeGreaterThan(10);
  });
});

describe("a reimbursement of costly needs above 200 000, up to 1 608 000", () => {
  const RATES = { ownShare: 200_000, ceiling: 1_608_000 };
  const reimbursement = (
    amounts: Form<"reimbursement">["amounts"] = { "2017": { rates: RATES } },
    growth = 0,
  ): GrantInput => ({ form: "reimbursement", growth, amounts });
  const costing = (
    yearlyCost: number,
    grant = reimbursement(),
    change: (scenario: ScenarioInput) => void = () => {},
  ) =>
    withGrant(grant, (scenario) => {
      scenario.people.costlyNeeds = { share: 1, yearlyCost, metBy: "grant" };
      change(scenario);
    });

  it.each([
    [0, 0],
    [100_000, 0],
    [200_000, 0],
    [200_100, 100],
    [500_000, 300_000],
    [1_808_000, 1_608_000],
    [1_808_100, 1_608_000],
    [3_000_000, 1_608_000],
  ])("of a cost of %d pays %d", (cost, reimbursed) => {
    expectToTheOre(paid(costing(cost)), [reimbursed, reimbursed, reimbursed, reimbursed, reimbursed, 0]);
    const world = { ...costing(cost), chance: true };
    expectToTheOre(paid(world), [reimbursed, reimbursed, reimbursed, reimbursed, reimbursed, 0]);
  });

  it("the cost itself stands on a line of its own: 500 000 in each grant year", () => {
    expectToTheOre(
      linesOf(costing(500_000), settleIn2017(1)).needed("costlyNeeds"),
      [500_000, 500_000, 500_000, 500_000, 500_000, 0, 0, 0],
    );
  });

  it("each person has an own share: two of 150 000 are two times nothing, not 100 000", () => {
    for (const chance of [false, true]) {
      expectToTheOre(paid({ ...costing(150_000), chance }, 2), [0, 0, 0, 0, 0, 0]);
    }
  });

  it("of part of a year the own share is whole: from July 500 000 − 200 000, then 1 000 000 − 200 000", () => {
    expectToTheOre(paid(costing(1_000_000, reimbursement(), comingIn(allIn(7)))), [300_000, 800_000]);
  });

  it("both amounts grow, by 3 % in 2018: 500 000 − 206 000, and at most 1 656 240", () => {
    const grows = reimbursement(undefined, 0.03);
    expectToTheOre(paid(costing(500_000, grows)), [300_000, 294_000, 500_000 - 200_000 * 1.03 ** 2]);
    expectToTheOre(paid(costing(3_000_000, grows)), [1_608_000, 1_656_240]);
    // What growth has added: 6 000 less where the own share counts, 48 240 more where the ceiling does.
    expectToTheOre(linesOf(costing(500_000, grows), settleIn2017(1)).unmadeLaw, [0, -6_000]);
    expectToTheOre(linesOf(costing(3_000_000, grows), settleIn2017(1)).unmadeLaw, [0, 48_240]);
  });

  it("costs rise with prices, by 10 % in 2018: 550 000 − 200 000", () => {
    const dearer = costing(500_000, reimbursement(), (scenario) => {
      scenario.prices.known = { growth: { "2018": 0.1 } };
    });
    expectToTheOre(paid(dearer), [300_000, 350_000]);
  });

  it("meets the amounts of each year: an own share of 300 000 from 2019, and no rule from 2020", () => {
    const changing = reimbursement({
      "2017": { rates: RATES },
      "2019": { rates: { ownShare: 300_000, ceiling: 1_608_000 } },
      "2020": null,
    });
    expectToTheOre(paid(costing(500_000, changing)), [300_000, 300_000, 200_000, 0, 0]);
  });

  it("that applies to half of the persons pays half: 150 000", () => {
    expectToTheOre(paid(costing(500_000, { ...reimbursement(), appliesTo: 0.5 })), [150_000]);
  });

  it("needs of one in a hundred: of 200 settled, two; 2 × 300 000", () => {
    const rare = costing(500_000, reimbursement(), (scenario) => {
      scenario.people.costlyNeeds = { share: 0.01, yearlyCost: 500_000, metBy: "grant" };
    });
    expectToTheOre(paid(rare, 200), [600_000, 600_000]);
  });
});

describe("a grant to the municipality by its size class: 1–3, 4–150, more", () => {
  const CLASSES = [{ upTo: 3, amount: 200_000 }, { upTo: 150, amount: 600_000 }, { amount: 1_000_000 }];
  const perMunicipality = (more: Partial<Form<"perMunicipality">> = {}): GrantInput => ({
    form: "perMunicipality",
    growth: 0,
    counts: { groups: ["singleAdult"], residenceYears: [1, 2] },
    amounts: { "2017": { rates: CLASSES } },
    ...more,
  });

  it.each([
    [0, 0],
    [1, 200_000],
    [3, 200_000],
    [4, 600_000],
    [150, 600_000],
    [151, 1_000_000],
    [400, 1_000_000],
  ])("with %d persons pays %d", (persons, amount) => {
    expectToTheOre(paid(withGrant(perMunicipality()), persons), [amount, amount, 0, 0]);
    expectToTheOre(paid({ ...withGrant(perMunicipality()), chance: true }, persons), [amount, amount, 0]);
  });

  it("the last class may have a limit: with 151 persons nothing", () => {
    const limited = perMunicipality({ amounts: { "2017": { rates: CLASSES.slice(0, 2) } } });
    expectToTheOre(paid(withGrant(limited), 150), [600_000]);
    expectToTheOre(paid(withGrant(limited), 151), [0]);
  });

  it("counts the residence years that it names: 2 of 2017 and 2 of 2018 are 2, 4, 2 and none", () => {
    const twice = path({ numbers: { 2017: 2, 2018: 2, 2019: 0 } });
    const { grants } = linesOf(withGrant(perMunicipality()), twice);
    expectToTheOre(grants, [200_000, 600_000, 200_000, 0, 0]);
  });

  it("counts the groups that it names: of 6 in families of an adult and two children, 2 adults", () => {
    const families = withGrant(perMunicipality(), (scenario) => {
      scenario.people.groups = ["singleAdult", "child"];
      scenario.people.households = {
        family: { members: { singleAdult: 1, child: 2 }, share: 1, leavingFactor: 1 },
      };
      scenario.people.reunification.household = "family";
    });
    expectToTheOre(paid(families, 6), [200_000]);
    expectToTheOre(paid(families, 12), [600_000]);
  });

  it("grows, and ends: 612 000 in 2018, nothing from 2019", () => {
    const ends = perMunicipality({
      growth: 0.02,
      counts: { groups: ["singleAdult"], residenceYears: [1, 2, 3, 4, 5] },
      amounts: { "2017": { rates: CLASSES }, "2019": null },
    });
    expectToTheOre(paid(withGrant(ends), 50), [600_000, 612_000, 0, 0]);
  });
});

describe("a grant for places", () => {
  /** Ten places for the ten of 2016; nobody is given notice, and hiring takes a year. */
  const homes = (
    amounts: Form<"perPlace">["amounts"],
    more: Partial<Form<"perPlace">> = {},
    change: (scenario: ScenarioInput) => void = () => {},
  ) =>
    exactCase((scenario) => {
      scenario.history.years["2016"] = { settled: 10, decided: 10 };
      scenario.services = { homes: { ...scenario.services.welcome, metBy: "grant" } };
      scenario.staffing = { ...scenario.staffing, resolve: 0, hireLag: 12 };
      scenario.grants = {
        grant: { form: "perPlace", places: "homes", per: "day", growth: 0, ...more, amounts },
      };
      change(scenario);
    });
  const fourIn2017 = path({
    numbers: { 2017: 4, 2018: 0 },
    knownFrom: { 2017: { year: 2017, month: 1 } },
  });

  it("1 000 a place, and from July 2017 1 350 for those lived in: of ten places four are, empty ones paid until 30 June", () => {
    const sweden = homes({ "2014": { rates: { place: 1_000 } }, "2017-07": { rates: { occupied: 1_350 } } });
    // 182.5 × 10 × 1 000 + 182.5 × 4 × 1 350; in 2018 ten places stand empty.
    expectToTheOre(linesOf(sweden, fourIn2017).grants, [1_825_000 + 985_500, 0, 0]);
  });

  it("empty places are paid as long as the rule holds: 365 × 10 × 1 000 a year", () => {
    const held = homes({ "2014": { rates: { place: 1_000 } } });
    expectToTheOre(linesOf(held, fourIn2017).grants, [3_650_000, 3_650_000, 3_650_000]);
  });

  it("a base, a place and a person living in it: 12 × (50 000 + 10 × 3 000 + 4 × 2 000) = 1 056 000", () => {
    const three = homes(
      { "2017": { rates: { base: 50_000, place: 3_000, occupied: 2_000 } } },
      { per: "month" },
    );
    expectToTheOre(linesOf(three, fourIn2017).grants, [1_056_000, 12 * 80_000]);
  });

  it("people beyond the places are bought in elsewhere and not paid: of 14, ten", () => {
    const full = homes({ "2017": { rates: { occupied: 1_000 } } }, { per: "month" });
    const fourteen = path({
      numbers: { 2017: 14, 2018: 0 },
      knownFrom: { 2017: { year: 2017, month: 1 } },
    });
    expectToTheOre(linesOf(full, fourteen).grants, [120_000, 0]);
  });

  it("at a utilisation of 0.8 ten people have 12.5 places, of which ten are lived in", () => {
    const roomy = homes(
      { "2017": { rates: { place: 1_000, occupied: 100 } } },
      { per: "month" },
      (scenario) => {
        scenario.staffing = { ...scenario.staffing, utilisation: 0.8 };
      },
    );
    const ten = path({ numbers: { 2017: 10, 2018: 0 } });
    expectToTheOre(linesOf(roomy, ten).grants, [12 * (12_500 + 1_000), 150_000]);
  });

  it("grows with the calendar years: 2 % in 2018", () => {
    const grows = homes({ "2017": { rates: { place: 1_000 } } }, { per: "year", growth: 0.02 });
    expectToTheOre(linesOf(grows, fourIn2017).grants, [10_000, 10_200, 10_404]);
  });

  describe("of a reception centre", () => {
    const centre = (opens: number, months: number, amounts: Form<"perPlace">["amounts"]) =>
      withGrant(
        { form: "perPlace", places: "receptionCentre", per: "month", growth: 0, amounts },
        (scenario) => {
          scenario.receptionCentre = {
            probability: 1,
            opens,
            months,
            places: 100,
            occupancy: 0.8,
            noticeMonths: 3,
            demand: {},
          };
        },
      );
    const RATES = { base: 100_000, place: 5_000, occupied: 3_000 };
    const all = { "2016": { rates: RATES } };

    it("open from April to September 2018: 6 × (100 000 + 100 × 5 000 + 80 × 3 000) = 5 040 000", () => {
      expectToTheOre(paid(centre(2018.25, 6, all)), [0, 5_040_000, 0, 0]);
    });

    it("from October 2018 for half a year: three months in either year, 2 520 000", () => {
      expectToTheOre(paid(centre(2018.75, 6, all)), [0, 2_520_000, 2_520_000, 0]);
    });

    it("opened before the plan, and longer than the horizon: 12 × 840 000 in every year", () => {
      const amount = 12 * 840_000;
      expectToTheOre(paid(centre(2016, 240, all)), [
        amount,
        amount,
        amount,
        amount,
        amount,
        amount,
        amount,
        amount,
      ]);
    });

    it("is paid at the amounts of its months: nothing for places from July 2018", () => {
      const changing = { "2016": { rates: RATES }, "2018-07": { rates: { base: 100_000 } } };
      expectToTheOre(paid(centre(2018.25, 6, changing)), [0, 3 * 840_000 + 3 * 100_000, 0]);
    });

    it("that is not ordered is not paid", () => {
      const never = centre(2018.25, 6, all);
      if (never.receptionCentre !== undefined) never.receptionCentre.probability = 0;
      for (const chance of [false, true]) expectToTheOre(paid({ ...never, chance }), [0, 0, 0, 0]);
    });
  });
});

describe("a rule that ends", () => {
  const people = (scenario: ScenarioInput) => {
    scenario.people.costlyNeeds = { share: 1, yearlyCost: 500_000, metBy: "grant" };
    scenario.services = { homes: { ...HOMES } };
  };
  const HOMES = {
    adjusts: "staffed",
    metBy: "grant",
    demandByResidenceYear: [1, 1, 1, 1, 1],
    unitCost: 12_000,
  } as const;
  const one = { rates: { singleAdult: 1_200 } };
  const RULES: Record<string, { before: GrantInput; perYear: number }> = {
    byResidenceYear: {
      before: {
        form: "byResidenceYear",
        growth: 0,
        amounts: { "2017": { rates: { singleAdult: [12_000, 12_000, 12_000, 12_000, 12_000] } } },
      },
      perYear: 12_000,
    },
    whilePresent: {
      before: { form: "whilePresent", per: "month", growth: 0, amounts: { "2017": one } },
      perYear: 14_400,
    },
    reimbursement: {
      before: {
        form: "reimbursement",
        growth: 0,
        amounts: { "2017": { rates: { ownShare: 200_000, ceiling: 1_608_000 } } },
      },
      perYear: 300_000,
    },
    perMunicipality: {
      before: {
        form: "perMunicipality",
        growth: 0,
        counts: { groups: ["singleAdult"], residenceYears: [1, 2, 3, 4, 5] },
        amounts: { "2017": { rates: [{ amount: 600_000 }] } },
      },
      perYear: 600_000,
    },
    perPlace: {
      before: {
        form: "perPlace",
        places: "homes",
        per: "month",
        growth: 0,
        amounts: { "2017": { rates: { base: 1_000 } } },
      },
      perYear: 12_000,
    },
  };

  it.each(Object.entries(RULES))(
    "%s: from 2019 nothing is paid, also when it would have grown",
    (_, { before, perYear }) => {
      const ended = {
        ...before,
        growth: 0.02,
        amounts: { ...before.amounts, "2018": Object.values(before.amounts)[0], "2019": null },
      } as GrantInput;
      expectToTheOre(paid(withGrant(ended, people)), [perYear, perYear, 0, 0, 0, 0, 0, 0]);
    },
  );

  it.each(["whilePresent", "perPlace"])("%s: from July 2018, June is the last month paid", (name) => {
    const { before, perYear } = RULES[name];
    const ended = { ...before, amounts: { ...before.amounts, "2018-07": null } } as GrantInput;
    expectToTheOre(paid(withGrant(ended, people)), [perYear, perYear / 2, 0, 0]);
  });

  it("whilePresent: those who come in June are paid for a month, those of July not at all", () => {
    const ended: GrantInput = {
      form: "whilePresent",
      per: "month",
      growth: 0,
      amounts: { "2017": one, "2017-07": null },
    };
    expectToTheOre(paid(withGrant(ended, comingIn(allIn(6)))), [1_200, 0]);
    expectToTheOre(paid(withGrant(ended, comingIn(allIn(7)))), [0, 0]);
  });

  it("onceAtSettlement: those of 2018 are the last", () => {
    const ended: GrantInput = { form: "onceAtSettlement", growth: 0, amounts: { "2017": one, "2019": null } };
    const ten = path({ numbers: { 2017: 10 } });
    expectToTheOre(linesOf(withGrant(ended), ten).grants, [12_000, 12_000, 0, 0]);
  });

  it("may come back: nothing in 2018, and 2 400 a month from 2019", () => {
    const back: GrantInput = {
      form: "whilePresent",
      per: "month",
      growth: 0.05,
      amounts: { "2017": one, "2018": null, "2019": { rates: { singleAdult: 2_400 } } },
    };
    expectToTheOre(paid(withGrant(back)), [14_400, 0, 28_800, 28_800 * 1.05]);
  });
});

describe("law that is not made yet", () => {
  const changing = (lawChange: GrantInput["lawChange"], growth = 0) =>
    emptyHistory((scenario) => {
      scenario.chance = true;
      scenario.services = {};
      Object.assign(scenario.grants.integrationGrant, { lawChange, growth });
    });
  const hundred = (scenario: ScenarioInput) => linesOf(scenario, settleIn2017(100));
  const halved = { from: 2019, yearlyChance: 1, factor: 0.5 };

  it("sure to come in 2019, halves the grant from then on: 23.5, 23.0, 8.35, 4.2 and 3.525 million", () => {
    expectToTheOre(
      hundred(changing(halved)).grants,
      [23_500_000, 23_000_000, 8_350_000, 4_200_000, 3_525_000, 0],
    );
  });

  it("is told apart from law that is made: −8.35, −4.2 and −3.525 million", () => {
    expectToTheOre(hundred(changing(halved)).unmadeLaw, [0, 0, -8_350_000, -4_200_000, -3_525_000, 0]);
  });

  it("comes on top of growth: 2 % a year, and half of it from 2019", () => {
    const { grants, unmadeLaw } = hundred(changing(halved, 0.02));
    expectToTheOre(grants, [23_500_000, 23_000_000 * 1.02, (16_700_000 * 1.02 ** 2) / 2]);
    expectToTheOre(unmadeLaw, [0, 23_000_000 * 0.02, (16_700_000 * 1.02 ** 2) / 2 - 16_700_000]);
  });

  it("never comes when its chance is 0, nor before its first year", () => {
    const unchanged = hundred(changing(undefined)).grants;
    expect(hundred(changing({ ...halved, yearlyChance: 0 })).grants).toEqual(unchanged);
    expect(hundred(changing({ ...halved, from: 2040 })).grants).toEqual(unchanged);
    expect(hundred(changing({ ...halved, yearlyChance: 0 })).unmadeLaw).toEqual(unchanged.map(() => 0));
  });

  it("never comes without chance", () => {
    const certain = { ...changing(halved), chance: false };
    expectToTheOre(hundred(certain).grants, [23_500_000, 23_000_000, 16_700_000, 8_400_000, 7_050_000]);
  });

  it("that could come before the plan holds from its first year", () => {
    const early = hundred(changing({ ...halved, from: 2010 })).grants;
    expectToTheOre(early, [11_750_000, 11_500_000, 8_350_000]);
  });

  it("a factor of 0 abolishes the grant", () => {
    expectToTheOre(hundred(changing({ ...halved, factor: 0 })).grants, [23_500_000, 23_000_000, 0, 0, 0]);
  });

  it("is what grants have beyond those at the last published amounts, of all grants together", () => {
    const two = changing(halved, 0.03);
    two.grants.second = {
      form: "whilePresent",
      per: "month",
      growth: -0.01,
      amounts: { "2018": { rates: { singleAdult: 500 } } },
    };
    const asPublished = structuredClone(two);
    for (const grant of Object.values(asPublished.grants)) {
      grant.growth = 0;
      delete grant.lawChange;
    }
    const [grown, published] = [hundred(two), hundred(asPublished)];
    expectToTheOre(
      grown.unmadeLaw,
      grown.grants.map((amount, year) => amount - published.grants[year]),
    );
    expect(grown.unmadeLaw.some((amount) => amount !== 0)).toBe(true);
    expect(published.unmadeLaw.every((amount) => amount === 0)).toBe(true);
  });
});
