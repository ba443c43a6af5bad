import type { Command } from "commander";
import type { Texts } from "../language/texts.js";
import { wrap } from "../terminal/wrap.js";

/**
 * Puts an example before a command's help, and after it what else has to be known.
 *
 * @param example a command line that works as it stands
 * @param after sentences, each on lines of its own
 */
export function aroundHelp(
  command: Command,
  { help }: Texts,
  example: string,
  after: readonly string[] = [],
): Command {
  command.addHelpText("before", wrap(`${help.example} ${example}`, "  ").join("\n"));
  if (after.length === 0) return command;
  return command.addHelpText("after", `\n${after.flatMap((sentence) => wrap(sentence)).join("\n")}`);
}
