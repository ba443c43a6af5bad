import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkScenario, hold, type QuantityInput } from "../../src/index.js";
import { allocatePath, allocateWorkspace, enterWorld, evolve } from "../../src/municipality/index.js";
import { toPolicy } from "../../src/policy/index.js";
import { allocateWorld, buildModel, drawWorld, type Model, type World } from "../../src/world/index.js";
import { evolveAll } from "./paths.js";
import { randomCase } from "./random-scenario.js";

/** The households drawn so far, by cohort, as text: who they are, when they come, when they leave. */
function householdsOf(model: Model, { people }: World): string[][] {
  return people.map(({ count, kind, arrival, leaving, monthsAsTenant, reunionLag }) =>
    Array.from({ length: count }, (_, i) =>
      [model.households[kind[i]].name, arrival[i], leaving[i], monthsAsTenant[i], reunionLag[i]].join(" "),
    ),
  );
}

describe("the i-th household of a year", () => {
  it("is the same under every policy: kind, arrival, leaving, tenancy and who comes after it", () => {
    fc.assert(
      fc.property(randomCase({ chance: true }), ({ scenario, policies, seed }) => {
        const model = buildModel(checkScenario(scenario));
        const worlds = Object.values(policies).map((input) => {
          const world = allocateWorld(model);
          const workspace = allocateWorkspace(model);
          drawWorld(model, seed, 1, world);
          enterWorld(model, world, workspace);
          evolve(model, world, "policy", toPolicy(input), workspace, allocatePath(model));
          return householdsOf(model, world);
        });
        const [one, two] = worlds;
        one.forEach((households, cohort) => {
          const both = Math.min(households.length, two[cohort].length);
          expect(households.slice(0, both)).toEqual(two[cohort].slice(0, both));
        });
      }),
      { numRuns: 40, seed: 21 },
    );
  });

  it("settles before those that come after it: the number settled is that of the first households", () => {
    fc.assert(
      fc.property(
        randomCase({ chance: true }),
        fc.constantFrom("one", "two"),
        ({ scenario, policies, seed }, name) => {
          const model = buildModel(checkScenario(scenario));
          const world = allocateWorld(model);
          const workspace = allocateWorkspace(model);
          const path = allocatePath(model);
          drawWorld(model, seed, 0, world);
          enterWorld(model, world, workspace);
          evolve(model, world, name, toPolicy(policies[name]), workspace, path);
          for (let year = 1; year < model.years; year++) {
            const { personsUpTo, count } = world.people[model.warmUpCohort + year];
            const upTo = [0, ...personsUpTo.slice(0, count)];
            expect(upTo).toContain(path.decisions.settled[year]);
          }
        },
      ),
      { numRuns: 40, seed: 22 },
    );
  });
});

describe("a policy that decides fewer", () => {
  it("where there is room for all, has no more residents, grants or tenants in any year of any world", () => {
    fc.assert(
      fc.property(
        randomCase({ roomy: true }),
        fc.integer({ min: 0, max: 80 }),
        fc.integer({ min: 0, max: 80 }),
        (random, a, b) => {
          // A fill that is wilder for few than for many may turn fewer decided into more settled.
          const scenario = structuredClone(random.scenario);
          scenario.settlement.fill.spread = [{ sd: 0.2 }];
          const policies = {
            fewer: hold({ at: Math.min(a, b), onRevision: "ignore" }),
            more: hold({ at: Math.max(a, b), onRevision: "ignore" }),
          };
          const all = evolveAll({ ...random, scenario, policies }, 2);
          for (let i = 0; i < all.length; i += 2) {
            const [fewer, more] = [all[i].path, all[i + 1].path];
            for (let year = 1; year < all[i].model.years; year++) {
              const hair = 1e-9;
              expect(fewer.decisions.settled[year]).toBeLessThanOrEqual(more.decisions.settled[year] + hair);
              expect(fewer.residents[year]).toBeLessThanOrEqual(more.residents[year] + hair);
              expect(fewer.ledger.totalGrants[year]).toBeLessThanOrEqual(
                more.ledger.totalGrants[year] + 1e-3,
              );
              expect(fewer.ledger.rents[year]).toBeLessThanOrEqual(more.ledger.rents[year] + 1e-3);
            }
          }
        },
      ),
      { numRuns: 50, seed: 23 },
    );
  });
});

describe("never more are settled than are to come", () => {
  it("beyond the last household, with chance; not at all, without", () => {
    fc.assert(
      fc.property(randomCase(), (random) => {
        const { largest, typical } = random.scenario.settlement.fill;
        const biggest = (quantity: QuantityInput): number => {
          const numbers = Object.values(typeof quantity === "number" ? { quantity } : quantity).flat();
          return Math.max(...numbers.filter((one): one is number => typeof one === "number"));
        };
        for (const { model, path } of evolveAll(random, 2)) {
          const chance = random.scenario.chance ?? true;
          const share = chance ? biggest(largest) : Math.min(biggest(largest), biggest(typical));
          const household = chance ? Math.max(...model.households.map(({ persons }) => persons)) : 0;
          for (let year = 1; year < model.years; year++) {
            const asked = share * path.decisions.final[year];
            const most = chance ? Math.floor(asked + 0.5) + household - 1 : asked + 1e-9;
            expect(path.decisions.settled[year]).toBeLessThanOrEqual(most);
          }
        }
      }),
      { numRuns: 50, seed: 24 },
    );
  });

  it("never more than the state asks for are decided", () => {
    fc.assert(
      fc.property(randomCase(), (random) => {
        const { scenario, seed } = random;
        const model = buildModel(checkScenario(scenario));
        const world = allocateWorld(model);
        for (const { run, path } of evolveAll(random, 3)) {
          drawWorld(model, seed, run, world);
          for (let year = 1; year < model.years; year++) {
            expect(path.decisions.first[year]).toBeLessThanOrEqual(world.requests.first[year]);
            expect(path.decisions.final[year]).toBeLessThanOrEqual(world.requests.revised[year]);
          }
        }
      }),
      { numRuns: 40, seed: 25 },
    );
  });
});
