import { describe, expect, test } from "vitest";
import { checkScenario, compare, hold, policyFromSpec, type ScenarioInput } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import { describedPolicy, policyDescription, wordingIn } from "../../src/words/index.js";

const specs = {
  last: { kind: "hold" },
  same: { kind: "hold", at: 90 },
  path: { kind: "path", numbers: { "2025": 60, "2024": 80 } },
  ramp: { kind: "ramp", from: 75, to: 38, years: 4 },
  drop: { kind: "drop", to: 38 },
  dropIn: { kind: "drop", to: 38, year: 2025 },
  follow: { kind: "follow", share: 0.75 },
  limited: { kind: "follow", largestChange: 20 },
  capacity: { kind: "capacityLed" },
  told: { kind: "hold", description: "slik rådet vil" },
} satisfies ScenarioInput["policies"];
const scenario = checkScenario({ ...drammen2024, policies: specs });

describe("what a policy does, in words", () => {
  test("is in English what core says", () => {
    const english = wordingIn("en");
    for (const policy of Object.values(scenario.policies)) {
      expect(policyDescription(policy, english)).toBe(policyFromSpec(policy).description);
    }
  });

  test("is told in Norwegian, but for its author's own words", () => {
    const norwegian = wordingIn("nb");
    const told = Object.values(scenario.policies).map((policy) => policyDescription(policy, norwegian));
    expect(told).toEqual([
      "går videre med det siste vedtatte tallet",
      "bosetter 90 hvert år",
      "bosetter 80 i 2024, 60 i 2025",
      "fra 75 til 38 over 4 år",
      "38 med én gang",
      "38 med én gang fra 2025",
      "følger 75 % av anmodningen",
      "følger 100 % av anmodningen, med en endring på høyst 20 i året",
      "bosetter så mange som tjenester og boliger har plass til",
      "slik rådet vil",
    ]);
  });

  test("is core's where another policy bears the name of one of the scenario's", () => {
    const tried = compare(drammen2024, { policies: { sharp: hold({ at: 7 }) }, runs: 1 });
    expect(describedPolicy(tried.scenario, tried.policy("sharp"), wordingIn("nb"))).toBe(
      "settles 7 every year",
    );
  });
});
