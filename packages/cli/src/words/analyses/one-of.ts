import type { Texts } from "../../language/texts.js";

/** Things of which one is meant. @example oneOf(["1", "3", "4 years"], texts) // "1, 3 or 4 years" */
export function oneOf(things: readonly string[], { solve }: Texts): string {
  const last = things[things.length - 1] ?? "";
  return things.length < 2 ? last : solve.orElse(things.slice(0, -1).join(", "), last);
}
