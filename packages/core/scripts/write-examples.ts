// Writes the example scenarios as YAML files. Run by `pnpm examples` after changing an example.
import { mkdir, writeFile } from "node:fs/promises";
import { exampleFiles } from "@glidepath/core/examples";

const folder = new URL("../examples/", import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, text] of Object.entries(exampleFiles())) {
  await writeFile(new URL(name, folder), text);
}
