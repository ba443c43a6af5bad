import { norway, valueIn } from "../reference/index.js";
import type { ScenarioInput } from "../scenario/index.js";
import type { ProposedFigures } from "./proposed-figures.js";

/**
 * The request of a scenario, saying of its numbers whose they are.
 */
export function startingRequest(
  request: ScenarioInput["request"],
  { asked }: ProposedFigures,
  firstYear: number,
): ScenarioInput["request"] {
  const { national = {}, municipal = {} } = request.known;
  if (asked === undefined) return { ...request, known: { national, municipal } };
  const published = valueIn(norway.nationalSeries.requestedFirst, firstYear);
  const where = asked.source === undefined ? "" : ` (${asked.source})`;
  const note = `the municipality's number is its own${where}; the nation's is from ${published?.source}`;
  return {
    ...request,
    known: { ...request.known, ...(asked.status === "own" && published ? { note } : {}) },
  };
}
