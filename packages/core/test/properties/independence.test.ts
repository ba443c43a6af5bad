import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkScenario, type PolicyInput, type QuantityInput, type ScenarioInput } from "../../src/index.js";
import { allocateWorld, buildModel, drawWorld, type World } from "../../src/world/index.js";
import { drawsOf, evolveAll, linesOf } from "./paths.js";
import {
  policyArbitrary,
  quantityIn,
  type RandomCase,
  randomCase,
  serviceArbitrary,
} from "./random-scenario.js";

const RUNS = 2;

/** Changes a copy of a scenario. */
function changed(scenario: ScenarioInput, change: (copy: ScenarioInput) => void): ScenarioInput {
  const copy = structuredClone(scenario);
  change(copy);
  return copy;
}

/** Takes something of the first worlds of a scenario. */
function worldsOf<T>({ scenario, seed }: RandomCase, take: (world: World) => T): T[] {
  const model = buildModel(checkScenario(scenario));
  const world = allocateWorld(model);
  return Array.from({ length: RUNS }, (_, run) => {
    drawWorld(model, seed, run, world);
    return take(world);
  });
}

/** Fails with the name of the first line that is not the same to the bit. */
function expectSameLines(
  before: Record<string, readonly number[]>,
  after: Record<string, readonly number[]>,
  except: (name: string) => boolean = () => false,
): void {
  for (const [name, values] of Object.entries(before)) {
    if (except(name)) continue;
    expect(after, name).toHaveProperty([name]);
    values.forEach((value, year) => {
      if (!Object.is(after[name][year], value))
        expect.fail(`${name} was ${value}, and is ${after[name][year]}`);
    });
  }
}

describe("adding a policy", () => {
  it("changes no line of the others, whether it is tried before or after them", () => {
    fc.assert(
      fc.property(randomCase(), policyArbitrary({}), (random, third) => {
        const { one, two } = random.policies;
        const alone = evolveAll({ ...random, policies: { one } }, RUNS);
        const companies: Record<string, PolicyInput>[] = [
          { third, one, two },
          { one, third },
        ];
        for (const policies of companies) {
          const among = evolveAll({ ...random, policies }, RUNS).filter(({ policy }) => policy === "one");
          alone.forEach((evolved, i) => expectSameLines(linesOf(evolved), linesOf(among[i])));
        }
      }),
      { numRuns: 25, seed: 11 },
    );
  });
});

describe("adding a service", () => {
  // capacityLed looks at the capacity of all services, and a rule of one's own may look at the fund.
  const cases = randomCase({ planned: true }).chain((random) =>
    serviceArbitrary(random.scenario.plan.grantYears ?? 5).map((service) => ({ random, service })),
  );
  const withService = (scenario: ScenarioInput, service: ScenarioInput["services"][string], first: boolean) =>
    changed(scenario, (copy) => {
      copy.services = first ? { added: service, ...copy.services } : { ...copy.services, added: service };
    });

  it("changes no draw of any world", () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ({ random, service }, first) => {
        const added = { ...random, scenario: withService(random.scenario, service, first) };
        expect(worldsOf(added, drawsOf)).toEqual(worldsOf(random, drawsOf));
      }),
      { numRuns: 25, seed: 12 },
    );
  });

  it("changes no other line, and the totals by the new line", () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ({ random, service }, first) => {
        const before = evolveAll(random, RUNS);
        const after = evolveAll({ ...random, scenario: withService(random.scenario, service, first) }, RUNS);
        before.forEach((evolved, i) => {
          const lines = linesOf(after[i]);
          expectSameLines(linesOf(evolved), lines);
          evolved.path.ledger.totalCosts.forEach((cost, year) => {
            const added = ["needed", "idle", "overflow", "transition"]
              .map((what) => lines[`${what} of added`][year])
              .reduce((sum, amount) => sum + amount, 0);
            const total = after[i].path.ledger.totalCosts[year];
            expect(Math.abs(total - cost - added)).toBeLessThanOrEqual(1e-9 * Math.max(1, total));
          });
        });
      }),
      { numRuns: 25, seed: 13 },
    );
  });
});

