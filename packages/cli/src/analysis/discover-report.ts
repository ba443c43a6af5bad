import type { Discovery, FoundBox, Restriction, Scenario, Share, Turning } from "@glidepath/core";
import { assumptionName, millions, spanOf } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import { drawnNumber } from "../words/drawn-number.js";
import type { AnalysisItem, AnalysisReport, AnalysisSection } from "./analysis-report.js";

/** What is needed to say anything of a discovery. */
interface Telling {
  readonly discovery: Discovery;
  readonly scenario: Scenario;
  readonly texts: Texts;
}

/**
 * When an answer turns, for its readers: what holds on average, the conditions under which a policy does worse, and the
 * mildest under which the expected answer turns.
 */
export function discoverReport(discovery: Discovery, scenario: Scenario, texts: Texts): AnalysisReport {
  const telling = { discovery, scenario, texts };
  const { discover, words } = texts;
  const { boxes } = discovery.boxes;
  const { surface, leastShare, trialRuns } = discovery.reverse;
  return {
    question: discover.question(words.quoted(discovery.first), words.quoted(discovery.against)),
    answer: [
      ...onAverage(telling),
      ...boxes.slice(0, 1).map((box) => whereWorse(box, telling)),
      mildest(telling),
    ],
    sections: [
      ...boxes.flatMap((box) => [boxSection(box, telling), tradeOffSection(box, telling)]),
      ...turningSections(telling),
    ],
    reservations: [
      ...boxes.map((box) => honest(box, telling)),
      ...(surface === null || surface.terms === 0
        ? []
        : [
            discover.method({
              terms: texts.number(surface.terms, 0),
              told: percentOf(Math.max(0, surface.rSquared), texts),
              limit: percentOf(leastShare, texts),
              runs: texts.number(trialRuns, 0),
            }),
          ]),
    ],
  };
}

function onAverage({ discovery, texts }: Telling): string[] {
  const { discover, words } = texts;
  const { first, against, years, difference, cases, runs, scaling, worseThan } = discovery;
  const amount = (value: number) => texts.estimate(value, difference.standardError, millions);
  return [
    discover.onAverage({
      years: spanOf(years),
      first: words.quoted(first),
      against: words.quoted(against),
      better: difference.estimate >= 0,
      amount: `${amount(Math.abs(difference.estimate))} ${texts.millions(discovery.currency)}`,
      low: amount(difference.low),
      high: amount(difference.high),
    }),
    discover.baseRate({
      first: words.quoted(first),
      more: byMore(worseThan, discovery, texts),
      worlds: texts.number(runs, 0),
      ...shareParts(cases, texts),
    }),
    ...(scaling === null
      ? []
      : [discover.scaledOther(words.quoted(against), texts.number(scaling.by, 3), scaling.from)]),
    ...noBox(discovery, texts),
  ];
}

// Why there are no conditions, where there are none.
function noBox({ boxes: { boxes, ended } }: Discovery, { discover }: Texts): string[] {
  return boxes.length > 0 || ended === "most" ? [] : [discover.nothingFound[ended]];
}

function byMore(worseThan: number, { currency }: Discovery, texts: Texts): string {
  if (worseThan === 0) return "";
  return texts.discover.byMore(`${texts.number(worseThan, 0)} ${texts.currency(currency)}`);
}

function shareParts(share: Share, texts: Texts): { share: string; low: string; high: string } {
  const { estimate, low, high } = share;
  // The ends with the digits of the share.
  const end = (at: number) =>
    texts.share({ estimate: at, low: at - (estimate - low), high: at + (high - estimate) });
  return { share: texts.share(share), low: end(low), high: end(high) };
}

function whereWorse(box: FoundBox, telling: Telling): string {
  const { texts } = telling;
  const [all] = box.trajectory;
  return texts.discover.whereWorse({
    ...shareParts(box.holdout.density, texts),
    base: all === undefined ? "" : texts.share(all.holdout.density),
    conditions: box.box.map(
      (restriction) =>
        `${texts.words.quoted(inputName(restriction.input, telling))} ${rangeText(restriction, telling)}`,
    ),
  });
}

