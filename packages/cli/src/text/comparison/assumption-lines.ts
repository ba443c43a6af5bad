import type { Assumption } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import { wrap } from "../../terminal/wrap.js";

const MOST_LINES = 12;

/**
 * The assumptions drawn anew in each world whose status is `assumed`, at most twelve, in the order
 * of the scenario and under the stage they belong to.
 */
export function assumptionLines(all: readonly Assumption[], { tables, units }: Texts): string[] {
  const drawn = all.filter(({ uncertain, status }) => uncertain && status === "assumed");
  if (drawn.length === 0) return [tables.noAssumptions];
  const lines: string[] = [];
  let stage = "";
  for (const { key, value, unit } of drawn.slice(0, MOST_LINES)) {
    const dot = key.indexOf(".");
    if (key.slice(0, dot) !== stage) {
      stage = key.slice(0, dot);
      lines.push(`  ${stage}`);
    }
    lines.push(
      ...wrap(
        `    ${key.slice(dot + 1)}: ${value}${unit === undefined ? "" : `, ${units.unit(unit)}`}`,
        "      ",
      ),
    );
  }
  const more = drawn.length - Math.min(drawn.length, MOST_LINES);
  if (more > 0) lines.push(tables.moreAssumptions(more));
  return [...lines, ...wrap(tables.assumptionsOrder)];
}
