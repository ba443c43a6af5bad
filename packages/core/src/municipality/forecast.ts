import { isStaffed, type Model, type NamedStaffedService, stayLength, type World } from "../world/index.js";
import { fillGroupShares } from "./residents.js";

/**
 * What planners use to judge the demand of a shape some months ahead, in one world. Services
 * with the same shape that look equally far share it.
 */
export interface DemandForecast {
  readonly shape: number;
  /** Months ahead that it looks. */
  readonly lag: number;
  /** The cells whose residents of today may have demand then. */
  readonly cells: Int32Array;
  /** Units that one of them who is still here will need: `[place in cells * 12 + month]`. */
  readonly unitsLater: Float64Array;
  /** The same per person present now, likewise. */
  readonly perPerson: Float64Array;
  /** Units that a person settled in each group will need in the first residence year, and in the second. */
  readonly atFirst: Float64Array;
  readonly afterNewYear: Float64Array;
  /** By quota: units per person settled, in the year of settlement and in the next. */
  readonly newcomers: readonly { perNewcomer: number; perNewcomerLater: number }[];
}

/**
 * How likely residents are to be here still, as planners see it: mean stays of their group. The
 * end of temporary protection is not foreseen.
 */
export interface StayForecast {
  /** `[cell * 12 + month]`, for each lag. */
  readonly staying: ReadonlyMap<number, Float64Array>;
  /** Share of those settled who belong to each group, by quota. */
  readonly groupShares: readonly Float64Array[];
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

/** The forecasts that the staffed services of a model need between them, levers included. */
export function allocateForecasts(model: Model): readonly DemandForecast[] {
  const forecasts = new Map<string, DemandForecast>();
  const add = (shape: number, named: NamedStaffedService) => {
    const { hireLag, notice } = lagsOf(model, named);
    for (const lag of [hireLag, notice]) {
      const key = `${shape}/${lag}`;
      if (!forecasts.has(key)) forecasts.set(key, allocateForecast(model, shape, lag));
    }
  };
  for (const named of model.services.filter(isStaffed)) add(named.shape, named);
  for (const lever of model.levers) {
    for (const { service, shape } of lever.services) {
      const named = model.services[service];
      if (isStaffed(named)) add(shape, named);
    }
  }
  return [...forecasts.values()];
}

function allocateForecast(model: Model, shape: number, lag: number): DemandForecast {
  // Across the new year, demand comes from those who are now a residence year younger, and from
  // those who grow into the group.
  const cells = model.residenceYears * model.groups;
  const unitsLater = (month: number, cell: number) =>
    month + lag < 12
      ? unitsIn(model, shape, month + lag, cell)
      : unitsNextYear(model, shape, month + lag - 12, cell);
  const used = Int32Array.from({ length: cells }, (_, cell) => cell).filter((cell) =>
    Array.from({ length: 12 }, (_, month) => unitsLater(month, cell)).some((units) => units !== 0),
  );
  const atFirst = Float64Array.from({ length: model.groups }, (_, group) =>
    unitsIn(model, shape, 0, group * model.residenceYears),
  );
  return {
    shape,
    lag,
    cells: used,
    unitsLater: Float64Array.from({ length: 12 * used.length }, (_, i) =>
      unitsLater(i % 12, used[Math.floor(i / 12)]),
    ),
    perPerson: new Float64Array(12 * used.length),
    atFirst,
    afterNewYear: atFirst.map((units, group) => {
      const growing = model.ageing.growing[group * model.residenceYears];
      const into = model.ageing.byGroup[group]?.into ?? group;
      return (1 - growing) * units + growing * atFirst[into];
    }),
    newcomers: model.quotas.map(() => ({ perNewcomer: 0, perNewcomerLater: 0 })),
  };
}

/** Units per person of a cell in a month of the year. */
function unitsIn({ shapes }: Model, shape: number, month: number, cell: number): number {
  const { cells, perPerson } = shapes[shape];
  const place = cells.indexOf(cell);
  return place < 0 ? 0 : perPerson[place * 12 + month];
}

/** Units per person, in a month of the next year, of those who are now in a cell and will still be here. */
function unitsNextYear(model: Model, shape: number, month: number, cell: number): number {
  const { residenceYears, ageing } = model;
  const residenceYear = cell % residenceYears;
  if (residenceYear === residenceYears - 1) return 0;
  const growing = ageing.growing[cell];
  const same = unitsIn(model, shape, month, cell + 1);
  const into = ageing.byGroup[Math.floor(cell / residenceYears)]?.into;
  if (growing === 0 || into === undefined) return same;
  return (
    (1 - growing) * same + growing * unitsIn(model, shape, month, into * residenceYears + residenceYear + 1)
  );
}

export function allocateStayForecast(model: Model, forecasts: readonly DemandForecast[]): StayForecast {
  const cells = model.residenceYears * model.groups;
  return {
    staying: new Map(forecasts.map(({ lag }) => [lag, new Float64Array(cells * 12)])),
    groupShares: model.quotas.map(() => new Float64Array(model.groups)),
    leaving: new Float64Array(cells),
  };
}

/** Fills what planners expect of stays in one world. */
export function fillStayForecast(model: Model, world: World, forecast: StayForecast): void {
  // The mix of the first plan year stands for all: planners know the shares, not what comes of them.
  const cohort = model.warmUpCohort + 1;
  world.quotas.forEach((own, q) => fillGroupShares(model, own, cohort, forecast.groupShares[q]));
  fillLeaving(model, world, cohort, forecast);
  for (const [lag, staying] of forecast.staying) fillStaying(model, forecast.leaving, lag, staying);
}

function fillLeaving(model: Model, world: World, cohort: number, { leaving }: StayForecast): void {
  const { residenceYears, households, groups } = model;
  const { stays } = world.laws;
  const length = stayLength(model);
  const first = cohort * households.length;
  for (let k = 0; k < residenceYears; k++) {
    let allGone = 0;
    let all = 0;
    for (let group = 0; group < groups; group++) {
      let gone = 0;
      let members = 0;
      for (const { laws } of world.quotas) {
        households.forEach(({ persons, memberGroups, memberCounts }, h) => {
          const i = memberGroups.indexOf(group);
          if (i < 0) return;
          const share = (laws.kindShares[first + h] * memberCounts[i]) / persons;
          members += share;
          gone += share * (1 - stays[h * length + k + 1] / stays[h * length + k]);
        });
      }
      allGone += gone;
      all += members;
      leaving[group * residenceYears + k] = members === 0 ? Number.NaN : gone / members;
    }
    // Those who only grow into a group leave as all do on average.
    for (let group = 0; group < groups; group++) {
      const cell = group * residenceYears + k;
      if (Number.isNaN(leaving[cell])) leaving[cell] = allGone / all;
    }
  }
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
  const { lag, cells, unitsLater, perPerson, atFirst, afterNewYear, newcomers } = forecast;
  const staying = stays.staying.get(lag) as Float64Array;
  for (let i = 0; i < cells.length; i++) {
    for (let month = 0; month < 12; month++) {
      perPerson[i * 12 + month] = unitsLater[i * 12 + month] * staying[cells[i] * 12 + month];
    }
  }
  // Looking no more than a year ahead, all who are still to come will be in their first year then.
  for (let q = 0; q < newcomers.length; q++) {
    const own = newcomers[q];
    const shares = stays.groupShares[q];
    own.perNewcomer = 0;
    own.perNewcomerLater = 0;
    for (let group = 0; group < shares.length; group++) {
      own.perNewcomer += shares[group] * atFirst[group];
      // With one grant year only, those who came before the new year have no part in the next.
      if (model.residenceYears > 1) own.perNewcomerLater += shares[group] * afterNewYear[group];
    }
  }
}
