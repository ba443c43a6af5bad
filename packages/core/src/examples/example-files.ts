import { stringify } from "yaml";
import type { ScenarioInput } from "../scenario/index.js";
import { districts } from "./districts.js";
import { drammen2024 } from "./drammen-2024.js";
import { drammen2024Deterministic } from "./drammen-2024-deterministic.js";
import { exactCases } from "./exact-cases.js";
import { hamar2024 } from "./hamar-2024.js";
import { receptionCentre } from "./reception-centre.js";
import { skane2017 } from "./skane-2017.js";
import { tolga2024 } from "./tolga-2024.js";
import { volunteers } from "./volunteers.js";

const HEADER = (name: string) =>
  `# ${name}\n` +
  "# Generated from the typed examples of @glidepath/core; copy it and make it your own.\n" +
  "# A number is a value or a distribution, and may say its unit, source and status\n" +
  "# (cited, derived, assumed, own).\n\n";

/**
 * The example scenarios as YAML files: their text by file name, as they stand in the package's
 * folder `examples/`.
 *
 * @example exampleFiles()["drammen-2024.yaml"]
 */
export function exampleFiles(): Readonly<Record<string, string>> {
  const examples: Record<string, ScenarioInput> = {
    "drammen-2024": drammen2024,
    "drammen-2024-deterministic": drammen2024Deterministic,
    "hamar-2024": hamar2024,
    "tolga-2024": tolga2024,
    "skane-2017": skane2017,
    volunteers,
    districts,
    "reception-centre": receptionCentre,
    "exact-cases": exactCases,
  };
  return Object.fromEntries(
    Object.entries(examples).map(([file, scenario]) => [
      `${file}.yaml`,
      HEADER(scenario.name) + stringify(scenario, { lineWidth: 100, aliasDuplicateObjects: false }),
    ]),
  );
}
