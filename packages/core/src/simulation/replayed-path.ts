import {
  type Decisions,
  lineOf,
  LINES_BESIDE_SERVICES,
  type Path,
  type Workspace,
} from "../municipality/index.js";
import type { CalendarMonth } from "../policy/index.js";
import type { Service } from "../scenario/index.js";
import type { Model, World } from "../world/index.js";
import { type ByYear, byYear } from "./by-year.js";
import { calendarMonth } from "./calendar-month.js";
import { type Measure, MEASURES, measure } from "./measures.js";

/** One policy in one world; amounts are nominal, in the scenario's currency. */
export interface ReplayedPath {
  readonly description: string;
  /** What `compare` keeps of this world, with the same names, units and bits. */
  readonly measures: Readonly<Record<Measure, ByYear>>;
  readonly decisions: ReplayedDecisions;
  /** Those of unaccompanied minors, where the scenario has them. */
  readonly minors?: ReplayedDecisions;
  /** By rule; each year's sum is the measure `grants`. */
  readonly grants: Readonly<Record<string, ByYear>>;
  /** By name; with `beside`, each year's sum is the measure `costs`. */
  readonly services: Readonly<Record<string, ReplayedService>>;
  /** Costs that stand beside the services. */
  readonly beside: Readonly<Record<(typeof LINES_BESIDE_SERVICES)[number], CostLine>>;
  /** The reserve fund: after = before + interest + net. */
  readonly fund: { readonly before: ByYear; readonly interest: ByYear; readonly after: ByYear };
}

/** What was decided and who settled, persons a year. */
export interface ReplayedDecisions {
  /** The policy's number. */
  readonly decided: ByYear;
  /** What the plan had said of the year; differs once the council departs from it. */
  readonly announced: ByYear;
  /** When the policy's number became known to the services. */
  readonly knownFrom: ByYear<CalendarMonth>;
  /** In force when the year begins: no more than was asked for. */
  readonly inForceFirst: ByYear;
  /** In force after any revision of the request. */
  readonly inForceLast: ByYear;
  readonly settled: ByYear;
  /** The year from which the council departed from its plan, where it did. */
  readonly departedFrom?: number;
}

/** A line of cost, split without remainder: its cost is the sum of the four. NOK, nominal. */
export interface CostLine {
  /** What it costs to give what is needed, at the price of own capacity. */
  readonly needed: ByYear;
  /** Cost of capacity beyond what is needed, and of no use elsewhere. */
  readonly idle: ByYear;
  /** What buying in costs above own capacity, where that falls short. */
  readonly overflow: ByYear;
  /** Cost of severance and hiring. */
  readonly transition: ByYear;
}

/** Units of a staffed service; where they fall short of what is needed the rest is bought in. */
export interface ReplayedCapacity {
  /** Those that it had, and those that were needed, in December. */
  readonly inDecember: ByYear;
  readonly neededInDecember: ByYear;
  /** The same in each of the twelve months, January first. */
  readonly byMonth: ByYear<readonly number[]>;
  readonly neededByMonth: ByYear<readonly number[]>;
}

/** What one service cost. */
export interface ReplayedService extends CostLine {
  readonly label: string;
  readonly adjusts: Service["adjusts"];
  /** Which income meets it: the name of a grant, `rents` or `none`. */
  readonly metBy: string;
  readonly capacity?: ReplayedCapacity;
}

/**
 * A path as plain data of its own.
 *
 * @param workspace as `evolve` left it for this path
 */
export function replayedPath(
  model: Model,
  world: World,
  description: string,
  path: Path,
  workspace: Workspace,
): ReplayedPath {
  const { ledger } = path;
  const fundAfter = (year: number) => ledger.fund[year];
  return {
    description,
    measures: Object.fromEntries(
      MEASURES.map((name) => [name, byYear(model, (year) => measure(name, path, year, world, model))]),
    ) as Record<Measure, ByYear>,
    decisions: decisionsOf(model, path.decisions),
    ...(model.quotas.length === 1 ? {} : { minors: decisionsOf(model, path.minors) }),
    grants: Object.fromEntries(
      model.grants.map(({ name }, grant) => [
        name,
        byYear(model, (year) => ledger.grants[grant * model.years + year]),
      ]),
    ),
    services: Object.fromEntries(
      model.services.map(({ name }, s) => [name, serviceOf(model, path, workspace, s)]),
    ),
    beside: Object.fromEntries(
      LINES_BESIDE_SERVICES.map((line) => [line, costLine(model, path, lineOf(model, line))]),
    ) as ReplayedPath["beside"],
    fund: {
      before: byYear(model, (year) => fundAfter(year - 1)),
      interest: byYear(model, (year) => ledger.interest[year]),
      after: byYear(model, fundAfter),
    },
  };
}

function decisionsOf(model: Model, decisions: Decisions): ReplayedDecisions {
  const { knownFrom, abandonedFrom } = decisions;
  return {
    decided: byYear(model, (year) => decisions.decided[year]),
    announced: byYear(model, (year) => decisions.announced[year]),
    knownFrom: byYear(model, (year) => {
      // A council that departs from its plan says so in the December before.
      const said = year < abandonedFrom ? knownFrom[year] : Math.max(knownFrom[year], 12 * abandonedFrom - 1);
      return calendarMonth(model, said);
    }),
    inForceFirst: byYear(model, (year) => decisions.first[year]),
    inForceLast: byYear(model, (year) => decisions.final[year]),
    settled: byYear(model, (year) => decisions.settled[year]),
    ...(abandonedFrom === Infinity ? {} : { departedFrom: model.warmUpYear + abandonedFrom }),
  };
}

function costLine(model: Model, { ledger }: Path, line: number): CostLine {
  const part = (values: Float64Array) => byYear(model, (year) => values[line * model.years + year]);
  return {
    needed: part(ledger.needed),
    idle: part(ledger.idle),
    overflow: part(ledger.overflow),
    transition: part(ledger.transition),
  };
}

function serviceOf(model: Model, path: Path, { conditions, units }: Workspace, s: number): ReplayedService {
  const { name, service } = model.services[s];
  const { label = name, adjusts, metBy } = service;
  const rules = conditions.staffing[s]?.rules;
  return {
    label,
    adjusts,
    metBy,
    ...costLine(model, path, s),
    ...(rules === undefined
      ? {}
      : {
          capacity: capacityOf(
            model,
            (month) => path.capacity[s * 12 * model.years + month],
            (month) => units[s][month] * rules.needPerUnit,
          ),
        }),
  };
}

// Both functions take a month from January of the warm-up year.
function capacityOf(
  model: Model,
  had: (month: number) => number,
  needed: (month: number) => number,
): ReplayedCapacity {
  const months = Array.from({ length: 12 }, (_, month) => month);
  const inDecember = (of: typeof had) => byYear(model, (year) => of(12 * year + 11));
  const inMonths = (of: typeof had) => byYear(model, (year) => months.map((month) => of(12 * year + month)));
  return {
    inDecember: inDecember(had),
    neededInDecember: inDecember(needed),
    byMonth: inMonths(had),
    neededByMonth: inMonths(needed),
  };
}
