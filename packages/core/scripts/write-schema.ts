// Writes the JSON Schema of the scenario file, for editors and for the page of its keys. Run by `pnpm pages`.
import { writeFile } from "node:fs/promises";
import { scenarioJsonSchema } from "./scenario-json-schema.js";

const file = new URL("../../../docs/public/scenario.schema.json", import.meta.url);
await writeFile(file, `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
