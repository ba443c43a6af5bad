export type {
  DatedFigure,
  Figure,
  FigureSet,
  Measured,
  Provenance,
  Series,
  SourceStatus,
  Table,
  YearValue,
} from "./figure.js";
export { figureFrom } from "./figure-from.js";
export * as nordic from "./nordic/index.js";
export * as norway from "./norway/index.js";
export { valueIn } from "./value-in.js";