describe("an uncertain parameter in place of a fixed one", () => {
  const UNCERTAIN: Record<
    string,
    { change: (scenario: ScenarioInput, quantity: QuantityInput) => void; lines: RegExp }
  > = {
    "the opening balance of the fund": {
      change: (scenario, quantity) => {
        scenario.fund.opening = quantity;
      },
      lines: /^$/,
    },
    "the rent of a dwelling": {
      change: (scenario, quantity) => {
        scenario.housing.rentPerDwelling = quantity;
      },
      lines: /^rents$/,
    },
    "the cost of a dwelling": {
      change: (scenario, quantity) => {
        scenario.housing.costPerDwelling = quantity;
      },
      lines: /of dwellings$/,
    },
  };

  for (const [name, { change, lines }] of Object.entries(UNCERTAIN)) {
    it(`${name} changes no draw and no line but its own`, () => {
      fc.assert(
        fc.property(randomCase({ planned: true }), quantityIn(0, 200_000), (random, quantity) => {
          const other = { ...random, scenario: changed(random.scenario, (copy) => change(copy, quantity)) };
          expect(worldsOf(other, drawsOf)).toEqual(worldsOf(random, drawsOf));
          const after = evolveAll(other, RUNS);
          evolveAll(random, RUNS).forEach((evolved, i) =>
            expectSameLines(linesOf(evolved), linesOf(after[i]), (line) => lines.test(line)),
          );
        }),
        { numRuns: 25, seed: 14 },
      );
    });
  }

  it("adding a grant changes no other line, not even when its growth is uncertain", () => {
    fc.assert(
      fc.property(randomCase({ planned: true }), quantityIn(-0.02, 0.06), (random, growth) => {
        const other = {
          ...random,
          scenario: changed(random.scenario, (copy) => {
            copy.grants.added = {
              form: "onceAtSettlement",
              growth,
              amounts: { "2022": { rates: { adult: 10_000 } } },
            };
          }),
        };
        const after = evolveAll(other, RUNS);
        evolveAll(random, RUNS).forEach((evolved, i) => expectSameLines(linesOf(evolved), linesOf(after[i])));
      }),
      { numRuns: 25, seed: 15 },
    );
  });
});

describe("a longer horizon", () => {
  const longer = (random: RandomCase, years: number) => ({
    ...random,
    scenario: changed(random.scenario, (copy) => {
      copy.plan.years += years;
    }),
  });

  it("changes no earlier draw of need, requests, prices or how full decisions become", () => {
    fc.assert(
      fc.property(randomCase(), fc.integer({ min: 1, max: 5 }), (random, years) => {
        const before = worldsOf(random, drawsOf);
        const after = worldsOf(longer(random, years), drawsOf);
        before.forEach((draws, run) => {
          for (const [name, values] of Object.entries(draws)) {
            expect(after[run][name].slice(0, values.length), name).toEqual(values);
          }
        });
      }),
      { numRuns: 25, seed: 16 },
    );
  });

  it("changes nothing of the years before it: the same lines, bit for bit", () => {
    // A year more of the plan is a year less after it; with the number after the plan held, all is as before.
    fc.assert(
      fc.property(randomCase({ planned: true }), fc.integer({ min: 1, max: 4 }), (random, years) => {
        const { years: planYears } = random.scenario.plan;
        const before = evolveAll(random, RUNS);
        const after = evolveAll(longer(random, years), RUNS);
        before.forEach((evolved, i) => {
          const [short, long] = [linesOf(evolved), linesOf(after[i])];
          for (const [name, values] of Object.entries(short)) {
            // Up to the last plan year; its December already looks at the year after.
            const same = values.slice(0, planYears);
            if (JSON.stringify(long[name].slice(0, planYears)) !== JSON.stringify(same)) {
              expect.fail(`${name} was ${same}, and is ${long[name].slice(0, planYears)}`);
            }
          }
        });
      }),
      { numRuns: 25, seed: 17 },
    );
  });

  it("one grant year more changes no draw of the years that both have", () => {
    fc.assert(
      fc.property(randomCase(), (random) => {
        const { grantYears = 5, firstYear } = random.scenario.plan;
        const more = changed(random.scenario, (copy) => {
          copy.plan.grantYears = grantYears + 1;
          const before = String(firstYear - grantYears - 1);
          copy.history.years[before] = { settled: 7 };
          if (copy.minors !== undefined) copy.minors.history.years[before] = { settled: 2 };
          const { movingIn } = copy.people;
          if (movingIn !== undefined)
            movingIn.byResidenceYear = [...(movingIn.byResidenceYear as number[]), 0];
          copy.people.leaving.byResidenceYear = [...(copy.people.leaving.byResidenceYear as number[]), 1];
          for (const service of Object.values(copy.services)) {
            service.demandByResidenceYear = [...(service.demandByResidenceYear as number[]), 0];
          }
        });
        const before = worldsOf(random, drawsOf);
        const after = worldsOf({ ...random, scenario: more }, drawsOf);
        before.forEach((draws, run) => {
          for (const [name, values] of Object.entries(draws)) {
            expect(after[run][name].slice(0, values.length), name).toEqual(values);
          }
        });
      }),
      { numRuns: 25, seed: 18 },
    );
  });
});
