// `pnpm run version`: raises the version of the packages by what .changeset asks for, and puts the texts of the
// changes into CHANGELOG.md, which has one list for all packages.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, ".changeset");
const changelog = join(root, "CHANGELOG.md");

const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .sort()
  .map((name) =>
    readFileSync(join(folder, name), "utf8")
      .replace(/^---\n[^]*?\n---\n/, "")
      .trim(),
  );
if (texts.length === 0) {
  console.error("There is no change in .changeset: make one with pnpm changeset.");
  process.exit(1);
}

// The package manager has put the tools of node_modules/.bin on the path of its scripts.
const { status, error } = spawnSync("changeset", ["version"], {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32",
});
if (error) console.error(error.message);
if (status !== 0) process.exit(status ?? 1);

const { version } = JSON.parse(readFileSync(join(root, "packages/core/package.json"), "utf8"));
const section = [`## ${version}`, ...texts].join("\n\n");
// Above that of the last version.
const text = readFileSync(changelog, "utf8").replace(/^## /m, () => `${section}\n\n## `);
writeFileSync(changelog, text);
