import type { Series } from "./worlds/series.js";
import type { SeriesName } from "./worlds/series-names.js";

/**
 * A series for each measure (see `Measure` for what each is and its unit), and for some sums of measures: of one
 * policy, or of the difference of two.
 */
export abstract class MeasuredSeries {
  /**
   * The series of any measure, or of a sum of measures.
   *
   * @example result.policy("gradual").measure("emptyDwellings").in(2025).mean.estimate // dwellings
   */
  abstract measure(name: SeriesName): Series;

  /** Persons who need a municipality in the whole country; the same under every policy. */
  get nationalNeed(): Series {
    return this.measure("nationalNeed");
  }

  /** Person-years lived by the cohorts of the plan years. */
  get planPersonYears(): Series {
    return this.measure("planPersonYears");
  }

  /** Persons asked for by the state, after any revision. */
  get requested(): Series {
    return this.measure("requested");
  }

  /** Persons in the decision in force, after any revision. */
  get decided(): Series {
    return this.measure("decided");
  }

  /** Persons settled in the year. */
  get settled(): Series {
    return this.measure("settled");
  }

  /** Persons who would have been settled in the year but for the dwellings. */
  get withoutDwelling(): Series {
    return this.measure("withoutDwelling");
  }

  /** Unaccompanied minors asked for, after any revision; none where the scenario has no minors. */
  get minorsRequested(): Series {
    return this.measure("minorsRequested");
  }

  /** Unaccompanied minors in the decision in force. */
  get minorsDecided(): Series {
    return this.measure("minorsDecided");
  }

  /** Unaccompanied minors settled in the year; not among `settled`. */
  get minorsSettled(): Series {
    return this.measure("minorsSettled");
  }

  /** Persons settled in the year, unaccompanied minors among them. */
  get people(): Series {
    return this.measure("people");
  }

  /** Of grants, what growth and changes of law after the last published amounts have added, NOK. */
  get unmadeLaw(): Series {
    return this.measure("unmadeLaw");
  }

  /** Net without it: what the law as it stands gives, NOK nominal. */
  get netAsPublished(): Series {
    return this.measure("netAsPublished");
  }

  /** State grants, NOK nominal. */
  get grants(): Series {
    return this.measure("grants");
  }

  /** Rents from tenants, NOK nominal. */
  get rents(): Series {
    return this.measure("rents");
  }

  /** Costs of services and dwellings, NOK nominal. */
  get costs(): Series {
    return this.measure("costs");
  }

  /** Grants and rents, NOK nominal. */
  get income(): Series {
    return this.measure("income");
  }

  /** Costs without adjustment cost, NOK nominal. */
  get neededCosts(): Series {
    return this.measure("neededCosts");
  }

  /** What is paid because capacity is not what is needed, NOK nominal; part of `costs`. */
  get adjustmentCost(): Series {
    return this.measure("adjustmentCost");
  }

  /** Grants + rents − costs, NOK nominal. */
  get net(): Series {
    return this.measure("net");
  }

  /** Net in prices of the base year, NOK. */
  get netReal(): Series {
    return this.measure("netReal");
  }

  /** Net discounted to the start of the first plan year, NOK. */
  get netPresentValue(): Series {
    return this.measure("netPresentValue");
  }

  /** Balance of the reserve fund at year-end, NOK nominal. */
  get fund(): Series {
    return this.measure("fund");
  }

  /** Net without adjustment cost: the part that follows from how many people live here. */
  get level(): Series {
    return this.measure("level");
  }

  /** Minus the adjustment cost that remains when every number is known twelve months ahead. */
  get foreseenAdjustment(): Series {
    return this.measure("foreseenAdjustment");
  }

  /** Minus what adjustment costs more because numbers became known late; of either sign. */
  get surprise(): Series {
    return this.measure("surprise");
  }
}
