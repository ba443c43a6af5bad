import { figuresOf, type ListedFigure } from "./catalogue/figures-of.js";
import { inWords } from "./catalogue/in-words.js";
import { kindOf, type ListingKind } from "./catalogue/kind-of.js";
import { yearsOf } from "./catalogue/years-of.js";
import * as denmark from "./denmark/index.js";
import type { SourceStatus } from "./figure.js";
import * as nordic from "./nordic/index.js";
import * as norway from "./norway/index.js";
import * as sweden from "./sweden/index.js";

const namespaces = { norway, nordic, sweden, denmark } as const;

/** Whose figures they are: `nordic` holds what is about several countries. */
export type FigureCountry = keyof typeof namespaces;

/** An entry of the reference room: a figure, or figures that belong together. */
export interface FigureListing {
  readonly country: FigureCountry;
  /** Where it stands in the module, such as `norway.nationalSeries.settled`. */
  readonly path: string;
  readonly name: string;
  readonly kind: ListingKind;
  /** The units of its numbers, each once. */
  readonly units: readonly string[];
  /** The first and last calendar year that it speaks of; left out where it names none. */
  readonly firstYear?: number;
  readonly lastYear?: number;
  /** The year or month from which a rule is abolished. */
  readonly abolishedFrom?: string;
  /** How many numbers it holds. */
  readonly count: number;
  /** How many of them have each status. */
  readonly statuses: Readonly<Record<SourceStatus, number>>;
  /** Each source once, in the order in which they come. */
  readonly sources: readonly string[];
  readonly figures: readonly ListedFigure[];
}

/**
 * Everything that the reference room holds, by country and then by the name of the export, found by
 * walking through it. What its functions compute (rates filled in, indices) is not listed.
 *
 * @example listFigures().find(({ path }) => path === "norway.municipalDeflator")?.lastYear // 2026
 */
export function listFigures(): readonly FigureListing[] {
  return Object.entries(namespaces).flatMap(([country, namespace]) =>
    inOrder(Object.entries(namespace)).flatMap(([key, value]) =>
      listingsIn(value, [key], `${country}.${key}`, country as FigureCountry),
    ),
  );
}

/** By name: a module's exports stand in that order, but a bundler may give them in another. */
function inOrder(exports: readonly (readonly [key: string, value: unknown])[]) {
  return exports.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function listingsIn(
  value: unknown,
  keys: readonly string[],
  path: string,
  country: FigureCountry,
): readonly FigureListing[] {
  if (kindOf(value) !== undefined) return [listing(value, keys, path, country)];
  if (Array.isArray(value)) {
    return value.flatMap((part, index) => listingsIn(part, keys, `${path}[${index}]`, country));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    listingsIn(part, [...keys, key], `${path}.${key}`, country),
  );
}

function listing(
  entry: unknown,
  keys: readonly string[],
  path: string,
  country: FigureCountry,
): FigureListing {
  const { name = keys.map(inWords).join(": ") } = entry as { readonly name?: string };
  const figures = figuresOf(entry);
  const numbers = figures.filter(({ value }) => value !== null);
  const years = yearsOf(entry, name);
  const abolished = figures.find(({ value }) => value === null)?.label.replace("from ", "");
  const statuses = { cited: 0, derived: 0, assumed: 0, own: 0 };
  for (const { status } of numbers) statuses[status] += 1;
  return {
    country,
    path,
    name,
    kind: kindOf(entry) ?? "figure",
    units: unique(numbers.map(({ unit }) => unit)),
    ...(years.length === 0 ? {} : { firstYear: Math.min(...years), lastYear: Math.max(...years) }),
    ...(abolished === undefined ? {} : { abolishedFrom: abolished }),
    count: numbers.length,
    statuses,
    sources: unique(figures.map(({ source }) => source)),
    figures,
  };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
