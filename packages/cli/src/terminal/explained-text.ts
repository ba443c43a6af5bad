import type { CostLine } from "@glidepath/core";
import type { Explained } from "../results/explained.js";
import { type Side, type Sides, sidesOf } from "../results/sides.js";
import { choiceSentence } from "../words/choice-sentence.js";
import { drawSentence, furthestDraws } from "../words/draw-sentences.js";
import { quoted } from "../words/quoted.js";
import { worldEvents } from "../words/world-events.js";
import { accountsTable, fundTables } from "./explained-accounts.js";
import { capacityByService, costsByLine, costsByPart } from "./explained-costs.js";
import { grantsByRule } from "./explained-grants.js";
import { dwellingTable, peopleTable, worldTable } from "./explained-people.js";
import { wrap } from "./wrap.js";

const MOST_DRAWS = 8;

type Heading = (line: string) => string;

/**
 * One world as text for a terminal, no line over 80 columns: how it was chosen, what was drawn in it, need
 * and decisions, the accounts, and then grants, costs and the fund line by line. Where a policy is set
 * against another, people and accounts stand for both, and the lines for their difference.
 *
 * @param heading makes a heading of a line, for instance bold
 */
export function explainedText(explained: Explained, heading: Heading): string {
  const sides = sidesOf(explained);
  const parts = [
    introduction(explained, heading),
    world(explained, heading),
    ...decisions(explained, heading),
    ...accounts(explained, sides, heading),
    events(explained, heading),
    draws(explained, heading),
    ...lines(explained, sides.difference ?? sides.own, heading),
    ...dwellings(explained, heading),
    ...fund(explained, sides, heading),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

function introduction(explained: Explained, heading: Heading): string[] {
  const { scenario, run, seed, policies, command } = explained;
  return [
    ...head(`${scenario}: world ${run} of seed ${quoted(seed)}`, heading),
    ...Object.entries(policies).flatMap(([name, { description }]) =>
      wrap(`  ${description === name ? name : `${name}: ${description}`}`, "    "),
    ),
    ...wrap(choiceSentence(explained)),
    "The same world again:",
    `  ${command.length > 78 ? command.replace(" --run ", " \\\n    --run ") : command}`,
    ...wrap(
      `Amounts are nominal ${explained.currency} 1000. Each is rounded by itself, so that a sum may differ from ` +
        "that of the numbers shown in its last digit; --json has every digit.",
    ),
  ];
}

function draws({ world }: Explained, heading: Heading): string[] {
  const furthest = furthestDraws(world.draws, MOST_DRAWS);
  if (furthest.length === 0) return [];
  return [
    ...head(
      `Drawn in this world: the ${furthest.length} furthest from their middle of ${world.draws.length} uncertain numbers`,
      heading,
    ),
    ...furthest.flatMap((draw) => wrap(`  ${drawSentence(draw)}`, "    ")),
  ];
}

function events(explained: Explained, heading: Heading): string[] {
  const all = worldEvents(explained);
  if (all.length === 0) return [];
  return [
    ...head("What happened", heading),
    ...all.flatMap(({ year, sentence }) => wrap(`  ${year}  ${sentence}.`, "       ")),
  ];
}

function world(explained: Explained, heading: Heading): string[] {
  return [
    ...head(`The world: persons, and prices (${explained.priceBase} = 1)`, heading),
    ...worldTable(explained),
    ...wrap(
      "need/decided: those in need of a municipality, of all whom municipalities decided to settle, at most 100 %. " +
        "Where it is lower, fewer come.",
    ),
  ];
}

function decisions({ policies, ...explained }: Explained, heading: Heading): string[][] {
  return Object.entries(policies).map(([name, path]) => [
    ...head(`Decided and settled: ${name}`, heading),
    ...peopleTable(explained, path),
  ]);
}

function dwellings({ policies, ...explained }: Explained, heading: Heading): string[][] {
  return Object.entries(policies).map(([name, path]) => [
    ...head(`Dwellings: ${name}`, heading),
    ...dwellingTable(explained, path),
  ]);
}

function accounts(explained: Explained, sides: Sides, heading: Heading): string[][] {
  return present(sides).map((side) => [
    ...head(`Accounts: ${side.name}, ${explained.currency} 1000`, heading),
    ...accountsTable(explained, side),
  ]);
}

function fund(explained: Explained, sides: Sides, heading: Heading): string[][] {
  return present(sides).map((side) => [
    ...head(`Reserve fund: ${side.name}, ${explained.currency} 1000`, heading),
    ...fundTables(explained, side),
  ]);
}

function lines(explained: Explained, side: Side, heading: Heading): string[][] {
  const { currency } = explained;
  const section = (title: string, table: readonly string[]) => [
    ...head(`${title}: ${side.name}, ${currency} 1000`, heading),
    ...table,
  ];
  const byLine = (title: string, part: keyof CostLine) => section(title, costsByLine(explained, side, part));
  return [
    section("Grants by rule", grantsByRule(explained, side)),
    byLine("Costs of what was needed", "needed"),
    byLine("Idle capacity", "idle"),
    byLine("Short: bought in, above own price", "overflow"),
    byLine("Transition: severance and hiring", "transition"),
    section("All costs", costsByPart(explained, side)),
    [
      ...head(`Staffed services in December, units: ${side.name}`, heading),
      ...capacityByService(explained, side),
    ],
  ];
}

function present({ own, other, difference }: Sides): Side[] {
  return [own, other, difference].filter((side) => side !== undefined);
}

function head(line: string, heading: Heading): string[] {
  return wrap(line).map(heading);
}
