import type { Scenario, Status } from "../scenario/index.js";

/** A text in both languages of the program. */
export interface InBothLanguages {
  readonly en: string;
  readonly nb: string;
}

/** One key of a scenario that a stress case sets. */
export interface StressChange {
  /** The key, for instance `["housing", "moveOnRate"]`. */
  readonly path: readonly string[];
  /** What stands there then, as an author would write it. */
  readonly value: unknown;
  /** What the figure is, in words. */
  readonly figure: InBothLanguages;
  readonly source?: string;
  readonly status: Status;
}

/** Why a case cannot be put on a scenario. */
export interface DoesNotApply {
  readonly doesNotApply: InBothLanguages;
}

/** Something that may happen to a municipality, as changes of a scenario. All else stays as it is drawn. */
export interface StressCase {
  /** Its name on the command line. */
  readonly name: string;
  readonly label: InBothLanguages;
  readonly description: InBothLanguages;
  /** What it changes in a scenario, or why it cannot. */
  readonly changes: (scenario: Scenario) => readonly StressChange[] | DoesNotApply;
}

/** Whether a case does not apply. */
export function doesNotApply(answer: readonly StressChange[] | DoesNotApply): answer is DoesNotApply {
  return "doesNotApply" in answer;
}
