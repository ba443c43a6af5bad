import { norway, valueIn } from "../../reference/index.js";
import { medianNeed, medianOf } from "../median-need.js";
import { because, notNorwegian } from "../norwegian.js";
import type { StressCase } from "../stress-case.js";

const { settled } = norway.nationalSeries;

/** Some 27 000 come on top of what is expected in the second plan year, whom no request foresaw. */
export const second2022: StressCase = {
  name: "second-2022",
  label: { en: "a second 2022", nb: "et nytt 2022" },
  description: {
    en:
      "From the second plan year as many people come on top of what the scenario expects as from 2022 on came on top of " +
      "2021: 26 769 in the first year, then 29 212, 21 129 and 8 107. The first request for that year was made before " +
      "anybody knew. Unaccompanied minors stay as they are drawn.",
    nb:
      "Fra det andre planåret kommer det like mange i tillegg til det scenariet venter, som det fra 2022 kom i tillegg til " +
      "2021: 26 769 det første året, så 29 212, 21 129 og 8 107. Den første anmodningen for det året kom før noen visste " +
      "det. Enslige mindreårige trekkes som ellers.",
  },
  changes(scenario) {
    const elsewhere = notNorwegian(scenario);
    if (elsewhere !== undefined) return elsewhere;
    const { plan, request } = scenario;
    if (plan.years < 2) {
      return because(
        "It begins in the second plan year, and the plan has only one.",
        "Det begynner i det andre planåret, og planen har bare ett.",
      );
    }
    const expected = medianNeed(scenario);
    const began = plan.firstYear + 1;
    const need = [...expected].map(([year, persons]) => {
      return [String(year), Math.round(persons + onTop(2022 + year - began))] as const;
    });
    const inPlan = need.slice(0, plan.years);
    const bias = medianOf(request.planBias);
    const unknowing = Math.round((expected.get(began) ?? 0) * Math.exp(bias));
    return [
      {
        path: ["need"],
        value: {
          model: "fixed",
          lastObserved: scenario.need.lastObserved,
          years: Object.fromEntries(need),
          source: settled.source,
          status: "derived",
          note: "settled 2022–2025 less settled 2021, on top of the scenario's own middle course",
        },
        figure: {
          en: `national need ${inPlan.map(([year, persons]) => `${persons} in ${year}`).join(", ")}`,
          nb: `nasjonalt behov ${inPlan.map(([year, persons]) => `${persons} i ${year}`).join(", ")}`,
        },
        source: settled.source,
        status: "derived",
      },
      // What the state has asked for already stays asked for.
      ...(Object.hasOwn(request.known.national, began)
        ? []
        : [
            {
              path: ["request", "known"],
              value: {
                ...request.known,
                national: { ...request.known.national, [String(began)]: unknowing },
              },
              figure: {
                en: `national request for ${began} as expected without it: ${unknowing}`,
                nb: `nasjonal anmodning for ${began} som ventet uten det: ${unknowing}`,
              },
              source: "the scenario's own need and planBias",
              status: "derived" as const,
            },
          ]),
    ];
  },
};

// How many more than in 2021 were settled in a year; nobody more in years of which nothing is known yet.
function onTop(year: number): number {
  const before = valueIn(settled, 2021)?.value ?? 0;
  const then = year < 2022 ? before : (valueIn(settled, year)?.value ?? before);
  return then - before;
}
