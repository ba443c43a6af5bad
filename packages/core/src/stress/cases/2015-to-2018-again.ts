import { norway, type Series, valueIn } from "../../reference/index.js";
import { medianNeed } from "../median-need.js";
import { notNorwegian, planYearsOf } from "../norwegian.js";
import type { StressCase } from "../stress-case.js";

const { settled, requestedFirst, requestedFinal } = norway.nationalSeries;
const YEARS = [2015, 2016, 2017, 2018] as const;

/** Need rises by a half, then by a third more, and falls to under a third of its height in two years. */
export const from2015To2018Again: StressCase = {
  name: "2015-2018",
  label: { en: "2015–2018 again", nb: "2015–2018 igjen" },
  description: {
    en:
      "National need takes the course of 2015–2018 over the plan years, in proportion to what the scenario expects: 1.46 " +
      "times that, then 1.96, 1.42 and 0.63 times, as the settlement of those years stood to that of 2014. The state's " +
      "requests miss it as they did then. Unaccompanied minors stay as they are drawn.",
    nb:
      "Det nasjonale behovet går som i 2015–2018 gjennom planårene, i forhold til det scenariet venter: 1,46 ganger det, så " +
      "1,96, 1,42 og 0,63 ganger, slik bosettingen de årene var mot 2014. Statens anmodninger bommer som de gjorde den " +
      "gangen. Enslige mindreårige trekkes som ellers.",
  },
  changes(scenario) {
    const elsewhere = notNorwegian(scenario);
    if (elsewhere !== undefined) return elsewhere;
    const expected = medianNeed(scenario);
    const plan = planYearsOf(scenario);
    const came = (year: number) => published(settled, year);
    const need = plan.map((year, i) => {
      const then = YEARS[Math.min(i, YEARS.length - 1)];
      return [year, Math.round(((expected.get(year) ?? 0) * came(then)) / came(2014))] as const;
    });
    const { known } = scenario.request;
    const asked = need.flatMap(([year, persons], i) => {
      const then = YEARS[i];
      // What the state has asked for already stays asked for.
      if (then === undefined || Object.hasOwn(known.national, year)) return [];
      // The first request for 2015 is not known; that of the year's end stands for it.
      const request = then === 2015 ? published(requestedFinal, then) : published(requestedFirst, then);
      return [[String(year), Math.round((persons * request) / came(then))] as const];
    });
    return [
      {
        path: ["need"],
        value: {
          model: "fixed",
          lastObserved: scenario.need.lastObserved,
          years: Object.fromEntries(need.map(([year, persons]) => [String(year), persons])),
          source: settled.source,
          status: "derived",
          note: "settled 2015–2018 over settled 2014, times the scenario's own middle course",
        },
        figure: {
          en: `national need ${need.map(([year, persons]) => `${persons} in ${year}`).join(", ")}`,
          nb: `nasjonalt behov ${need.map(([year, persons]) => `${persons} i ${year}`).join(", ")}`,
        },
        source: settled.source,
        status: "derived",
      },
      {
        path: ["request", "known"],
        value: { ...known, national: { ...known.national, ...Object.fromEntries(asked) } },
        figure: {
          en: `national requests ${asked.map(([year, persons]) => `${persons} for ${year}`).join(", ")}`,
          nb: `nasjonale anmodninger ${asked.map(([year, persons]) => `${persons} for ${year}`).join(", ")}`,
        },
        source: requestedFirst.source,
        status: "derived",
      },
    ];
  },
};

function published(series: Series, year: number): number {
  const value = valueIn(series, year)?.value;
  if (value === undefined) throw new RangeError(`${series.name} has no value for ${year}.`);
  return value;
}
