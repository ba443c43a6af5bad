import { Command } from "commander";
import { speakingError } from "./command-line/speaking-errors.js";
import { speakingHelp } from "./command-line/speaking-help.js";
import { speakingValues } from "./command-line/speaking-values.js";
import { registerBacktest } from "./commands/backtest/backtest-registration.js";
import { registerCheck } from "./commands/check/check-registration.js";
import { registerCompare } from "./commands/compare/compare-registration.js";
import { registerCompletion } from "./commands/completion/completion-registration.js";
import { registerData } from "./commands/data/data-registration.js";
import { registerDiscover } from "./commands/discover/discover-registration.js";
import { registerExplain } from "./commands/explain/explain-registration.js";
import { registerFrontier } from "./commands/frontier/frontier-registration.js";
import { registerGrants } from "./commands/grants/grants-registration.js";
import { registerInit } from "./commands/init/init-registration.js";
import { registerMerge } from "./commands/machines/merge-registration.js";
import { registerNotebook } from "./commands/notebook/notebook-registration.js";
import { registerRun } from "./commands/run/run-registration.js";
import { registerSensitivity } from "./commands/sensitivity/sensitivity-registration.js";
import { registerStress } from "./commands/stress/stress-registration.js";
import { registerShard } from "./commands/machines/shard-registration.js";
import { registerSolve } from "./commands/solve/solve-registration.js";
import { registerWorker } from "./commands/machines/worker-registration.js";
import { registerWorth } from "./commands/worth/worth-registration.js";
import { aroundHelp } from "./command-line/around-help.js";
import { langOption } from "./command-line/common-options.js";
import type { SpeakingIo } from "./io.js";
import { lineWidth } from "./terminal/line-width.js";
import { version } from "./version.js";

/** The command line of Glidepath: its commands, options and help. */
export function createProgram(io: SpeakingIo): Command {
  const { help } = io.texts;
  const program = new Command("glidepath")
    .description(help.program)
    .version(version(), "-V, --version", help.version)
    .addOption(langOption(io.texts))
    .helpOption("-h, --help", help.helpOption)
    .helpCommand("help", help.helpCommand)
    .configureHelp(speakingHelp(io.texts))
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(speakingError(text, io.texts)),
      getOutHelpWidth: lineWidth,
      getErrHelpWidth: lineWidth,
    })
    // What stands after a command is the command's.
    .enablePositionalOptions()
    .exitOverride();

  aroundHelp(program, io.texts, "glidepath init");

  registerInit(program, io);
  registerCheck(program, io);
  registerRun(program, io);
  registerCompare(program, io);
  registerExplain(program, io);
  registerSensitivity(program, io);
  registerWorth(program, io);
  registerStress(program, io);
  registerDiscover(program, io);
  registerSolve(program, io);
  registerFrontier(program, io);
  registerGrants(program, io);
  registerData(program, io);
  registerBacktest(program, io);
  registerNotebook(program, io);
  registerShard(program, io);
  registerMerge(program, io);
  registerWorker(program, io);
  registerCompletion(program, io);

  // Last, when commands and options are all there.
  program.showHelpAfterError(help.moreOf("glidepath"));
  for (const command of program.commands) {
    command.showHelpAfterError(help.moreOf(`glidepath ${command.name()}`));
    speakingValues(command, io.texts);
  }
  return program;
}
