import { type Message, SpokenError } from "../language/message.js";

/**
 * Thrown when what the user gave cannot be used: a file, a name, an option. The message says what
 * was received and how to repair it; the program ends with code 2.
 *
 * @example throw new InputError(({ errors }) => errors.notUtf8(path));
 */
export class InputError extends SpokenError {
  constructor(said: Message) {
    super(said);
    this.name = "InputError";
  }
}
