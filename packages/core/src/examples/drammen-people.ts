import { norway } from "../reference/index.js";
import type { ScenarioInput } from "../scenario/index.js";

const COHORT_2005 = norway.whereTheyLived.source;

/**
 * How much faster a kind of household left than all did, in the cohort of 2005: the ratio of
 * yearly rates, ln(share staying five years)/ln(0.74).
 */
function leavingFactor(stayedFiveYears: number, who: string) {
  return {
    value: Number((Math.log(stayedFiveYears) / Math.log(0.74)).toFixed(2)),
    unit: "times the common rate",
    source: COHORT_2005,
    status: "derived" as const,
    note: `${who}: ${Math.round(stayedFiveYears * 100)} % of the 2005 cohort still there after five years, against 74 % of all`,
  };
}

function share(value: number, note: string) {
  return {
    value,
    unit: "share of settled persons",
    source: norway.settledByHousehold.source,
    status: "assumed" as const,
    note,
  };
}

/** Who settles in Drammen, how long they stay, and who comes to them. */
export const drammenPeople: ScenarioInput["people"] = {
  groups: ["singleAdult", "familyAdult", "youngChild", "schoolChild", "elder"],
  households: {
    single: {
      members: { singleAdult: 1 },
      share: {
        distribution: "triangular",
        min: 0.18,
        mode: 0.31,
        max: 0.45,
        unit: "share of settled persons",
        source: norway.settledByHousehold.source,
        status: "derived",
        note: "18 % (2018) to 45 % (2015) of those settled in Norway were single adults",
      },
      leavingFactor: leavingFactor(0.66, "single adults"),
    },
    couple: {
      members: { familyAdult: 2 },
      share: share(0.1, "5 % in 2015–2018; more two-person families among those who came from Ukraine"),
      leavingFactor: leavingFactor(0.72, "couples without children"),
    },
    family: {
      members: { familyAdult: 2, youngChild: 1, schoolChild: 1 },
      share: share(
        0.2,
        "with lone parents 43 % (2015) to 72 % (2018) of those settled; one in three of 2022 was a child",
      ),
      leavingFactor: leavingFactor(0.77, "couples with children"),
    },
    loneParent: {
      members: { familyAdult: 1, youngChild: 1, schoolChild: 1 },
      share: share(0.31, "two of three adults who came from Ukraine in 2022 were women"),
      leavingFactor: leavingFactor(0.78, "lone parents"),
    },
    elder: {
      members: { elder: 1 },
      share: share(0.08, "12 % were over 55 and about 4 % over 66; here those who had turned 60"),
      leavingFactor: { value: 1, unit: "times the common rate", status: "assumed" },
    },
  },
  leaving: {
    yearlyRate: {
      distribution: "triangular",
      min: 0.03,
      mode: 0.0397,
      max: 0.055,
      unit: "per year",
      source: norway.stillInFirstMunicipality.source,
      status: "derived",
      note: "-ln(0.82)/5 from the share still there after five years (2015 cohort); the range is assumed and reaches 0.76 to 0.86",
    },
    byResidenceYear: {
      values: [0.4, 0.9, 1.1, 1.3, 1.3],
      unit: "times the common rate",
      status: "assumed",
      note: "mean 1; leaving is least in year 1 and rises when the introduction programme ends",
    },
    laterYears: {
      value: 2.6,
      unit: "times the common rate",
      source: norway.impliedLeaving.source,
      status: "derived",
      note: "10.3 % a year between years five and seven, over 4.0 %; two sources, an order of size",
    },
  },
  reunification: {
    personsPerSettled: {
      distribution: "triangular",
      min: 0.02,
      mode: 0.06,
      max: 0.2,
      unit: "persons per settled person",
      status: "assumed",
      note: "reunification, births and moving in were about a fifth of those who triggered the grant in 2017; far less after temporary protection",
    },
    lagShares: {
      values: [0.35, 0.35, 0.2, 0.1],
      unit: "share",
      status: "assumed",
      note: "one to four years after the settlement",
    },
    household: "loneParent",
  },
};
