import { normalQuantile, quantileFunction, uniformStream } from "../random/index.js";
import type { Need, Quantity, Scenario } from "../scenario/index.js";
import type { Parameters } from "./parameters.js";

/** National need and what was expected of it, by year index (persons a year). */
export interface NationalNeed {
  readonly actual: Float64Array;
  /** The median expectation when the year before was known, before any bias of plans. */
  readonly expected: Float64Array;
  /** Of the logarithm of actual over expected, what can be foreseen in part: all but the shock of a crisis. */
  readonly foreseeable: Float64Array;
}

/** Draws the need of all years of one world. */
export type NeedLaw = (values: Float64Array, seed: string, run: number, need: NationalNeed) => void;

export function allocateNeed(years: number): NationalNeed {
  return {
    actual: new Float64Array(years),
    expected: new Float64Array(years),
    foreseeable: new Float64Array(years),
  };
}

/**
 * The law of national need that a scenario chose, bound to its parameters.
 *
 * @param stream name of the random stream
 * @param warmUpYear calendar year of year index 0, in which need was observed
 */
export function needLaw(
  need: Need,
  parameters: Parameters,
  chance: Scenario["chance"],
  stream: string,
  warmUpYear: number,
): NeedLaw {
  const valueIn = (values: Float64Array) => (quantity: Quantity) => values[parameters.indexOf(quantity)];
  if (need.model === "fixed") return fixedLaw(need, valueIn, warmUpYear);
  if (need.model === "lowMiddleHigh") return rangeLaw(need, valueIn, chance, stream, warmUpYear);
  return aroundMedian(need, shockOf(need, valueIn), valueIn, chance, stream);
}

type ValueIn = (values: Float64Array) => (quantity: Quantity) => number;
type AroundMedian = Extract<Need, { model: "regimes" | "studentT" | "resampled" }>;
/** One year's shock (log), from the stream's next uniforms; and whether it is that of a crisis. */
interface Shock {
  size: number;
  isCrisis: boolean;
}
type DrawShock = (values: Float64Array) => (uniform: () => number, shock: Shock) => void;

function shockOf(need: AroundMedian, valueIn: ValueIn): DrawShock {
  switch (need.model) {
    case "regimes": {
      const bound = need.bound?.value ?? Infinity;
      return (values) => {
        const value = valueIn(values);
        const crisisShare = value(need.crisisShare);
        const calmSd = value(need.calmSd);
        const crisisSd = value(need.crisisSd);
        return (uniform, shock) => {
          shock.isCrisis = uniform() < crisisShare;
          const size = (shock.isCrisis ? crisisSd : calmSd) * normalQuantile(uniform());
          shock.size = Math.min(bound, Math.max(-bound, size));
        };
      };
    }
    case "studentT": {
      const bound = need.bound.value;
      const quantile = quantileFunction({
        distribution: "studentT",
        df: need.degreesOfFreedom.value,
        scale: need.scale.value,
        min: -bound,
        max: bound,
      });
      return () => (uniform, shock) => {
        shock.size = quantile(uniform());
      };
    }
    case "resampled": {
      const changes = need.changes.values;
      return () => (uniform, shock) => {
        shock.size = changes[Math.floor(uniform() * changes.length)];
      };
    }
  }
}

/** `log N = log F + x`, `x = φ·x(before) + ε`; the median path `F` returns to the long-run level. */
function aroundMedian(
  need: AroundMedian,
  drawShock: DrawShock,
  valueIn: ValueIn,
  chance: boolean,
  stream: string,
): NeedLaw {
  const shock: Shock = { size: 0, isCrisis: false };
  return (values, seed, run, { actual, expected, foreseeable }) => {
    const value = valueIn(values);
    const observed = value(need.lastObserved.persons);
    const level = value(need.longRunLevel);
    const persistence = value(need.medianPersistence);
    const phi = value(need.shockPersistence);
    const draw = drawShock(values);
    const uniform = uniformStream(seed, stream, run);
    let distance = Math.log(observed / level);
    let deviation = 0;
    actual[0] = observed;
    expected[0] = observed;
    for (let year = 1; year < actual.length; year++) {
      distance *= persistence;
      const median = level * Math.exp(distance);
      expected[year] = median * Math.exp(phi * deviation);
      deviation *= phi;
      if (chance) draw(uniform, shock);
      deviation += shock.size;
      foreseeable[year] = shock.isCrisis ? 0 : shock.size;
      actual[year] = median * Math.exp(deviation);
    }
  };
}

/**
 * A published range: the logarithm of need is normal on either side of the middle path, as wide as
 * makes the outcome lie between low and high with the stated probability, and cut off at a bound.
 */
function rangeLaw(
  need: Extract<Need, { model: "lowMiddleHigh" }>,
  valueIn: ValueIn,
  chance: boolean,
  stream: string,
  warmUpYear: number,
): NeedLaw {
  const bound = need.bound.value;
  const listed = Object.keys(need.years)
    .map(Number)
    .sort((a, b) => a - b);
  return (values, seed, run, { actual, expected, foreseeable }) => {
    const value = valueIn(values);
    const persistence = value(need.persistence);
    const halfWidth = normalQuantile((1 + value(need.probability)) / 2);
    const uniform = uniformStream(seed, stream, run);
    actual[0] = value(need.lastObserved.persons);
    expected[0] = actual[0];
    let place = 0;
    for (let year = 1; year < actual.length; year++) {
      const calendarYear = warmUpYear + year;
      const known = listed.findLast((other) => other <= calendarYear) ?? listed[0];
      const { low, middle, high } = need.years[String(known)];
      const at = (z: number) => {
        const deviation = (z * Math.log(z < 0 ? middle / low : high / middle)) / halfWidth;
        return middle * Math.exp(Math.min(bound, Math.max(-bound, deviation)));
      };
      // In the first year the whole of the place is news; later only what is new of it.
      const before = year === 1 ? 0 : persistence * place;
      const news = year === 1 ? 1 : Math.sqrt(1 - persistence ** 2);
      expected[year] = at(before);
      place = chance ? before + news * normalQuantile(uniform()) : before;
      actual[year] = at(place);
      foreseeable[year] = Math.log(actual[year] / expected[year]);
    }
  };
}

function fixedLaw(need: Extract<Need, { model: "fixed" }>, valueIn: ValueIn, warmUpYear: number): NeedLaw {
  return (values, _seed, _run, { actual, expected }) => {
    actual[0] = valueIn(values)(need.lastObserved.persons);
    expected[0] = actual[0];
    for (let year = 1; year < actual.length; year++) {
      actual[year] = need.years[String(warmUpYear + year)] ?? actual[year - 1];
      expected[year] = actual[year];
    }
  };
}
