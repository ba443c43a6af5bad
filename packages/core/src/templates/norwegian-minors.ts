import { norway } from "../reference/index.js";
import type { QuantityInput, ScenarioInput } from "../scenario/index.js";
import type { Calibrated } from "./calibrated.js";
import { norwegianMinorsNeed } from "./norwegian-need.js";
import { type KnownRequests, norwegianRequest } from "./norwegian-request.js";
import { assumed, derived, rounded, triangular } from "./quantities.js";

/** What a municipality knows of the unaccompanied minors it settles. */
export interface OwnMinors {
  /** Persons settled in each of the five years before the plan. */
  readonly settled: Readonly<Record<string, number>>;
  readonly decidedLastYear?: number;
  readonly source?: string;
  readonly note?: string;
  readonly requested?: KnownRequests;
  /** Decided in every year after the plan. */
  readonly afterPlan: number;
}

/** Unaccompanied minors in a Norwegian municipality. */
export function norwegianMinors(
  firstYear: number,
  own: OwnMinors,
  calibrated: Calibrated,
): NonNullable<ScenarioInput["minors"]> {
  const last = String(firstYear - 1);
  const request = norwegianRequest(
    { ...own.requested, national: { ...nationalRequest(firstYear), ...own.requested?.national } },
    shareOf(firstYear, own),
    calibrated,
  );
  return {
    need: norwegianMinorsNeed(firstYear, calibrated),
    request: {
      ...request,
      revisionAcceptance: triangular(
        [0, 0.1, 0.3],
        assumed(
          "share of the increase",
          "homes take months to open; in 2015 and 2016 far more was asked for than there were places",
        ),
      ),
      shareDrift: {
        value: 0.3,
        ...assumed("log a year", "few persons: one home more or less is a large change"),
      },
    },
    history: {
      years: Object.fromEntries(
        Object.entries(own.settled).map(([year, settled]) => [
          year,
          {
            settled,
            ...(year === last && own.decidedLastYear !== undefined ? { decided: own.decidedLastYear } : {}),
          },
        ]),
      ),
      ...(own.source === undefined ? {} : { source: own.source }),
      status: own.source === undefined ? "assumed" : "cited",
      ...(own.note === undefined ? {} : { note: own.note }),
    },
    households: {
      minor15or16: {
        members: { unaccompaniedMinor: 1 },
        share: {
          value: 0.5,
          ...assumed("share", "who turn 15 or 16 in the year; equally many of each year of birth"),
        },
        leavingFactor: NOBODY_LEAVES,
      },
      minor17: {
        members: { olderMinor: 1 },
        share: { value: 0.5, ...assumed("share", "who turn 17 or 18 in the year") },
        leavingFactor: NOBODY_LEAVES,
      },
    },
    fill: {
      typical: {
        value: 0.85,
        ...assumed(
          "settled / decided",
          "lower than of others: in 2016 municipalities had said yes to far more than came",
        ),
      },
      spread: [{ sd: { value: 0.5, ...assumed("log", "small numbers vary more") } }],
      largest: { value: 1, ...assumed("settled / decided", "places are counted") },
    },
    afterPlan: own.afterPlan,
  };
}

const NOBODY_LEAVES = {
  value: 0.3,
  ...assumed(
    "times the common rate",
    "95 % of those settled 1996–2016 were still in the country; few move before they are of age",
  ),
};

function nationalRequest(firstYear: number): Record<string, number> {
  const known = norway.minorsInRequest.rows.findLast(({ year }) => year === firstYear);
  return known === undefined ? {} : { [String(firstYear)]: known.minors };
}

function shareOf(firstYear: number, { requested }: OwnMinors) {
  const asked = requested?.municipal?.[String(firstYear)];
  const national = requested?.national?.[String(firstYear)] ?? nationalRequest(firstYear)[String(firstYear)];
  if (asked !== undefined && national !== undefined && asked > 0) {
    return {
      value: rounded(asked / national),
      ...derived("share of the national request", norway.minorsInRequest.source, `${asked} of ${national}`),
    };
  }
  return { value: 0.01, ...assumed("share of the national request", "put in the municipality's own share") };
}

/** The homes of unaccompanied minors: lumps with fixed staff, so that fewer minors make each place dearer. */
export const minorsHomes: ScenarioInput["services"][string] = {
  adjusts: "staffed",
  label: "Homes for unaccompanied minors",
  metBy: "minorsGrant",
  demandByResidenceYear: { values: [1, 1, 1, 1, 1], unit: "places per minor", status: "assumed" },
  demandByGroup: { unaccompaniedMinor: 1, olderMinor: 0.6 },
  priceYear: 2016,
  unitCost: triangular([600_000, 920_000, 1_450_000], {
    unit: "NOK per place and year, 2016 prices",
    source: norway.responseCases.find(({ place }) => place === "Kragerø")?.source,
    status: "derived",
    note: "between Kragerø (9 full-time staff for 15 places: 480 000 with a man-year of 800 000, and rent) and Ringerike (34 staff for 18–25: 1.1–1.5 million), so that grants meet about as much as in 2018 (112.5 %)",
  }) as QuantityInput,
  lump: {
    value: 5,
    ...assumed("places", "a home with staff around the clock; also single places in shared flats exist"),
  },
  hireLag: {
    value: 3,
    ...assumed("months", "Arendal hired 26 people for 35 minors in three months in 2016"),
  },
  severance: triangular([0, 50_000, 200_000], assumed("NOK per place let go, 2016 prices")),
  hiringCost: triangular([20_000, 60_000, 150_000], assumed("NOK per place added, 2016 prices")),
  turnover: {
    value: 0.138,
    unit: "share a year",
    source: norway.yearlyTurnover.source,
    status: "cited",
    note: "yearly exit from the municipal sector: environmental therapist, 2021–22",
  },
};