function boxSection(box: FoundBox, telling: Telling): AnalysisSection {
  const { discovery, texts } = telling;
  const { discover } = texts;
  return {
    heading: discover.boxTitle(byMore(discovery.worseThan, discovery, texts)),
    paragraphs: [box.box.length === 1 ? discover.one : discover.allOf],
    items: box.box.map((restriction) => conditionItem(restriction, box, telling)),
    notes: [
      discover.boxCoverage({
        ...shareParts(box.holdout.coverage, texts),
        mass: texts.share(box.holdout.mass),
      }),
    ],
    figures: ({ boxChart }) => [
      {
        finding: discover.boxFinding,
        draw: (options) =>
          boxChart(
            box.box.map(({ input, low, high }) => {
              const { lowest, highest } = inputAt(input, telling);
              const label = inputName(input, telling);
              return { label, from: low ?? lowest, to: high ?? highest, low: lowest, high: highest };
            }),
            {
              ...options,
              valueText: (value, { label }) => {
                const of = box.box.find(({ input }) => inputName(input, telling) === label);
                return drawnNumber(value, of && inputAt(of.input, telling).unit, texts);
              },
            },
          ),
      },
    ],
  };
}

function conditionItem(restriction: Restriction, box: FoundBox, telling: Telling): AnalysisItem {
  const { discovery, texts } = telling;
  const { discover, units } = texts;
  const { input } = restriction;
  const { unit, kind, status, lowest, highest, middle } = inputAt(input, telling);
  const shown = (value: number) => drawnNumber(value, unit, texts);
  const range = rangeText(restriction, telling);
  const again = box.inputs.find((of) => of.input === input)?.foundAgain;
  const about = [
    discover.drawnRange({ low: shown(lowest), high: shown(highest), middle: shown(middle) }),
    ...(again === undefined
      ? []
      : [discover.again(texts.share(again), texts.number(discovery.boxes.resamples, 0))]),
    kind === "chance" ? discover.byChance : discover.statusIs(texts.statuses[status ?? "own"]),
  ];
  const measured = unit === undefined ? range : `${range} (${units.unit(unit)})`;
  return { text: `${inputName(input, telling)}: ${measured}`, about: [about.join("; ")] };
}

