import type { SectionName } from "./words.js";

/** A part of the site: some pages, or all pages of a folder. */
export interface Section {
  readonly name: SectionName;
  /** The folder, from docs. Its `index.md`, if there is one, stands for the whole. */
  readonly folder?: string;
  /** The pages, from docs; of a folder those that come first, from there: all others follow by the alphabet. */
  readonly pages: readonly string[];
}

/** The parts of the site in the order of the sidebar. A page that lies in none of them stops the build. */
export const sections: readonly Section[] = [
  { name: "start", pages: ["start"] },
  {
    name: "guides",
    folder: "guides",
    pages: [
      "init",
      "scenario-file",
      "own-data",
      "report",
      "results",
      "explain",
      "grants",
      "notebooks",
      "r-python-excel",
      "correlations",
      "many-machines",
      "browser",
    ],
  },
  {
    name: "concepts",
    folder: "concepts",
    pages: ["one-world-many-policies", "surprise", "fair-comparison", "what-a-range-is-worth"],
  },
  {
    name: "analyses",
    folder: "analyses",
    pages: ["sensitivity", "stress", "discovery", "robustness", "solve", "frontier", "worth"],
  },
  {
    name: "scenarios",
    folder: "scenarios",
    pages: [
      "drammen-2024",
      "drammen-2024-deterministic",
      "hamar-2024",
      "tolga-2024",
      "skane-2017",
      "volunteers",
      "districts",
      "reception-centre",
      "exact-cases",
      "norwegian-defaults",
    ],
  },
  {
    name: "method",
    folder: "method",
    pages: [
      "need",
      "decision",
      "people",
      "grants",
      "services",
      "dwellings",
      "ledger",
      "randomness",
      "estimators",
      "analyses",
      "calibration",
      "exact",
      "assumed",
      "limits",
    ],
  },
  {
    name: "figures",
    folder: "figures",
    pages: [
      "norway-settlement",
      "norway-municipalities",
      "norway-people",
      "norway-grants",
      "norway-costs",
      "nordic",
      "sweden",
      "denmark",
    ],
  },
  { name: "fit", pages: ["backtest"] },
  { name: "performance", pages: ["performance"] },
  { name: "api", folder: "api", pages: [] },
  { name: "glossary", pages: ["glossary"] },
  { name: "faq", pages: ["faq"] },
  { name: "project", pages: ["architecture", "packages", "stability", "licences"] },
];
