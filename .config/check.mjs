// `pnpm check`: everything that can be said about the code without running it, one line a step.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @type {ReadonlyArray<readonly [name: string, ...command: string[]]>} */
const steps = [
  ["types", "tsc", "-b", "packages/core", "packages/notebooks", "packages/cli", "docs", ".config"],
  ["lint", "oxlint", "--deny-warnings"],
  ["format", "biome", "format", "--reporter=summary", "."],
  [
    "structure",
    "depcruise",
    "--config",
    ".config/dependency-cruiser.cjs",
    "--output-type",
    "err",
    "packages",
    "docs/.vitepress",
    "docs/scripts",
    "docs/test",
  ],
  ["index files", "node", ".config/index-files.mjs"],
  ["dead code", "knip", "--config", ".config/knip.json", "--no-progress", "--no-config-hints"],
];

let failed = 0;
for (const [name, command, ...options] of steps) {
  const started = process.hrtime.bigint();
  // The package manager has put the tools of node_modules/.bin on the path of its scripts.
  const run = spawnSync(/** @type {string} */ (command), options, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const seconds = (Number(process.hrtime.bigint() - started) / 1e9).toFixed(1);
  const passed = run.status === 0;
  console.log(`${passed ? "ok    " : "FAILED"}  ${name.padEnd(12)} ${seconds} s`);
  if (passed) continue;
  failed += 1;
  console.log(run.error ? run.error.message : `${run.stdout}${run.stderr}`.trimEnd());
}
console.log(failed === 0 ? "All checks passed." : `${failed} of ${steps.length} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;
