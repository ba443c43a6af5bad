import {
  norwayMovements,
  reunificationLagShares,
  singleAdultShare,
  temporaryShare,
} from "../income/index.js";
import { norway } from "../reference/index.js";
import type { ScenarioInput } from "../scenario/index.js";
import type { Calibrated } from "./calibrated.js";
import { assumed, derived, quantityOf, rounded, triangular } from "./quantities.js";

type People = ScenarioInput["people"];

/** Groups of persons that Norwegian grants and services tell apart. */
export const NORWEGIAN_GROUPS = {
  ordinary: ["singleAdult", "familyAdult", "youngChild", "schoolChild", "elder"],
  /** To and including the year of turning 16, and from then to that of turning 20. */
  minors: ["unaccompaniedMinor", "olderMinor"],
} as const;

/** Kinds of households with their share of settled persons. */
export type HouseholdMix = Readonly<Record<"single" | "couple" | "family" | "loneParent" | "elder", number>>;

/** The mix since 2022, when most who came were from Ukraine. */
const MIX_SINCE_2022: HouseholdMix = {
  single: 0.31,
  couple: 0.1,
  family: 0.2,
  loneParent: 0.31,
  elder: 0.08,
};

const NOTES: Readonly<Record<keyof HouseholdMix, string>> = {
  single: "one person in three of those settled 2015–2018; Ukrainians came in smaller households",
  couple: "5 % in 2015–2018; more two-person families among those who came from Ukraine",
  family: "with lone parents 43 % (2015) to 72 % (2018) of those settled; one in three of 2022 was a child",
  loneParent: "two of three adults who came from Ukraine in 2022 were women",
  elder: "12 % were over 55 and about 4 % over 66; here those who had turned 60",
};

/**
 * The mix of households in a year of settlement: as published for 2015–2018, without unaccompanied
 * minors; in the years around by the share of single adults; since 2022 that of those from Ukraine.
 *
 * @example householdMix(2018).single // 0.187: 875 of 4 682
 */
export function householdMix(year: number): HouseholdMix {
  if (year >= 2022) return MIX_SINCE_2022;
  const { rows } = norway.settledByHousehold;
  const row = rows.find((known) => known.year === year) ?? (year < 2015 ? rows[0] : rows[rows.length - 1]);
  const { singleAdults, familiesWithChildren, familiesWithoutChildren } = row;
  const settled = singleAdults + familiesWithChildren + familiesWithoutChildren;
  const isPublished = row.year === year;
  const single = isPublished ? singleAdults / settled : singleAdultShare(year);
  const families = (1 - single) / (familiesWithChildren + familiesWithoutChildren);
  const { couples, lone } = familyKinds();
  return {
    single: rounded(single),
    couple: rounded(families * familiesWithoutChildren),
    family: rounded(families * familiesWithChildren * couples),
    loneParent: rounded(families * familiesWithChildren * lone),
    // The published kinds do not tell elders apart; they were few.
    elder: 0.015,
  };
}

// Of persons in families with children, by the households of the cohort of 2005.
function familyKinds(): { couples: number; lone: number } {
  const persons = (household: string) =>
    norway.whereTheyLived.rows.find((row) => row.household === household)?.persons ?? 0;
  const couples = persons("coupleWithChildren");
  const lone = persons("loneParent");
  return { couples: couples / (couples + lone), lone: lone / (couples + lone) };
}

/**
 * How much faster a kind of household left than all did, in the cohort of 2005: the ratio of
 * yearly rates, ln(share staying five years)/ln(0.74).
 */
function leavingFactor(stayedFiveYears: number, who: string) {
  return {
    value: Number((Math.log(stayedFiveYears) / Math.log(0.74)).toFixed(2)),
    ...derived(
      "times the common rate",
      norway.whereTheyLived.source,
      `${who}: ${Math.round(stayedFiveYears * 100)} % of the 2005 cohort still there after five years, against 74 % of all`,
    ),
  };
}

// Men and women together, by their numbers.
function singlesStayed(): number {
  const singles = norway.whereTheyLived.rows.filter((row) => row.household.startsWith("single"));
  const persons = singles.reduce((sum, row) => sum + row.persons, 0);
  return singles.reduce((sum, row) => sum + row.persons * row.stayed, 0) / persons / 100;
}

const MEMBERS = {
  single: { singleAdult: 1 },
  couple: { familyAdult: 2 },
  family: { familyAdult: 2, youngChild: 1, schoolChild: 1 },
  loneParent: { familyAdult: 1, youngChild: 1, schoolChild: 1 },
  elder: { elder: 1 },
} as const;

const LEAVING = {
  single: leavingFactor(singlesStayed(), "single adults"),
  couple: leavingFactor(0.72, "couples without children"),
  family: leavingFactor(0.77, "couples with children"),
  loneParent: leavingFactor(0.78, "lone parents"),
  elder: { value: 1, ...assumed("times the common rate") },
};

