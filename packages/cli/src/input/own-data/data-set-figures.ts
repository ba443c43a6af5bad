import { nearestName } from "@glidepath/core";
import { foldName } from "@glidepath/core/templates";
import type { Texts } from "../../language/texts.js";
import { InputError } from "../../errors/input-error.js";
import type { Category, DataSet, Dimension } from "../tables/json-stat.js";
import { foldHeader, roleOf } from "@glidepath/notebooks/files";
import type { OwnFigures, YearKey } from "./own-data.js";
import type { Problems } from "./problems.js";
import { shown } from "./table-values.js";

/** So many candidates are listed. */
const MOST_LISTED = 12;
const YEAR_KEYS: readonly YearKey[] = ["settled", "requested", "decided", "minorsSettled"];
/** Categories that stand for all others of their dimension. */
const ALL = new Set(
  ["I alt", "Totalt", "Total", "Alle", "All", "Begge kjønn", "Both sexes", "Alle aldre", "All ages"].map(
    foldHeader,
  ),
);
const MOST_PERSONS = 1_000_000;

/** What a data set says of a municipality. */
export interface DataSetFigures {
  readonly figures: OwnFigures;
  readonly took: readonly string[];
  /** The region as the data set calls it, without its number and years. */
  readonly region?: string;
}

/**
 * Persons by year from a data set of Statistics Norway: those of one region, all kinds of persons together.
 *
 * @param asked the name or number of a municipality; undefined where none was named
 * @throws InputError when the data set leaves a choice, listing what there is
 */
export function dataSetFigures(
  set: DataSet,
  asked: string | undefined,
  place: string,
  texts: Texts,
  problems: Problems,
): DataSetFigures {
  const say = texts.ownData;
  const time = dimensionOf(set, "time", /^(tid|ar|year|time)$/);
  if (time === undefined) throw new InputError(say.noDimension(place, say.time));
  const notYear = time.categories.find(({ code }) => !/^(19|20)\d\d$/.test(code));
  if (notYear !== undefined) throw new InputError(say.notYears(place, shown(notYear.code)));
  const geo = dimensionOf(set, "geo", /^(region|kommune|municipality|kommuneregion)$/);
  const metric = dimensionOf(set, "metric", /^(contentscode|statistikkvariabel|contents)$/);
  const chosen = new Map<Dimension, number>();
  if (geo !== undefined) chosen.set(geo, regionOf(geo, asked, place, texts));
  for (const dimension of set.dimensions) {
    if (dimension === time || dimension === geo || dimension === metric) continue;
    chosen.set(dimension, allOf(dimension, place, texts));
  }
  const figures: { [Key in YearKey]?: Record<string, number> } = {};
  const took: string[] = [];
  const region = geo?.categories[chosen.get(geo) ?? 0];
  const inRegion = region === undefined ? shown(set.label) : shown(region.label);
  for (const { key, at, label } of contents(metric, set, place, texts)) {
    if (metric !== undefined) chosen.set(metric, at);
    const counts: Record<string, number> = {};
    for (const [year, { code }] of time.categories.entries()) {
      chosen.set(time, year);
      const value = set.value(set.dimensions.map((dimension) => chosen.get(dimension) ?? 0));
      if (value === undefined) continue;
      const where = say.cell(place, `${inRegion} ${code}`);
      if (!(value >= 0 && value <= MOST_PERSONS)) {
        problems.add(say.outside(where, String(value), "0", texts.number(MOST_PERSONS, 0)));
      } else if (!Number.isInteger(value)) problems.add(say.notWhole(where, String(value)));
      else counts[code] = value;
    }
    const years = Object.keys(counts).map(Number);
    if (years.length === 0) continue;
    figures[key] = counts;
    const what = say.ofYears(say.figures[key], Math.min(...years), Math.max(...years));
    took.push(say.fromDataSet(what, shown(label), inRegion));
  }
  if (took.length === 0) throw new InputError(say.noFigures(place, inRegion));
  return { figures, took, ...(region === undefined ? {} : { region: plainName(region.label) }) };
}

