import { performanceFigures } from "./performance-figures.js";
import type { Figures } from "./with-figures.js";

/**
 * The figures of a page's running text: from the page's own generated tables where they stand there, else computed
 * anew, in seconds at most, as a test computes them each time.
 */
export type FiguresOfPage = (page: string) => Figures | Promise<Figures>;

/** The pages that have figures in their running text, by their path from the root. */
export const pageFigures: Readonly<Record<string, FiguresOfPage>> = {
  "docs/performance.md": performanceFigures,
};
