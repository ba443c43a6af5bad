import { because, notNorwegian } from "../norwegian.js";
import type { StressCase } from "../stress-case.js";

const FROZEN_YEARS = 2;

/** The integration grant stays at its last published rates for two years. */
export const rateFrozen: StressCase = {
  name: "rate-frozen",
  label: { en: "a rate frozen two years", nb: "satsen står stille i to år" },
  description: {
    en:
      "The integration grant (each grant by residence year) stays at its last published rates for two years, and grows from " +
      "there as the scenario says. From 2017 to 2024 known rates grew 1–5 % in all, prices 31 %.",
    nb:
      "Integreringstilskuddet (hvert tilskudd etter bosettingsår) blir stående på de siste publiserte satsene i to år, og " +
      "vokser derfra slik scenariet sier. Fra 2017 til 2024 vokste kjente satser 1–5 % i alt, prisene 31 %.",
  },
  changes(scenario) {
    const elsewhere = notNorwegian(scenario);
    if (elsewhere !== undefined) return elsewhere;
    const changes = Object.entries(scenario.grants).flatMap(([name, grant]) => {
      if (grant.form !== "byResidenceYear") return [];
      const last = Object.keys(grant.amounts).sort().at(-1) ?? "";
      const amount = grant.amounts[last];
      // A rule that has ended has no rates to freeze.
      if (amount === undefined || amount === null) return [];
      return Array.from({ length: FROZEN_YEARS }, (_, i) => {
        const year = String(Number(last) + 1 + i);
        return {
          path: ["grants", name, "amounts", year],
          value: {
            unit: amount.unit,
            source: amount.source,
            status: "assumed",
            note: `frozen at the rates of ${last}`,
            rates: amount.rates,
          },
          figure: { en: `the rates of ${last} in ${year} too`, nb: `satsene for ${last} også i ${year}` },
          ...(amount.source === undefined ? {} : { source: amount.source }),
          status: "assumed" as const,
        };
      });
    });
    if (changes.length > 0) return changes;
    return because(
      "No grant of the scenario is paid by residence year.",
      "Ingen av scenariets tilskudd betales etter bosettingsår.",
    );
  },
};
