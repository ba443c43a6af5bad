import { type Distribution, meanOf, quantileFunction } from "../random/index.js";
import type { Quantity, Request, Scenario } from "../scenario/index.js";
import { type AgeingTable, ageingTable } from "./ageing.js";
import { type GrantRule, grantRules } from "./grant-rules.js";
import { type NeedLaw, needLaw } from "./need.js";
import { type DemandShape, layOutServices, type NamedLever, type NamedService } from "./lay-out-services.js";
import type { ParameterChange } from "./parameter-change.js";
import type { ParameterPoints } from "./parameter-points.js";
import { collectParameters, type ParameterIndex, type Parameters } from "./parameters.js";

/** A kind of household, with its members as pairs of group and number. */
export interface HouseholdKind {
  readonly name: string;
  readonly persons: number;
  /** Indices of its members' groups. */
  readonly memberGroups: readonly number[];
  /** Number of members in each of these groups. */
  readonly memberCounts: readonly number[];
  /** Undefined for a kind that is not settled, such as a child born here. */
  readonly share: ParameterIndex | undefined;
  readonly shareByYear: Readonly<Record<string, number>>;
  readonly leavingFactor: ParameterIndex | undefined;
}

/** People who are asked for, decided and settled on their own: the ordinary ones, or unaccompanied minors. */
export interface Quota {
  /** Before the names of its random streams. */
  readonly stream: string;
  readonly drawNeed: NeedLaw;
  readonly request: Request;
  readonly fill: Scenario["settlement"]["fill"];
  readonly history: Scenario["history"]["years"];
  readonly afterPlan: number;
  /** Places of its kinds in `Model.households`. */
  readonly kinds: readonly number[];
  /** Whether its people live in the municipality's dwellings, and families are reunited with them. */
  readonly isOrdinary: boolean;
}

/** A grant rule by name. */
export interface NamedGrant {
  readonly name: string;
  readonly rule: GrantRule;
  readonly growth: ParameterIndex;
  readonly appliesTo: ParameterIndex;
}

/**
 * A scenario laid out for simulation: names become places, calendar years become indices.
 * Year index 0 is the warm-up year; cohort index 0 is the oldest year of settlement whose people
 * are still in their grant years in the warm-up year.
 */
export interface Model {
  readonly scenario: Scenario;
  readonly parameters: Parameters;
  /** Where the uniforms behind uncertain parameters come from. */
  readonly parameterPoints: ParameterPoints;
  /** Calendar year of year index 0. */
  readonly warmUpYear: number;
  /** Number of years simulated, the warm-up year included. */
  readonly years: number;
  readonly planYears: number;
  /** Number of residence years with grants (`K`). */
  readonly residenceYears: number;
  readonly cohorts: number;
  /** Cohort index of the people settled in the warm-up year. */
  readonly warmUpCohort: number;
  readonly groups: number;
  readonly households: readonly HouseholdKind[];
  /** The ordinary quota, and that of unaccompanied minors where the scenario has one. */
  readonly quotas: readonly Quota[];
  /** The kind of household in `households` that reunified families are. */
  readonly reunifiedKind: number;
  /** The kinds of those who move in and of a child born here; undefined where there are none. */
  readonly movingInKind: number | undefined;
  readonly bornHereKind: number | undefined;
  readonly ageing: AgeingTable;
  readonly grants: readonly NamedGrant[];
  readonly services: readonly NamedService[];
  readonly shapes: readonly DemandShape[];
  readonly levers: readonly NamedLever[];
  readonly districts: readonly Scenario["districts"][string][];
  /** What a person with costly needs costs a year (base-year prices), from one uniform. */
  readonly costlyNeed: (uniform: number) => number;
  /** Such costs, equally likely, for expectations; their mean is that of the distribution. */
  readonly costlyNeeds: Float64Array;
  /** A year's growth of the price level where none is published, from one uniform. */
  readonly laterGrowth: (uniform: number) => number;
}

/** How worlds are drawn from a scenario. */
export interface ModelOptions {
  /**
   * `random` (default): independent points, each parameter with a stream of its own. `sobol`: evenly
   * spread ones, so that means are known sooner; chance is drawn from streams as before.
   */
  readonly parameterPoints?: ParameterPoints;
  /** Uncertain parameters that differ from what each run would give them, all else being the same. */
  readonly parameterChange?: ParameterChange | undefined;
}

/**
 * Lays a checked scenario out for simulation. Does no simulation itself.
 *
 * @throws RangeError when the parameter points are neither "random" nor "sobol", or a key of the change is
 *   of none that is uncertain
 * @example buildModel(checkScenario(drammen2024), { parameterPoints: "sobol" })
 */
