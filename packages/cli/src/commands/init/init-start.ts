import { skane2017 } from "@glidepath/core/examples";
import {
  type GivenFigures,
  type StartingScenario,
  startingCase,
  startingScenario,
} from "@glidepath/core/templates";
import type { InitCountry } from "./init-command-options.js";
import { inOptionsWords } from "./init-words.js";

/** What a scenario is started from: everything that was given or answered. */
export interface InitGiven extends GivenFigures {
  readonly country: InitCountry;
}

/**
 * The scenario that a municipality starts from in its country.
 *
 * @throws InputError when what was given cannot make one, naming the option
 */
export function initStart({ country, ...given }: InitGiven): StartingScenario {
  return inOptionsWords(() =>
    country === "norway" ? startingScenario(given) : startingCase(skane2017, given),
  );
}
