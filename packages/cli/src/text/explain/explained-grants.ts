import type { ReplayedGrant } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import type { Explained } from "../../results/explained.js";
import type { Side } from "../../results/sides.js";
import { amountTables, showsNothing } from "./amount-tables.js";
import { wrap } from "../../terminal/wrap.js";

/** Grants by rule, and below them where the amounts of each rule stand. */
export function grantsByRule(explained: Explained, side: Side, texts: Texts): string[] {
  const { explain } = texts;
  const rules = Object.entries(explained.world.grants)
    .map(([name, grant]) => ({ grant, amounts: side.of(({ grants }) => grants[name] ?? {}) }))
    .filter(({ amounts }) => !showsNothing(amounts));
  return [
    ...amountTables(
      explained,
      [
        ...rules.map(({ grant, amounts }) => ({ label: texts.label(grant.label), amounts })),
        { label: explain.allGrants, amounts: side.of(({ measures }) => measures.grants) },
        { label: explain.unmadeLaw, amounts: side.of(({ measures }) => measures.unmadeLaw) },
      ],
      texts,
    ),
    ...(rules.length === 0
      ? []
      : [
          "",
          ...references(
            rules.map(({ grant }) => grant),
            texts,
          ),
        ]),
  ];
}

// Many rules stand in the same place: sources are numbered and listed once.
function references(rules: readonly ReplayedGrant[], texts: Texts): string[] {
  const sources: string[] = [];
  const numberOf = (source: string) => {
    if (!sources.includes(source)) sources.push(source);
    return `[${sources.indexOf(source) + 1}]`;
  };
  const lines = rules.flatMap((rule) => wrap(`  ${ruleSentence(rule, numberOf, texts)}`, "    "));
  return [...lines, ...sources.flatMap((source, i) => wrap(`  [${i + 1}] ${source}`, "    "))];
}

function ruleSentence(
  { label, reference, amounts, growth, lawChange }: ReplayedGrant,
  numberOf: (source: string) => string,
  { explain, label: inLanguage, number, statuses }: Texts,
): string {
  const dated = amounts.map(({ from, ends, source, status }) =>
    ends
      ? explain.ended(from)
      : [
          from,
          status === undefined ? "" : `(${statuses[status]})`,
          source === undefined ? "" : numberOf(source),
        ]
          .filter((piece) => piece !== "")
          .join(" "),
  );
  return explain.rule({
    label: inLanguage(label),
    reference: reference === undefined ? "" : `${reference}; `,
    amounts: dated.join(", "),
    growth: number(100 * growth, 2),
    change: lawChange === undefined ? "" : explain.lawPaid(lawChange.from, number(lawChange.factor, 2)),
  });
}
