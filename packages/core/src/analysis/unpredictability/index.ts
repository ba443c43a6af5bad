export { evenNumbers } from "./even-numbers.js";
export {
  type LineVolatility,
  type PriceOfVolatility,
  priceOfVolatility,
  type VolatilityOptions,
} from "./price-of-volatility.js";
export { type LineSurprise, surpriseByLine } from "./surprise-by-line.js";
export { type ValueOfKeeping, valueOfKeeping } from "./value-of-keeping.js";
