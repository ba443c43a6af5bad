import type { Texts } from "../../language/texts.js";
import { InputError } from "../../errors/input-error.js";

/** So many are said; who has more has another thing to repair first. */
const MOST_SAID = 10;

/** What is wrong with a file, gathered so that all of it is said at once. */
export class Problems {
  readonly #sentences: string[] = [];

  constructor(private readonly texts: Texts) {}

  add(sentence: string): void {
    this.#sentences.push(sentence);
  }

  get count(): number {
    return this.#sentences.length;
  }

  /** @throws InputError with every problem, a line each, when there are any */
  throwIfAny(): void {
    if (this.#sentences.length === 0) return;
    const left = this.#sentences.length - MOST_SAID;
    throw new InputError(
      [
        ...this.#sentences.slice(0, MOST_SAID),
        ...(left > 0 ? [this.texts.ownData.moreProblems(left)] : []),
      ].join("\n"),
    );
  }
}
