import type { SourcedKey, YearCounts } from "@glidepath/core/templates";
import { InputError } from "../../errors/input-error.js";
import { readOwnData } from "../../input/own-data/read-own-data.js";
import type { Texts } from "../../language/texts.js";
import type { InitCommandOptions } from "./init-command-options.js";
import { yearsBefore } from "./init-options.js";
import type { InitGiven } from "./init-start.js";

const OPTIONS = {
  settled: "--settled",
  requested: "--requested",
  decided: "--decided",
  minorsSettled: "--minors-settled",
  dwellingsOwned: "--dwellings-owned",
  dwellingsPerYear: "--dwellings-per-year",
} as const;

const YEAR_KEYS = ["settled", "requested", "decided", "minorsSettled"] as const;

/**
 * The options with what stands in the files of `--data`, as if it had been given as options.
 *
 * @returns the options, and what was taken and passed over, a sentence each
 * @throws InputError for files that cannot be used, and for what an option gives too
 */
export async function withOwnData(
  { data = [], ...options }: InitCommandOptions,
  texts: Texts,
): Promise<{ readonly options: InitCommandOptions; readonly notes: readonly string[] }> {
  const say = texts.ownData;
  const { figures, sources, municipality, notes } =
    data.length === 0
      ? { figures: {}, sources: {}, municipality: undefined, notes: [] }
      : await readOwnData(data, options.municipality, texts);
  for (const [key, option] of Object.entries(OPTIONS)) {
    const place = sources[key as SourcedKey];
    if (place !== undefined && options[key as keyof typeof OPTIONS] !== undefined) {
      throw new InputError(say.twiceGiven(option, place));
    }
  }
  const isNumber = /^\d+$/.test(options.municipality ?? "");
  if (isNumber && municipality === undefined) {
    throw new InputError(say.numberAlone(options.municipality ?? ""));
  }
  const named = isNumber || options.municipality === undefined ? municipality : options.municipality;
  return {
    options: {
      ...options,
      ...(named === undefined ? {} : { municipality: named }),
      ...figures,
      sources,
    },
    notes,
  };
}

/**
 * What was given, of tables only the years that a plan from the first year on has a place for: the five
 * before it, earlier ones whose settled are known, and what the state asks for in the first.
 *
 * @throws InputError for own costs in a country that has no place for them
 */
export function placedInPlan(given: InitGiven, texts: Texts): InitGiven {
  const { firstYear, country, sources = {}, asked } = given;
  const money = sources.costPerDwelling ?? sources.rentPerDwelling ?? given.serviceCosts?.[0]?.source;
  if (country !== "norway" && money !== undefined) throw new InputError(texts.ownData.norwayOnly(money));
  const inPlan = given.requested?.[String(firstYear)];
  const placed: { -readonly [Key in keyof InitGiven]: InitGiven[Key] } = { ...given };
  if (sources.requested !== undefined && inPlan !== undefined && asked === undefined) {
    placed.asked = inPlan;
    placed.sources = { ...sources, asked: sources.requested };
  }
  const needed = yearsBefore(firstYear);
  const earlier = country === "norway" ? Object.keys(given.settled ?? {}).map(Number) : [];
  for (const key of YEAR_KEYS) {
    const counts = given[key];
    if (counts === undefined || sources[key] === undefined) continue;
    const kept = Object.entries(counts).filter(([text]) => {
      const year = Number(text);
      return needed.includes(year) || (year < firstYear && key !== "minorsSettled" && earlier.includes(year));
    });
    if (kept.length > 0) placed[key] = Object.fromEntries(kept);
    else delete placed[key];
  }
  return placed;
}

/** Which years of tables had no place in the plan, a sentence each. */
export function yearsLeftOut(
  options: InitCommandOptions,
  given: InitGiven,
  { ownData: say }: Texts,
): readonly string[] {
  return YEAR_KEYS.flatMap((key) => {
    if (options.sources?.[key] === undefined) return [];
    const kept: YearCounts = given[key] ?? {};
    const isAsked = (year: string) =>
      key === "requested" && given.sources?.asked !== undefined && Number(year) === given.firstYear;
    const left = Object.keys(options[key] ?? {}).filter((year) => kept[year] === undefined && !isAsked(year));
    return left.length === 0 ? [] : [say.yearsLeftOut(say.figures[key], left.join(", "))];
  });
}
