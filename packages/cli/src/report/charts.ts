import type { ComparisonJson } from "@glidepath/core";
import {
  type Chart,
  differenceChart,
  differenceRows,
  fanChart,
  fanRows,
  partRows,
  partsChart,
  settledChart,
  settledRows,
} from "@glidepath/notebooks";
import { renderChart, serverDocument } from "@glidepath/notebooks/server";
import { Html } from "./html.js";

/** The charts of the report, as markup. */
export interface ReportCharts {
  readonly net: Html;
  readonly fund: Html;
  readonly settled: Html;
  /** Undefined when there is a single policy. */
  readonly difference?: Html;
  readonly parts?: Html;
}

/** Draws the charts of a report. */
export function charts(result: ComparisonJson): ReportCharts {
  const document = serverDocument();
  const names = Object.keys(result.policies).join(", ");
  const pairs = Object.keys(result.differences).join(", ");
  const label = `mill. ${result.currency}`;
  const draw = (chart: Chart) => new Html(renderChart(chart));
  const common = {
    net: draw(
      fanChart(fanRows(result, "net"), {
        document,
        label,
        ariaLabel: `Net by year in millions of ${result.currency}, with the spread over worlds, for ${names}. The table by year below has the means.`,
      }),
    ),
    fund: draw(
      fanChart(fanRows(result, "fund"), {
        document,
        label,
        ariaLabel: `Balance of the reserve fund at year-end in millions of ${result.currency}, with the spread over worlds, for ${names}.`,
      }),
    ),
    settled: draw(
      settledChart(settledRows(result), {
        document,
        ariaLabel: `Persons asked for, decided and settled by year, means over worlds, for ${names}.`,
      }),
    ),
  };
  if (pairs === "") return common;
  return {
    ...common,
    difference: draw(
      differenceChart(differenceRows(result), {
        document,
        label: `${label}; above 0 the first policy is better off`,
        ariaLabel: `Difference of net by year in millions of ${result.currency}, with the spread over worlds, for ${pairs}.`,
      }),
    ),
    parts: draw(
      partsChart(partRows(result), {
        document,
        label,
        ariaLabel: `Level, adjustment and surprise in the difference of net over the whole run, for ${pairs}. The table below has the means.`,
      }),
    ),
  };
}
