import { type Texts, textsIn } from "./texts.js";

/** What is said, or how it is said in a language that is not known yet. */
export type Message = string | ((texts: Texts) => string);

/** A message in words. @example inWords(({ errors }) => errors.isFolder, texts) */
export function inWords(said: Message, texts: Texts): string {
  return typeof said === "string" ? said : said(texts);
}

/** An error for the reader: thrown where its language is not known, and said where it is. */
export class SpokenError extends Error {
  readonly #said: Message;

  /** @param said as text where there is one language only; `message` is the English */
  constructor(said: Message) {
    super(inWords(said, textsIn("en")));
    this.#said = said;
  }

  /**
   * The message in the reader's language.
   *
   * @example io.stderr.write(error.in(io.texts))
   */
  in(texts: Texts): string {
    return inWords(this.#said, texts);
  }
}

/** Why something failed, as the words of an error in the reader's language where it has them. */
export function reasonOf(error: unknown, texts: Texts): string {
  if (error instanceof SpokenError) return error.in(texts);
  return error instanceof Error ? error.message : String(error);
}
