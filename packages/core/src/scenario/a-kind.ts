import { type Said, say } from "./said.js";

/** A kind of value that zod expects, in words: `int` is a whole number. */
export function aKind(type: string): Said {
  switch (type) {
    case "int":
      return say("aWholeNumber");
    case "record":
    case "object":
      return say("aSection");
    case "tuple":
      return say("aPair");
    case "string":
      return say("aString");
    case "number":
      return say("aNumber");
    case "boolean":
      return say("aBoolean");
    case "array":
      return say("anArray");
    default:
      return say("aKindOf", { type });
  }
}
