import { describe, expect, it } from "vitest";
import { hold, path, type ScenarioInput } from "../../src/index.js";
import { emptyHistory, evolveOnce, exactCase, ORE } from "./exact-case.js";

type Centre = NonNullable<ScenarioInput["receptionCentre"]>;

/** A centre of 100 places, 80 lived in, open in 2018; each person needs a unit of the service. */
const CENTRE: Centre = {
  probability: 1,
  opens: 2018,
  months: 12,
  places: 100,
  occupancy: 0.8,
  noticeMonths: 3,
  demand: { welcome: 1 },
};

/** 100 settled people need 100 units all the time, at 1 000 a month; what is bought in costs twice that. */
const withCentre = (centre: Partial<Centre>, change: (scenario: ScenarioInput) => void = () => {}) =>
  exactCase((scenario) => {
    scenario.receptionCentre = { ...CENTRE, ...centre };
    scenario.staffing = { ...scenario.staffing, premium: 2 };
    change(scenario);
  });
const service = (scenario: ScenarioInput) => {
  const { service: of } = evolveOnce(scenario, hold({ at: 100 }));
  return (year: number) => of("welcome", year);
};

describe("a reception centre that the state orders for 2018", () => {
  const year = service(withCentre({}));

  it("needs 80 units more while it is open: 1.2 million, 2.16 million, 1.2 million", () => {
    expect(year(2017).needed).toBeCloseTo(1_200_000, ORE);
    expect(year(2018).needed).toBeCloseTo(2_160_000, ORE);
    expect(year(2019).needed).toBeCloseTo(1_200_000, ORE);
  });

  it("known as long before as it takes to hire and to give notice, three months: none bought in, none idle", () => {
    for (const y of [2017, 2018, 2019])
      expect(year(y)).toMatchObject({ idle: 0, overflow: 0, transition: 0 });
  });

  it("known only as it opens and closes: 80 bought in for three months, and 80 idle for three, 240 000 each", () => {
    const surprised = service(withCentre({ noticeMonths: 0 }));
    expect(surprised(2018).overflow).toBeCloseTo(240_000, ORE);
    expect(surprised(2018).idle).toBe(0);
    expect(surprised(2019).idle).toBeCloseTo(240_000, ORE);
    expect(surprised(2019).overflow).toBe(0);
    expect(surprised(2017)).toMatchObject({ idle: 0, overflow: 0 });
  });

  it("known a month before: two months, 160 000 each", () => {
    const late = service(withCentre({ noticeMonths: 1 }));
    expect(late(2018).overflow).toBeCloseTo(160_000, ORE);
    expect(late(2019).idle).toBeCloseTo(160_000, ORE);
  });

  it("known a year before it is no better than three months: nobody is hired early", () => {
    const early = service(withCentre({ noticeMonths: 12 }));
    for (const y of [2017, 2018, 2019])
      expect(early(y)).toMatchObject({ idle: 0, overflow: 0, transition: 0 });
  });

  it("with hiring for 10 000 a unit and severance of 20 000: 800 000 and 1.6 million of transition", () => {
    const dear = service(
      withCentre({}, (scenario) => {
        scenario.staffing = { ...scenario.staffing, hiringCost: 10_000, severance: 20_000 };
      }),
    );
    // Hired on 1 October 2017, given notice on 1 October 2018.
    expect(dear(2017).transition).toBeCloseTo(800_000, ORE);
    expect(dear(2018).transition).toBeCloseTo(1_600_000, ORE);
    expect(dear(2019).transition).toBe(0);
  });
});

