import { type Alea, aleaStream } from "../random/index.js";
import type { Model } from "./model.js";
import { monthOfLeaving, stayLength } from "./stays.js";

/**
 * The households that could settle in one year of one world, in order. A policy that settles
 * fewer settles the first ones, so the i-th is the same under every policy. They are drawn as far
 * as some policy needs them; how far that is changes none of them.
 */
export class People {
  /** Households drawn so far. */
  count = 0;
  /** Persons in the households drawn so far, by household: the running total including it. */
  personsUpTo = new Int32Array(64);
  /** Of these, persons who need a dwelling from the municipality. */
  tenantsUpTo = new Int32Array(64);
  kind = new Uint8Array(64);
  arrivalUniform = new Float64Array(64);
  stayUniform = new Float64Array(64);
  /** Month of arrival, 0 for January. */
  arrival = new Uint8Array(64);
  /** First month no longer here, from January of the settlement year. */
  leaving = new Float64Array(64);
  /** Months until it moves on to the private market; 0 when it found a home itself. */
  monthsAsTenant = new Float64Array(64);
  /** Calendar years until a family is reunited with it; 0 for never. */
  reunionLag = new Uint8Array(64);
  reunionArrival = new Uint8Array(64);
  reunionLeaving = new Float64Array(64);
  reunionMonthsAsTenant = new Float64Array(64);

  /** Decides whether the household comes when only a part of it would fit the number. */
  roundingUniform = new Float64Array(64);

  private households: Alea | undefined;
  private reunified: Alea | undefined;
  private seed = "";
  private year = 0;
  private run = 0;

  /** Forgets the households of the last world; those of another are drawn on demand. */
  start(seed: string, year: number, run: number): void {
    this.seed = seed;
    this.year = year;
    this.run = run;
    this.count = 0;
    this.households = undefined;
    this.reunified = undefined;
  }

  /** Draws on until the households hold at least `persons` persons. */
  drawUntil(persons: number, laws: PeopleLaws): void {
    while ((this.count === 0 ? 0 : this.personsUpTo[this.count - 1]) < persons) {
      if (this.count === this.kind.length) this.grow();
      this.drawOne(this.count, laws);
      this.count++;
    }
  }

  private drawOne(i: number, laws: PeopleLaws): void {
    const { model, stays, moveOnRate } = laws;
    this.households ??= aleaStream(this.seed, `people/${this.year}`, this.run);
    const stream = this.households;
    const kind = firstAbove(laws.kindUpTo, stream.next());
    const arrivalUniform = stream.next();
    const stayUniform = stream.next();
    const isSelfHoused = stream.next() < laws.selfHoused;
    const tenancy = stream.next();
    const reunion = stream.next();
    this.roundingUniform[i] = stream.next();
    const { persons } = model.households[kind];
    const arrival = firstAbove(laws.profileUpTo, arrivalUniform);
    this.kind[i] = kind;
    this.arrivalUniform[i] = arrivalUniform;
    this.stayUniform[i] = stayUniform;
    this.arrival[i] = arrival;
    this.leaving[i] = monthOfLeaving(stays, kind, laws.stayLength, stayUniform, arrival);
    this.monthsAsTenant[i] = isSelfHoused ? 0 : monthsAsTenant(moveOnRate, tenancy);
    this.personsUpTo[i] = (i === 0 ? 0 : this.personsUpTo[i - 1]) + persons;
    this.tenantsUpTo[i] = (i === 0 ? 0 : this.tenantsUpTo[i - 1]) + (isSelfHoused ? 0 : persons);
    // Per household, so that persons reunited per person settled is as the scenario says.
    const family = model.households[model.reunifiedKind];
    const chance = Math.min(1, (laws.reunifiedPerSettled * persons) / family.persons);
    this.reunionLag[i] = 0;
    if (reunion < chance) this.drawReunion(i, reunion / chance, isSelfHoused, laws);
  }

