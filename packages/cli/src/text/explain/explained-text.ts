import type { CostLine } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import type { Explained } from "../../results/explained.js";
import { type Side, type Sides, sidesOf } from "../../results/sides.js";
import { choiceSentence } from "../../words/explain/choice-sentence.js";
import { drawSentence, furthestDraws } from "../../words/explain/draw-sentences.js";
import { worldEvents } from "../../words/explain/world-events.js";
import { accountsTable, fundTables } from "./explained-accounts.js";
import { capacityByService, costsByLine, costsByPart } from "./explained-costs.js";
import { grantsByRule } from "./explained-grants.js";
import { dwellingTable, peopleTable, worldTable } from "./explained-people.js";
import { wrap } from "../../terminal/wrap.js";

const MOST_DRAWS = 8;

type Heading = (line: string) => string;

/**
 * One world as text for a terminal, no line over 80 columns: how it was chosen, what was drawn in it, need
 * and decisions, the accounts, and then grants, costs and the fund line by line. Where a policy is set
 * against another, people and accounts stand for both, and the lines for their difference.
 *
 * @param heading makes a heading of a line, for instance bold
 */
export function explainedText(explained: Explained, texts: Texts, heading: Heading): string {
  const sides = sidesOf(explained);
  const parts = [
    introduction(explained, texts, heading),
    world(explained, texts, heading),
    ...decisions(explained, texts, heading),
    ...accounts(explained, sides, texts, heading),
    events(explained, texts, heading),
    draws(explained, texts, heading),
    ...lines(explained, sides.difference ?? sides.own, texts, heading),
    ...dwellings(explained, texts, heading),
    ...fund(explained, sides, texts, heading),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

function introduction(explained: Explained, texts: Texts, heading: Heading): string[] {
  const { explain } = texts;
  const { scenario, run, seed, policies, command } = explained;
  return [
    ...head(explain.title(scenario, run, seed), heading),
    ...Object.entries(policies).flatMap(([name, { description }]) =>
      wrap(`  ${description === name ? name : `${name}: ${description}`}`, "    "),
    ),
    ...wrap(choiceSentence(explained, texts)),
    explain.again,
    `  ${command.length > 78 ? command.replace(" --run ", " \\\n    --run ") : command}`,
    ...wrap(explain.amounts(texts.byThousand(explained.currency))),
  ];
}

function draws({ world }: Explained, texts: Texts, heading: Heading): string[] {
  const furthest = furthestDraws(world.draws, MOST_DRAWS);
  if (furthest.length === 0) return [];
  return [
    ...head(texts.explain.drawn(furthest.length, world.draws.length), heading),
    ...furthest.flatMap((draw) => wrap(`  ${drawSentence(draw, texts)}`, "    ")),
  ];
}

function events(explained: Explained, texts: Texts, heading: Heading): string[] {
  const all = worldEvents(explained, texts);
  if (all.length === 0) return [];
  return [
    ...head(texts.explain.happened, heading),
    ...all.flatMap(({ year, sentence }) => wrap(`  ${year}  ${sentence}.`, "       ")),
  ];
}

function world(explained: Explained, texts: Texts, heading: Heading): string[] {
  return [
    ...head(texts.explain.world(explained.priceBase), heading),
    ...worldTable(explained, texts),
    ...wrap(texts.explain.scarcityMeans),
  ];
}

function decisions({ policies, ...explained }: Explained, texts: Texts, heading: Heading): string[][] {
  return Object.entries(policies).map(([name, path]) => [
    ...head(texts.explain.decidedAndSettled(name), heading),
    ...peopleTable(explained, path, texts),
  ]);
}

function dwellings({ policies, ...explained }: Explained, texts: Texts, heading: Heading): string[][] {
  return Object.entries(policies).map(([name, path]) => [
    ...head(texts.explain.dwellings(name), heading),
    ...dwellingTable(explained, path, texts),
  ]);
}

function accounts(explained: Explained, sides: Sides, texts: Texts, heading: Heading): string[][] {
  return present(sides).map((side) => [
    ...head(texts.explain.accounts(side.name, texts.byThousand(explained.currency)), heading),
    ...accountsTable(explained, side, texts),
  ]);
}

function fund(explained: Explained, sides: Sides, texts: Texts, heading: Heading): string[][] {
  return present(sides).map((side) => [
    ...head(texts.explain.fund(side.name, texts.byThousand(explained.currency)), heading),
    ...fundTables(explained, side, texts),
  ]);
}

function lines(explained: Explained, side: Side, texts: Texts, heading: Heading): string[][] {
  const { explain } = texts;
  const thousands = texts.byThousand(explained.currency);
  const section = (title: string, table: readonly string[]) => [
    ...head(explain.section(title, side.name, thousands), heading),
    ...table,
  ];
  const byLine = (title: string, part: keyof CostLine) =>
    section(title, costsByLine(explained, side, part, texts));
  return [
    section(explain.grantsByRule, grantsByRule(explained, side, texts)),
    byLine(explain.costsNeeded, "needed"),
    byLine(explain.costsIdle, "idle"),
    byLine(explain.costsOverflow, "overflow"),
    byLine(explain.costsTransition, "transition"),
    section(explain.allCosts, costsByPart(explained, side, texts)),
    [...head(explain.staffed(side.name), heading), ...capacityByService(explained, side, texts)],
  ];
}

function present({ own, other, difference }: Sides): Side[] {
  return [own, other, difference].filter((side) => side !== undefined);
}

function head(line: string, heading: Heading): string[] {
  return wrap(line).map(heading);
}
