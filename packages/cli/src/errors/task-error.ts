import { type Message, SpokenError } from "../language/message.js";

/**
 * Thrown when what was asked for cannot be done though the input is right: results that cannot be
 * written, or that would not fit into memory. The message says why and how to repair it; the
 * program ends with code 1.
 */
export class TaskError extends SpokenError {
  constructor(said: Message) {
    super(said);
    this.name = "TaskError";
  }
}
