import { type Alea, aleaStream } from "../random/index.js";
import { firstAbove } from "./first-above.js";
import type { PeopleLaws } from "./people-laws.js";
import { monthOfLeaving } from "./stays.js";

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
  /** The place of its kind among the model's, an index by household. */
  kind = new Uint8Array(64);
  /** Uniform in (0, 1) that decides the month of arrival. */
  arrivalUniform = new Float64Array(64);
  /** Uniform in (0, 1) that decides how long it stays. */
  stayUniform = new Float64Array(64);
  /** Month of arrival, 0 for January. */
  arrival = new Uint8Array(64);
  /** First month no longer here, from January of the settlement year. */
  leaving = new Float64Array(64);
  /** Months until it moves on to the private market; 0 when it found a home itself. */
  monthsAsTenant = new Float64Array(64);
  /** Calendar years until a family is reunited with it; 0 for never. */
  reunionLag = new Uint8Array(64);
  /** Month of the year in which the reunited family arrives, 0 for January. */
  reunionArrival = new Uint8Array(64);
  /** First month in which that family is no longer here, from January of the year in which it came. */
  reunionLeaving = new Float64Array(64);
  /** Months until that family moves on to the private market; 0 when it found a home itself. */
  reunionMonthsAsTenant = new Float64Array(64);
  /** Where its members stand among those of their group by age, from 0 to 1. */
  ageUniform = new Float64Array(64);
  /** The same of the reunited family, from 0 to 1. */
  reunionAgeUniform = new Float64Array(64);
  /** Below 1 under temporary protection: whether and when it returns when that ends. */
  returnUniform = new Float64Array(64);
  /** Months from arrival until a child is born to it (1–6); 0 for none within six months. */
  birthMonths = new Uint8Array(64);
  /** What one of its members with costly needs costs a year, base-year prices; 0 for nobody. */
  costlyNeed = new Float64Array(64);
  /** The households with such a member, in order. */
  readonly costly: number[] = [];

  /** Decides whether the household comes when only a part of it would fit the number. */
  roundingUniform = new Float64Array(64);

  private households: Alea | undefined;
  private reunified: Alea | undefined;
  private ages: Alea | undefined;
  private protection: Alea | undefined;
  private births: Alea | undefined;
  private needs: Alea | undefined;
  private mix: Alea | undefined;
  /** Kinds in the urn of the year's mix. */
  private urn = new Uint8Array(64);
  private inUrn = 0;
  private seed = "";
  private year = 0;
  private run = 0;

  /** @param firstYear calendar year of cohort 0 */
  constructor(private readonly firstYear: number) {}

  /** Forgets the households of the last world; those of another are drawn on demand. */
  start(seed: string, year: number, run: number): void {
    this.seed = seed;
    this.year = year;
    this.run = run;
    this.count = 0;
    this.costly.length = 0;
    this.households = undefined;
    this.reunified = undefined;
    this.ages = undefined;
    this.protection = undefined;
    this.births = undefined;
    this.needs = undefined;
    this.mix = undefined;
    this.inUrn = 0;
  }

  /** Draws on until the households hold at least `persons` persons. */
  drawUntil(persons: number, laws: PeopleLaws): void {
    while ((this.count === 0 ? 0 : this.personsUpTo[this.count - 1]) < persons) {
      if (this.count === this.kind.length) this.grow();
      this.drawOne(this.count, laws);
      this.count++;
    }
  }

  private streamOf(name: string, laws: PeopleLaws): Alea {
    return aleaStream(this.seed, `${laws.quota.stream}${name}/${this.year}`, this.run);
  }

  private drawOne(i: number, laws: PeopleLaws): void {
    const { model, stays, moveOnRate } = laws;
    this.households ??= this.streamOf("people", laws);
    const stream = this.households;
    const kind = this.drawKind(stream.next(), laws);
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
    if (model.ageing.any) {
      this.ages ??= this.streamOf("ages", laws);
      this.ageUniform[i] = this.ages.next();
    }
    this.reunionLag[i] = 0;
    this.returnUniform[i] = 1;
    if (!laws.quota.isOrdinary) return;
    const isTemporary = this.drawProtection(i, laws);
    this.drawBirth(i, persons, laws);
    this.drawNeeds(i, persons, laws);
    // Per household, so that persons reunited per person settled is as the scenario says.
    const family = model.households[model.reunifiedKind];
    const often = isTemporary ? laws.reunificationFactor : 1;
    const chance = Math.min(1, (laws.reunifiedPerSettled * often * persons) / family.persons);
    if (reunion < chance) this.drawReunion(i, reunion / chance, isSelfHoused, laws);
  }

  private drawKind(uniform: number, laws: PeopleLaws): number {
    const { quota, kindUpTo, concentration } = laws;
    const kinds = quota.kinds.length;
    const first = (this.year - this.firstYear) * kinds;
    if (concentration === Infinity) return quota.kinds[firstAbove(kindUpTo, uniform, first, kinds)];
    return this.drawFromUrn(first, laws);
  }

  /**
   * With a concentration, the shares of persons in the year are uncertain in the way of a Dirichlet
   * distribution, drawn by its urn (Blackwell and MacQueen 1973): a person is of a kind drawn by the
   * shares, or of the same kind as one of those before. A household of `n` is met `n` times as often
   * among persons as among households, so it is taken with probability `1/n`.
   */
  private drawFromUrn(first: number, laws: PeopleLaws): number {
    const { model, quota, personKindUpTo, concentration } = laws;
    this.mix ??= this.streamOf("mix", laws);
    for (;;) {
      const uniform: number = this.mix.next();
      const fresh = concentration / (concentration + this.inUrn);
      const kind =
        uniform < fresh
          ? quota.kinds[firstAbove(personKindUpTo, uniform / fresh, first, quota.kinds.length)]
          : this.urn[Math.min(this.inUrn - 1, Math.floor(((uniform - fresh) / (1 - fresh)) * this.inUrn))];
      if (this.inUrn === this.urn.length) this.urn = widen(this.urn, new Uint8Array(2 * this.inUrn));
      this.urn[this.inUrn++] = kind;
      const { persons } = model.households[kind];
      if (persons === 1 || this.mix.next() * persons < 1) return kind;
    }
  }

  private drawProtection(i: number, laws: PeopleLaws): boolean {
    const { temporaryProtection } = laws.model.scenario.people;
    if (temporaryProtection === undefined) return false;
    this.protection ??= this.streamOf("protection", laws);
    const uniform = this.protection.next();
    const share = laws.temporaryShare[this.year - this.firstYear];
    if (uniform >= share) return false;
    this.returnUniform[i] = uniform / share;
    return true;
  }

  private drawBirth(i: number, persons: number, laws: PeopleLaws): void {
    if (laws.model.bornHereKind === undefined) return;
    this.births ??= this.streamOf("births", laws);
    const uniform = this.births.next();
    const chance = Math.min(1, laws.bornPerSettled * persons);
    this.birthMonths[i] = uniform < chance ? 1 + Math.floor((6 * uniform) / chance) : 0;
  }

  private drawNeeds(i: number, persons: number, laws: PeopleLaws): void {
    if (laws.model.scenario.people.costlyNeeds === undefined) return;
    this.needs ??= this.streamOf("needs", laws);
    const has = this.needs.next() < Math.min(1, laws.costlyShare * persons);
    const cost = this.needs.next();
    this.costlyNeed[i] = has ? laws.model.costlyNeed(cost) : 0;
    if (has) this.costly.push(i);
  }

  private drawReunion(i: number, when: number, isSelfHoused: boolean, laws: PeopleLaws): void {
    const { model, stays } = laws;
    this.reunified ??= this.streamOf("reunification", laws);
    const stream = this.reunified;
    const arrival = firstAbove(laws.profileUpTo, stream.next());
    const stay = stream.next();
    const tenancy = stream.next();
    this.reunionAgeUniform[i] = stream.next();
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
    this.ageUniform = widen(this.ageUniform, new Float64Array(size));
    this.reunionAgeUniform = widen(this.reunionAgeUniform, new Float64Array(size));
    this.returnUniform = widen(this.returnUniform, new Float64Array(size));
    this.birthMonths = widen(this.birthMonths, new Uint8Array(size));
    this.costlyNeed = widen(this.costlyNeed, new Float64Array(size));
  }
}

// Exponential, in whole months: a tenant in month j after arrival with probability exp(−rate·j/12).
function monthsAsTenant(rate: number, uniform: number): number {
  return rate === 0 ? Infinity : Math.ceil((-12 * Math.log(uniform)) / rate);
}

function widen<A extends Int32Array | Uint8Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
