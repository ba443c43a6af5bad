import type { Figure, norway } from "../reference/index.js";
import type { Composition } from "./arrivals.js";
import type { Movements } from "./movements.js";
import type { SettledCount } from "./settled.js";

/** The countries whose grants are known. */
export type GrantCountry = "norway" | "sweden";

/** The countries whose grants are known, the default first. */
export const grantCountries: readonly GrantCountry[] = ["norway", "sweden"];

/** What `expectedGrants` is asked. */
export interface GrantsInput {
  /** Norway unless said otherwise. */
  readonly country?: GrantCountry;
  /** Persons settled (Sweden: received) by year; several rows of a year name different groups. */
  readonly settled: readonly SettledCount[];
  /** The first calendar year of the result; the first settled year unless said otherwise. */
  readonly from?: number;
  /** The last; unless said otherwise the last in which the settled named here bring the main grant. */
  readonly to?: number;
  /** Norway only. */
  readonly movements?: Movements;
  /** Norway only. */
  readonly composition?: Composition;
  /** Pay the rates of this one year in every year: no indexation. */
  readonly ratesOf?: number;
  /**
   * Share of what falls due in the year of settlement that is paid in the year after, as state accounts
   * count. None unless said otherwise: the rules say what is earned in a year. Norway only.
   */
  readonly paidLater?: number;
}

/** One grant by calendar year. */
export interface GrantLine {
  /** Its name in a sentence. */
  readonly label: string;
  /** NOK or SEK in each of `years`. */
  readonly byYear: readonly number[];
  /** How the least known rate behind the amount is known. */
  readonly rates: readonly norway.RateBasis[];
}

/** Something that the result rests on. */
export interface GrantAssumption extends Figure {
  readonly name: string;
}

/** What `expectedGrants` answers. Plain data, which JSON takes as it stands. */
export interface ExpectedGrants {
  readonly country: GrantCountry;
  readonly currency: "NOK" | "SEK";
  readonly years: readonly number[];
  /** As given. After its last year nobody is taken to settle. */
  readonly settled: readonly SettledCount[];
  /** By name: `integrationGrant` first in Norway, `establishmentGrant` in Sweden. */
  readonly grants: Readonly<Record<string, GrantLine>>;
  /**
   * The main grant by calendar year and residence year, 1 first. In Norway five; in Sweden the three
   * calendar years over which the 24 months spread.
   */
  readonly integrationByResidenceYear: Readonly<Record<string, readonly number[]>>;
  /** The sum of all grants in each of `years`. */
  readonly total: readonly number[];
  /** How the rates behind each of `integrationByResidenceYear` are known. */
  readonly ratesByResidenceYear: Readonly<Record<string, readonly norway.RateBasis[]>>;
  /** Expected number of persons for whom the main grant is paid, by calendar year and residence year. */
  readonly personsByResidenceYear: Readonly<Record<string, readonly number[]>>;
  /** Years whose settled would still bring grants in `years`, and of which the input says nothing. */
  readonly missingYears: readonly number[];
  readonly assumptions: readonly GrantAssumption[];
}
