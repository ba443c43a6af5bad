import type { ScenarioInput } from "@glidepath/core";
import { examplesByName } from "@glidepath/core/examples";
import { drammenPaperCase, municipalCase, swedishCase } from "./case-block.js";
import { inPercent } from "../in-percent.js";
import { decides, growthOfGrants, scaled, set, type Variant } from "./variant.js";

/** A page of docs/scenarios: one of the example scenarios, and what is tried with it. */
export interface ScenarioPage {
  /** Name of the example, and of its page without the ending. */
  readonly name: string;
  readonly scenario: ScenarioInput;
  /** Number of worlds behind the tables. */
  readonly runs: number;
  /** What is published of the case, as a table. */
  readonly published?: () => string;
  /** Pages whose register holds the lines that are not repeated here. */
  readonly registerElsewhere: readonly string[];
  /** The two policies that the page is about first of all; default: the first pair of the scenario. */
  readonly pair?: Pair;
  /** What is tried, a table for each pair. */
  readonly tried?: readonly TriedPair[];
  /** What is tried with a reception centre, for what it costs beside its grant. */
  readonly centre?: readonly Variant[];
}

/** Two policies: the first minus the second. */
export type Pair = readonly [first: string, second: string];

/** Two policies, and what is tried to see what their difference hangs on. */
export interface TriedPair {
  readonly pair: Pair;
  readonly variants: readonly Variant[];
}

/** The page of what all Norwegian scenarios have in common. */
export const DEFAULTS_PAGE = "norwegian-defaults";
/** The worlds of all pages. */
export const SEED = "glidepath";
const RUNS = 2000;
const SHARP_OR_GRADUAL: Pair = ["sharp", "gradual"];
/** Worlds behind each row of the variants. */
export const VARIANT_RUNS = 1000;

/** The Norwegian scenarios with chance in them. */
export const NORWEGIAN: readonly string[] = [
  "drammen-2024",
  "hamar-2024",
  "tolga-2024",
  "volunteers",
  "districts",
  "reception-centre",
];

const adjusting: readonly Variant[] = [
  { label: "services are as dear as in the survey of 2016", changes: [set("staffing.costLevel", 1)] },
  {
    label: "services cost a quarter less than in it, the likeliest in the scenario's range",
    changes: [set("staffing.costLevel", 0.75)],
  },
  {
    label: "services cost 35 % less than in it, the least in the scenario's range",
    changes: [set("staffing.costLevel", 0.65)],
  },
  { label: "services cost 40 % less than in it", changes: [set("staffing.costLevel", 0.6)] },
  { label: "grants grow with prices, 3.5 % a year", changes: [growthOfGrants(0.035)] },
  { label: "grants do not grow at all", changes: [growthOfGrants(0)] },
  { label: "all idle capacity is of use elsewhere", changes: [set("staffing.redeployable", 1)] },
  {
    label: "none is, and hardly anybody is given notice (5 % of the excess a month)",
    changes: [set("staffing.redeployable", 0), set("staffing.resolve", 0.05)],
  },
  {
    label: "rents are a tenth lower, and dwellings cost what they cost",
    changes: [scaled("housing.rentPerDwelling", 0.9)],
  },
  {
    label: "finding people and letting them go costs nothing",
    changes: [set("staffing.hiringCost", 0), set("staffing.severance", 0)],
  },
  {
    label:
      "a person costs little: services a quarter less than in the survey, introduction benefit and social assistance as low as " +
      "the scenario allows, grants grow with prices",
    changes: [
      set("staffing.costLevel", 0.75),
      set("services.introductionBenefit.demandLevel", 0.6),
      set("services.socialAssistance.demandLevel", 0.7),
      growthOfGrants(0.035),
    ],
  },
];
/** Both ways down with as many people on average: the numbers were found by trying, to the nearest whole one. */
const asManyPeople = (words: string, numbers: Readonly<Record<string, number>>): Variant => ({
  label: `as many people either way: *sharp* decides on ${words}`,
  changes: [decides("sharp", numbers)],
});
const protection: readonly Variant[] = [
  {
    label: "45 % return when temporary protection ends",
    changes: [set("people.temporaryProtection.returning", 0.45)],
  },
];

