/**
 * Thrown when what the user gave cannot be used: a file, a name, an option. The message says what
 * was received and how to repair it; the program ends with code 2.
 */
export class InputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "InputError";
  }
}
