import type { ReplayedGrant } from "@glidepath/core";
import { formatNumber } from "../format/format-number.js";
import type { Explained } from "../results/explained.js";
import type { Side } from "../results/sides.js";
import { amountTables, showsNothing } from "./amount-tables.js";
import { wrap } from "./wrap.js";

/** Grants by rule, and below them where the amounts of each rule stand. */
export function grantsByRule(explained: Explained, side: Side): string[] {
  const rules = Object.entries(explained.world.grants)
    .map(([name, grant]) => ({ grant, amounts: side.of(({ grants }) => grants[name] ?? {}) }))
    .filter(({ amounts }) => !showsNothing(amounts));
  return [
    ...amountTables(explained, [
      ...rules.map(({ grant, amounts }) => ({ label: grant.label, amounts })),
      { label: "All grants", amounts: side.of(({ measures }) => measures.grants) },
      { label: "of which law not yet made", amounts: side.of(({ measures }) => measures.unmadeLaw) },
    ]),
    ...(rules.length === 0 ? [] : ["", ...references(rules.map(({ grant }) => grant))]),
  ];
}

// Many rules stand in the same place: sources are numbered and listed once.
function references(rules: readonly ReplayedGrant[]): string[] {
  const sources: string[] = [];
  const numberOf = (source: string) => {
    if (!sources.includes(source)) sources.push(source);
    return `[${sources.indexOf(source) + 1}]`;
  };
  const lines = rules.flatMap((rule) => wrap(`  ${ruleSentence(rule, numberOf)}`, "    "));
  return [...lines, ...sources.flatMap((source, i) => wrap(`  [${i + 1}] ${source}`, "    "))];
}

function ruleSentence(
  { label, reference, amounts, growth, lawChange }: ReplayedGrant,
  numberOf: (source: string) => string,
): string {
  const dated = amounts.map(({ from, ends, source, status }) =>
    ends
      ? `${from} (none)`
      : [from, status === undefined ? "" : `(${status})`, source === undefined ? "" : numberOf(source)]
          .filter((piece) => piece !== "")
          .join(" "),
  );
  const change =
    lawChange === undefined
      ? ""
      : ` From ${lawChange.from} the law paid ${formatNumber(lawChange.factor, 2)} times as much.`;
  return (
    `${label}: ${reference === undefined ? "" : `${reference}; `}amounts of ${dated.join(", ")}; ` +
    `between and after them ${formatNumber(100 * growth, 2)} % a year.${change}`
  );
}
