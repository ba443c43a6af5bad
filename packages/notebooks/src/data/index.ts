export { differenceRows } from "./difference-rows.js";
export { type FanMeasure, type FanRow, fanRows } from "./fan-rows.js";
export { type PartRow, partRows } from "./part-rows.js";
export { type SettledRow, settledRows } from "./settled-rows.js";
export { type CountRow, drammenCounts, planCounts } from "./count-rows.js";
export { type PublishedRow, publishedRows } from "./published-rows.js";
export { type WaterfallRow, waterfallRows, type WaterfallStep } from "./waterfall-rows.js";
