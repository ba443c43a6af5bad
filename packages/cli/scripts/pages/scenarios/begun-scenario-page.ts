import type { ScenarioPage } from "./scenario-page.js";
import type { Blocks } from "../with-blocks.js";

/** The page of a scenario that has none yet: its headings and the places of its blocks. Its words are yours to add. */
export function begunScenarioPage({ name, scenario, runs }: ScenarioPage, blocks: Blocks): string {
  const place = (block: string) =>
    blocks[block] === undefined ? "" : `<!-- generated: ${block} -->\n<!-- end -->\n\n`;
  const command = `npx --yes pnpm@10.34.9 glidepath compare ${name}${runs === 1 ? " --runs 1" : " --out out"}`;
  return `# ${scenario.name}

${place("question")}## The case

${place("published")}## What is in it, and what is not

## The policies, and why these

${place("policies")}## Run it

\`\`\`bash
${command}
\`\`\`

## What comes out

${place("results")}### What a person brings and costs

${place("levels")}${place("centre")}## Reading it

## What would change the answer

${place("variants")}## Register of assumptions

${place("register")}${place("check").trimEnd()}
`;
}
