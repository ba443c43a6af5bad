import type { Frontier, FrontierPlan, Scenario } from "@glidepath/core";
import { millions, persons } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import { deficitClause } from "../words/analyses/deficit-clause.js";
import { frontierSentences, planName, sweptSentence } from "../words/analyses/frontier-sentences.js";
import type { AnalysisReport, AnalysisSection } from "./analysis-report.js";
import { givenPercent } from "../words/given-percent.js";

/** The frontier, for its readers: which plans are on it, then all of them under each speed of adjustment. */
export function frontierReport(found: Frontier, scenario: Scenario, texts: Texts): AnalysisReport {
  const { frontier, words, number } = texts;
  const { currency, plan } = scenario;
  return {
    question: sweptSentence(scenario, found, texts),
    answer: [...frontierSentences(found, texts), frontier.moneyAlone(words.whatNetIs)],
    sections: found.speeds.map((speed) => speedSection(found, speed, scenario, texts)),
    reservations: [
      frontier.about({
        worlds: number(found.runs, 0),
        percent: givenPercent(found.confidence, texts),
        deficit: deficitClause(found.deficit, currency, texts),
        plan: `${plan.firstYear}–${plan.firstYear + plan.years - 1}`,
      }),
    ],
  };
}

function speedSection(
  found: Frontier,
  { speed, figures: set }: Frontier["speeds"][number],
  { currency }: Scenario,
  texts: Texts,
): AnalysisSection {
  const { frontier } = texts;
  const plans = found.plans.filter((plan) => plan.speed === speed);
  const unit = texts.millions(currency);
  const settings = set.map(({ key, value }) => `${key} ${texts.number(value, 3)}`).join(", ");
  return {
    heading: frontier.tableHead(frontier.speeds[speed], unit),
    paragraphs: settings === "" ? [] : [frontier.figures(settings)],
    table: {
      corner: frontier.planHead,
      heads: [
        frontier.net,
        frontier.worst(givenPercent(found.share, texts)),
        frontier.people,
        frontier.letGo,
        frontier.chance,
        frontier.frontier,
        frontier.asMany,
      ],
      rows: plans.map((plan) => [
        planName(plan, found, texts),
        texts.estimate(plan.net.estimate, plan.net.standardError, millions),
        texts.estimate(plan.worst.estimate, plan.worst.standardError, millions),
        texts.estimate(plan.settled.estimate, plan.settled.standardError, persons),
        texts.estimate(plan.letGo.estimate, plan.letGo.standardError, millions),
        texts.share(plan.deficit),
        frontier.standings[plan.standing],
        frontier.standings[plan.settlingAsMany.standing],
      ]),
    },
    figures: ({ frontierChart, heatChart }) => [
      {
        finding: frontier.frontierFinding,
        draw: (options) =>
          frontierChart(
            plans.map((plan) => ({
              label: planName(plan, found, texts),
              worst: plan.worst.estimate,
              expected: plan.net.estimate,
              isDominated: plan.standing === "dominated",
            })),
            { ...options, currency },
          ),
      },
      {
        finding: frontier.heatFinding,
        draw: (options) =>
          heatChart(
            plans.map((plan) => ({
              x: plan.length,
              y: announcementOf(plan, found, texts),
              value: plan.net.estimate,
              ...(plan.standing === "dominated" && { mark: "dominated" as const }),
            })),
            { ...options, xLabel: frontier.years, yLabel: frontier.when, label: `${frontier.net}, ${unit}` },
          ),
      },
    ],
  };
}

// As in the name of a plan, without its length.
function announcementOf({ announced, end }: FrontierPlan, { ends }: Frontier, texts: Texts): string {
  const { frontier } = texts;
  const name = frontier.announced[announced];
  return ends.length > 1 ? frontier.planTo(name, texts.number(end, 0)) : name;
}
