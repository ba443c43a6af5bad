import type { Scenario, Service, StaffedService } from "../scenario/index.js";
import { quantileFunction } from "../random/index.js";
import { type GrantYear, grantYears } from "./grant-years.js";
import { collectParameters, type ParameterIndex, type Parameters } from "./parameters.js";

/** A kind of household, with its members as pairs of group and number. */
export interface HouseholdKind {
  readonly name: string;
  readonly persons: number;
  readonly memberGroups: readonly number[];
  readonly memberCounts: readonly number[];
  readonly share: ParameterIndex;
  readonly leavingFactor: ParameterIndex;
}

/** A grant rule by name. */
export interface NamedGrant {
  readonly name: string;
  /** By year index. */
  readonly years: readonly GrantYear[];
  readonly growth: ParameterIndex;
  readonly appliesTo: ParameterIndex;
}

/**
 * How demand spreads over residents. Services whose demand spreads alike share a shape, and so
 * the work of adding it up; they differ by their level.
 *
 * A cell is a group in a residence year, `group * residenceYears + residenceYear`, both from 0.
 * A shape spans the cells from `firstCell` on, so that adding up runs over memory in order.
 */
export interface DemandShape {
  readonly firstCell: number;
  /** Units per person in each cell of the span, before a service's `demandLevel`. */
  readonly unitsPerPerson: Float64Array;
  /** Whether a staffed service has it, so that it is needed by month. */
  readonly byMonth: boolean;
}

/** A service by name. */
export interface NamedService {
  readonly name: string;
  readonly service: Service;
  /** Place of its demand in `Model.shapes`. */
  readonly shape: number;
}

/** A service that is staffed, by its place among all services. */
export interface NamedStaffedService extends NamedService {
  readonly service: StaffedService;
}

/**
 * A scenario laid out for simulation: names become places, calendar years become indices.
 * Year index 0 is the warm-up year; cohort index 0 is the oldest year of settlement whose people
 * are still in their grant years in the warm-up year.
 */
export interface Model {
  readonly scenario: Scenario;
  readonly parameters: Parameters;
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
  /** The kind of household in `households` that reunified families are. */
  readonly reunifiedKind: number;
  readonly grants: readonly NamedGrant[];
  readonly services: readonly NamedService[];
  readonly shapes: readonly DemandShape[];
  /** A year's growth of the price level where none is published, from one uniform. */
  readonly laterGrowth: (uniform: number) => number;
}

/** Lays a checked scenario out for simulation. Does no simulation itself. */
export function buildModel(scenario: Scenario): Model {
  const parameters = collectParameters(scenario);
  const { firstYear, years: planYears, grantYears: grantYearCount } = scenario.plan;
  const years = 1 + planYears + grantYearCount - 1;
  const { groups } = scenario.people;
  const kinds = Object.keys(scenario.people.households);
  const { services, shapes } = shapeServices(scenario.services, groups);
  const { distribution, value = 0 } = scenario.prices.laterGrowth;
  return {
    scenario,
    parameters,
    warmUpYear: firstYear - 1,
    years,
    planYears,
    residenceYears: grantYearCount,
    cohorts: years + grantYearCount - 1,
    warmUpCohort: grantYearCount - 1,
    groups: groups.length,
    households: Object.entries(scenario.people.households).map(([name, kind]) => {
      const counts = Object.values(kind.members);
      return {
        name,
        persons: counts.reduce((sum, count) => sum + count, 0),
        memberGroups: Object.keys(kind.members).map((group) => groups.indexOf(group)),
        memberCounts: counts,
        share: parameters.indexOf(kind.share),
        leavingFactor: parameters.indexOf(kind.leavingFactor),
      };
    }),
    reunifiedKind: kinds.indexOf(scenario.people.reunification.household),
    grants: Object.entries(scenario.grants).map(([name, rule]) => ({
      name,
      years: grantYears(rule, firstYear - 1, years, groups, grantYearCount),
      growth: parameters.indexOf(rule.growth),
      appliesTo: parameters.indexOf(rule.appliesTo),
    })),
    services,
    shapes,
    laterGrowth: distribution === undefined ? () => value : quantileFunction(distribution),
  };
}

/** Whether a named service is staffed. */
export function isStaffed(named: NamedService): named is NamedStaffedService {
  return named.service.adjusts === "staffed";
}

function shapeServices(services: Scenario["services"], groups: readonly string[]) {
  const places = new Map<string, number>();
  const shapes: DemandShape[] = [];
  const named = Object.entries(services).map(([name, service]) => {
    const shape = demandShape(service, groups);
    const key = `${service.adjusts};${shape.firstCell};${shape.unitsPerPerson.join()}`;
    const place = places.get(key) ?? shapes.push(shape) - 1;
    places.set(key, place);
    return { name, service, shape: place };
  });
  return { services: named, shapes };
}

function demandShape(service: Service, groups: readonly string[]): DemandShape {
  const byResidenceYear = service.demandByResidenceYear.values;
  const units = groups.flatMap((group) => {
    const factor = service.demandByGroup === undefined ? 1 : (service.demandByGroup[group] ?? 0);
    return byResidenceYear.map((value) => value * factor);
  });
  const firstCell = Math.max(
    0,
    units.findIndex((value) => value !== 0),
  );
  const lastCell = units.findLastIndex((value) => value !== 0);
  return {
    firstCell,
    unitsPerPerson: Float64Array.from(units.slice(firstCell, lastCell + 1)),
    byMonth: service.adjusts === "staffed",
  };
}
