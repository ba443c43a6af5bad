import type { Command } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { langOption, workersOption } from "../../command-line/common-options.js";
import type { SpeakingIo } from "../../io.js";
import { redisOption } from "../../command-line/redis-option.js";
import { workerCommand, type WorkerCommandOptions } from "./worker.js";

/** Adds `glidepath worker` to the program. */
export function registerWorker(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const command = program
    .command("worker")
    .description(help.worker.about)
    .addOption(redisOption(io.texts))
    .addOption(workersOption(io.texts))
    .addOption(langOption(io.texts))
    .option("--quiet", help.quiet)
    .action((options: WorkerCommandOptions) => workerCommand(options, io));
  aroundHelp(command, io.texts, "glidepath worker --redis redis://10.0.0.5:6379 --workers 8", [
    help.worker.more,
  ]);
}
