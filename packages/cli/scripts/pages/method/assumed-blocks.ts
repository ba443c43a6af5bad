import type { Assumption, Status } from "@glidepath/core";
import { markdownTable } from "../markdown.js";
import { commonLines, registerOf, sectionOf, TITLES } from "../scenarios/register-block.js";
import { DEFAULTS_PAGE, scenarioPages } from "../scenarios/scenario-page.js";
import type { Blocks } from "../with-blocks.js";

const STATUSES: readonly Status[] = ["assumed", "own", "derived", "cited"];
const SCENARIOS = "../scenarios";

/** How many figures are assumed: by scenario, and by section of what all Norwegian ones have in common. */
export function assumedBlocks(): Blocks {
  return { counts: countsTable(), assumed: assumedTable() };
}

function countsTable(): string {
  const registers: readonly (readonly [page: string, lines: readonly Assumption[]])[] = [
    [DEFAULTS_PAGE, commonLines()],
    ...scenarioPages.map(({ name, scenario }) => [name, registerOf(scenario)] as const),
  ];
  return markdownTable(
    ["register", "numbers", "assumed", "of these uncertain", ...STATUSES.slice(1)],
    registers.map(([page, lines]) => [
      `[${page}](${SCENARIOS}/${page}.md)`,
      String(lines.length),
      ...assumedCounts(lines),
      ...STATUSES.slice(1).map((status) => String(withStatus(lines, status).length)),
    ]),
  );
}

function assumedTable(): string {
  const common = commonLines();
  const sections = [...new Set(common.map(({ key }) => sectionOf(key)))];
  return markdownTable(
    ["section", "numbers", "assumed", "of these uncertain"],
    sections.map((section) => {
      const lines = common.filter(({ key }) => sectionOf(key) === section);
      return [
        `${TITLES[section] ?? section} (\`${section}\`)`,
        String(lines.length),
        ...assumedCounts(lines),
      ];
    }),
  );
}

function assumedCounts(lines: readonly Assumption[]): string[] {
  const assumed = withStatus(lines, "assumed");
  return [String(assumed.length), String(assumed.filter(({ uncertain }) => uncertain).length)];
}

function withStatus(lines: readonly Assumption[], status: Status): readonly Assumption[] {
  return lines.filter((line) => line.status === status);
}
