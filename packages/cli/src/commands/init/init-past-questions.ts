import { type ProposedYear, proposedHistory, type YearCounts } from "@glidepath/core/templates";
import type { Asker } from "./init-answers.js";
import { initYearCounts } from "./init-year-counts.js";
import { InputError } from "../../errors/input-error.js";
import { checkInitOptions, yearsBefore } from "./init-options.js";
import type { InitGiven } from "./init-start.js";
import { inOptionsWords } from "./init-words.js";

/** Asks for the persons settled, requested and decided in the five years before the plan. */
export async function askPast(given: InitGiven, asker: Asker): Promise<InitGiven> {
  const years = yearsBefore(given.firstYear);
  const isKnown = historyOf(given).every(({ settled }) => settled !== undefined);
  const settled = given.settled !== undefined && isKnown ? given.settled : await askSettled(given, asker);
  const withSettled = {
    ...given,
    ...(settled === undefined ? {} : { settled }),
    ...sourcesOf(given, settled),
  };
  const { requestedBefore, decidedBefore } = asker.texts.init;
  const optional = (key: "requested" | "decided", about: typeof requestedBefore) =>
    askCounts({
      given: withSettled,
      key,
      about: about(years[0], years.at(-1)),
      asker,
    });
  return {
    ...withSettled,
    requested: given.requested ?? (await optional("requested", requestedBefore)),
    decided: given.decided ?? (await optional("decided", decidedBefore)),
  };
}

// What was answered beside a table does not stand in it.
function sourcesOf({ settled, sources }: InitGiven, answered: YearCounts | undefined): Partial<InitGiven> {
  if (sources?.settled === undefined || settled === answered) return {};
  return { sources: { ...sources, settled: `${sources.settled}; the municipality` } };
}

async function askSettled(given: InitGiven, { ask, texts }: Asker): Promise<YearCounts | undefined> {
  const history = historyOf(given);
  const guessed = history.flatMap(({ year, settled }) =>
    settled?.status === "assumed" ? [texts.init.yearAssumed(year, settled.note)] : [],
  );
  const missing = history.flatMap(({ year, settled }) => (settled === undefined ? [year] : []));
  const unknown = missing.length === 0 ? "" : texts.init.neededYears(missing.join(", "));
  const example = (missing.length > 0 ? missing : history.slice(-1).map(({ year }) => year))
    .map((year) => `${year}:60`)
    .join(",");
  return ask({
    about: texts.init.settledBefore({ example, guessed: guessed.join(""), unknown }),
    ...(missing.length === history.length ? {} : { enter: pairs(history, "settled") }),
    read: (text) => {
      const counts = text === "" ? given.settled : { ...given.settled, ...initYearCounts(text, "") };
      checkInitOptions({ ...given, ...(counts === undefined ? {} : { settled: counts }) });
      const left = missing.filter((year) => counts?.[String(year)] === undefined);
      if (left.length === 0) return counts;
      throw new InputError(({ init }) =>
        init.stillMissing(left.join(", "), left.map((year) => `${year}:60`).join(",")),
      );
    },
  });
}

interface CountsQuestion {
  readonly given: InitGiven;
  readonly key: "requested" | "decided";
  readonly about: string;
  readonly asker: Asker;
}

function askCounts({ given, key, about, asker }: CountsQuestion): Promise<YearCounts | undefined> {
  const known = pairs(historyOf(given), key);
  return asker.ask({
    about,
    enter: known === "" ? asker.texts.init.none : known,
    read: (text) => {
      if (text === "") return undefined;
      const counts = initYearCounts(text, "");
      checkInitOptions({ ...given, [key]: counts });
      return counts;
    },
  });
}

// What is known of the years before; in Sweden only what was given.
function historyOf(given: InitGiven): readonly ProposedYear[] {
  if (given.country === "norway") return inOptionsWords(() => proposedHistory(given));
  return yearsBefore(given.firstYear).map((year) => {
    const count = given.settled?.[String(year)];
    return { year, ...(count === undefined ? {} : { settled: { value: count, status: "own" } }) };
  });
}

function pairs(history: readonly ProposedYear[], key: "settled" | "requested" | "decided"): string {
  return history
    .flatMap((past) => {
      const figure = past[key];
      return figure === undefined ? [] : [`${past.year}:${figure.value}`];
    })
    .join(",");
}
