import { nearestName } from "@glidepath/core";

/** Says that a scenario has no policy of a name, which one may be meant, and which there are. */
export function noSuchPolicy(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  const hint = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
  return `The scenario has no policy "${name}".${hint} It has ${known.join(", ")}.`;
}
