import { normalQuantile, uniformStream } from "../random/index.js";
import { allocateGrantGrowth, drawGrantGrowth, type GrantGrowth } from "./grant-growth.js";
import type { Model, Quota } from "./model.js";
import { allocateNeed, type NationalNeed } from "./need.js";
import { People } from "./people.js";
import { allocateLaws, type PeopleLaws } from "./people-laws.js";
import { drawPrices } from "./prices.js";
import { drawReceptionCentre, type ReceptionCentre } from "./reception-centre.js";
import { allocateRequests, drawRequests, type Requests } from "./requests.js";
import { fillStays } from "./stays.js";

/** What is drawn for people who are asked for and settled on their own. */
export interface QuotaWorld {
  readonly quota: Quota;
  readonly need: NationalNeed;
  readonly requests: Requests;
  /** Standard normal noise of how full a decision becomes, by year index. */
  readonly fillNoise: Float64Array;
  readonly laws: PeopleLaws;
  /** The households that could settle, by cohort index. */
  readonly people: readonly People[];
}

/**
 * Everything that the municipality does not control, in one run. Allocated once and drawn anew
 * for each run; no part of it depends on a policy. What it says of need, requests and people is of
 * the ordinary quota; `quotas` has those of unaccompanied minors too.
 */
export interface World extends QuotaWorld {
  seed: string;
  /** The run whose chance it has. */
  run: number;
  /** Values of the scenario's quantities, by parameter index. */
  readonly values: Float64Array;
  readonly quotas: readonly QuotaWorld[];
  /** Municipal price index by year index, 1 in the base year. */
  readonly prices: Float64Array;
  readonly grantGrowth: GrantGrowth;
  readonly receptionCentre: ReceptionCentre;
  /** Uniforms by year index: whether a council departs from its plan. */
  readonly abandonment: Float64Array;
  /** When temporary protection ends, in months from January of the warm-up year. */
  protectionEnds: number;
}

/**
 * Memory for one world of a model; `drawWorld` fills it, again and again.
 *
 * @example
 * const model = buildModel(scenario);
 * const world = allocateWorld(model);
 * drawWorld(model, "budget-2024", 17, world);
 * world.prices[0]; // the price level of the warm-up year
 */
export function allocateWorld(model: Model): World {
  const quotas = model.quotas.map((quota) => allocateQuota(model, quota));
  return {
    ...quotas[0],
    seed: "",
    run: 0,
    values: new Float64Array(model.parameters.keys.length),
    quotas,
    prices: new Float64Array(model.years),
    grantGrowth: allocateGrantGrowth(model),
    receptionCentre: { from: 0, until: 0, places: 0, residents: 0 },
    abandonment: new Float64Array(model.years),
    protectionEnds: Infinity,
  };
}

function allocateQuota(model: Model, quota: Quota): QuotaWorld {
  const firstCohortYear = model.warmUpYear - model.warmUpCohort;
  return {
    quota,
    need: allocateNeed(model.years),
    requests: allocateRequests(model.years),
    fillNoise: new Float64Array(model.years),
    laws: allocateLaws(model, quota),
    people: Array.from({ length: model.cohorts }, () => new People(firstCohortYear)),
  };
}

/**
 * Draws the world of one run. The same seed and run give the same world, to the bit.
 *
 * @param chanceRun the run whose chance it has, where that is not its own: all but the uncertain parameters
 * @example
 * const model = buildModel(scenario);
 * const world = allocateWorld(model);
 * drawWorld(model, "budget-2024", 17, world);
 */
export function drawWorld(model: Model, seed: string, run: number, world: World, chanceRun = run): void {
  const { values } = world;
  world.seed = seed;
  world.run = chanceRun;
  model.parameters.draw(seed, run, values);
  drawPrices(model, seed, chanceRun, world.prices);
  drawGrantGrowth(model, values, seed, chanceRun, world.grantGrowth);
  drawReceptionCentre(model, values, seed, chanceRun, world.receptionCentre);
  drawAbandonment(model, seed, chanceRun, world.abandonment);
  const { temporaryProtection } = model.scenario.people;
  world.protectionEnds =
    temporaryProtection === undefined
      ? Infinity
      : Math.floor(
          12 * (values[model.parameters.indexOf(temporaryProtection.ends)] - model.warmUpYear) + 1e-6,
        );
  for (const own of world.quotas) drawQuota(model, seed, chanceRun, world, own);
}

