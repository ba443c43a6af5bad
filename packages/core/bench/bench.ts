// `pnpm bench`: what a simulation takes, in time and memory. Processor times stand beside their ratio to the
// reduced kernel, timed in the same rounds: machines are shared and noisy, ratios less so.
// `--write` brings docs/performance.md and the stored ratios up to date; `--squiggle <folder>` times
// the reduced kernel in Squiggle, installed in that folder.
import { readFile, writeFile } from "node:fs/promises";
import { benchOptions } from "./bench-options.js";
import { drammenTimes } from "./cases.js";
import { machine } from "./machine.js";
import { memoryOf } from "./memory.js";
import { withTables } from "./performance-page.js";
import { timeBySize, timeByWorlds } from "./scaling.js";
import { timeSquiggle } from "./squiggle.js";
import { timeStages } from "./stages.js";
import { memoryRow, type Row, type Stored, table, timeRow, toStored } from "./table.js";

const RATIOS = new URL("./ratios.json", import.meta.url);
const PAGE = new URL("../../../docs/performance.md", import.meta.url);

const options = benchOptions();

const plan = drammenTimes();
const { model, policies } = plan;
const stages = timeStages(plan);
const { reference } = stages;
const memory = memoryOf(plan);

/** The tables, by their heading. Two threads, and memory over a million worlds, belong here. */
const sections: Readonly<Record<string, readonly Row[]>> = {
  "Drammen 2024, one thread": [
    timeRow("reduced kernel, a world", reference, reference),
    timeRow("draw a world", stages.draw, reference),
    timeRow("enter it: history, forecasts", stages.enter, reference),
    timeRow("evolve a policy", stages.evolve, reference),
    timeRow("accumulate what is measured of a path", stages.accumulate, reference),
    timeRow("a policy-path, all told", stages.path, reference),
  ],
  "A world, all policies": Object.entries({ ...timeByWorlds(plan), ...timeBySize() }).map(([what, time]) =>
    timeRow(what, time, reference),
  ),
  Memory: [
    memoryRow("arrays in which worlds and policies live", memory.working),
    memoryRow("results of a batch", memory.results),
    memoryRow("allocated in passing, a world", memory.passing),
  ],
};

const stored: Stored = JSON.parse(await readFile(RATIOS, "utf8").catch(() => "{}"));
const introduction = [
  `${machine()}.`,
  `Drammen 2024: ${policies.size} policies, ${model.years} years of months, ${model.services.length} services, ${model.groups} groups,`,
  `${model.residenceYears} residence years. ${(Math.round(1e5 / stages.path) * 10).toLocaleString("en")} policy-paths a second.`,
];
const tables = (compareWith?: Stored) =>
  Object.entries(sections).map(([heading, rows]) => table(heading, rows, compareWith));
console.log([introduction.join("\n"), ...tables(stored)].join("\n\n"));

if (options.write) {
  const date = new Date().toISOString().slice(0, 10);
  const page = await readFile(PAGE, "utf8");
  await writeFile(
    PAGE,
    withTables(page, [`Measured ${date}: ${introduction.join("\n")}`, ...tables()].join("\n\n")),
  );
  await writeFile(RATIOS, `${JSON.stringify(toStored(Object.values(sections).flat()), undefined, 2)}\n`);
  console.log("\nWritten: docs/performance.md, packages/core/bench/ratios.json");
}
if (options.squiggle !== undefined) {
  const squiggle = await timeSquiggle(options.squiggle);
  console.log(
    squiggle === undefined
      ? `\nSquiggle is not installed in ${options.squiggle}: run \`npm install @quri/squiggle-lang@0.10.0\` in a folder of its own and name that folder.`
      : `\nReduced kernel in Squiggle: ${Math.round(squiggle.microseconds)} µs a world, ${Math.round(squiggle.microseconds / reference)} times as long as here; mean ${squiggle.mean}`,
  );
  if (squiggle === undefined) process.exitCode = 1;
}
