import { checkScenario, policyFromSpec } from "@glidepath/core";
import { registerBlock } from "./register-block.js";
import type { ScenarioPage } from "./scenario-page.js";
import type { Blocks } from "../with-blocks.js";

/** The blocks of a page that need no simulation: a test makes them anew. */
export function cheapBlocks(page: ScenarioPage): Blocks {
  const { scenario, published } = page;
  const policies = Object.entries(checkScenario(scenario).policies).map(
    ([name, spec]) => `- *${name}*: ${policyFromSpec(spec).description}`,
  );
  return {
    question: [scenario.question, scenario.description]
      .filter((text) => text !== undefined)
      .map((text) => `> ${text}`)
      .join("\n>\n"),
    ...(published === undefined ? {} : { published: published() }),
    policies: policies.join("\n"),
    register: registerBlock(page),
  };
}
