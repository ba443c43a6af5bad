import type { Argument, Command, Help, HelpConfiguration } from "commander";
import type { Texts } from "../language/texts.js";
import { wrap } from "../terminal/wrap.js";

/** Columns beside the names that a description needs; with fewer it stands below. */
const LEAST_ROOM = 20;

/**
 * The layout of a help page, in the reader's language and short enough for a screen: how the command is
 * called, what it does, then arguments and options in one list, then commands.
 */
export function speakingHelp({ help }: Texts): HelpConfiguration {
  return {
    minWidthToWrap: LEAST_ROOM,
    formatHelp(command, helper) {
      const width = helper.padWidth(command, helper);
      const room = (helper.helpWidth ?? 80) - width - 4;
      const item = (term: string, about: string) =>
        room < LEAST_ROOM
          ? [`  ${term}`, ...wrap(`      ${about}`, "      ")].join("\n")
          : helper.formatItem(term, width, about, helper);
      const items = [
        ...helper.visibleArguments(command).map((argument) => item(termOf(argument), argument.description)),
        ...helper
          .visibleOptions(command)
          // Who reads a command's help has found it.
          .filter(({ long }) => command.parent === null || long !== "--help")
          .map((option) => item(helper.optionTerm(option), helper.optionDescription(option))),
      ];
      const commands = helper
        .visibleCommands(command)
        .map((sub) => item(helper.subcommandTerm(sub), helper.subcommandDescription(sub)));
      return [
        helper.boxWrap(`${help.usage} ${usageOf(command, helper)}`, helper.helpWidth ?? 80),
        helper.boxWrap(command.description(), helper.helpWidth ?? 80),
        "",
        ...(commands.length === 0 ? [] : [help.commands, ...commands, ""]),
        ...items,
        "",
      ].join("\n");
    },
    // Choices are named in the description, where they need words.
    optionDescription: ({ description, defaultValue, defaultValueDescription, required }) =>
      defaultValue === undefined || !required
        ? description
        : `${description} ${help.defaultIs(defaultValueDescription ?? String(defaultValue))}`,
    // Without its arguments, which its own page explains.
    subcommandTerm: (command) => command.name(),
  };

  function usageOf(command: Command, helper: Help): string {
    return helper
      .commandUsage(command)
      .replace("[options]", help.someOptions)
      .replace("[command]", help.someCommand);
  }
}

function termOf(argument: Argument): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
}
