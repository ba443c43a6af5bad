import { checkScenario, hold, type ScenarioInput } from "../../src/index.js";
import {
  allocatePath,
  allocateWorkspace,
  enterWorld,
  evolve,
  type Path,
} from "../../src/municipality/index.js";
import { allocateWorld, buildModel, drawWorld, type Model } from "../../src/world/index.js";
import { norwegianScenario } from "../../src/templates/index.js";
import { householdMix } from "../../src/templates/norwegian-people.js";

const FIRST_YEAR = 2024;
const LAST_YEAR = FIRST_YEAR + 8;

/**
 * A municipality as the survey of 2016 found them on average: it settles about as many every year (of
 * the 64 062 who triggered the grant, 30 % lived in 19 of them: some 200 a year each), nobody leaves,
 * prices stand still, services are as the survey says and not as they became later.
 */
export function surveyCase(settled: number): ScenarioInput {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 6 }, (_, i) => FIRST_YEAR - 5 + i);
  const scenario = norwegianScenario({
    name: "The survey of 2016",
    firstYear: FIRST_YEAR,
    planYears: LAST_YEAR - FIRST_YEAR + 1,
    history: {
      years: Object.fromEntries(
        years.slice(0, 5).map((year) => [String(year), { settled, decided: settled }]),
      ),
      status: "own",
    },
    afterPlan: settled,
    dwellings: { owned: 10_000, obtainablePerYear: 10_000 },
    policies: { steady: { kind: "hold" } },
  });
  const { leaving, households } = scenario.people;
  const mix = householdMix(2016);
  // Prices stand still from 2016 on, so that those of the plan are those of the survey.
  const noGrowth = Object.fromEntries(years.concat(2017, 2018).map((year) => [String(year), 0]));
  return {
    ...scenario,
    prices: { baseYear: 2024, known: { growth: noGrowth, status: "own" }, laterGrowth: 0, discountRate: 0 },

    need: { model: "fixed", lastObserved: { year: FIRST_YEAR - 1, persons: 10_000 }, years: {} },
    request: {
      ...scenario.request,
      known: {
        national: Object.fromEntries(years.map((year) => [String(year), 10_000])),
        municipal: Object.fromEntries(years.map((year) => [String(year), settled])),
      },
      planBias: 0,
      nationalAcceptance: 1,
    },
    people: {
      ...scenario.people,
      households: Object.fromEntries(
        Object.entries(households).map(([name, kind]) => [
          name,
          { ...kind, share: mix[name as keyof typeof mix], shareByYear: {} },
        ]),
      ),
      // The survey is of an average year.
      mixConcentration: undefined,
      leaving: { ...leaving, yearlyRate: 0 },
      reunification: { ...scenario.people.reunification, personsPerSettled: 0 },
      births: undefined,
      movingIn: undefined,
      temporaryProtection: undefined,
      costlyNeeds: undefined,
      ageing: {},
    },
    settlement: { ...scenario.settlement, fill: { ...scenario.settlement.fill, typical: 1 } },
    staffing: { ...scenario.staffing, costLevel: 1 },
    services: Object.fromEntries(
      Object.entries(scenario.services).map(([name, service]) => [
        name,
        service.adjusts === "staffed"
          ? service
          : {
              ...service,
              demandLevel: 1,
              // The benefit stands at 2 G of the plan's year; the survey paid that of 2016.
              ...(name === "introductionBenefit" ? { unitCost: 2 * 91_740, priceYear: 2024 } : {}),
            },
      ]),
    ),
  };
}

/** Five-year cost per person of each service: what a steady year costs, over those who come in it. */
export interface FiveYearCost {
  readonly service: string;
  readonly needed: number;
  readonly observed: number;
}

/** The cost of each service in the plan years, over the persons settled in them, on average over runs. */
export function fiveYearCosts(scenario: ScenarioInput, runs: number): readonly FiveYearCost[] {
  const model = buildModel(checkScenario(scenario));
  const world = allocateWorld(model);
  const workspace = allocateWorkspace(model);
  const path = allocatePath(model);
  const policy = hold();
  const needed = new Float64Array(model.services.length);
  const observed = new Float64Array(model.services.length);
  let persons = 0;
  for (let run = 0; run < runs; run++) {
    drawWorld(model, "survey", run, world);
    enterWorld(model, world, workspace);
    evolve(model, world, "steady", policy, workspace, path);
    for (let year = 1; year <= model.planYears; year++) {
      persons += path.decisions.settled[year];
      addYear(model, path, year, needed, observed);
    }
  }
  return model.services.map(({ name }, s) => ({
    service: name,
    needed: needed[s] / persons,
    observed: observed[s] / persons,
  }));
}

function addYear(
  { services, years }: Model,
  { ledger }: Path,
  year: number,
  needed: Float64Array,
  observed: Float64Array,
) {
  services.forEach((_, s) => {
    const place = s * years + year;
    needed[s] += ledger.needed[place];
    observed[s] += ledger.needed[place] + ledger.idle[place] + ledger.overflow[place];
  });
}
