import type { ScenarioInput } from "../scenario/index.js";
import type { ProposedYear } from "./proposed-history.js";
import type { TemplateWords } from "./template-words.js";

/** The years before a plan as the history of a scenario; a note says of each what is not as published. */
export function startingHistory(
  years: readonly ProposedYear[],
  words: TemplateWords,
): ScenarioInput["history"] {
  const cited = [...new Set(years.flatMap(sourcesOf))];
  // One source may be a part of another ("…; settled: …").
  const sources = cited.filter(
    (source) => !cited.some((other) => other !== source && other.includes(source)),
  );
  return {
    years: Object.fromEntries(
      years.map((past) => {
        const note = noteOf(past, sources.length > 0, words);
        return [
          String(past.year),
          {
            ...(past.requested === undefined ? {} : { requested: past.requested.value }),
            ...(past.decided === undefined ? {} : { decided: past.decided.value }),
            settled: settledOf(past),
            ...(note === "" ? {} : { note }),
          },
        ];
      }),
    ),
    ...(sources.length === 0
      ? { ...ownSourceOf(years), status: "own" as const }
      : { source: sources.join("; "), status: "cited" as const }),
  };
}

// Where the municipality's own numbers stand, each place once.
function ownSourceOf(years: readonly ProposedYear[]): { source?: string } {
  const places = new Set(years.flatMap((past) => ownPlaces(past)));
  return places.size === 0 ? {} : { source: [...places].join("; ") };
}

function ownPlaces({ settled, requested, decided }: ProposedYear): string[] {
  return [settled, requested, decided].flatMap((figure) =>
    figure?.status === "own" && figure.source !== undefined ? [figure.source] : [],
  );
}

function settledOf({ year, settled }: ProposedYear): number {
  if (settled === undefined) throw new RangeError(`settled: the persons settled in ${year} are not known.`);
  return settled.value;
}

function sourcesOf({ settled, requested, decided }: ProposedYear): string[] {
  return [settled, requested, decided].flatMap((figure) =>
    figure?.status === "cited" && figure.source !== undefined ? [figure.source] : [],
  );
}

// The section is cited as soon as one number of it is; a year's note names those that are not.
function noteOf(past: ProposedYear, isCited: boolean, words: TemplateWords): string {
  const { settled, requested, decided } = past;
  const own = Object.entries({ requested, decided, settled }).flatMap(([key, figure]) =>
    figure?.status === "own" ? [key] : [],
  );
  const places = [...new Set(ownPlaces(past))];
  const where = places.length === 0 ? "" : ` (${places.join("; ")})`;
  const isPublished = sourcesOf(past).length > 0;
  return [
    ...(past.note === undefined || !isPublished ? [] : [past.note]),
    ...(isCited && own.length > 0 ? [`${words.areOwn(own.join(", "))}${where}`] : []),
    ...(settled?.note === undefined ? [] : [words.settledIs(settled.status, settled.note)]),
  ].join("; ");
}