function howMuch(share: number): string {
  return share === 0 ? "nothing" : share === 1 ? "all" : inPercent(share);
}

function page(name: string, rest: Partial<ScenarioPage> = {}): ScenarioPage {
  const scenario = examplesByName[name];
  if (scenario === undefined) throw new RangeError(`There is no example ${name}.`);
  return {
    name,
    scenario,
    runs: scenario.chance === false ? 1 : RUNS,
    registerElsewhere: NORWEGIAN.includes(name) ? [DEFAULTS_PAGE] : [],
    ...rest,
  };
}

/** All pages, in the order of the index. */
export const scenarioPages: readonly ScenarioPage[] = [
  page("drammen-2024", {
    published: () => `${municipalCase("drammen")}\n\n${drammenPaperCase()}`,
    pair: SHARP_OR_GRADUAL,
    tried: [
      {
        pair: SHARP_OR_GRADUAL,
        variants: [asManyPeople("189 in each of the four years", { 2024: 189 }), ...adjusting, ...protection],
      },
    ],
  }),
  page("drammen-2024-deterministic", { registerElsewhere: ["drammen-2024"], pair: SHARP_OR_GRADUAL }),
  page("hamar-2024", {
    published: () => municipalCase("hamar"),
    pair: SHARP_OR_GRADUAL,
    tried: [
      {
        pair: SHARP_OR_GRADUAL,
        variants: [
          asManyPeople("220 in 2024 and 84 in each of the three years after", { 2024: 220, 2025: 84 }),
          ...adjusting,
          ...protection,
        ],
      },
    ],
  }),
  page("tolga-2024", {
    published: () => municipalCase("tolga"),
    pair: SHARP_OR_GRADUAL,
    tried: [
      {
        pair: SHARP_OR_GRADUAL,
        variants: [asManyPeople("15 in each of the four years", { 2024: 15 }), ...adjusting, ...protection],
      },
    ],
  }),
  page("skane-2017", {
    published: swedishCase,
    pair: SHARP_OR_GRADUAL,
    tried: [
      {
        pair: SHARP_OR_GRADUAL,
        variants: [
          { label: "a place costs 450 000 a year", changes: [set("services.minorsHomes.unitCost", 450_000)] },
          { label: "a place costs 720 000 a year", changes: [set("services.minorsHomes.unitCost", 720_000)] },
          { label: "all idle capacity is of use elsewhere", changes: [set("staffing.redeployable", 1)] },
          {
            label: "none is, and hardly anybody is given notice (5 % of the excess a month)",
            changes: [set("staffing.redeployable", 0), set("staffing.resolve", 0.05)],
          },
          {
            label: "the state still pays for an agreed place, 1 600 a day, and 300 more when it is lived in",
            changes: [keepAgreedPlaces],
          },
        ],
      },
    ],
  }),
  page("volunteers", {
    registerElsewhere: [DEFAULTS_PAGE, "drammen-2024"],
    pair: ["volunteers", "sharp"],
    tried: [
      {
        pair: ["volunteers", "sharp"],
        variants: [
          ...[0, 0.25, 0.5, 1].map((effect) => ({
            label: `they do ${howMuch(effect)} of what is hoped for`,
            changes: [set("levers.volunteers.effect", effect)],
          })),
          {
            label: "all that is hoped for in culture, nothing else",
            changes: [
              set("levers.volunteers.effect", 1),
              ...["refugeeService", "housingService"].flatMap((service) => [
                set(`levers.volunteers.services.${service}.level`, 1),
                set(`levers.volunteers.services.${service}.byResidenceYear`, [1, 1, 1, 1, 1]),
              ]),
            ],
          },
          {
            label: "people need the refugee service as long as without them",
            changes: [set("levers.volunteers.services.refugeeService.byResidenceYear", [1, 1, 1, 1, 1])],
          },
          {
            label: "they cost 2.5 million a year",
            changes: [set("levers.volunteers.costPerYear", 2_500_000)],
          },
        ],
      },
      {
        pair: ["qualification", "sharp"],
        variants: [
          ...[0, 0.25, 0.5, 1].map((effect) => ({
            label: `it does ${howMuch(effect)} of what is hoped for`,
            changes: [set("levers.qualification.effect", effect)],
          })),
          {
            label: "it costs 5 000 a person and year",
            changes: [set("levers.qualification.costPerPerson", 5_000)],
          },
        ],
      },
    ],
  }),
  page("districts", {
    registerElsewhere: [DEFAULTS_PAGE, "drammen-2024"],
    pair: ["area-work", "gradual"],
    tried: [
      {
        pair: ["area-work", "gradual"],
        variants: [
          { label: "concentration adds nothing", changes: [set("districts.exposed.surcharge", 0)] },
          { label: "it adds 70 000 a person", changes: [set("districts.exposed.surcharge", 70_000)] },
          { label: "six in ten live in the districts", changes: [set("districts.exposed.share", 0.6)] },
          { label: "there is room for 100", changes: [set("districts.exposed.threshold", 100)] },
          {
            label: "the work does all that is hoped for: it takes away 60 % of what is added",
            changes: [set("levers.areaWork.effect", 1)],
          },
          {
            label: "the work costs 1 million a year",
            changes: [set("levers.areaWork.costPerYear", 1_000_000)],
          },
        ],
      },
    ],
  }),
  page("reception-centre", {
    registerElsewhere: [DEFAULTS_PAGE, "hamar-2024"],
    pair: SHARP_OR_GRADUAL,
    tried: [
      {
        pair: SHARP_OR_GRADUAL,
        variants: [
          { label: "the centre does not come", changes: [set("receptionCentre.probability", 0)] },
          { label: "it comes for certain", changes: [set("receptionCentre.probability", 1)] },
          {
            label: "it comes for certain, with 600 places",
            changes: [set("receptionCentre.probability", 1), set("receptionCentre.places", 600)],
          },
        ],
      },
    ],
    centre: [
      { label: "nobody is told before", changes: [set("receptionCentre.noticeMonths", 0)] },
      {
        label: "services give those who live there half as much again",
        changes: ["migrantHealth", "childWelfare", "kindergarten", "school"].map((service) =>
          scaled(`receptionCentre.demand.${service}`, 1.5),
        ),
      },
      { label: "the host grant pays what it paid in 2015", changes: [set("grants.hostGrant.growth", 0)] },
      { label: "half of the places are lived in", changes: [set("receptionCentre.occupancy", 0.5)] },
      { label: "it stays for three years", changes: [set("receptionCentre.months", 36)] },
    ],
  }),
  page("exact-cases"),
];

/** Grants for minors as they were before July 2017, for as long as the scenario runs. */
function keepAgreedPlaces(scenario: ScenarioInput): ScenarioInput {
  const { agreedPlaces, minorsDays, readiness, assignedOnce, ...others } = scenario.grants;
  if (
    agreedPlaces?.form !== "perPlace" ||
    minorsDays?.form !== "whilePresent" ||
    readiness === undefined ||
    assignedOnce === undefined
  ) {
    throw new RangeError("Skåne 2017 lacks agreed places, or a payment that came in their place.");
  }
  const amounts = Object.fromEntries(
    Object.entries(agreedPlaces.amounts).filter(([, amount]) => amount !== null),
  );
  const never = {
    ...minorsDays,
    amounts: { "2016": { rates: { minor: 0, young: 0 } } },
    lawChange: undefined,
  };
  return {
    ...scenario,
    grants: { ...others, agreedPlaces: { ...agreedPlaces, amounts }, minorsDays: never },
  };
}
