import { amountInForce, nordic, sweden, valueIn } from "../reference/index.js";
import type { ScenarioInput } from "../scenario/index.js";

const { unaccompaniedMinors, establishmentGrant, establishmentGrantMonths, baseGrant, nationalSeries } =
  sweden;
const { studentTFit } = nordic;

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

// The standard payment by year of reception.
const establishmentAmounts = Object.fromEntries(
  years(2015, 2020).map((year) => {
    const younger = valueIn(establishmentGrant.younger, year);
    const older = valueIn(establishmentGrant.older, year);
    if (!younger || !older) throw new RangeError(`The Swedish standard payment of ${year} is not known.`);
    const { unit, source, status, note } = younger;
    return [
      String(year),
      {
        unit,
        source,
        status,
        ...(note === undefined ? {} : { note }),
        rates: { adult: younger.value, child: younger.value, older: older.value },
      },
    ];
  }),
);

function perDay(rule: Parameters<typeof amountInForce>[0], month: string) {
  const amount = amountInForce(rule, month as Parameters<typeof amountInForce>[1]);
  if (!amount) throw new RangeError(`${rule.name} has no amount in ${month}.`);
  return amount;
}

const agreed = perDay(unaccompaniedMinors.agreedPlace, "2017-06");
const occupied = perDay(unaccompaniedMinors.occupiedPlace, "2017-06");
const under18 = perDay(unaccompaniedMinors.under18, "2017-07");
const from18 = perDay(unaccompaniedMinors.from18To20, "2017-07");
const assignedOnce = perDay(unaccompaniedMinors.assignedOnce, "2017-07");
const readiness = perDay(unaccompaniedMinors.readinessFixed, "2017-07");

// Yearly changes of the number of minors who applied in Sweden up to 2016, for resampling.
const minorsChanges = years(2003, 2016).map((year) => {
  const { unaccompaniedMinorApplications: series } = nationalSeries;
  const now = valueIn(series, year)?.value;
  const before = valueIn(series, year - 1)?.value;
  if (now === undefined || before === undefined)
    throw new RangeError(`No minors' applications known for ${year}.`);
  return Math.log(now / before);
});
// Around their mean: what level need returns to is said by the median path.
const meanChange = minorsChanges.reduce((sum, change) => sum + change, 0) / minorsChanges.length;
const minorsShocks = minorsChanges.map((change) => Number((change - meanChange).toFixed(3)));

const base = (year: number) => {
  const known = valueIn(baseGrant, year);
  return known
    ? { unit: known.unit, source: known.source, status: known.status, rates: [{ amount: known.value }] }
    : null;
};

const assumed = (value: number, unit: string, note?: string) => ({
  value,
  unit,
  status: "assumed" as const,
  ...(note === undefined ? {} : { note }),
});
const triangular = (min: number, mode: number, max: number, unit: string, note?: string) => ({
  distribution: "triangular" as const,
  min,
  mode,
  max,
  unit,
  status: "assumed" as const,
  ...(note === undefined ? {} : { note }),
});

const growth = triangular(
  0,
  0.015,
  0.03,
  "per year, nominal",
  "the standard payment rose 1–7 % a year 2017–2020; daily payments did not",
);

/**
 * Skåne 2017: on 1 July the state stopped paying Swedish municipalities for agreed places for
 * unaccompanied minors that stand empty, and cut the payment for a day, after arrivals had fallen to
 * a sixteenth. A municipality of middle size with homes built up in 2015: close at once, or gradually?
 *
 * @example compare(skane2017, { runs: 1000 }).difference("sharp", "gradual").net.total.mean
 */
