import { type Comparison, compare, type Mean } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import {
  casesChart,
  type Chart,
  type ChartOptions,
  convergenceChart,
  convergenceRows,
  differenceChart,
  differenceRows,
  partRows,
  partsChart,
} from "@glidepath/notebooks";

const worlds = { runs: 1000, seed: "glidepath" };

/** The pictures of docs/concepts, by name. */
export function conceptDrawings(): Readonly<Record<string, (options: ChartOptions) => Chart>> {
  const pair = compare(drammen2024, { ...worlds, policies: ["gradual", "sharp"], views: true });
  const twin = (first: string, second: string) =>
    partRows(compare(drammen2024, { ...worlds, policies: [second, first] }).toJSON());
  const pairRows = pair.toJSON();
  const parts = [
    ...partRows(pairRows),
    ...twin("sharp", "sharp-ahead"),
    ...twin("gradual-yearly", "gradual-ahead"),
  ];
  const converging = convergenceRows(pair.difference("sharp", "gradual").net.total.values);
  return {
    "concept-one-world": (look) =>
      differenceChart(differenceRows(pairRows), {
        ...look,
        ariaLabel: "The difference of net, sharp minus gradual, by year, world by world",
      }),
    "concept-surprise": (look) =>
      partsChart(parts, {
        ...look,
        ariaLabel: "Where the difference of net comes from: level, adjustment and surprise, by pair",
      }),
    "concept-fair-comparison": (look) =>
      casesChart(views(pair), { ...look, ariaLabel: "Sharp minus gradual, net 2024–2031, in each view" }),
    "concept-range": (look) =>
      convergenceChart(converging, {
        ...look,
        ariaLabel: "The mean difference of net with its interval as worlds are added",
      }),
  };
}

function views(pair: Comparison) {
  const difference = pair.difference("sharp", "gradual");
  const { matched } = difference;
  if (matched?.reached !== true) throw new Error("No number makes both settle as many.");
  const row = (label: string, { estimate, low, high }: Mean) => ({ label, estimate, low, high });
  return [
    row("as decided", difference.net.total.mean),
    row("with as many settled", matched.net.total.mean),
    row("as decided, need rises", difference.netGiven("rise").total.mean),
    row("as decided, need falls", difference.netGiven("fall").total.mean),
  ];
}