describe("what the people of a centre need", () => {
  it("for part of a year: from July 2018 for three months 3 × 80 × 1 000 = 240 000 more", () => {
    expect(service(withCentre({ opens: 2018.5, months: 3 }))(2018).needed).toBeCloseTo(1_440_000, ORE);
  });

  it("over the new year: from October 2018 for half a year 240 000 in either year", () => {
    const year = service(withCentre({ opens: 2018.75, months: 6 }));
    expect(year(2018).needed).toBeCloseTo(1_440_000, ORE);
    expect(year(2019).needed).toBeCloseTo(1_440_000, ORE);
    expect(year(2020).needed).toBeCloseTo(1_200_000, ORE);
  });

  it("by the places lived in: half of 100 are 50, and none where it stands empty", () => {
    expect(service(withCentre({ occupancy: 0.5 }))(2018).needed).toBeCloseTo(1_800_000, ORE);
    expect(service(withCentre({ occupancy: 0 }))(2018).needed).toBeCloseTo(1_200_000, ORE);
  });

  it("is as stated for them, also when the residents' demand is uncertain: 1.5 × 100 + 80 units", () => {
    const scaled = withCentre({}, (scenario) => {
      scenario.services.welcome.demandLevel = 1.5;
    });
    expect(service(scaled)(2018).needed).toBeCloseTo(230 * 12_000, ORE);
    expect(service(scaled)(2018)).toMatchObject({ idle: 0 });
  });

  it("takes capacity by the target utilisation: at 0.8, 180 units are 225 places, 2.7 million", () => {
    const roomy = withCentre({}, (scenario) => {
      scenario.staffing = { ...scenario.staffing, utilisation: 0.8 };
    });
    expect(service(roomy)(2018).needed).toBeCloseTo(2_700_000, ORE);
    expect(service(roomy)(2018).overflow).toBeCloseTo(0, ORE);
  });

  it("of an immediate service costs what it is: half a unit each, 40 × 6 000 in half a year", () => {
    const benefit = emptyHistory((scenario) => {
      scenario.receptionCentre = { ...CENTRE, opens: 2018.5, months: 6, demand: { benefit: 0.5 } };
      scenario.services = {
        benefit: {
          adjusts: "immediate",
          metBy: "none",
          demandByResidenceYear: [1, 0, 0, 0, 0],
          unitCost: 12_000,
        },
      };
    });
    const { service: of } = evolveOnce(benefit, path({ numbers: { 2017: 0 } }));
    expect(of("benefit", 2018).needed).toBeCloseTo(40 * 6_000, ORE);
    expect(of("benefit", 2017).needed).toBe(0);
    expect(of("benefit", 2019).needed).toBe(0);
  });

  it("of a service that is not named is nothing", () => {
    const other = withCentre({ demand: {} });
    expect(service(other)(2018)).toMatchObject({ needed: 1_200_000, idle: 0, overflow: 0 });
  });

  it("is not what a lever changes: 0.8 × 100 + 80 units from 2018", () => {
    const scenario = withCentre({}, (own) => {
      own.levers = { volunteers: { from: 2018, services: { welcome: { level: 0.8 } } } };
    });
    const { service: of } = evolveOnce(scenario, hold({ at: 100, levers: ["volunteers"] }));
    expect(of("welcome", 2018)).toMatchObject({ needed: 160 * 12_000, idle: 0, overflow: 0 });
    expect(of("welcome", 2019)).toMatchObject({ needed: 80 * 12_000, idle: 0, overflow: 0 });
  });

  it("is nobody among the residents: no grant, no dwelling, no person-year", () => {
    const [with80, without] = [withCentre({}), withCentre({ probability: 0 })].map(
      (scenario) => evolveOnce(scenario, hold({ at: 100 })).path,
    );
    expect(with80.residents).toEqual(without.residents);
    expect(with80.dwellings).toEqual(without.dwellings);
    expect(with80.ledger.totalGrants).toEqual(without.ledger.totalGrants);
  });
});

describe("whether it comes, without chance", () => {
  it.each([
    [1, 2_160_000],
    [0.5, 2_160_000],
    [0.49, 1_200_000],
    [0, 1_200_000],
  ])("with the probability %d the likelier of the two: %d in 2018", (probability, needed) => {
    expect(service(withCentre({ probability }))(2018).needed).toBeCloseTo(needed, ORE);
  });
});