/** Who settles, how long they stay, and who comes to them; in groups that may include unaccompanied minors. */
export function norwegianPeople(
  firstYear: number,
  settledBefore: readonly number[],
  withMinors: boolean,
  calibrated: Calibrated,
): People {
  const mix = householdMix(firstYear);
  const pastYears = Array.from({ length: 5 }, (_, i) => firstYear - 5 + i).filter((year) => year < 2022);
  const households = Object.fromEntries(
    (Object.keys(MEMBERS) as (keyof HouseholdMix)[]).map((kind) => [
      kind,
      {
        members: MEMBERS[kind],
        share: {
          value: mix[kind],
          unit: "share of settled persons",
          source: norway.settledByHousehold.source,
          status: "assumed" as const,
          note: NOTES[kind],
        },
        shareByYear: Object.fromEntries(pastYears.map((year) => [String(year), householdMix(year)[kind]])),
        leavingFactor: LEAVING[kind],
      },
    ]),
  );
  const rate = calibrated.number("people.leaving.yearlyRate");
  const leavers = settledBefore.slice(1).reduce((sum, persons) => sum + persons, 0) * rate;
  return {
    groups: [...NORWEGIAN_GROUPS.ordinary, ...(withMinors ? NORWEGIAN_GROUPS.minors : [])],
    households,
    mixConcentration: calibrated.quantity("people.mixConcentration"),
    leaving: {
      yearlyRate: triangular([0.03, rate, 0.055], {
        ...calibrated.provenance("people.leaving.yearlyRate"),
        note: `${calibrated.provenance("people.leaving.yearlyRate").note}; the range is assumed and reaches 0.76 to 0.86`,
      }),
      byResidenceYear: {
        values: [0, 1, 2, 3, 4].map((k) => calibrated.number(`people.leaving.byResidenceYear[${k}]`)),
        ...calibrated.provenance("people.leaving.byResidenceYear[0]"),
      },
      laterYears: calibrated.quantity("people.leaving.laterYears"),
    },
    reunification: reunification(),
    births: { personsPerSettled: quantityOf(norwayMovements.bornTemporary), group: "youngChild" },
    movingIn: {
      personsPerYear: triangular(
        [0, rounded(leavers, 2), rounded(2 * leavers, 2)],
        derived(
          "persons a year within their grant years",
          norway.stillInFirstMunicipality.source,
          "as many as are expected to leave for elsewhere, as on average over municipalities; from none to twice as many",
        ),
      ),
      byResidenceYear: {
        values: [0, 0.15, 0.22, 0.3, 0.33],
        ...assumed("share", "as those who leave elsewhere: most after the introduction programme"),
      },
      household: "single",
    },
    temporaryProtection: {
      share: {
        value: rounded(temporaryShare(Math.max(2022, firstYear - 1))),
        ...derived(
          "share of settled households",
          norway.nationalSeries.settledUkrainians.source,
          "those from Ukraine among all settled in Norway the year before the plan",
        ),
      },
      shareByYear: Object.fromEntries(
        Array.from({ length: 5 }, (_, i) => firstYear - 5 + i).map((year) => [
          String(year),
          rounded(temporaryShare(year)),
        ]),
      ),
      ends: {
        distribution: "discrete",
        values: [firstYear + 2, firstYear + 3, firstYear + 4, firstYear + 6, firstYear + 20],
        weights: [0.15, 0.2, 0.15, 0.2, 0.3],
        ...assumed(
          "calendar year",
          "prolonged a year or two at a time so far; the last value stands for no end within the ledger",
        ),
      },
      returning: triangular([0.05, 0.15, 0.45], {
        ...assumed("share of households"),
        note: "10 % want to return (2025), 26 % wanted to at the end of the war (2022); 47 % do not plan to even in peace; about 5 % have returned",
      }),
      withinMonths: { value: 12, ...assumed("months") },
      reunificationFactor: {
        value: rounded(norwayMovements.reunifiedTemporary.value / norwayMovements.reunifiedIndividual.value),
        ...assumed("times", norwayMovements.reunifiedTemporary.note),
      },
    },
    ageing: {
      youngChild: { into: "schoolChild", yearsLeft: [1, 6] },
      schoolChild: { into: "familyAdult", yearsLeft: [1, 12] },
      ...(withMinors
        ? {
            // Those who turn 15 or 16 in the year they settle, and those who turn 17 or 18; to the year of turning 20.
            unaccompaniedMinor: { into: "olderMinor", yearsLeft: [1, 2] as [number, number] },
            olderMinor: { into: "singleAdult", yearsLeft: [3, 4] as [number, number] },
          }
        : {}),
    },
    costlyNeeds: {
      share: triangular([0.001, 0.004, 0.01], assumed("share of settled persons", "rare; not published")),
      yearlyCost: {
        distribution: "lognormal",
        median: 500_000,
        sigma: 0.7,
        max: 4_000_000,
        ...assumed(
          "NOK a year",
          "disability or behaviour that needs one to several man-years; not published",
        ),
      },
      metBy: "disabilityGrant",
    },
  };
}

function reunification(): People["reunification"] {
  // Estimated per single adult; here per settled person, with the single adults of 2015–2018.
  const { rows } = norway.settledByHousehold;
  const single = rows.reduce((sum, { year }) => sum + householdMix(year).single, 0) / rows.length;
  const { value, source, note } = norwayMovements.reunifiedIndividual;
  const perPerson = value * single;
  return {
    personsPerSettled: triangular(
      [rounded(perPerson / 2, 2), rounded(perPerson, 2), rounded(1.5 * perPerson, 2)],
      {
        ...derived(
          "persons per person settled with individual protection",
          source,
          `${note}; the range is assumed`,
        ),
      },
    ),
    lagShares: {
      values: [...reunificationLagShares],
      ...assumed("share", "each year half of those who are still to come, cut off after four years"),
    },
    household: "loneParent",
  };
}
