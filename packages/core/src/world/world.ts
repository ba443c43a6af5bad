import { normalQuantile, uniformStream } from "../random/index.js";
import { fillGrantRates } from "./grant-rates.js";
import type { Model } from "./model.js";
import { allocateNeed, drawNeed, type NationalNeed } from "./need.js";
import { allocateLaws, People, type PeopleLaws } from "./people.js";
import { drawPrices } from "./prices.js";
import { allocateRequests, drawRequests, type Requests } from "./requests.js";
import { fillStays } from "./stays.js";

/**
 * Everything that the municipality does not control, in one run. Allocated once and drawn anew
 * for each run; no part of it depends on a policy.
 */
export interface World {
  seed: string;
  run: number;
  /** Values of the scenario's quantities, by parameter index. */
  readonly values: Float64Array;
  readonly need: NationalNeed;
  readonly requests: Requests;
  /** Standard normal noise of how full a decision becomes, by year index. */
  readonly fillNoise: Float64Array;
  /** Municipal price index by year index, 1 in the base year. */
  readonly prices: Float64Array;
  /** NOK per person, as `fillGrantRates` lays them out. */
  readonly grantRates: Float64Array;
  /** Share of settled persons in each kind of household, summing to 1. */
  readonly kindShares: Float64Array;
  readonly laws: PeopleLaws;
  /** The households that could settle, by cohort index. */
  readonly people: readonly People[];
}

export function allocateWorld(model: Model): World {
  const { years, residenceYears, groups, cohorts } = model;
  return {
    seed: "",
    run: 0,
    values: new Float64Array(model.parameters.keys.length),
    need: allocateNeed(model),
    requests: allocateRequests(model),
    fillNoise: new Float64Array(years),
    prices: new Float64Array(years),
    grantRates: new Float64Array(model.grants.length * years * residenceYears * groups),
    kindShares: new Float64Array(model.households.length),
    laws: allocateLaws(model),
    people: Array.from({ length: cohorts }, () => new People()),
  };
}

/** Draws the world of one run. The same seed and run give the same world, to the bit. */
export function drawWorld(model: Model, seed: string, run: number, world: World): void {
  const { values } = world;
  world.seed = seed;
  world.run = run;
  model.parameters.draw(seed, run, values);
  drawNeed(model, values, seed, run, world.need);
  drawRequests(model, values, world.need, seed, run, world.requests);
  drawFillNoise(model, seed, run, world.fillNoise);
  drawPrices(model, seed, run, world.prices);
  fillGrantRates(model, values, world.grantRates);
  fillStays(model, values, world.laws.stays);
  fillMix(model, world);
  const firstCohortYear = model.warmUpYear - model.warmUpCohort;
  for (let cohort = 0; cohort < model.cohorts; cohort++) {
    world.people[cohort].start(seed, firstCohortYear + cohort, run);
  }
}

function drawFillNoise(model: Model, seed: string, run: number, noise: Float64Array): void {
  const uniform = uniformStream(seed, "fill", run);
  for (let year = 1; year < model.years; year++) {
    noise[year] = model.scenario.chance ? normalQuantile(uniform()) : 0;
  }
}

function fillMix(model: Model, world: World): void {
  const { values, kindShares, laws } = world;
  const { housing, people } = model.scenario;
  const { indexOf } = model.parameters;
  let persons = 0;
  let households = 0;
  model.households.forEach((kind, h) => {
    persons += values[kind.share];
    households += values[kind.share] / kind.persons;
    kindShares[h] = values[kind.share];
    laws.kindUpTo[h] = households;
  });
  for (let h = 0; h < kindShares.length; h++) {
    kindShares[h] /= persons;
    laws.kindUpTo[h] /= households;
  }
  laws.selfHoused = values[indexOf(housing.selfHoused)];
  laws.moveOnRate = values[indexOf(housing.moveOnRate)];
  laws.reunifiedPerSettled = values[indexOf(people.reunification.personsPerSettled)];
}
