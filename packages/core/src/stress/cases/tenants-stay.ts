import { because, notNorwegian } from "../norwegian.js";
import type { StressCase } from "../stress-case.js";
import { times } from "../times.js";

/** Half as many tenants move on to the private market. */
export const tenantsStay: StressCase = {
  name: "tenants-stay",
  label: { en: "half of the tenants do not move on", nb: "halvparten av leietakerne flytter ikke videre" },
  description: {
    en:
      "Of the tenants who would have moved on to the private market in a year, half stay: in each world the rate is half of " +
      "what is drawn. It was as low before already, so that more live in the municipality's dwellings when the plan begins.",
    nb:
      "Av leietakerne som ville ha flyttet videre til det private markedet i løpet av et år, blir halvparten boende: i hvert " +
      "forløp er raten halvparten av det som trekkes. Den var like lav før planen også, så flere bor i kommunens boliger da " +
      "den begynner.",
  },
  changes(scenario) {
    const elsewhere = notNorwegian(scenario);
    if (elsewhere !== undefined) return elsewhere;
    const { moveOnRate } = scenario.housing;
    if (moveOnRate.value === 0) {
      return because(
        "No tenant moves on in the scenario as it is.",
        "Ingen leietaker flytter videre i scenariet fra før.",
      );
    }
    return [
      {
        path: ["housing", "moveOnRate"],
        value: times(moveOnRate, 0.5),
        figure: { en: "half the rate of moving on", nb: "halve raten for å flytte videre" },
        ...(moveOnRate.source === undefined ? {} : { source: moveOnRate.source }),
        status: "assumed",
      },
    ];
  },
};
