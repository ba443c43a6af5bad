import { Argument, type Command } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { langOption } from "../../command-line/common-options.js";
import { bashCompletion } from "../../completion/bash-completion.js";
import { type CompletableCommand, completable } from "../../completion/completable.js";
import { fishCompletion } from "../../completion/fish-completion.js";
import { zshCompletion } from "../../completion/zsh-completion.js";
import type { SpeakingIo } from "../../io.js";

/** The shells, each with how its script is made. */
const shells: Readonly<Record<string, (commands: readonly CompletableCommand[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** Adds `glidepath completion`, which prints a script for a shell, to the program. */
export function registerCompletion(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const command = program
    .command("completion")
    .description(help.completion.about)
    .addArgument(new Argument("<shell>", help.completion.shell).choices(Object.keys(shells)))
    .addOption(langOption(io.texts))
    .action((shell: string) => {
      io.stdout.write(shells[shell]?.(completable(program)) ?? "");
    });
  aroundHelp(command, io.texts, 'eval "$(glidepath completion bash)"', [
    help.completion.more,
    help.exitCodesOfInput,
  ]);
}
