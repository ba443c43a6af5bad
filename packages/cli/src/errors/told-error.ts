import { InputError } from "./input-error.js";

/** Thrown when wrong input has been told of already, as data: the program only ends with code 2. */
export class ToldError extends InputError {
  constructor() {
    super("");
    this.name = "ToldError";
  }
}
