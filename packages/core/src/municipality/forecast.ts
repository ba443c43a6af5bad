import {
  type DemandShape,
  isStaffed,
  type Model,
  type NamedStaffedService,
  stayLength,
  type World,
} from "../world/index.js";
import { fillGroupShares } from "./residents.js";

/**
 * What planners use to judge the demand of a shape some months ahead, in one world. Services
 * with the same shape that look equally far share it.
 */
export interface DemandForecast {
  readonly shape: number;
  /** Months ahead that it looks. */
  readonly lag: number;
  /** The span of cells whose residents of today may have demand then. */
  readonly firstCell: number;
  readonly width: number;
  /** Units of later demand per person present now: `[month * width + place in span]`. */
  readonly perResident: Float64Array;
  /** Units per person settled: in the first residence year, and in the second. */
  perNewcomer: number;
  perNewcomerLater: number;
}

/** How likely residents are to be here still, as planners see it: mean stays of their group. */
export interface StayForecast {
  /** `[cell * 12 + month]`, for each lag. */
  readonly staying: ReadonlyMap<number, Float64Array>;
  readonly groupShares: Float64Array;
  /** Mean probability of leaving during a residence year, by cell. */
  readonly leaving: Float64Array;
}

/** How far ahead a service's planner looks: to hire, and to give notice. Months. */
export function lagsOf(model: Model, { service }: NamedStaffedService): { hireLag: number; notice: number } {
  const { staffing } = model.scenario;
  return {
    hireLag: (service.hireLag ?? staffing.hireLag).value,
    notice: (service.notice ?? staffing.notice).value,
  };
}

/** The forecasts that the staffed services of a model need between them. */
export function allocateForecasts(model: Model): readonly DemandForecast[] {
  const forecasts = new Map<string, DemandForecast>();
  for (const named of model.services.filter(isStaffed)) {
    const { hireLag, notice } = lagsOf(model, named);
    for (const lag of [hireLag, notice]) {
      const key = `${named.shape}/${lag}`;
      if (!forecasts.has(key)) forecasts.set(key, allocateForecast(model, named.shape, lag));
    }
  }
  return [...forecasts.values()];
}

function allocateForecast(model: Model, shape: number, lag: number): DemandForecast {
  const { firstCell, unitsPerPerson } = model.shapes[shape];
  // Across the new year, demand comes from those who are now a residence year younger: the cell
  // before, unless it is another group's.
  const first = firstCell % model.residenceYears === 0 ? firstCell : firstCell - 1;
  const width = firstCell + unitsPerPerson.length - first;
  const perResident = new Float64Array(width * 12);
  return { shape, lag, firstCell: first, width, perResident, perNewcomer: 0, perNewcomerLater: 0 };
}

export function allocateStayForecast(model: Model, forecasts: readonly DemandForecast[]): StayForecast {
  const cells = model.residenceYears * model.groups;
  return {
    staying: new Map(forecasts.map(({ lag }) => [lag, new Float64Array(cells * 12)])),
    groupShares: new Float64Array(model.groups),
    leaving: new Float64Array(cells),
  };
}

/** Fills what planners expect of stays in one world. */
export function fillStayForecast(model: Model, world: World, forecast: StayForecast): void {
  fillGroupShares(model, world, forecast.groupShares);
  fillLeaving(model, world, forecast);
  for (const [lag, staying] of forecast.staying) fillStaying(model, forecast.leaving, lag, staying);
}

function fillLeaving(model: Model, world: World, { leaving, groupShares }: StayForecast): void {
  const { residenceYears } = model;
  const { stays } = world.laws;
  const length = stayLength(model);
  leaving.fill(0);
  model.households.forEach(({ persons, memberGroups, memberCounts }, h) => {
    for (let k = 0; k < residenceYears; k++) {
      const gone = 1 - stays[h * length + k + 1] / stays[h * length + k];
      for (let i = 0; i < memberGroups.length; i++) {
        const group = memberGroups[i];
        const members = (world.kindShares[h] * memberCounts[i]) / persons;
        if (members > 0) leaving[group * residenceYears + k] += (gone * members) / groupShares[group];
      }
    }
  });
}

function fillStaying(model: Model, leaving: Float64Array, lag: number, staying: Float64Array): void {
  const { residenceYears } = model;
  for (let cell = 0; cell < leaving.length; cell++) {
    const now = leaving[cell];
    // After the last residence year there is no demand, so it does not matter who leaves.
    const next = (cell + 1) % residenceYears === 0 ? 0 : leaving[cell + 1];
    for (let month = 0; month < 12; month++) {
      const here = 1 - (now * (month + 0.5)) / 12;
      const later = month + lag;
      staying[cell * 12 + month] =
        later < 12
          ? (1 - (now * (later + 0.5)) / 12) / here
          : ((1 - now) / here) * (1 - (next * (later - 12 + 0.5)) / 12);
    }
  }
}

/** Fills a forecast for one world, once its stays are filled. */
export function fillForecast(model: Model, stays: StayForecast, forecast: DemandForecast): void {
  const { residenceYears } = model;
  const { lag, perResident, shape, width, firstCell } = forecast;
  const { unitsPerPerson, firstCell: firstOfShape }: DemandShape = model.shapes[shape];
  const staying = stays.staying.get(lag) as Float64Array;
  perResident.fill(0);
  forecast.perNewcomer = 0;
  forecast.perNewcomerLater = 0;
  for (let i = 0; i < unitsPerPerson.length; i++) {
    const cell = firstOfShape + i;
    const units = unitsPerPerson[i];
    if (units === 0) continue;
    const residenceYear = cell % residenceYears;
    const share = stays.groupShares[Math.floor(cell / residenceYears)];
    if (residenceYear === 0) forecast.perNewcomer += share * units;
    if (residenceYear === 1) forecast.perNewcomerLater += share * units;
    const place = cell - firstCell;
    for (let month = 0; month + lag < 12; month++) {
      perResident[month * width + place] += units * staying[cell * 12 + month];
    }
    if (residenceYear === 0) continue;
    for (let month = Math.max(0, 12 - lag); month < 12; month++) {
      perResident[month * width + place - 1] += units * staying[(cell - 1) * 12 + month];
    }
  }
}
