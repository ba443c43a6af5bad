export { amountInForce } from "./amount-in-force.js";
export type { ListedFigure } from "./catalogue/figures-of.js";
export type { ListingKind } from "./catalogue/kind-of.js";
export * as denmark from "./denmark/index.js";
export type {
  DatedFigure,
  DatedRule,
  Figure,
  FigureSet,
  Measured,
  Month,
  MonthAmount,
  MonthFigure,
  Provenance,
  Series,
  SourceStatus,
  Table,
  YearValue,
} from "./figure.js";
export { figureFrom } from "./figure-from.js";
export { type FigureCountry, type FigureListing, listFigures } from "./list-figures.js";
export { type MissingFigure, missingFigures } from "./missing-figures.js";
export * as nordic from "./nordic/index.js";
export * as norway from "./norway/index.js";
export * as sweden from "./sweden/index.js";
export { valueIn } from "./value-in.js";
