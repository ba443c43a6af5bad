import { type Command, InvalidArgumentError } from "commander";
import { OptionError } from "../input/option-error.js";
import type { Texts } from "../language/texts.js";

/** Lets the readers of a command's option values say in the reader's language what may stand there. */
export function speakingValues(command: Command, texts: Texts): void {
  for (const option of command.options) {
    const read = option.parseArg;
    if (read === undefined) continue;
    option.argParser((value: string, previous: unknown) => {
      try {
        return read(value, previous);
      } catch (error) {
        throw error instanceof OptionError ? new InvalidArgumentError(error.in(texts)) : error;
      }
    });
  }
}
