import * as z from "zod";
import { plainNumber } from "./plain-number.js";
import { byDefault, fixed, numberList, quantity, unused } from "./quantity.js";
import { section } from "./section.js";

const money = (unit: string) => quantity({ min: 0, max: 1e10, unit });
const months = fixed({ min: 0, max: 12, whole: true, unit: "months" });

const common = {
  /** What it is called in reports. Default: its name. */
  label: z.string().max(100).optional(),
  /** Which income meets the cost: a grant of the scenario, `rents`, or `none` (the municipality's own money). */
  metBy: z.string().max(60),
  /**
   * Units of the service per person present, one number per year since arrival. Years here are twelve
   * months from the month of arrival (by the arrival profile), not the calendar years of grants:
   * people need help from the day they come.
   */
  demandByResidenceYear: numberList({ min: 0, max: 1e6, unit: "units per person" }),
  /** How the demand differs between groups; a group that is not named has none. Default: all 1. */
  demandByGroup: z.record(z.string(), plainNumber({ min: 0, max: 1e6, unit: "times the demand" })).optional(),
  /** Scales the whole demand, for what is uncertain about its level. */
  demandLevel: quantity({ min: 0, max: 100, unit: "times" }).default(unused(1)),
  /** The year whose prices the costs are given in. Default: the scenario's price base. */
  priceYear: plainNumber({ min: 1990, max: 2100, whole: true, unit: "calendar year" }).optional(),
};

const immediate = section({
  /** Cost follows demand at once, as benefits do. */
  adjusts: z.literal("immediate"),
  ...common,
  /** What a unit costs. */
  unitCost: money("NOK per unit and year"),
});

/** How staffed services adjust. Stated once for all services; a service may differ. */
const adjustment = {
  /** Target utilisation (`u`): capacity needed = demand / utilisation. */
  utilisation: quantity({ min: 0.05, max: 1, unit: "share" }),
  /** From deciding to hire until the new unit is at work. */
  hireLag: months,
  /** The most that capacity can grow in a month, as a share of itself. */
  maxHire: quantity({ min: 0, max: 10, unit: "share of capacity a month" }),
  /** From giving notice until the unit is gone. */
  notice: months,
  /** Share of the excess that is given notice each month: the speed of adjustment. */
  resolve: quantity({ min: 0, max: 1, unit: "share of excess a month" }),
  /** Excess that is let be, as a share of capacity. */
  tolerance: quantity({ min: 0, max: 1, unit: "share of capacity" }),
  /** Capacity that leaves by itself. */
  turnover: quantity({ min: 0, max: 1, unit: "share a year" }),
  /**
   * Whole units in which capacity is hired and let go; 0 means it is divisible, and grows only from
   * what there is.
   */
  lump: fixed({ min: 0, max: 1e4, unit: "units" }),
  /** Price of a bought-in unit relative to an own one. */
  premium: quantity({ min: 1, max: 20, unit: "times the unit cost" }),
  /** What it costs to let a unit go, beside its pay in the time of notice. */
  severance: money("NOK per unit given notice"),
  /** Recruiting, and the lower output of the first months. */
  hiringCost: money("NOK per unit hired"),
  /** Share of idle capacity that is of use elsewhere in the municipality. */
  redeployable: quantity({ min: 0, max: 1, unit: "share of idle capacity" }),
};

/** The level of staffed services' costs, relative to the figures given for each. */
const costLevel = quantity({ min: 0, max: 100, unit: "times" });

/** The adjustment of every staffed service that does not say otherwise, drawn once for all. */
export const staffingSchema = section({
  utilisation: adjustment.utilisation.default(byDefault(1)),
  hireLag: adjustment.hireLag.default(byDefault(3)),
  maxHire: adjustment.maxHire.default(byDefault(1)),
  notice: adjustment.notice.default(byDefault(3)),
  resolve: adjustment.resolve.default(byDefault(1)),
  tolerance: adjustment.tolerance.default(byDefault(0)),
  turnover: adjustment.turnover.default(byDefault(0)),
  lump: adjustment.lump.default(byDefault(1)),
  premium: adjustment.premium.default(byDefault(1)),
  severance: adjustment.severance.default(byDefault(0)),
  hiringCost: adjustment.hiringCost.default(byDefault(0)),
  redeployable: adjustment.redeployable.default(byDefault(0)),
  costLevel: costLevel.default(unused(1)),
});

const staffed = section({
  /** Capacity is staff: it is hired and let go with lags, and what stands idle costs. */
  adjusts: z.literal("staffed"),
  ...common,
  /** What a unit of capacity costs, used or idle (`c`). */
  unitCost: money("NOK per unit of capacity and year"),
  /** What a unit of demand costs beside capacity. */
  variableCost: money("NOK per unit of demand and year").default(unused(0)),
  /** What the service costs whatever the demand. */
  fixedCost: money("NOK per year").default(unused(0)),
  ...section(adjustment).partial().shape,
  /** The level of this service's costs, where they are known better than the others'. */
  costLevel: costLevel.optional(),
});

/** A service: what it gives whom, what it costs, and how it adjusts. */
export const serviceSchema = z.discriminatedUnion("adjusts", [immediate, staffed], {
  error: () => "expected adjusts to be one of immediate, staffed",
});

/**
 * A service after reading: what it gives whom, what it costs (NOK in prices of `priceYear`), and how it
 * adjusts (`immediate` or `staffed`).
 */
export type Service = z.output<typeof serviceSchema>;
/** A service whose capacity is staff: it is hired and let go with lags. */
export type StaffedService = z.output<typeof staffed>;
/** How staffed services adjust where they do not say otherwise. */
export type StaffingDefaults = z.output<typeof staffingSchema>;
