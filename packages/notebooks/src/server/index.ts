export { renderChart } from "./render-chart.js";
export { serverDocument } from "./server-document.js";