function dimensionOf({ dimensions }: DataSet, role: Dimension["role"], names: RegExp): Dimension | undefined {
  return (
    dimensions.find((dimension) => dimension.role === role) ??
    dimensions.find(({ id, label }) => [id, label].some((name) => names.test(foldHeader(name))))
  );
}

/** A region without its number before, its years behind and its name in another language. */
function plainName(label: string): string {
  return label
    .slice(0, 200)
    .replace(/^(?:K-)?\d+\s+/i, "")
    .replace(/\([^()]*\)/g, "")
    .replace(/ - .*$/, "")
    .trim();
}

function regionOf(geo: Dimension, asked: string | undefined, place: string, texts: Texts): number {
  const say = texts.ownData;
  const { categories } = geo;
  if (asked === undefined) {
    if (categories.length === 1) return 0;
    throw new InputError(say.chooseRegion(place, listOf(categories, texts)));
  }
  const matching = (is: (category: Category) => boolean) =>
    categories.flatMap((category, i) => (is(category) ? [i] : []));
  const folded = foldName(asked);
  const found = [
    matching(({ code }) => code.replace(/^K-/i, "") === asked.trim()),
    matching(({ label }) => foldName(label) === folded),
    matching(({ label }) => foldName(plainName(label)) === folded),
  ].find((places) => places.length > 0);
  const [only, ...others] = found ?? [];
  if (only === undefined) {
    const nearest = nearestName(
      folded,
      categories.map(({ label }) => foldName(plainName(label))),
    );
    const meant = categories.find(({ label }) => foldName(plainName(label)) === nearest);
    const hint = meant === undefined ? "" : say.meant(shown(plainName(meant.label)));
    throw new InputError(say.noRegion(place, shown(asked), hint, listOf(categories, texts)));
  }
  if (others.length > 0) {
    const same = [only, ...others].flatMap((i) => categories[i] ?? []);
    throw new InputError(say.manyRegions(place, shown(asked), listOf(same, texts)));
  }
  return only;
}

function allOf(dimension: Dimension, place: string, texts: Texts): number {
  const { categories, label } = dimension;
  if (categories.length === 1) return 0;
  const all = categories.findIndex((category) => ALL.has(foldHeader(category.label)));
  if (all >= 0) return all;
  throw new InputError(texts.ownData.chooseCategory(place, shown(label), listOf(categories, texts)));
}

// Of several contents those that are known by their names; a single one is taken to be those settled, and
// said to be.
function contents(
  metric: Dimension | undefined,
  set: DataSet,
  place: string,
  texts: Texts,
): readonly { readonly key: YearKey; readonly at: number; readonly label: string }[] {
  const categories = metric?.categories ?? [];
  if (categories.length <= 1) {
    const label = categories[0]?.label ?? set.label;
    const key = YEAR_KEYS.find((name) => name === roleOf(label)) ?? "settled";
    return [
      { key, at: 0, label: `${label}${categories.length > 0 && set.label !== "" ? `: ${set.label}` : ""}` },
    ];
  }
  const known = categories.flatMap(({ label }, at) => {
    const key = YEAR_KEYS.find((name) => name === roleOf(label));
    return key === undefined ? [] : [{ key, at, label }];
  });
  if (known.length > 0 && new Set(known.map(({ key }) => key)).size === known.length) return known;
  throw new InputError(
    texts.ownData.chooseCategory(place, shown(metric?.label ?? ""), listOf(categories, texts)),
  );
}

function listOf(categories: readonly Category[], { ownData: say }: Texts): string {
  const names = categories
    .slice(0, MOST_LISTED)
    .map(({ code, label }) => (code === label ? shown(code) : `${shown(code)} ${shown(label)}`));
  const left = categories.length - names.length;
  return [...names, ...(left > 0 ? [say.more(left)] : [])].join(", ");
}
