import type { Frontier, Scenario } from "@glidepath/core";
import { millions, persons } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import { deficitClause } from "../words/deficit-clause.js";
import { frontierSentences, planName, sweptSentence } from "../words/frontier-sentences.js";
import { percent } from "../words/solve-sentences.js";
import { layoutTable } from "./layout-table.js";
import { wrap } from "./wrap.js";

/**
 * The frontier as text for a terminal, no line over 80 columns: what was asked, which plans are on it, and a
 * table for each speed of adjustment.
 *
 * @param heading makes a heading of a line, for instance bold
 */
export function frontierText(
  scenario: Scenario,
  found: Frontier,
  texts: Texts,
  heading: (line: string) => string,
): string {
  const { frontier, words } = texts;
  const parts = [
    [scenario.name, ...wrap(sweptSentence(scenario, found, texts))],
    frontierSentences(found, texts).flatMap((sentence) => wrap(sentence).map(heading)),
    ...found.speeds.map((speed) => speedTable(scenario, found, speed, texts, heading)),
    wrap(
      frontier.about({
        worlds: texts.number(found.runs, 0),
        seed: found.seed,
        percent: percent(found.confidence, texts),
        deficit: deficitClause(found.deficit, scenario.currency, texts),
        plan: `${scenario.plan.firstYear}–${scenario.plan.firstYear + scenario.plan.years - 1}`,
      }),
    ),
    wrap(frontier.moneyAlone(words.whatNetIs)),
  ];
  return `${parts.map((part) => part.join("\n")).join("\n\n")}\n`;
}

function speedTable(
  scenario: Scenario,
  found: Frontier,
  { speed, figures }: Frontier["speeds"][number],
  texts: Texts,
  heading: (line: string) => string,
): string[] {
  const { frontier } = texts;
  const set = figures.map(({ key, value }) => `${key} ${texts.number(value, 3)}`).join(", ");
  return [
    ...wrap(frontier.tableHead(frontier.speeds[speed], texts.millions(scenario.currency))).map(heading),
    ...(set === "" ? [] : wrap(frontier.figures(set))),
    ...layoutTable({
      corner: frontier.planHead,
      heads: [
        frontier.net,
        frontier.worst(percent(found.share, texts)),
        frontier.people,
        frontier.letGo,
        frontier.chance,
        frontier.frontier,
        frontier.asMany,
      ],
      rows: found.plans
        .filter((plan) => plan.speed === speed)
        .map(
          (plan) =>
            [
              planName(plan, found, texts),
              texts.estimate(plan.net.estimate, plan.net.standardError, millions),
              texts.estimate(plan.worst.estimate, plan.worst.standardError, millions),
              texts.estimate(plan.settled.estimate, plan.settled.standardError, persons),
              texts.estimate(plan.letGo.estimate, plan.letGo.standardError, millions),
              texts.share(plan.deficit),
              frontier.standings[plan.standing],
              frontier.standings[plan.settlingAsMany.standing],
            ] as const,
        ),
    }),
  ];
}
