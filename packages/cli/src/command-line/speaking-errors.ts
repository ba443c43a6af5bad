import type { Texts } from "../language/texts.js";

/**
 * What commander says of a command line that it does not understand, in the reader's language. What is not
 * known here stays as commander says it.
 *
 * @param english the whole message, which may end in a line with a suggestion
 * @example speakingError("error: unknown option '--rums'\n(Did you mean --runs?)\n", textsIn("nb"))
 */
export function speakingError(english: string, { help }: Texts): string {
  const why = (text: string) =>
    text.replace(/^Allowed choices are (.*)\.$/, (_, names) => help.choices(names));
  const rules: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
    [/^error: unknown option '(.*)'$/, help.unknownOption],
    [/^error: unknown command '(.*)'$/, help.unknownCommand],
    [/^\(Did you mean one of (.*)\?\)$/, help.didYouMeanOneOf],
    [/^\(Did you mean (.*)\?\)$/, help.didYouMean],
    [/^error: missing required argument '(.*)'$/, help.missingArgument],
    [/^error: option '(.*)' argument missing$/, help.optionWithoutValue],
    [/^error: required option '(.*)' not specified$/, help.missingOption],
    [
      /^error: option '(.*?)' argument '(.*)' is invalid\. (.*)$/,
      (flags, value, reason) => help.invalidOption(flags, value, why(reason)),
    ],
    [
      /^error: command-argument value '(.*)' is invalid for argument '(.*?)'\. (.*)$/,
      (value, name, reason) => help.invalidArgument(name, value, why(reason)),
    ],
    [/^error: option '(.*)' cannot be used with option '(.*)'$/, help.conflict],
    [
      /^error: too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)\.$/,
      (command, expected, received) => help.tooManyArguments({ command, expected, received }),
    ],
  ];
  return english
    .split("\n")
    .map((line) => {
      for (const [pattern, say] of rules) {
        const found = pattern.exec(line);
        if (found !== null) return say(...found.slice(1));
      }
      return line;
    })
    .join("\n");
}
