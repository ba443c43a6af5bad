import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ownTables } from "./own-tables.js";
import { root } from "./pages.js";

const example = (name: string, as: string) => (folder: string) =>
  copyFile(`${root}packages/core/examples/${name}.yaml`, join(folder, as));

/** What a page takes its reader to have, put into an empty folder. */
export const readersFiles: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
  // New notebooks go there, and not among those of the project.
  "docs/guides/notebooks.md": (folder) => mkdir(join(folder, "notebooks")),
  "docs/guides/own-data.md": (folder) => ownTables(folder),
  "docs/guides/scenario-file.md": async (folder) => {
    const page = await readFile(`${root}docs/guides/scenario-file.md`, "utf8");
    const [, small = ""] = /```yaml\n(glidepath: 1\nname: [^]*?)```/.exec(page) ?? [];
    await writeFile(join(folder, "small.yaml"), small);
  },
  "docs/guides/many-machines.md": example("reception-centre", "my-town.yaml"),
  "docs/backtest.md": (folder) =>
    writeFile(
      join(folder, "nation.csv"),
      [
        "year,persons",
        ...Array.from({ length: 30 }, (_, i) => `${1994 + i},${5000 + 400 * (i % 7) ** 2}`),
      ].join("\n"),
    ),
};