export function buildModel(
  scenario: Scenario,
  { parameterPoints = "random", parameterChange }: ModelOptions = {},
): Model {
  const parameters = collectParameters(scenario, parameterPoints, parameterChange);
  const { people, plan, settlement } = scenario;
  const { firstYear, years: planYears, grantYears: residenceYears } = plan;
  const years = 1 + planYears + residenceYears - 1;
  const { groups } = people;
  const warmUpYear = firstYear - 1;
  const { households, quotas } = layOutPeople(scenario, parameters, warmUpYear);
  const kinds = households.map(({ name }) => name);
  const { services, shapes, levers } = layOutServices(scenario, parameters, warmUpYear);
  const arrivalProfile = settlement.arrivalProfile.values;
  const frame = { firstYear: warmUpYear, years, groups, residenceYears, arrivalProfile };
  return {
    scenario,
    parameters,
    parameterPoints,
    warmUpYear,
    years,
    planYears,
    residenceYears,
    cohorts: years + residenceYears - 1,
    warmUpCohort: residenceYears - 1,
    groups: groups.length,
    households,
    quotas,
    reunifiedKind: kinds.indexOf(people.reunification.household),
    movingInKind: people.movingIn === undefined ? undefined : kinds.indexOf(people.movingIn.household),
    bornHereKind: people.births === undefined ? undefined : kinds.indexOf(BORN_HERE),
    ageing: ageingTable(people, residenceYears, weightsOfGroups(scenario)),
    grants: grantRules(scenario, frame).map(([name, grant, rule]) => ({
      name,
      rule,
      growth: parameters.indexOf(grant.growth),
      appliesTo: parameters.indexOf(grant.appliesTo),
    })),
    services,
    shapes,
    levers,
    districts: Object.values(scenario.districts),
    costlyNeed: people.costlyNeeds === undefined ? () => 0 : drawing(people.costlyNeeds.yearlyCost),
    costlyNeeds:
      people.costlyNeeds === undefined ? new Float64Array() : typical(people.costlyNeeds.yearlyCost),
    laterGrowth: drawing(scenario.prices.laterGrowth),
  };
}

// Something drawn anew each time, rather than once for the world.
function drawing({ distribution, value = 0 }: Quantity): (uniform: number) => number {
  return distribution === undefined ? () => value : quantileFunction(distribution);
}

// Mid-points of equal shares of the distribution, brought to its mean: so few miss its tail.
const TYPICAL = 20;

function typical(quantity: Quantity): Float64Array {
  const draw = drawing(quantity);
  const points = Float64Array.from({ length: TYPICAL }, (_, i) => draw((i + 0.5) / TYPICAL));
  const mean = points.reduce((sum, point) => sum + point, 0) / TYPICAL;
  const target = quantity.distribution === undefined ? mean : meanOf(quantity.distribution);
  return mean === 0 ? points : points.map((point) => (point * target) / mean);
}

// How common groups are among those who settle, at the middle of what is uncertain of it.
function weightsOfGroups({ people, minors }: Scenario): number[] {
  const kinds = [...Object.values(people.households), ...Object.values(minors?.households ?? {})];
  return people.groups.map((group) =>
    kinds.reduce((sum, { members, share }) => {
      const persons = Object.values(members).reduce((all, count) => all + count, 0);
      const middle = share.value ?? quantileFunction(share.distribution as Distribution)(0.5);
      return sum + (middle * (members[group] ?? 0)) / persons;
    }, 0),
  );
}

// No name that an author can give.
const BORN_HERE = "(born here)";

function layOutPeople(scenario: Scenario, parameters: Parameters, warmUpYear: number) {
  const { people, minors, settlement, need, request, history, plan, chance } = scenario;
  const { groups, births } = people;
  const households: HouseholdKind[] = [];
  const add = (kinds: Scenario["people"]["households"]) =>
    Object.entries(kinds).map(([name, kind]) => {
      const counts = Object.values(kind.members);
      return (
        households.push({
          name,
          persons: counts.reduce((sum, count) => sum + count, 0),
          memberGroups: Object.keys(kind.members).map((group) => groups.indexOf(group)),
          memberCounts: counts,
          share: parameters.indexOf(kind.share),
          shareByYear: kind.shareByYear,
          leavingFactor: parameters.indexOf(kind.leavingFactor),
        }) - 1
      );
    });
  const law = (of: typeof need, stream: string) => needLaw(of, parameters, chance, stream, warmUpYear);
  const quotas: Quota[] = [
    {
      stream: "",
      drawNeed: law(need, "need"),
      request,
      fill: settlement.fill,
      history: history.years,
      afterPlan: plan.afterPlan,
      kinds: add(people.households),
      isOrdinary: true,
    },
  ];
  if (minors !== undefined) {
    quotas.push({
      stream: "minors/",
      drawNeed: law(minors.need, "minors/need"),
      request: minors.request,
      fill: minors.fill,
      history: minors.history.years,
      afterPlan: minors.afterPlan,
      kinds: add(minors.households),
      isOrdinary: false,
    });
  }
  if (births !== undefined) {
    households.push({
      name: BORN_HERE,
      persons: 1,
      memberGroups: [groups.indexOf(births.group)],
      memberCounts: [1],
      share: undefined,
      shareByYear: {},
      leavingFactor: undefined,
    });
  }
  return { households, quotas };
}
