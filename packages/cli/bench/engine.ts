// `pnpm bench`, second part: threads, and memory and time as worlds grow. `--million` adds a million worlds (some
// minutes); `--write` brings the tables in docs/performance.md up to date.
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";

interface Taken {
  readonly seconds: number;
  readonly megabytes: number;
  readonly hash: string;
}

const PAGE = new URL("../../../docs/performance.md", import.meta.url);
const TABLES = /(<!-- generated: engine -->\n)[^]*?(<!-- end of engine -->)/;
const ROUNDS = 3;
const WORLDS = 4000;

const { values: options } = parseArgs({
  options: { write: { type: "boolean", default: false }, million: { type: "boolean", default: false } },
  strict: false,
});

async function take(threads: number, runs: number): Promise<Taken> {
  const program = fileURLToPath(new URL("run-worlds.ts", import.meta.url));
  const words = ["--conditions=@glidepath/source", "--import", "tsx", program, String(threads), String(runs)];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  return JSON.parse(stdout);
}

/** The shortest of some runs, alternating, so that both meet the same machine. */
async function byThreads(counts: readonly number[]): Promise<Map<number, Taken>> {
  const least = new Map<number, Taken>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const threads of counts) {
      const taken = await take(threads, WORLDS);
      if (taken.seconds < (least.get(threads)?.seconds ?? Infinity)) least.set(threads, taken);
    }
  }
  return least;
}

const table = (rows: readonly (readonly string[])[]) => {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(3, ...rows.map((row) => (row[i] ?? "").length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(" | ")} |`;
  const [head = [], ...body] = rows;
  const rule = widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(head), line(rule), ...body.map(line)].join("\n");
};

const cores = availableParallelism();
const threads = await byThreads(cores === 1 ? [1] : [1, cores]);
const alone = threads.get(1) as Taken;
const throughput = table([
  [`${WORLDS} worlds of two policies`, "policy-paths a second", "against one thread"],
  ...[...threads].map(([count, { seconds }]) => [
    count === 1 ? "1 thread" : `${count} threads`,
    ((2 * WORLDS) / seconds).toFixed(0),
    (alone.seconds / seconds).toFixed(2),
  ]),
]);

const sizes = [20_000, 40_000, 80_000, ...(options.million ? [1_000_000] : [])];
const rows: string[][] = [];
for (const runs of sizes) {
  const { seconds, megabytes, hash } = await take(cores, runs);
  rows.push([
    String(runs),
    `${seconds.toFixed(1)} s`,
    `${((1e6 * seconds) / runs).toFixed(0)} µs`,
    `${megabytes.toFixed(0)} MB`,
    hash.slice(0, 8),
  ]);
}
const growth = table([["worlds", "time", "a world", "most memory", "hash"], ...rows]);
console.log(`\n${throughput}\n\n${growth}`);

if (options.write) {
  const page = await readFile(PAGE, "utf8");
  if (!TABLES.test(page)) throw new RangeError("docs/performance.md has no place for the engine's tables.");
  // Without `--million` the line of the million that stands there stays.
  const million = options.million ? undefined : /^\| 1000000 .*$/m.exec(page)?.[0];
  const kept = million === undefined ? growth : `${growth}\n${million}`;
  const tables = `\n${throughput}\n\n${kept}\n\n`;
  await writeFile(
    PAGE,
    page.replace(TABLES, (_, start: string, end: string) => start + tables + end),
  );
}
