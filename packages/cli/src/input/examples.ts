import type { ScenarioInput } from "@glidepath/core";
import { drammen2024, drammen2024Deterministic, exactCases } from "@glidepath/core/examples";

/** The example scenarios by the name that the command line gives them. */
export const examples: Readonly<Record<string, ScenarioInput>> = {
  "drammen-2024": drammen2024,
  "drammen-2024-deterministic": drammen2024Deterministic,
  "exact-cases": exactCases,
};
