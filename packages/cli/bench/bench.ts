// `pnpm bench`: what a simulation takes (core's bench), and then what the engine makes of many threads and worlds.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

for (const part of ["../../core/bench/bench.ts", "engine.ts"]) {
  const program = fileURLToPath(new URL(part, import.meta.url));
  const words = ["--conditions=@glidepath/source", "--import", "tsx", program, ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, words, { stdio: "inherit" });
  // Help is given once, by the first.
  if (status !== 0 || process.argv.some((word) => word === "--help" || word === "-h")) {
    process.exitCode = status ?? 1;
    break;
  }
}