function drawQuota(model: Model, seed: string, run: number, world: World, own: QuotaWorld): void {
  const { values } = world;
  const { quota, need, requests, fillNoise, laws, people } = own;
  quota.drawNeed(values, seed, run, need);
  drawRequests(model, quota, values, need, seed, run, requests);
  drawFillNoise(model, `${quota.stream}fill`, seed, run, fillNoise);
  fillStays(model, values, laws.stays);
  fillMix(model, values, world.protectionEnds, laws);
  const firstCohortYear = model.warmUpYear - model.warmUpCohort;
  for (let cohort = 0; cohort < model.cohorts; cohort++) {
    people[cohort].start(seed, firstCohortYear + cohort, run);
  }
}

function drawFillNoise(model: Model, stream: string, seed: string, run: number, noise: Float64Array): void {
  const uniform = uniformStream(seed, stream, run);
  for (let year = 1; year < model.years; year++) {
    noise[year] = model.scenario.chance ? normalQuantile(uniform()) : 0;
  }
}

function drawAbandonment(model: Model, seed: string, run: number, uniforms: Float64Array): void {
  const uniform = uniformStream(seed, "abandonment", run);
  // Without chance no council departs from its plan.
  for (let year = 0; year < model.years; year++) uniforms[year] = model.scenario.chance ? uniform() : 1;
}

function fillMix(model: Model, values: Float64Array, protectionEnds: number, laws: PeopleLaws): void {
  const { quota, kindShares, kindUpTo, personKindUpTo, temporaryShare } = laws;
  const { housing, people } = model.scenario;
  const { births, costlyNeeds, temporaryProtection, reunification, mixConcentration } = people;
  const { indexOf } = model.parameters;
  const firstCohortYear = model.warmUpYear - model.warmUpCohort;
  const { kinds, isOrdinary } = quota;
  const all = model.households.length;
  for (let cohort = 0; cohort < model.cohorts; cohort++) {
    const year = String(firstCohortYear + cohort);
    let persons = 0;
    let households = 0;
    for (let i = 0; i < kinds.length; i++) {
      const kind = model.households[kinds[i]];
      const share = kind.shareByYear[year] ?? (kind.share === undefined ? 0 : values[kind.share]);
      persons += share;
      households += share / kind.persons;
      kindShares[cohort * all + kinds[i]] = share;
      kindUpTo[cohort * kinds.length + i] = households;
      personKindUpTo[cohort * kinds.length + i] = persons;
    }
    for (let i = 0; i < kinds.length; i++) {
      kindShares[cohort * all + kinds[i]] /= persons;
      kindUpTo[cohort * kinds.length + i] /= households;
      personKindUpTo[cohort * kinds.length + i] /= persons;
    }
    if (temporaryProtection === undefined || !isOrdinary) continue;
    // Nobody comes under a protection that has ended.
    const ended = 12 * (cohort - model.warmUpCohort) >= protectionEnds;
    temporaryShare[cohort] = ended
      ? 0
      : (temporaryProtection.shareByYear[year] ?? values[indexOf(temporaryProtection.share)]);
  }
  laws.selfHoused = isOrdinary ? values[indexOf(housing.selfHoused)] : 1;
  laws.moveOnRate = values[indexOf(housing.moveOnRate)];
  laws.reunifiedPerSettled = isOrdinary ? values[indexOf(reunification.personsPerSettled)] : 0;
  laws.reunificationFactor =
    temporaryProtection === undefined ? 1 : values[indexOf(temporaryProtection.reunificationFactor)];
  laws.bornPerSettled = births === undefined || !isOrdinary ? 0 : values[indexOf(births.personsPerSettled)];
  laws.costlyShare = costlyNeeds === undefined || !isOrdinary ? 0 : values[indexOf(costlyNeeds.share)];
  laws.concentration =
    mixConcentration === undefined || !isOrdinary ? Infinity : values[indexOf(mixConcentration)];
}

/**
 * A stream of uniforms of one world.
 *
 * @example
 * const model = buildModel(scenario);
 * const world = allocateWorld(model);
 * drawWorld(model, "budget-2024", 17, world);
 * uniformOf(world, "a stream of my own")(); // strictly between 0 and 1
 */
export function uniformOf({ seed, run }: World, stream: string): () => number {
  return uniformStream(seed, stream, run);
}
