import type { Argument, Command, Option } from "commander";
import { examplesByName } from "@glidepath/core/examples";

/** What a shell may put in the place of a value: names, files, folders, or nothing that it knows of. */
export interface Value {
  readonly names: readonly string[];
  readonly paths?: "files" | "folders" | "scenarios";
}

/** A command as a shell completes it. */
export interface CompletableCommand {
  readonly name: string;
  readonly about: string;
  readonly options: readonly CompletableOption[];
  /** In their order. */
  readonly values: readonly Value[];
}

export interface CompletableOption {
  /** As it is written: `--out`, `-h`. */
  readonly flags: readonly string[];
  readonly about: string;
  /** Undefined: the option stands alone. */
  readonly value?: Value;
}

/** Names in angle brackets that stand for something on the disk. */
const PATHS: Readonly<Record<string, Value>> = {
  file: { names: [], paths: "files" },
  folder: { names: [], paths: "folders" },
  scenario: { names: Object.keys(examplesByName), paths: "scenarios" },
};

/**
 * The commands of a program with all that a shell can complete in them, read from the program itself: a
 * new option is completed as soon as it is there.
 */
export function completable(program: Command): readonly CompletableCommand[] {
  const commands = program.createHelp().visibleCommands(program);
  const names = commands.map((command) => command.name());
  return commands.map((command) => ({
    name: command.name(),
    about: command.description(),
    options: command.createHelp().visibleOptions(command).map(completableOption),
    values:
      command.name() === "help"
        ? [{ names: names.filter((name) => name !== "help") }]
        : command.commands.length > 0
          ? [{ names: command.commands.map((one) => one.name()), paths: "files" }]
          : command.registeredArguments.map(completableArgument),
  }));
}

function completableOption({
  flags,
  short,
  long,
  description,
  argChoices,
  required,
}: Option): CompletableOption {
  const [, placeholder = ""] = /<(.*)>/.exec(flags) ?? [];
  return {
    flags: [long, short].filter((flag) => flag !== undefined),
    about: description,
    ...(required ? { value: PATHS[placeholder] ?? { names: argChoices ?? [] } } : {}),
  };
}

function completableArgument(argument: Argument): Value {
  return PATHS[argument.name()] ?? { names: argument.argChoices ?? [] };
}
