import { type Message, SpokenError } from "../language/message.js";

/**
 * Thrown by the reader of one option's value. The message says what may stand there; which option it is
 * and what was received is put before it.
 */
export class OptionError extends SpokenError {
  constructor(said: Message) {
    super(said);
    this.name = "OptionError";
  }
}
