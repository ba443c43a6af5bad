import { stringify } from "yaml";
import { examplesByName } from "./examples-by-name.js";

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
  return Object.fromEntries(
    Object.entries(examplesByName).map(([file, scenario]) => [
      `${file}.yaml`,
      HEADER(scenario.name) + stringify(scenario, { lineWidth: 100, aliasDuplicateObjects: false }),
    ]),
  );
}