  private drawReunion(i: number, when: number, isSelfHoused: boolean, laws: PeopleLaws): void {
    const { model, stays } = laws;
    this.reunified ??= aleaStream(this.seed, `reunification/${this.year}`, this.run);
    const stream = this.reunified;
    const arrival = firstAbove(laws.profileUpTo, stream.next());
    const stay = stream.next();
    const tenancy = stream.next();
    this.reunionLag[i] = 1 + firstAbove(laws.reunionLagUpTo, when);
    this.reunionArrival[i] = arrival;
    this.reunionLeaving[i] = monthOfLeaving(stays, model.reunifiedKind, laws.stayLength, stay, arrival);
    this.reunionMonthsAsTenant[i] = isSelfHoused ? 0 : monthsAsTenant(laws.moveOnRate, tenancy);
  }

  private grow(): void {
    const size = 2 * this.kind.length;
    this.personsUpTo = widen(this.personsUpTo, new Int32Array(size));
    this.tenantsUpTo = widen(this.tenantsUpTo, new Int32Array(size));
    this.kind = widen(this.kind, new Uint8Array(size));
    this.arrivalUniform = widen(this.arrivalUniform, new Float64Array(size));
    this.stayUniform = widen(this.stayUniform, new Float64Array(size));
    this.arrival = widen(this.arrival, new Uint8Array(size));
    this.leaving = widen(this.leaving, new Float64Array(size));
    this.monthsAsTenant = widen(this.monthsAsTenant, new Float64Array(size));
    this.roundingUniform = widen(this.roundingUniform, new Float64Array(size));
    this.reunionLag = widen(this.reunionLag, new Uint8Array(size));
    this.reunionArrival = widen(this.reunionArrival, new Uint8Array(size));
    this.reunionLeaving = widen(this.reunionLeaving, new Float64Array(size));
    this.reunionMonthsAsTenant = widen(this.reunionMonthsAsTenant, new Float64Array(size));
  }
}

/** The probabilities by which people are drawn in one world. */
export interface PeopleLaws {
  readonly model: Model;
  /** As `fillStays` lays them out, `stayLength` of each kind. */
  readonly stays: Float64Array;
  readonly stayLength: number;
  /** Share of households up to and including each kind. */
  readonly kindUpTo: Float64Array;
  /** Share of the year's arrivals up to and including each month. */
  readonly profileUpTo: Float64Array;
  /** Share of reunifications up to and including each lag. */
  readonly reunionLagUpTo: Float64Array;
  selfHoused: number;
  /** Per year. */
  moveOnRate: number;
  reunifiedPerSettled: number;
}

export function allocateLaws(model: Model): PeopleLaws {
  const { people, settlement } = model.scenario;
  return {
    model,
    stays: new Float64Array(model.households.length * stayLength(model)),
    stayLength: stayLength(model),
    kindUpTo: new Float64Array(model.households.length),
    profileUpTo: runningTotal(settlement.arrivalProfile.values),
    reunionLagUpTo: runningTotal(people.reunification.lagShares.values),
    selfHoused: 0,
    moveOnRate: 0,
    reunifiedPerSettled: 0,
  };
}

/** The first place whose running total exceeds `uniform`; the last one at the latest. */
export function firstAbove(upTo: Float64Array, uniform: number): number {
  const last = upTo.length - 1;
  // Where the shares are about even, the place is found at once.
  let i = Math.min(last, Math.floor(uniform * upTo.length));
  while (i < last && uniform >= upTo[i]) i++;
  while (i > 0 && uniform < upTo[i - 1]) i--;
  return i;
}

// Exponential, in whole months: a tenant in month j after arrival with probability exp(−rate·j/12).
function monthsAsTenant(rate: number, uniform: number): number {
  return rate === 0 ? Infinity : Math.ceil((-12 * Math.log(uniform)) / rate);
}

function runningTotal(shares: readonly number[]): Float64Array {
  let sum = 0;
  return Float64Array.from(shares, (share) => (sum += share));
}

function widen<A extends Int32Array | Uint8Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