function rangeText({ input, low, high }: Restriction, telling: Telling): string {
  const { discover, words } = telling.texts;
  const { unit, highest } = inputAt(input, telling);
  const shown = (value: number) => drawnNumber(value, unit, telling.texts);
  if (low === undefined) return discover.atMost(shown(high ?? highest));
  return high === undefined ? discover.atLeast(shown(low)) : words.to(shown(low), shown(high));
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
function tradeOffSection({ trajectory, chosen }: FoundBox, { discovery, texts }: Telling): AnalysisSection {
  const { discover } = texts;
  const last = trajectory.length - 1;
  const even = Array.from({ length: MOST_ROWS }, (_, i) => Math.round((i * last) / (MOST_ROWS - 1)));
  const places = [...new Set([...even, chosen])].sort((a, b) => a - b);
  return {
    heading: discover.tradeOff,
    table: {
      corner: "",
      heads: discover.tradeHeads,
      rows: places.flatMap((place) => {
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
      }),
    },
    notes: [discover.takenMeans(discovery.boxes.choice.by === "density")],
    figures: ({ tradeOffChart }) => [
      {
        finding: discover.tradeOffFinding,
        draw: (options) =>
          tradeOffChart(
            trajectory.flatMap(({ box, holdout: { worlds, coverage, density } }, place) =>
              worlds === 0
                ? []
                : [
                    {
                      coverage: coverage.estimate,
                      density: density.estimate,
                      restricted: box.length,
                      isChosen: place === chosen,
                    },
                  ],
            ),
            options,
          ),
      },
    ],
  };
}

function honest({ trajectory: [all], pValue, inputs }: FoundBox, telling: Telling): string {
  const { texts } = telling;
  const { discover } = texts;
  const shaky = inputs.filter(({ foundAgain }) => foundAgain.estimate < 0.5);
  const odds = pValue < 0.001 ? discover.oddsBelow : discover.odds(texts.number(1000 * pValue, 0));
  return [
    discover.honest(texts.number(all?.holdout.worlds ?? 0, 0), odds),
    ...(shaky.length === 0
      ? []
      : [discover.shaky(shaky.map(({ input }) => inputName(input, telling)).join("; "))]),
  ].join(" ");
}

// The mildest conditions that turn the expected answer, in a sentence; or that there are none.
function mildest(telling: Telling): string {
  const { discovery, texts } = telling;
  const { discover } = texts;
  const { answer, surface, turnings, leastShare } = discovery.reverse;
  if (answer === "undecided") return discover.undecided;
  if (surface === null || surface.terms === 0) return discover.nothingMoves;
  const mildestOne = turnings.findLast(({ turns }) => turns);
  if (mildestOne === undefined) return discover.noCombination(percentOf(leastShare, texts));
  const { conditions, share } = mildestOne;
  return discover.mildest(
    conditions.map(({ input, value }) => {
      const { unit, middle } = inputAt(input, telling);
      const shown = (number: number) => drawnNumber(number, unit, texts);
      const name = texts.words.quoted(inputName(input, telling));
      return discover.mildestValue({ name, value: shown(value), middle: shown(middle) });
    }),
    share === null ? undefined : percentOf(share, texts),
  );
}

function turningSections(telling: Telling): AnalysisSection[] {
  const { discovery, texts } = telling;
  const { discover, words } = texts;
  const { turnings } = discovery.reverse;
  if (turnings.length === 0) return [];
  return [
    {
      heading: discover.reverseTitle,
      paragraphs: [discover.differenceIs(words.quoted(discovery.first), words.quoted(discovery.against))],
      items: turnings.map((turning) => turningItem(turning, telling)),
      figures: ({ casesChart }) => [
        {
          finding: discover.turningFinding,
          draw: (options) =>
            casesChart(
              [
                { label: discover.asDrawn, ...discovery.difference },
                ...turnings.map(({ conditions, expected }) => ({
                  label: conditions.map(({ input }) => inputName(input, telling)).join(" + "),
                  ...expected,
                })),
              ],
              { ...options, currency: discovery.currency },
            ),
        },
      ],
    },
  ];
}

function turningItem(turning: Turning, telling: Telling): AnalysisItem {
  const { discovery, texts } = telling;
  const { discover, units } = texts;
  const { conditions, turns, expected, share, distance } = turning;
  const amount = (value: number) => texts.estimate(value, expected.standardError, millions);
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
  return {
    text: `${discover.count(conditions.length)} ${verdict}`,
    about: [
      ...conditions.map((condition) => {
        const { unit, middle, status, source } = inputAt(condition.input, telling);
        const shown = (value: number) => drawnNumber(value, unit, texts);
        const name = inputName(condition.input, telling);
        const sentence = discover.setTo({ name, value: shown(condition.value), middle: shown(middle) });
        const about = [
          `${sentence}${unit === undefined ? "" : ` (${units.unit(unit)})`}`,
          discover.farOut(condition.score < 0, percentOf(condition.share, texts)),
          discover.statusIs(texts.statuses[status ?? "own"]),
          ...(source === undefined ? [] : [discover.sourceIs(source)]),
        ];
        return about.join("; ");
      }),
      share === null || conditions.length === 1
        ? discover.deviationsAlone(deviations)
        : discover.allAtOnce(percentOf(share, texts), deviations),
    ],
  };
}

const NO_BREAK_SPACE = "\u00a0";

// A share that is known, with two digits.
function percentOf(share: number, { number, discover }: Texts): string {
  const percent = 100 * share;
  if (percent < 0.01) return discover.lessThan(`${number(0.01, 2)}${NO_BREAK_SPACE}%`);
  const decimals = percent >= 10 ? 0 : percent >= 1 ? 1 : 2;
  return `${number(percent, decimals)}${NO_BREAK_SPACE}%`;
}
