import type { Discovery, FoundBox, Restriction, Scenario, Share, Turning } from "@glidepath/core";
import { millions } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import { assumptionName } from "@glidepath/notebooks/words";
import { drawnNumber } from "../words/drawn-number.js";
import { layoutTable } from "./layout-table.js";
import { wrap } from "./wrap.js";

/** What is needed to say anything of a discovery. */
interface Telling {
  readonly discovery: Discovery;
  readonly scenario: Scenario;
  readonly texts: Texts;
  /** Makes a heading of a line, for instance bold. */
  readonly heading: (line: string) => string;
}

/**
 * When an answer turns, as text for a terminal, no line over 80 columns: what holds on average, the conditions under
 * which a policy does worse, and the mildest under which the expected answer turns.
 */
export function discoveryText(
  discovery: Discovery,
  scenario: Scenario,
  texts: Texts,
  heading: Telling["heading"],
): string {
  const telling = { discovery, scenario, texts, heading };
  const parts = [introduction(telling), conditionsPart(telling), reversePart(telling)];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

function introduction({ discovery, texts, heading }: Telling): string[] {
  const { discover, words } = texts;
  const { first, against, years, difference, cases, runs, scaling, worseThan } = discovery;
  const amount = (value: number) => `${millionsOf(value, difference.standardError, texts)}`;
  const [from, to] = [years[0], years.at(-1)];
  return [
    ...wrap(discover.title(discovery.scenario, words.quoted(first), words.quoted(against))).map(heading),
    ...wrap(
      discover.onAverage({
        years: from === to ? String(from) : `${from}–${to}`,
        first: words.quoted(first),
        against: words.quoted(against),
        better: difference.estimate >= 0,
        amount: `${amount(Math.abs(difference.estimate))} ${texts.millions(discovery.currency)}`,
        low: amount(difference.low),
        high: amount(difference.high),
      }),
    ),
    ...wrap(
      discover.baseRate({
        first: words.quoted(first),
        more: byMore(worseThan, discovery, texts),
        worlds: texts.number(runs, 0),
        ...shareParts(cases, texts),
      }),
    ),
    ...(scaling === null
      ? []
      : wrap(discover.scaledOther(words.quoted(against), texts.number(scaling.by, 3), scaling.from))),
  ];
}

function byMore(worseThan: number, { currency }: Discovery, texts: Texts): string {
  if (worseThan === 0) return "";
  return texts.discover.byMore(`${texts.number(worseThan, 0)} ${texts.currency(currency)}`);
}

function millionsOf(value: number, standardError: number, texts: Texts): string {
  return texts.estimate(value, standardError, millions);
}

function shareParts(share: Share, texts: Texts): { share: string; low: string; high: string } {
  const { estimate, low, high } = share;
  // The ends with the digits of the share.
  const end = (at: number) =>
    texts.share({ estimate: at, low: at - (estimate - low), high: at + (high - estimate) });
  return { share: texts.share(share), low: end(low), high: end(high) };
}

function conditionsPart(telling: Telling): string[] {
  const { discovery, texts, heading } = telling;
  const { discover } = texts;
  const { boxes, ended } = discovery.boxes;
  const [box] = boxes;
  return [
    ...wrap(discover.boxTitle(byMore(discovery.worseThan, discovery, texts))).map(heading),
    ...(box === undefined
      ? wrap(ended === "most" ? "" : discover.nothingFound[ended])
      : boxLines(box, telling)),
  ];
}

function boxLines(box: FoundBox, telling: Telling): string[] {
  const { texts } = telling;
  const { discover } = texts;
  const { holdout, trajectory, inputs, pValue } = box;
  const [all] = trajectory;
  const shaky = inputs.filter(({ foundAgain }) => foundAgain.estimate < 0.5);
  return [
    ...wrap(box.box.length === 1 ? discover.one : discover.allOf),
    ...box.box.flatMap((restriction) => conditionLines(restriction, box, telling)),
    ...wrap(
      discover.boxDensity({
        ...shareParts(holdout.density, texts),
        base: all === undefined ? "" : texts.share(all.holdout.density),
      }),
    ),
    ...wrap(
      discover.boxCoverage({ ...shareParts(holdout.coverage, texts), mass: texts.share(holdout.mass) }),
    ),
    ...wrap(
      discover.honest(
        texts.number(all?.holdout.worlds ?? 0, 0),
        pValue < 0.001 ? discover.oddsBelow : discover.odds(texts.number(1000 * pValue, 0)),
      ),
    ),
    ...(shaky.length === 0
      ? []
      : wrap(discover.shaky(shaky.map(({ input }) => inputName(input, telling)).join("; ")))),
    "",
    ...tradeOff(box, telling),
  ];
}

function conditionLines({ input, low, high }: Restriction, box: FoundBox, telling: Telling): string[] {
  const { discovery, texts } = telling;
  const { discover, units, explain } = texts;
  const { unit, kind, status, lowest, highest, middle } = inputAt(input, telling);
  const shown = (value: number) => drawnNumber(value, unit, texts);
  const range =
    low === undefined
      ? discover.atMost(shown(high ?? highest))
      : high === undefined
        ? discover.atLeast(shown(low))
        : discover.between(shown(low), shown(high));
  const again = box.inputs.find((of) => of.input === input)?.foundAgain;
  const known = kind === "chance" ? discover.byChance : discover.statusIs(explain.status[status ?? "own"]);
  const about = [
    discover.drawnRange({ low: shown(lowest), high: shown(highest), middle: shown(middle) }),
    ...(again === undefined
      ? []
      : [discover.again(texts.share(again), texts.number(discovery.boxes.resamples, 0))]),
    known,
  ];
  const measured = unit === undefined ? range : `${range} (${units.unit(unit)})`;
  return [
    ...wrap(`  ${inputName(input, telling)}: ${measured}`, "    "),
    ...wrap(`    ${about.join("; ")}`, "    "),
  ];
}

function inputAt(input: number, { discovery }: Telling): Discovery["inputs"][number] {
  const found = discovery.inputs[input];
  if (found === undefined) throw new Error(`There is no input ${input}.`);
  return found;
}

function inputName(input: number, telling: Telling): string {
  const { key, kind } = inputAt(input, telling);
  const { scenario, texts } = telling;
  return kind === "chance" ? texts.discover.nationalNeed : assumptionName(key, scenario, texts);
}

const MOST_ROWS = 6;

// A few steps of the trajectory, evenly taken, and the chosen one.
function tradeOff({ trajectory, chosen }: FoundBox, { discovery, texts, heading }: Telling): string[] {
  const { discover } = texts;
  const last = trajectory.length - 1;
  const even = Array.from({ length: MOST_ROWS }, (_, i) => Math.round((i * last) / (MOST_ROWS - 1)));
  const places = [...new Set([...even, chosen])].sort((a, b) => a - b);
  const rows = places.flatMap((place) => {
    const step = trajectory[place];
    if (step === undefined) return [];
    const { mass, density, coverage } = step.holdout;
    const label = discover.step(place);
    return [
      [
        place === chosen ? discover.taken(label) : label,
        String(step.box.length),
        ...[mass, density, coverage].map((share) => texts.share(share)),
      ] as const,
    ];
  });
  return [
    ...wrap(discover.tradeOff).map(heading),
    ...layoutTable({ corner: "", heads: discover.tradeHeads, rows }),
    ...wrap(discover.takenMeans(discovery.boxes.choice.by === "density")),
  ];
}

function reversePart(telling: Telling): string[] {
  const { discovery, texts, heading } = telling;
  const { discover, words } = texts;
  const { answer, surface, turnings, trialRuns, leastShare } = discovery.reverse;
  const title = wrap(discover.reverseTitle).map(heading);
  if (answer === "undecided") return [...title, ...wrap(discover.undecided)];
  if (surface === null || surface.terms === 0) return [...title, ...wrap(discover.nothingMoves)];
  const limit = percentOf(leastShare, texts);
  return [
    ...title,
    ...(turnings.some(({ turns }) => turns) ? [] : wrap(discover.noCombination(limit))),
    ...wrap(discover.differenceIs(words.quoted(discovery.first), words.quoted(discovery.against))),
    ...turnings.flatMap((turning) => turningLines(turning, telling)),
    ...wrap(
      discover.method({
        terms: texts.number(surface.terms, 0),
        told: percentOf(Math.max(0, surface.rSquared), texts),
        limit,
        runs: texts.number(trialRuns, 0),
      }),
    ),
  ];
}

function turningLines(turning: Turning, telling: Telling): string[] {
  const { discovery, texts } = telling;
  const { discover, units, explain } = texts;
  const { conditions, turns, expected, share, distance } = turning;
  const amount = (value: number) => millionsOf(value, expected.standardError, texts);
  const told = {
    amount: `${amount(expected.estimate)} ${texts.millions(discovery.currency)}`,
    low: amount(expected.low),
    high: amount(expected.high),
  };
  const threshold = -discovery.worseThan;
  const onEdge = expected.low <= threshold && expected.high >= threshold;
  const verdict = turns
    ? discover.turnsTo(told)
    : onEdge
      ? discover.cannotTell(told)
      : discover.doesNotTurn(told);
  const deviations = texts.number(distance, 1);
  return [
    ...wrap(discover.count(conditions.length)),
    ...conditions.flatMap((condition) => {
      const { unit, middle, status, source } = inputAt(condition.input, telling);
      const shown = (value: number) => drawnNumber(value, unit, texts);
      const name = inputName(condition.input, telling);
      const sentence = discover.setTo({ name, value: shown(condition.value), middle: shown(middle) });
      const about = [
        discover.farOut(condition.score < 0, percentOf(condition.share, texts)),
        discover.statusIs(explain.status[status ?? "own"]),
        ...(source === undefined ? [] : [discover.sourceIs(source)]),
      ];
      return [
        ...wrap(`  ${sentence}${unit === undefined ? "" : ` (${units.unit(unit)})`}`, "    "),
        ...wrap(`    ${about.join("; ")}`, "    "),
      ];
    }),
    ...wrap(`  ${verdict}`, "  "),
    ...wrap(
      `  ${share === null || conditions.length === 1 ? discover.deviationsAlone(deviations) : discover.allAtOnce(percentOf(share, texts), deviations)}`,
      "  ",
    ),
  ];
}

const NO_BREAK_SPACE = "\u00a0";

// A share that is known, with two digits.
function percentOf(share: number, { number, discover }: Texts): string {
  const percent = 100 * share;
  if (percent < 0.01) return discover.lessThan(`${number(0.01, 2)}${NO_BREAK_SPACE}%`);
  const decimals = percent >= 10 ? 0 : percent >= 1 ? 1 : 2;
  return `${number(percent, decimals)}${NO_BREAK_SPACE}%`;
}
