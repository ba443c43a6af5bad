import type { Texts } from "../../../src/language/texts.js";
import { cellsOf, excerpt, meanOf } from "./printed.js";

/** What the sentences of the Start page say of a comparison, each figure as the program printed it. */
export interface StartFigures {
  readonly first: PolicyFigures;
  readonly second: PolicyFigures;
  /** Of the second minus the first, over the plan years. */
  readonly difference: {
    /** With its standard error. */
    readonly net: string;
    readonly netMean: string;
    readonly level: string;
    readonly adjustment: string;
    readonly surprise: string;
    readonly settled: string;
    readonly p5: string;
    readonly p95: string;
    readonly betterIn: string;
    /** Both ends of the 95 % interval of its mean. */
    readonly low: string;
    readonly high: string;
  };
}

interface PolicyFigures {
  readonly name: string;
  readonly settled: string;
  readonly grants: string;
  readonly rents: string;
  readonly costs: string;
  readonly adjustment: string;
  readonly net: string;
  readonly netP5: string;
  readonly netP95: string;
  /** Share of worlds where the fund has run dry by the last plan year. */
  readonly dry: string;
  /** Share of worlds where dwellings are lacking in the first plan year. */
  readonly lacking: string;
}

/**
 * Reads the figures from what `compare` has printed of two policies, the base named first.
 *
 * @throws Error when the difference points otherwise than the sentences say
 */
export function startFigures(text: string, names: readonly [string, string], texts: Texts): StartFigures {
  const { tables } = texts;
  const parts = startParts(text, names[0], texts);
  const policy = (name: string): PolicyFigures => {
    const [settled = "", grants = "", rents = "", costs = "", adjustment = "", net = ""] = cellsOf(
      parts.each,
      name,
    );
    return {
      name,
      settled,
      grants,
      rents,
      costs,
      adjustment,
      net,
      netP5: cellsOf(parts.each, "5 %", `${name} `).at(-1) ?? "",
      netP95: cellsOf(parts.each, "95 %", `${name} `).at(-1) ?? "",
      dry: cellsOf(parts.fund, name)[3] ?? "",
      lacking: cellsOf(parts.dwellings, name)[0] ?? "",
    };
  };
  const of = (label: string) => cellsOf(parts.difference, label.trim())[0] ?? "";
  const [, low = "", high = ""] =
    /(?:interval of the difference|-intervall for forskjellen) (\S+) (?:to|til) ([^)]+)\)/.exec(
      parts.words.replaceAll("\n", " "),
    ) ?? [];
  if (
    low === "" ||
    of(tables.measures.net.label).startsWith("−") ||
    !of(tables.measures.settled.label).startsWith("−")
  ) {
    throw new Error(
      "The sentences of the Start page take it that the second policy settles fewer, and has more net.",
    );
  }
  return {
    first: policy(names[0]),
    second: policy(names[1]),
    difference: {
      net: of(tables.measures.net.label),
      netMean: meanOf(of(tables.measures.net.label)),
      level: of(tables.fromLevel),
      adjustment: of(tables.fromAdjustment),
      surprise: of(tables.fromSurprise),
      settled: meanOf(of(tables.measures.settled.label)),
      p5: of(tables.netLow),
      p95: of(tables.netHigh),
      betterIn: of(tables.betterIn),
      low,
      high,
    },
  };
}

/** The parts of what `compare` prints that the page shows, as they stand there. */
export function startParts(text: string, base: string, texts: Texts) {
  const { tables } = texts;
  const beginning = (sentence: string) => sentence.slice(0, 40);
  const millions = texts.millions("NOK");
  return {
    policies: text.slice(0, text.indexOf(beginning(tables.eachPolicy(millions)))).trimEnd(),
    each: excerpt(text, beginning(tables.eachPolicy(millions))),
    difference: excerpt(text, beginning(tables.differences(base, millions))),
    dwellings: excerpt(text, beginning(tables.dwellings)),
    fund: excerpt(text, beginning(tables.fund)),
    words: excerpt(text, tables.inWords, tables.assumptions.slice(0, 11)).split("\n").slice(1).join("\n"),
  };
}
