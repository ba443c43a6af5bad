/**
 * A frozen, reduced kernel of the same kind of arithmetic as the simulation: shocks through the
 * inverse normal, need as an autoregression in logarithms, prices, cohorts that are survived month
 * by month, capacity that adjusts with a lag, discounting. Drawing takes about a quarter of its
 * time, as it does of a simulation's. The bench states every time as a ratio to it.
 *
 * It must not be changed: a change would shift every stored ratio. It stands on its own for that
 * reason, and takes nothing from `src`. `docs/performance.md` says what it takes in C and in NumPy.
 */

const YEARS = 9;
const COHORTS = 5;
const SERVICES = 4;
const LAG = 3;
const MONTHS = 12 * YEARS;

const SHOCK_PERSISTENCE = 0.7;
const SHOCK_SD = 0.25;
const USUAL = 250;
const MOST = 340;
const DISCOUNT_RATE = 0.04;
const PRICE_GROWTH = 0.0025;
const PRICE_SD = 0.005;
const TURNOVER = 0.01;
const MAX_HIRE = 0.05;
const RESOLVE = 0.3;
const TOLERANCE = 0.05;
const PREMIUM = 1.5;
const SEVERANCE = 20_000;

/** Share still here a month later, by residence year. */
const STAYING = Float64Array.of(0.998, 0.995, 0.994, 0.996, 0.997);
/** NOK per person and year, by residence year. */
const GRANT = Float64Array.of(235_000, 230_000, 167_000, 84_000, 70_500);
/** Units per person and month: `[service * COHORTS + residence year]`. */
const UNITS = Float64Array.from(
  [
    [0.5, 0.4, 0.3, 0.2, 0.1],
    [0.2, 0.25, 0.25, 0.2, 0.15],
    [0.9, 0.8, 0.1, 0.05, 0.05],
    [0.05, 0.1, 0.15, 0.2, 0.2],
  ].flat(),
);
/** NOK per unit and month, by service. */
const UNIT_COST = Float64Array.of(9_000, 12_000, 7_000, 15_000);
/** Persons, by residence year, and units, by service. */
const AT_FIRST = Float64Array.of(324, 240, 200, 160, 120);
const CAPACITY_AT_FIRST = Float64Array.of(362, 224.8, 517.6, 126.2);

/** Worlds in one timing. */
export const REFERENCE_WORLDS = 200;

/** The mean present value of income less cost over some worlds, NOK. */
export function reducedKernel(worlds: number): number {
  const present = new Float64Array(COHORTS);
  const demand = new Float64Array(SERVICES * MONTHS);
  const onTheWay = new Float64Array(SERVICES * LAG);
  const capacity = new Float64Array(SERVICES);
  const net = new Float64Array(MONTHS);
  let total = 0;
  for (let world = 0; world < worlds; world++) {
    for (let k = 0; k < COHORTS; k++) present[k] = AT_FIRST[k];
    onTheWay.fill(0);
    for (let s = 0; s < SERVICES; s++) capacity[s] = CAPACITY_AT_FIRST[s];
    let deviation = 0;
    let price = 1;
    for (let year = 0; year < YEARS; year++) {
      deviation = SHOCK_PERSISTENCE * deviation + SHOCK_SD * inverseNormal(uniform(world, year));
      const come = USUAL * Math.exp(deviation);
      for (let k = COHORTS - 1; k > 0; k--) present[k] = present[k - 1];
      present[0] = come < MOST ? come : MOST;
      const from = 12 * year;
      surviveYear(present, from, net, demand);
      for (let s = 0; s < SERVICES; s++) staffYear(s, from, demand, capacity, onTheWay, net);
      for (let month = from; month < from + 12; month++) {
        price *= Math.exp(PRICE_GROWTH + PRICE_SD * inverseNormal(uniform(world, YEARS + month)));
        total += price * net[month] * Math.exp((-DISCOUNT_RATE * (month + 1)) / 12);
      }
    }
  }
  return total / worlds;
}

/** Cohorts month by month: who is still here, what they bring in and what they need. */
function surviveYear(present: Float64Array, from: number, net: Float64Array, demand: Float64Array): void {
  const staying = STAYING;
  const grant = GRANT;
  const units = UNITS;
  for (let month = from; month < from + 12; month++) {
    let income = 0;
    // Four services side by side.
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let k = 0; k < COHORTS; k++) {
      const here = present[k] * staying[k];
      present[k] = here;
      income += (grant[k] * here) / 12;
      first += units[k] * here;
      second += units[COHORTS + k] * here;
      third += units[2 * COHORTS + k] * here;
      fourth += units[3 * COHORTS + k] * here;
    }
    net[month] = income;
    demand[month] = first;
    demand[MONTHS + month] = second;
    demand[2 * MONTHS + month] = third;
    demand[3 * MONTHS + month] = fourth;
  }
}

/** One service over a year: what was decided three months ago takes effect; its cost comes off `net`. */
function staffYear(
  service: number,
  from: number,
  demand: Float64Array,
  capacity: Float64Array,
  onTheWay: Float64Array,
  net: Float64Array,
): void {
  const unitCost = UNIT_COST[service];
  const first = service * MONTHS;
  const way = service * LAG;
  let here = capacity[service];
  let next = onTheWay[way];
  let second = onTheWay[way + 1];
  let third = onTheWay[way + 2];
  for (let month = from; month < from + 12; month++) {
    const need = demand[first + month];
    here = here * (1 - TURNOVER) + next;
    next = second;
    second = third;
    const short = need - (here + next + second);
    const most = MAX_HIRE * here;
    const excess = -short - TOLERANCE * here;
    const hired = short > 0 ? (short < most ? short : most) : 0;
    const released = excess > 0 ? RESOLVE * excess : 0;
    third = hired - released;
    const unused = here - need;
    const idle = unused > 0 ? unused : 0;
    const overflow = unused > 0 ? 0 : -unused;
    net[month] -= unitCost * (need + idle + PREMIUM * overflow) + SEVERANCE * released;
  }
  capacity[service] = here;
  onTheWay[way] = next;
  onTheWay[way + 1] = second;
  onTheWay[way + 2] = third;
}

/** A number between 0 and 1 by world and draw: the mixing of MurmurHash3 (Appleby 2011), 32 bits. */
function uniform(world: number, draw: number): number {
  let bits = (Math.imul(world + 1, 0x9e3779b1) + Math.imul(draw + 1, 0x85ebca77)) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (((bits ^ (bits >>> 16)) >>> 0) + 0.5) / 2 ** 32;
}

/** The inverse normal by Abramowitz and Stegun 26.2.23, with an error below 4.5e-4. */
function inverseNormal(p: number): number {
  const tail = p < 0.5 ? p : 1 - p;
  const t = Math.sqrt(-2 * Math.log(tail));
  const z =
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  return p < 0.5 ? -z : z;
}
