import { norway, valueIn } from "../reference/index.js";
import type { QuantityInput, ScenarioInput } from "../scenario/index.js";
import { isAssumed } from "./is-assumed.js";
import type { ProposedFigures } from "./proposed-figures.js";
import type { ProposedYear } from "./proposed-history.js";
import { derived, rounded } from "./quantities.js";

/**
 * The request of a scenario, saying of its numbers whose they are. Where no request to the municipality
 * is known that would give its share, the share is that of those settled.
 */
export function startingRequest(
  request: ScenarioInput["request"],
  { asked, history }: ProposedFigures,
  firstYear: number,
): ScenarioInput["request"] {
  const share = isAssumed(request.share) ? (shareOfSettled(history) ?? request.share) : request.share;
  const { national = {}, municipal = {} } = request.known;
  if (asked === undefined) return { ...request, known: { national, municipal }, share };
  const published = valueIn(norway.nationalSeries.requestedFirst, firstYear);
  const note = `the municipality's number is its own; the nation's is from ${published?.source}`;
  return {
    ...request,
    known: { ...request.known, ...(asked.status === "own" && published ? { note } : {}) },
    share,
  };
}

function shareOfSettled(history: readonly ProposedYear[]): QuantityInput | undefined {
  const { settled } = norway.nationalSeries;
  const both = history.slice(-5).flatMap(({ year, settled: here }) => {
    const inAll = valueIn(settled, year)?.value;
    return here === undefined || inAll === undefined ? [] : [{ year, here: here.value, inAll }];
  });
  const here = both.reduce((sum, year) => sum + year.here, 0);
  const inAll = both.reduce((sum, year) => sum + year.inAll, 0);
  if (here === 0) return undefined;
  return {
    value: rounded(here / inAll),
    ...derived(
      "share of the national request",
      settled.source,
      `the share of all who settled in Norway ${both[0]?.year}–${both.at(-1)?.year}: ${here} of ${inAll}`,
    ),
  };
}
