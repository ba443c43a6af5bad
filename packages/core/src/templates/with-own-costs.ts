import { municipalPriceIndex } from "../reference/norway/deflators.js";
import type { QuantityInput, ScenarioInput } from "../scenario/index.js";
import type { OwnServiceCost } from "./given-figures.js";
import { householdMix } from "./norwegian-people.js";
import { groupShares, LAST_YEAR_COUNTED, NEEDED_OF_OBSERVED } from "./norwegian-services.js";
import { rounded } from "./quantities.js";

type Services = ScenarioInput["services"];
type Service = Services[string];

/**
 * The services of a Norwegian scenario with the municipality's own cost per person in place of the
 * survey's. What a unit costs stays, and with it what it costs to hire and to let go; the units that a
 * person needs (`demandLevel`) become as many as the own cost pays for. `costLevel`, which is about the
 * survey, is 1 for them.
 *
 * The own cost is taken as the survey's is: of an average person settled in the price year, over the
 * five calendar years with grants, with what is idle or bought in.
 *
 * @throws RangeError for a service that is not there, one given twice, and a price year without a deflator
 * @example withOwnCosts(services, [{ service: "school", costPerPerson: 60_000, priceYear: 2023 }])
 */
export function withOwnCosts(services: Services, costs: readonly OwnServiceCost[]): Services {
  const changed: Record<string, Service> = { ...services };
  const seen = new Set<string>();
  for (const cost of costs) {
    const service = services[cost.service];
    if (service === undefined) throw new RangeError(`serviceCosts: there is no service ${cost.service}.`);
    if (seen.has(cost.service)) throw new RangeError(`serviceCosts: ${cost.service} stands there twice.`);
    seen.add(cost.service);
    changed[cost.service] = withOwnCost(service, cost);
  }
  return changed;
}

function withOwnCost(service: Service, { costPerPerson, priceYear, source }: OwnServiceCost): Service {
  const pricesOf = service.priceYear ?? priceYear;
  const brought = costPerPerson * municipalPriceIndex(pricesOf, priceYear);
  const isStaffed = service.adjusts === "staffed";
  const perUnit = meanOf(service.unitCost) + (isStaffed ? meanOf(service.variableCost ?? 0) : 0);
  const needed = brought * (isStaffed ? NEEDED_OF_OBSERVED : 1);
  const from = source === undefined ? {} : { source };
  const own = {
    demandLevel: {
      value: rounded(needed / (perUnit * unitsPerPerson(service, priceYear)), 8),
      unit: "times demandByResidenceYear",
      ...from,
      status: "own" as const,
      note:
        `${costPerPerson} NOK per person over five years in prices of ${priceYear}` +
        (pricesOf === priceYear ? "" : `, brought to ${pricesOf} by the municipal deflator`),
    },
  };
  return isStaffed
    ? {
        ...service,
        ...own,
        costLevel: {
          value: 1,
          unit: "times",
          ...from,
          status: "own",
          note: "the cost is the municipality's own",
        },
      }
    : { ...service, ...own };
}

// Over the five calendar years, of a person of the mix that was settled then.
function unitsPerPerson({ demandByResidenceYear, demandByGroup }: Service, year: number): number {
  const values = Array.isArray(demandByResidenceYear)
    ? demandByResidenceYear
    : (demandByResidenceYear as { values: readonly number[] }).values;
  const last = values.length - 1;
  const counted = values.reduce(
    (sum: number, units: number, k: number) => sum + units * (k === last ? LAST_YEAR_COUNTED : 1),
    0,
  );
  const shares = groupShares(householdMix(year));
  const byGroup = Object.entries(shares).reduce(
    (sum, [group, share]) => sum + share * (demandByGroup === undefined ? 1 : (demandByGroup[group] ?? 0)),
    0,
  );
  return counted * byGroup;
}

// Of the numbers that the template has here: a value, or three of a triangular distribution.
function meanOf(quantity: QuantityInput): number {
  if (typeof quantity === "number") return quantity;
  const { value, min, mode, max } = quantity as { value?: number; min?: number; mode?: number; max?: number };
  if (value !== undefined) return value;
  if (min !== undefined && mode !== undefined && max !== undefined) return (min + mode + max) / 3;
  throw new RangeError("serviceCosts: the cost of a unit is neither a value nor a triangular distribution.");
}
