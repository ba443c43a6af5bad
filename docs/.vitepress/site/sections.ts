import type { SectionName } from "./words.js";

/** A part of the site: one page, or a folder of pages. */
export interface Section {
  readonly name: SectionName;
  /** The page itself, or the folder's first one; paths are relative to docs, without `.md`. */
  readonly page: string;
  /** Where the section is a folder: which of its pages come first, by name. All others follow by the alphabet. */
  readonly first?: readonly string[];
  /** Whether its pages are shown before somebody asks for them. */
  readonly open?: boolean;
}

/** The parts of the site in the order of the sidebar. A page that lies in none of them stops the build. */
export const sections: readonly Section[] = [
  { name: "start", page: "start" },
  {
    name: "guides",
    page: "guides/index",
    first: ["init", "own-data", "report", "results", "explain", "grants", "notebooks"],
    open: true,
  },
  {
    name: "concepts",
    page: "concepts/index",
    first: ["one-world-many-policies", "surprise", "fair-comparison", "what-a-range-is-worth"],
    open: true,
  },
  {
    name: "analyses",
    page: "analyses/index",
    first: ["sensitivity", "stress", "discovery", "robustness", "solve", "frontier", "worth"],
  },
  {
    name: "scenarios",
    page: "scenarios/index",
    first: ["drammen-2024", "drammen-2024-deterministic", "hamar-2024", "tolga-2024", "skane-2017"],
  },
  {
    name: "method",
    page: "method/index",
    first: [
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
    page: "figures/index",
    first: [
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
  { name: "fit", page: "backtest" },
  { name: "performance", page: "performance" },
  { name: "api", page: "api/index", first: [] },
  { name: "architecture", page: "architecture" },
  { name: "glossary", page: "glossary" },
  { name: "faq", page: "faq" },
];
