import { describe, expect, it } from "vitest";
import * as reference from "../../src/reference/index.js";
import { listFigures, missingFigures } from "../../src/reference/index.js";
import { unsourced } from "./unsourced.js";

const listings = listFigures();
/** The folders of the room: everything it exports that is neither a function nor the list of what is missing. */
const countries = Object.fromEntries(
  Object.entries(reference).filter(([, part]) => typeof part === "object" && !Array.isArray(part)),
);

/** What stands at a path such as `norway.integrationGrantRates[0]`. */
function at(path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((key) => key !== "")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], reference);
}

function listingAt(path: string) {
  const found = listings.find((listing) => listing.path === path);
  if (found === undefined) throw new Error(`nothing is listed at ${path}`);
  return found;
}

/** The entry at a path, or those of the group that stands there. */
function listingsUnder(path: string) {
  return listings.filter((listing) => listing.path === path || listing.path.startsWith(`${path}.`));
}

describe("the list of figures", () => {
  it("holds every number that the room exports, none twice", () => {
    const counted = listings.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(unsourced(countries).numbers);
    expect(counted).toBeGreaterThan(2400);
    expect(new Set(listings.map(({ path }) => path)).size).toBe(listings.length);
  });

  it("names paths that lead to what is listed, in each country", () => {
    for (const { path, name } of listings) {
      const entry = at(path) as { readonly name?: string } | undefined;
      expect(entry, path).toBeTypeOf("object");
      if (entry?.name !== undefined) expect(name).toBe(entry.name);
    }
    const listed = new Set(listings.map(({ country }) => country));
    expect(listed, "the countries that list-figures.ts walks through").toEqual(
      new Set(Object.keys(countries)),
    );
  });

  it("says of settlement: 2009–2025 in persons, 17 numbers, of which 5 derived", () => {
    expect(listingAt("norway.nationalSeries.settled")).toMatchObject({
      country: "norway",
      name: "settled",
      kind: "series",
      units: ["persons"],
      firstYear: 2009,
      lastYear: 2025,
      count: 17,
      statuses: { cited: 12, derived: 5, assumed: 0, own: 0 },
    });
  });

  it("says of a rule until when it was in force and from when it is abolished", () => {
    expect(listingAt("sweden.unaccompaniedMinors.agreedPlace")).toMatchObject({
      kind: "rule",
      lastYear: 2017,
      abolishedFrom: "2017-07",
      count: 2,
    });
    expect(listingAt("sweden.baseGrant")).toMatchObject({
      kind: "series",
      lastYear: 2019,
      abolishedFrom: "2020",
      count: 2,
    });
    expect(listingAt("sweden.unaccompaniedMinors.under18")).not.toHaveProperty("abolishedFrom");
  });

  it("takes the years from the rows, else from the name, else leaves them out", () => {
    const years = (path: string) => [listingAt(path).firstYear, listingAt(path).lastYear];
    expect(years("nordic.dropEpisodes")).toEqual([2000, 2026]);
    expect(years("norway.stillInFirstMunicipality")).toEqual([1999, 2016]);
    expect(years("norway.hiringInArendal2016")).toEqual([2016, 2016]);
    expect(years("norway.leaseTerms")).toEqual([undefined, undefined]);
  });

  it("gives each number its unit, status and source, as its row has them", () => {
    const [first] = listingAt("norway.waitForSettlement").figures;
    expect(first).toEqual({
      label: "2010, unaccompaniedMinors, permit, wait",
      value: 5.7,
      unit: "months",
      source: "https://www.imdi.no/arkiv/arkiverte-publikasjoner/2012/arsrapport-for-bosetting-2011/",
      status: "cited",
    });
    const abolished = listingAt("sweden.unaccompaniedMinors.agreedPlace").figures.at(-1);
    expect(abolished).toMatchObject({ label: "from 2017-07", value: null, unit: "SEK per place and day" });
  });

  it("labels numbers so that none of an entry is taken for another", () => {
    for (const { path, figures } of listings) {
      const labels = figures.map(({ label }) => label);
      expect(new Set(labels).size, path).toBe(labels.length);
    }
  });

  it("counts each number under one status", () => {
    for (const { path, count, statuses } of listings) {
      expect(
        Object.values(statuses).reduce((sum, number) => sum + number, 0),
        path,
      ).toBe(count);
    }
  });
});

describe("what is missing", () => {
  it("concerns entries that are listed, and says where something is done instead", () => {
    const scenarioKey = /^(grants|services|people|staffing|housing)(\.(<\w+>|\w+))*$/;
    for (const { what, concerns, where, country } of missingFigures) {
      expect(concerns.length, what).toBeGreaterThan(0);
      for (const path of concerns) expect(listingsUnder(path), path).not.toEqual([]);
      expect(at(where) !== undefined || scenarioKey.test(where), `${where} (${country}: ${what})`).toBe(true);
    }
  });

  const gaps = missingFigures.flatMap(({ years, concerns, what }) =>
    concerns
      .flatMap(listingsUnder)
      .filter(({ kind }) => years !== undefined && (kind === "series" || kind === "rule"))
      .map((listing) => [`${listing.path} ${years}`, what, years ?? "", listing] as const),
  );

  it.each(gaps)("is truly missing: %s, %s", (_, __, years, { figures }) => {
    const [first = "", last = first] = years.split("–");
    const from = first === "" ? 0 : Number(first);
    const to = last === "" ? 9999 : Number(last);
    const known = figures
      .filter(({ value, status }) => value !== null && status === "cited")
      .map(({ label }) => Number(/\d{4}/.exec(label)?.[0]));
    expect(known.filter((year) => from <= year && year <= to)).toEqual([]);
  });
});
