import {
  type Comparison,
  checkScenario,
  compare,
  type PriceOfVolatility,
  priceOfVolatility,
} from "@glidepath/core";
import { drammen2020, drammen2024, drammenKnownFrom, drammenSettled } from "@glidepath/core/examples";

/** What the pages of docs/concepts work their examples from. */
export interface ConceptComparisons {
  /** `gradual` and `sharp`, with all views. */
  readonly pair: Comparison;
  /** The same and their twins that are announced earlier or later, in the same worlds. */
  readonly twins: Comparison;
  /** What Drammen's own course of 2020–2024 cost for being unknown and for swinging. */
  readonly past: PriceOfVolatility;
}

const CONCEPT_RUNS = 1000;
/** Worlds in which the past is looked back at. */
export const PAST_RUNS = 100;

/** Some ten seconds. */
export function conceptComparisons(): ConceptComparisons {
  const worlds = { runs: CONCEPT_RUNS, seed: "glidepath" };
  return {
    pair: compare(drammen2024, { ...worlds, policies: ["gradual", "sharp"], views: true }),
    twins: compare(drammen2024, {
      ...worlds,
      policies: ["gradual", "gradual-yearly", "gradual-ahead", "sharp", "sharp-ahead"],
    }),
    past: priceOfVolatility(checkScenario(drammen2020), {
      numbers: drammenSettled,
      knownFrom: drammenKnownFrom,
      runs: PAST_RUNS,
      seed: "past",
    }),
  };
}
