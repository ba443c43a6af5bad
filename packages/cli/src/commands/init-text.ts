import type { StartingScenario } from "@glidepath/core/templates";
import { wrap } from "../terminal/wrap.js";

/** What the reader has to know before relying on the file: what is assumed of the municipality itself. */
export function initNote({ toFillIn, opening }: StartingScenario, municipality: string): string[] {
  const notes = opening.flatMap((paragraph) => wrap(paragraph));
  if (toFillIn.length === 0) return [...notes, ...wrap(`Nothing is assumed of ${municipality} itself.`)];
  return [
    ...notes,
    ...wrap(`Assumed of ${municipality} itself, so put in your own (the file says TO FILL IN there):`),
    ...toFillIn.flatMap(({ key, what, standsIn }) => wrap(`  ${key}: ${what}. Now ${standsIn}.`, "    ")),
  ];
}

/** That the file is written, and what to do with it. */
export function initDone(path: string, { scenario }: StartingScenario): string[] {
  const { firstYear, years } = scenario.plan;
  return [
    ...wrap(`${path} is written: ${scenario.name}, plan years ${firstYear}–${firstYear + years - 1}.`),
    "Next:",
    `  glidepath check ${quoted(path)}`,
    `  glidepath compare ${quoted(path)}`,
  ];
}

// As a shell takes it for one word.
function quoted(path: string): string {
  return /^[\w./\\:-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
