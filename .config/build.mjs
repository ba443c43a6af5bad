// `pnpm build`: the packages compiled to `dist`, with nothing left there of sources that are gone.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const packages = ["core", "notebooks", "cli"].map((name) => join(root, "packages", name));

for (const folder of packages) {
  const dist = join(folder, "dist");
  if (!existsSync(dist)) continue;
  for (const entry of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    const [, stem] = /^(.*?)(?:\.d)?\.[jt]s$/.exec(entry) ?? [];
    const isMade = stem === undefined || existsSync(join(folder, "src", `${stem}.ts`));
    if (!isMade || entry.endsWith(".map")) rmSync(join(dist, entry));
  }
}

const sources = packages.map((folder) => join(folder, "tsconfig.src.json"));
// The package manager has put the tools of node_modules/.bin on the path of its scripts.
const compiled = spawnSync("tsc", ["-b", ...sources], {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32",
});
if (compiled.error) console.error(compiled.error.message);
if (compiled.status === 0) chmodSync(join(root, "packages/cli/dist/main.js"), 0o755);
process.exitCode = compiled.status ?? 1;
