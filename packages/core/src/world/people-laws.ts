import type { Model, Quota } from "./model.js";
import { stayLength } from "./stays.js";

/** The probabilities by which people are drawn in one world. */
export interface PeopleLaws {
  readonly model: Model;
  readonly quota: Quota;
  /** As `fillStays` lays them out, `stayLength` of each kind. */
  readonly stays: Float64Array;
  readonly stayLength: number;
  /** Share of households up to and including each of the quota's kinds: `[cohort * kinds + kind]`. */
  readonly kindUpTo: Float64Array;
  /** Share of persons up to and including each of them, likewise. */
  readonly personKindUpTo: Float64Array;
  /** Share of settled persons in each kind, summing to 1: `[cohort * households + kind]`. */
  readonly kindShares: Float64Array;
  /** Share of settled households under temporary protection, by cohort. */
  readonly temporaryShare: Float64Array;
  /** Share of the year's arrivals up to and including each month. */
  readonly profileUpTo: Float64Array;
  /** Share of reunifications up to and including each lag. */
  readonly reunionLagUpTo: Float64Array;
  selfHoused: number;
  /** Per year. */
  moveOnRate: number;
  reunifiedPerSettled: number;
  /** Reunification after temporary protection, relative to the others. */
  reunificationFactor: number;
  bornPerSettled: number;
  /** Share of persons with costly needs. */
  costlyShare: number;
  /** Concentration of the mix, in persons; infinite where the mix is as the shares say. */
  concentration: number;
}

export function allocateLaws(model: Model, quota: Quota): PeopleLaws {
  const { people, settlement } = model.scenario;
  return {
    model,
    quota,
    stays: new Float64Array(model.households.length * stayLength(model)),
    stayLength: stayLength(model),
    kindUpTo: new Float64Array(model.cohorts * quota.kinds.length),
    personKindUpTo: new Float64Array(model.cohorts * quota.kinds.length),
    kindShares: new Float64Array(model.cohorts * model.households.length),
    temporaryShare: new Float64Array(model.cohorts),
    profileUpTo: runningTotal(settlement.arrivalProfile.values),
    reunionLagUpTo: runningTotal(people.reunification.lagShares.values),
    selfHoused: 0,
    moveOnRate: 0,
    reunifiedPerSettled: 0,
    reunificationFactor: 1,
    bornPerSettled: 0,
    costlyShare: 0,
    concentration: Infinity,
  };
}

function runningTotal(shares: readonly number[]): Float64Array {
  let sum = 0;
  return Float64Array.from(shares, (share) => (sum += share));
}