export const skane2017: ScenarioInput = {
  glidepath: 1,
  name: "Skåne 2017",
  question:
    "In 2015 the municipality opened homes for unaccompanied minors; in 2016 hardly any came, and from 1 July 2017 an empty " +
    "place is paid nothing and an occupied one less. What does it cost to let the homes go gradually rather than at once?",
  description:
    "A municipality of middle size in Skåne, made up: what its own books would say is assumed, and marked so. Grants, the " +
    "national series and the change of 1 July 2017 are published. Newcomers with a residence permit are assigned by law; " +
    "minors too, so the policies differ in how many the municipality keeps room for, not in whom it wants.",
  country: "Sweden",
  currency: "SEK",
  chance: true,
  plan: { firstYear: 2017, years: 3, grantYears: 5, afterPlan: 30 },
  prices: {
    baseYear: 2017,
    known: {
      growth: {},
      status: "assumed",
      note: "no deflator of Swedish municipalities is in the reference figures",
    },
    laterGrowth: { distribution: "normal", mean: 0.025, sd: 0.01, unit: "per year", status: "assumed" },
    discountRate: assumed(0.03, "per year"),
  },
  history: {
    years: {
      "2012": { settled: 40 },
      "2013": { settled: 55 },
      "2014": { settled: 80 },
      "2015": { settled: 90 },
      "2016": { requested: 95, decided: 95, settled: 90 },
    },
    status: "assumed",
    note: "a made-up municipality; put in your own",
  },
  need: {
    model: "studentT",
    lastObserved: {
      year: 2016,
      persons: {
        value: valueIn(nationalSeries.assigned, 2016)?.value ?? 21_700,
        unit: "persons assigned under the settlement act",
        source: nationalSeries.assigned.source,
        status: "cited",
      },
    },
    longRunLevel: triangular(
      8_900,
      19_500,
      27_900,
      "persons a year",
      "the least, the middle and the largest number received by municipalities a year 2005–2012, quoted by another source",
    ),
    medianPersistence: triangular(0.6, 0.8, 0.95, "share of the log distance"),
    shockPersistence: assumed(
      0.74,
      "share left after a year",
      "the coefficient of asylum applications to Sweden 2002–2024",
    ),
    degreesOfFreedom: {
      value: studentTFit.values.degreesOfFreedom,
      unit: "degrees of freedom",
      source: studentTFit.source,
      status: "derived",
    },
    scale: { value: studentTFit.values.scale, unit: "log", source: studentTFit.source, status: "derived" },
    bound: {
      value: 1.95,
      unit: "log",
      source: studentTFit.source,
      status: "derived",
      note: "the largest fall in a year among the Nordic countries' hundred; without a bound the mean is infinite",
    },
  },
  request: {
    known: {
      national: { "2017": 23_600 },
      municipal: { "2017": 85 },
      source: nationalSeries.assigned.source,
      status: "cited",
      note: "the municipality's own number is made up",
    },
    share: assumed(0.0036, "share of the national number", "85 of 23 600"),
    shareDrift: assumed(0.15, "log a year"),
    planBias: assumed(
      0,
      "log",
      "numbers are revised before the year: 30 600 for 2017 became 23 600, 8 200 for 2023 became 3 300",
    ),
    foresight: assumed(0.5, "share of the shock"),
    revisionThreshold: triangular(0.1, 0.2, 0.35, "log"),
    revisionMonth: assumed(6, "month of the year"),
    nationalAcceptance: assumed(1, "share", "assigned by law"),
    revisionAcceptance: assumed(1, "share", "assigned by law"),
  },
  people: {
    groups: ["adult", "child", "older", "minor", "young"],
    households: {
      single: {
        members: { adult: 1 },
        share: assumed(0.42, "share of persons"),
        leavingFactor: assumed(1.2, "times"),
      },
      family: {
        members: { adult: 2, child: 2 },
        share: assumed(0.55, "share of persons", "just under half of those assigned in 2019 were children"),
        leavingFactor: assumed(0.8, "times"),
      },
      older: {
        members: { older: 1 },
        share: assumed(0.03, "share of persons"),
        leavingFactor: assumed(0.5, "times"),
      },
    },
    mixConcentration: assumed(14, "households", "as estimated for Norway"),
    leaving: {
      yearlyRate: triangular(0.03, 0.06, 0.1, "per year"),
      byResidenceYear: {
        values: [0.3, 1.2, 1.5, 1, 1],
        status: "assumed",
        note: "many leave when the two years of establishment end",
      },
      laterYears: assumed(1, "times"),
    },
    reunification: {
      personsPerSettled: triangular(
        0.05,
        0.15,
        0.3,
        "persons per settled person",
        "from July 2016 the law limited reunification",
      ),
      lagShares: { values: [0.3, 0.4, 0.2, 0.1], status: "assumed" },
      household: "family",
    },
    ageing: {
      minor: { into: "young", yearsLeft: [1, 3] },
      young: { into: "adult", yearsLeft: [3, 3] },
    },
  },
  minors: {
    need: {
      model: "resampled",
      lastObserved: {
        year: 2016,
        persons: {
          value: valueIn(nationalSeries.unaccompaniedMinorApplications, 2016)?.value ?? 2_199,
          unit: "minors who applied",
          source: nationalSeries.unaccompaniedMinorApplications.source,
          status: "cited",
        },
      },
      longRunLevel: triangular(
        500,
        2_300,
        7_000,
        "minors a year",
        "the years 2002–2014 ran from 388 to 7 049",
      ),
      medianPersistence: triangular(0.5, 0.7, 0.9, "share of the log distance"),
      shockPersistence: assumed(
        0.73,
        "share left after a year",
        "the coefficient of minors' applications to Sweden 2002–2022",
      ),
      changes: {
        values: minorsShocks,
        unit: "log change from year to year",
        source: nationalSeries.unaccompaniedMinorApplications.source,
        status: "derived",
        note: "the yearly changes 2003–2016 around their mean, each as likely as the other",
      },
    },
    request: {
      known: { municipal: { "2017": 8 }, status: "assumed" },
      share: assumed(0.0036, "share of the national number"),
      shareDrift: assumed(0.2, "log a year"),
      planBias: assumed(
        0.5,
        "log",
        "forecasts of minors for 2016 and 2017 were eight to fifteen times too high; even short ones were high",
      ),
      foresight: assumed(0.5, "share of the shock"),
      revisionThreshold: triangular(0.1, 0.3, 0.5, "log"),
      revisionMonth: assumed(6, "month of the year"),
      nationalAcceptance: assumed(1, "share"),
      revisionAcceptance: assumed(0.5, "share"),
    },
    history: {
      years: {
        "2012": { settled: 13 },
        "2013": { settled: 14 },
        "2014": { settled: 25 },
        "2015": { settled: 127 },
        "2016": { requested: 12, decided: 12, settled: 8 },
      },
      status: "assumed",
      note: "a made-up municipality with 0.36 % of those who applied in Sweden",
    },
    households: {
      unaccompanied: {
        members: { minor: 1 },
        share: assumed(1, "share of minors"),
        leavingFactor: assumed(0.5, "times"),
      },
    },
    fill: {
      typical: assumed(0.8, "settled / room made"),
      spread: [{ sd: assumed(0.4, "log") }],
      largest: assumed(1, "settled / room made"),
    },
    afterPlan: 4,
  },
  settlement: {
    arrivalProfile: {
      values: [
        0.0833, 0.0833, 0.0834, 0.0833, 0.0833, 0.0834, 0.0833, 0.0833, 0.0834, 0.0833, 0.0833, 0.0834,
      ],
      status: "assumed",
    },
    fill: {
      typical: assumed(0.985, "settled / assigned", "of 21 700 assigned in 2016 all but 300 were received"),
      spread: [{ sd: assumed(0.1, "log") }],
      largest: assumed(1.1, "settled / assigned"),
    },
  },
  grants: {
    establishmentGrant: {
      form: "overMonths",
      label: "Standard payment for newcomers (schablonersättning)",
      reference: "Ordinance 2010:1122",
      months: establishmentGrantMonths.value,
      growth,
      amounts: establishmentAmounts,
    },
    baseGrant: {
      form: "perMunicipality",
      label: "Base payment (grundersättning)",
      growth,
      counts: { groups: ["adult", "child", "older"], residenceYears: [1, 2] },
      amounts: { "2018": base(2018), "2019": base(2019), "2020": null },
    },
    agreedPlaces: {
      form: "perPlace",
      label: "Agreed places for minors, until 30 June 2017",
      reference: "an agreed place was paid whether occupied or not",
      places: "minorsHomes",
      per: "day",
      growth: assumed(0, "per year"),
      amounts: {
        "2016": {
          unit: "SEK per place and day",
          source: agreed.source,
          status: agreed.status,
          rates: { place: agreed.value, occupied: occupied.value },
        },
        "2017-07": null,
      },
    },
    minorsDays: {
      form: "whilePresent",
      label: "Daily payment for minors, from 1 July 2017",
      per: "day",
      growth: assumed(0, "per year", "the daily payments stood still from 2017 to 2023"),
      lawChange: {
        from: 2018,
        yearlyChance: triangular(
          0,
          0.08,
          0.2,
          "chance a year",
          "the form changed in 2017 and the amount in 2024",
        ),
        factor: triangular(0.6, 0.75, 1, "times", "−29 % in 2017, −26 % in 2024"),
      },
      amounts: {
        "2016": null,
        "2017-07": {
          unit: "SEK per person and day",
          source: under18.source,
          status: under18.status,
          rates: { minor: under18.value, young: from18.value },
        },
      },
    },
    assignedOnce: {
      form: "onceAtSettlement",
      label: "For a minor assigned, once, from 1 July 2017",
      growth: assumed(0, "per year"),
      amounts: {
        "2016": null,
        "2017": {
          unit: "SEK per person, once",
          source: assignedOnce.source,
          status: "derived",
          note: "half of the amount: those of the second half of the year",
          rates: { minor: assignedOnce.value / 2 },
        },
        "2018": {
          unit: "SEK per person, once",
          source: assignedOnce.source,
          status: assignedOnce.status,
          rates: { minor: assignedOnce.value },
        },
      },
    },
    readiness: {
      form: "perPlace",
      label: "Yearly payment for readiness, fixed part",
      places: "minorsHomes",
      per: "year",
      growth: assumed(0, "per year"),
      amounts: {
        "2016": null,
        "2017-07": {
          unit: "SEK per municipality and year",
          source: readiness.source,
          status: readiness.status,
          rates: { base: readiness.value },
        },
      },
    },
  },
  staffing: {
    hireLag: assumed(3, "months"),
    notice: assumed(3, "months", "one to six months by length of service"),
    resolve: {
      distribution: "uniform",
      min: 0.05,
      max: 1,
      unit: "share of the excess given notice each month",
      status: "assumed",
      note: "from hardly to all at once",
    },
    maxHire: triangular(0.05, 0.1, 0.25, "share of capacity a month"),
    tolerance: { distribution: "uniform", min: 0, max: 0.1, unit: "share of capacity", status: "assumed" },
    turnover: triangular(0.08, 0.12, 0.2, "share a year"),
    lump: assumed(0.5, "man-years"),
    premium: triangular(1, 1.3, 2, "times the unit cost"),
    severance: triangular(0, 30_000, 120_000, "SEK per unit given notice"),
    hiringCost: triangular(20_000, 50_000, 120_000, "SEK per unit hired"),
    redeployable: {
      distribution: "uniform",
      min: 0,
      max: 1,
      unit: "share of idle capacity",
      status: "assumed",
    },
  },
  services: {
    minorsHomes: {
      adjusts: "staffed",
      label: "Homes for unaccompanied minors",
      metBy: "minorsDays",
      demandByResidenceYear: { values: [1, 1, 1, 1, 1], unit: "places per person", status: "assumed" },
      demandByGroup: { minor: 1, young: 0.45 },
      unitCost: triangular(
        450_000,
        600_000,
        720_000,
        "SEK per place and year",
        "1 900 a day for an occupied place is 693 500 a year",
      ),
      lump: assumed(6, "places", "a home"),
      severance: triangular(0, 40_000, 150_000, "SEK per place let go"),
    },
    reception: {
      adjusts: "staffed",
      label: "Reception, housing and civic guidance",
      metBy: "establishmentGrant",
      demandByResidenceYear: { values: [1, 0.6, 0.15, 0.05, 0], unit: "shares of a case", status: "assumed" },
      demandByGroup: { adult: 1, child: 0.5, older: 1 },
      demandLevel: assumed(0.03, "man-years per case"),
      unitCost: assumed(650_000, "SEK per man-year"),
    },
    school: {
      adjusts: "staffed",
      label: "Introduction in schools and preschools",
      metBy: "establishmentGrant",
      demandByResidenceYear: {
        values: [1, 0.8, 0.3, 0.1, 0],
        unit: "shares of a pupil's extra support",
        status: "assumed",
      },
      demandByGroup: { child: 1, minor: 1 },
      demandLevel: assumed(0.06, "man-years per pupil"),
      unitCost: assumed(650_000, "SEK per man-year"),
    },
    swedish: {
      adjusts: "staffed",
      label: "Swedish for immigrants",
      metBy: "establishmentGrant",
      demandByResidenceYear: { values: [0.6, 0.8, 0.4, 0.1, 0], unit: "places per adult", status: "assumed" },
      demandByGroup: { adult: 1 },
      unitCost: assumed(45_000, "SEK per place and year"),
      lump: assumed(15, "places (a class)"),
      severance: assumed(2_500, "SEK per place let go"),
      hiringCost: assumed(3_500, "SEK per place added"),
    },
    financialAid: {
      adjusts: "immediate",
      label: "Financial aid",
      metBy: "none",
      demandByResidenceYear: {
        values: [0.3, 0.3, 1, 1, 0.8],
        unit: "shares of a year's aid per adult",
        status: "assumed",
        note: "aid to those who came in 2014 rose from 177 million in 2016 to 315 in 2017, when the state's two years ended",
      },
      demandByGroup: { adult: 1, older: 1 },
      unitCost: triangular(20_000, 40_000, 60_000, "SEK per adult and year"),
    },
  },
  housing: {
    owned: assumed(60, "dwellings"),
    personsPerDwelling: assumed(2.3, "persons"),
    obtainablePerYear: triangular(
      45,
      60,
      90,
      "dwellings a year",
      "people are assigned by law: where dwellings lack, temporary ones are found",
    ),
    selfHoused: triangular(0.02, 0.1, 0.2, "share of households"),
    moveOnRate: triangular(
      0.1,
      0.25,
      0.5,
      "per year",
      "temporary contracts end after about two years; where people live then is theirs to find",
    ),
    leaseMonths: assumed(24, "months"),
    planAheadMonths: assumed(6, "months"),
    costPerDwelling: triangular(80_000, 100_000, 130_000, "SEK per dwelling and year"),
    rentPerDwelling: triangular(70_000, 90_000, 110_000, "SEK per dwelling and year"),
  },
  fund: { opening: assumed(15_000_000, "SEK"), interest: assumed(0.01, "per year") },
  policies: {
    gradual: {
      kind: "follow",
      description: "room for 8, 6 and 4 more minors in 2017–2019; newcomers as assigned",
      minors: { "2017": 8, "2018": 6, "2019": 4 },
    },
    sharp: {
      kind: "follow",
      description: "room for no more than 2 minors a year from 2017; newcomers as assigned",
      minors: 2,
    },
    "as-asked": {
      kind: "follow",
      description: "room for as many minors as the state asks for; newcomers as assigned",
    },
  },
};
