import { availableParallelism } from "node:os";
import { type Command, Option } from "commander";
import { parseWorkers } from "../input/parse-workers.js";
import type { Io } from "../io.js";
import { redisOption } from "./redis-option.js";
import { workerCommand, type WorkerCommandOptions } from "./worker.js";

const HELP = `
Takes batches of glidepath compare --executor bullmq from Redis, simulates them
and leaves the results there. Any number of workers may serve on any number of
machines, come and go. They must have the same version of Glidepath and the same
major version of Node.js as who compares: others are given nothing.

Exit codes: 1 Redis cannot be reached, 2 wrong input, 130 ended by Ctrl-C, 143
by SIGTERM.

Example:
  glidepath worker --redis redis://10.0.0.5:6379 --workers 8`;

/** Adds `glidepath worker` to the program. */
export function registerWorker(program: Command, io: Io): void {
  program
    .command("worker")
    .description("simulate for comparisons on other machines, by a queue on Redis")
    .addOption(redisOption())
    .addOption(
      new Option("--workers <number>", "number of threads")
        .argParser(parseWorkers)
        .default(availableParallelism(), "one a processor core"),
    )
    .option("--quiet", "no messages on stderr but errors")
    .addHelpText("after", HELP)
    .action((options: WorkerCommandOptions) => workerCommand(options, io));
}
