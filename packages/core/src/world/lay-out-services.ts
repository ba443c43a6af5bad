import type { Quantity, Scenario, Service, StaffedService } from "../scenario/index.js";
import type { ParameterIndex, Parameters } from "./parameters.js";

/**
 * How demand spreads over residents. Services whose demand spreads alike share a shape, and so
 * the work of adding it up; they differ by their level.
 *
 * A cell is a group in a residence year, `group * residenceYears + residenceYear`, both from 0.
 */
export interface DemandShape {
  /** The cells whose people need any, in ascending order. */
  readonly cells: Int32Array;
  /**
   * Units per person in each of these cells and month of the year, before a service's
   * `demandLevel`: `[place in cells * 12 + month]`. In a calendar year those whose day of arrival
   * has come round are a year further on than the others.
   */
  readonly perPerson: Float64Array;
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

/** What a lever makes of the demand for one service, from a year on. */
export interface LeverOnService {
  /** The place of the service in `Model.services`, an index from 0. */
  readonly service: number;
  /** The shape that takes the place of the service's own. */
  readonly shape: number;
  /** Times the demand; undefined for 1. */
  readonly level: ParameterIndex | undefined;
}

/** A lever by name. */
export interface NamedLever {
  readonly name: string;
  /** First year index in which it acts, at least 1. */
  readonly from: number;
  /** The year index after the last in which it acts. */
  readonly until: number;
  /** Index of the parameter: the share of its full effect that it has. */
  readonly effect: ParameterIndex;
  readonly services: readonly LeverOnService[];
  /** Index of the parameter: times the surcharge of every district; undefined where it leaves that alone. */
  readonly surcharge: ParameterIndex | undefined;
  /** Index of the parameter of its cost, NOK a year. */
  readonly costPerYear: ParameterIndex | undefined;
  /** Index of the parameter of its cost, NOK a person. */
  readonly costPerPerson: ParameterIndex | undefined;
}

/**
 * Whether a named service is staffed.
 *
 * @example buildModel(scenario).services.filter(isStaffed).map(({ name }) => name)
 */
export function isStaffed(named: NamedService): named is NamedStaffedService {
  return named.service.adjusts === "staffed";
}

/** Lays services and levers out: services whose demand spreads alike share a shape. */
export function layOutServices(
  scenario: Scenario,
  parameters: Parameters,
  warmUpYear: number,
): { services: NamedService[]; shapes: DemandShape[]; levers: NamedLever[] } {
  const { services, people, levers, settlement } = scenario;
  const places = new Map<string, number>();
  const shapes: DemandShape[] = [];
  const placeOf = (service: Service, factors?: readonly number[]) => {
    const shape = demandShape(service, people.groups, settlement.arrivalProfile.values, factors);
    const key = `${shape.cells.join()};${shape.perPerson.join()}`;
    const place = places.get(key) ?? shapes.push(shape) - 1;
    places.set(key, place);
    return place;
  };
  const optional = (quantity: Quantity | undefined) =>
    quantity === undefined ? undefined : parameters.indexOf(quantity);
  const names = Object.keys(services);
  const named = Object.entries(services).map(([name, service]) => ({
    name,
    service,
    shape: placeOf(service),
  }));
  return {
    services: named,
    shapes,
    levers: Object.entries(levers).map(([name, lever]) => ({
      name,
      from: Math.max(1, lever.from - warmUpYear),
      until: lever.until === undefined ? Infinity : lever.until + 1 - warmUpYear,
      effect: parameters.indexOf(lever.effect),
      services: Object.entries(lever.services).map(([service, { level, byResidenceYear }]) => ({
        service: names.indexOf(service),
        shape: placeOf(services[service], byResidenceYear),
        level: optional(level),
      })),
      surcharge: optional(lever.surcharge),
      costPerYear: optional(lever.costPerYear),
      costPerPerson: optional(lever.costPerPerson),
    })),
  };
}

function demandShape(
  service: Service,
  groups: readonly string[],
  arrivalProfile: readonly number[],
  factors?: readonly number[],
): DemandShape {
  const bySinceArrival = service.demandByResidenceYear.values.map((units, k) => units * (factors?.[k] ?? 1));
  const unitsOf = (month: number) => {
    // Those who came in this month of their first year or before have begun another year since.
    const begun = arrivalProfile.slice(0, month + 1).reduce((sum, share) => sum + share, 0);
    return groups.flatMap((group) => {
      const factor = service.demandByGroup === undefined ? 1 : (service.demandByGroup[group] ?? 0);
      return bySinceArrival.map((units, k) => {
        if (k === 0 || begun >= 1 - 1e-12) return units * factor;
        return (begun * units + (1 - begun) * bySinceArrival[k - 1]) * factor;
      });
    });
  };
  const months = Array.from({ length: 12 }, (_, month) => unitsOf(month));
  const cells = Int32Array.from(months[0].keys()).filter((cell) => months.some((units) => units[cell] !== 0));
  return {
    cells,
    perPerson: Float64Array.from(
      { length: 12 * cells.length },
      (_, i) => months[i % 12][cells[Math.floor(i / 12)]],
    ),
  };
}
