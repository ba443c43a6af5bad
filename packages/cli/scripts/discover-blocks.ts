import { discover, type Discovery } from "@glidepath/core";
import { loadScenario } from "../src/input/load-scenario.js";
import { textsIn } from "../src/language/texts.js";
import { discoveryText } from "../src/terminal/discovery-text.js";
import type { Blocks } from "./scenario-pages/with-blocks.js";

/** What docs/discovery.md shows: few worlds, to be simulated again whenever the page is checked. */
const SCENARIO = "drammen-2024";
const RUNS = 2000;

/** What `glidepath discover` finds for the page. */
export async function shownDiscovery(): Promise<Discovery> {
  const scenario = await loadScenario(SCENARIO);
  return discover(scenario, { runs: RUNS });
}

/** The command and its output as the page shows them. */
export async function discoverBlocks(discovery: Discovery): Promise<Blocks> {
  const scenario = await loadScenario(SCENARIO);
  const text = discoveryText(discovery, scenario, textsIn("en"), (line) => line);
  return {
    command: `\`\`\`sh\nglidepath discover ${SCENARIO} --runs ${RUNS}\n\`\`\``,
    output: `\`\`\`text\n${text.trim()}\n\`\`\``,
  };
}
