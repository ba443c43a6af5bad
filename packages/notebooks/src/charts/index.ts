export type { Chart, ChartOptions } from "./chart.js";
export { differenceChart } from "./difference-chart.js";
export { fanChart, type FanChartOptions } from "./fan-chart.js";
export { partsChart } from "./parts-chart.js";
export { settledChart } from "./settled-chart.js";
