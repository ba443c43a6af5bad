import * as Plot from "@observablehq/plot";

/** Axes of bars that lie: numbers below with lines through them, and names on the left. */
export function lyingBarAxes(
  names: readonly string[],
  onAxis: (value: number) => string,
  lineWidth: number,
): Plot.Markish[] {
  return [
    Plot.gridX({ stroke: "#000", strokeOpacity: 0.12, ticks: 6 }),
    Plot.axisX({ ticks: 6, tickSize: 0, label: null, tickFormat: onAxis }),
    // By place, as names may be equal.
    Plot.axisY({ tickSize: 0, label: null, tickFormat: (place: number) => names[place] ?? "", lineWidth }),
  ];
}
