import { norway } from "../reference/index.js";
import type { ScenarioInput } from "../scenario/index.js";
import type { YearCounts } from "./given-figures.js";
import type { OwnMinors } from "./norwegian-minors.js";
import { shareOfSettled } from "./share-of-settled.js";
import type { TemplateWords } from "./template-words.js";

type Minors = NonNullable<ScenarioInput["minors"]>;

/**
 * Unaccompanied minors as the municipality gives them: settled in the five years before the plan, and
 * after it as many a year as in the last of them.
 *
 * @throws RangeError when one of the five years is not given
 */
export function ownMinors(settled: YearCounts, firstYear: number, words: TemplateWords): OwnMinors {
  const years = Array.from({ length: 5 }, (_, i) => String(firstYear - 5 + i));
  const missing = years.filter((year) => settled[year] === undefined);
  if (missing.length > 0) {
    throw new RangeError(`minorsSettled: ${words.minorsNotKnown(missing.join(", "))}`);
  }
  return {
    settled: Object.fromEntries(years.map((year) => [year, settled[year] ?? 0])),
    afterPlan: settled[String(firstYear - 1)] ?? 0,
  };
}

/**
 * The section of unaccompanied minors, saying of its numbers whose they are: the template takes minors
 * without a source to be assumed, and their share to be put in.
 *
 * @param place where the municipality's own numbers stand, if that is known
 */
export function startingMinors(minors: Minors, firstYear: number, place?: string): Minors {
  const { national = {}, municipal = {} } = minors.request.known;
  const published = norway.minorsInRequest.rows.findLast(({ year }) => year === firstYear);
  const source = published?.source ?? norway.minorsInRequest.source;
  const share = shareOfSettled(
    Object.entries(minors.history.years).map(([year, { settled }]) => [Number(year), settled]),
    norway.nationalSeries.settledUnaccompaniedMinors,
    (years) => `unaccompanied minors settled in ${years.join(", ")}`,
  );
  return {
    ...minors,
    history: { ...minors.history, ...(place === undefined ? {} : { source: place }), status: "own" },
    request: {
      ...minors.request,
      known: {
        national,
        municipal,
        ...(published === undefined ? {} : { source, status: "cited" as const }),
      },
      share: share ?? minors.request.share,
    },
  };
}
