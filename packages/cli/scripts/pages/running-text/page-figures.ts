import {
  correlationFigures,
  grantsFigures,
  manyMachinesFigures,
  robustnessFigures,
} from "./guide-figures.js";
import { performanceFigures } from "./performance-figures.js";
import {
  centreFigures,
  drammenFigures,
  hamarFigures,
  scenarioIndexFigures,
  tolgaFigures,
} from "./scenario-figures.js";
import type { Figures } from "./with-figures.js";

/**
 * The figures of a page's running text: from the page's own generated tables where they stand there, else computed
 * anew, in seconds at most, as a test computes them each time.
 */
export type FiguresOfPage = (page: string) => Figures | Promise<Figures>;

/** The pages that have figures in their running text, by their path from the root. */
export const pageFigures: Readonly<Record<string, FiguresOfPage>> = {
  "docs/analyses/robustness.md": robustnessFigures,
  "docs/guides/correlations.md": correlationFigures,
  "docs/guides/grants.md": grantsFigures,
  "docs/guides/many-machines.md": manyMachinesFigures,
  "docs/performance.md": performanceFigures,
  "docs/scenarios/drammen-2024.md": drammenFigures,
  "docs/scenarios/hamar-2024.md": hamarFigures,
  "docs/scenarios/index.md": scenarioIndexFigures,
  "docs/scenarios/reception-centre.md": centreFigures,
  "docs/scenarios/tolga-2024.md": tolgaFigures,
};
