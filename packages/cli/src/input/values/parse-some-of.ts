import { didYouMean } from "../did-you-mean.js";
import { OptionError } from "../option-error.js";

/**
 * Reads names separated by commas, all of them among some choices.
 *
 * @returns a function that throws OptionError, to which the option and the value are added
 * @example parseSomeOf(["slow", "fast"])("fast") // ["fast"]
 */
export function parseSomeOf<Choice extends string>(choices: readonly Choice[]): (text: string) => Choice[] {
  return (text) => {
    const names = text.split(",").map((name) => name.trim());
    const known = names.filter((name): name is Choice => choices.some((choice) => choice === name));
    const unknown = names.find((name) => !choices.some((choice) => choice === name));
    if (unknown === undefined) return known;
    throw new OptionError(
      (texts) => texts.frontier.choicesValue(choices.join(", ")) + didYouMean(unknown, choices, texts),
    );
  };
}
