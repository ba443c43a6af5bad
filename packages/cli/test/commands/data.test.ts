import {
  type FigureListing,
  listFigures,
  type MissingFigure,
  missingFigures,
} from "@glidepath/core/reference";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { tooWide } from "../helpers/run-cli.js";
import { runInProcess } from "../helpers/run-in-process.js";

interface DataJson {
  readonly entries: readonly FigureListing[];
  readonly missing: readonly MissingFigure[];
}

/** What comes before the list of what is missing. */
const tableOf = (stdout: string) => stdout.split("\nWhat is missing\n")[0] ?? "";

describe("glidepath data", () => {
  test("lists every entry under its country in 80 columns, and what is missing at the end", async () => {
    const { code, stdout, stderr } = await runInProcess("data");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(tooWide(stdout)).toEqual([]);
    for (const { path } of listFigures()) expect(tableOf(stdout)).toContain(`\n  ${path} (`);
    const countries = new Set(listFigures().map(({ country }) => country));
    expect(stdout.match(/^\w[\w ]+: \d+ entries, \d+ numbers$/gm)).toHaveLength(countries.size);
    expect(stdout.match(/^ {4}Instead: /gm)).toHaveLength(missingFigures.length);
    expect(stdout.lastIndexOf("What is missing")).toBeGreaterThan(stdout.lastIndexOf(" numbers)"));
  });

  test("a row says name, years, unit, status and source: settlement 2009–2025, cited and derived, from IMDi", async () => {
    const { stdout } = await runInProcess("data", "--find", "norway.nationalSeries.settled");
    const lines = stdout.split("\n");
    const path = lines.indexOf("  norway.nationalSeries.settled (17 numbers)");
    expect(lines[path - 1]).toMatch(/^settled +2009–2025 persons +cited \+d +imdi\.no \+6$/);
  });

  test("--country sweden lists Sweden alone, and says what is abolished since when", async () => {
    const { code, stdout } = await runInProcess("data", "--country", "sweden");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Sweden: /);
    expect(stdout.match(/^\w[\w ]+: \d+ entries, \d+ numbers$/gm)).toHaveLength(1);
    expect(stdout).toContain("sweden.baseGrant (2 numbers, abolished from 2020)");
    expect(stdout).toContain("sweden.unaccompaniedMinors.agreedPlace (2 numbers, abolished from 2017-07)");
  });

  test("--find keeps entries in which every word occurs, in capitals or not", async () => {
    const [agencies, nothing] = await Promise.all([
      runInProcess("data", "--find", "AGENCY nurse"),
      runInProcess("data", "--country", "denmark", "--find", "kindergarten"),
    ]);
    expect(tableOf(agencies.stdout).match(/^ {2}\S+ \(/gm)).toEqual([
      "  norway.agencyNursePay (",
      "  norway.agencyNursePrices (",
    ]);
    expect(nothing).toMatchObject({
      code: 0,
      stdout: 'No entry of denmark holds "kindergarten". Try fewer or shorter words.\n',
    });
  });
});

describe("glidepath data --figure", () => {
  test("prints all numbers of an entry with source and note, and what it lacks", async () => {
    const { code, stdout } = await runInProcess("data", "--figure", "sweden.unaccompaniedMinors.agreedPlace");
    expect(code).toBe(0);
    expect(tooWide(stdout)).toEqual([]);
    expect(stdout).toMatch(/^ {2}from 2012-05 +1\u00a0600 +assumed \[1\] n1$/m);
    expect(stdout).toMatch(/^ {2}from 2016-11 +1\u00a0600 +cited +\[2\]$/m);
    expect(stdout).toMatch(/^ {2}from 2017-07 +abolished +cited +\[3\] n2$/m);
    expect(stdout).toContain("nothing is paid for an empty place");
    expect(stdout.replace(/\n +/g, "")).toContain("https://www.regeringen.se/artiklar/2017/03/");
    expect(stdout).toContain("when the payment for agreed places for minors began, –2011");
  });

  test("of a group prints each entry of it, with every digit", async () => {
    const { stdout } = await runInProcess("data", "--figure", "norway.languageTraining");
    expect(tooWide(stdout)).toEqual([]);
    expect(stdout.match(/^norway\.languageTraining\.\w+: series/gm)).toHaveLength(4);
    expect(stdout).toMatch(/^ {2}2015 +118\u00a0000 +cited/m);
    expect(stdout).toMatch(/^ {2}2020 +5\.3 +cited/m);
  });

  test("of rows with several units says which number is what", async () => {
    const { stdout } = await runInProcess("data", "--figure", "nordic.forecasts.danishAllocation");
    expect(tooWide(stdout)).toEqual([]);
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "2014, published announcement 2, plan (persons) 4 400 cited",
    );
  });
});

describe("glidepath data --json", () => {
  test("prints one object with everything that is listed and missing, nothing cut short", async () => {
    const { code, stdout, stderr } = await runInProcess("data", "--json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const said = JSON.parse(stdout) as DataJson;
    expect(Object.keys(said)).toEqual(["entries", "missing"]);
    expect(said).toEqual(JSON.parse(JSON.stringify({ entries: listFigures(), missing: missingFigures })));
    expect(stdout).not.toContain("…");
  });

  test("of one figure has its entry alone: the deflator of 2022 is 6.7", async () => {
    const { stdout } = await runInProcess("data", "--figure", "norway.municipalDeflator", "--json");
    const { entries } = JSON.parse(stdout) as DataJson;
    expect(entries).toHaveLength(1);
    expect(entries[0]?.figures.find(({ label }) => label === "2022")).toEqual({
      label: "2022",
      value: 6.7,
      unit: "percent growth from the year before",
      source: expect.stringContaining("Ministry of Finance"),
      status: "cited",
    });
  });
});

describe("wrong input ends with 2, says what is wrong and prints nothing on stdout", () => {
  test.each<[title: string, words: string[], said: RegExp]>([
    [
      "a misspelt path",
      ["--figure", "norway.nationalSeries.setled"],
      /^--figure: there is no entry "norway\.nationalSeries\.setled"\. Did you mean norway\.nationalSeries\.settled\? /,
    ],
    [
      "the end of a path",
      ["--figure", "grants.base"],
      /no entry "grants\.base"\. Did you mean denmark\.grants\.base\? .*glidepath data lists them all\.\n$/,
    ],
    ["an empty path", ["--figure", ""], /there is no entry ""/],
    [
      "an unknown country",
      ["--country", "atlantis"],
      /--country.*'atlantis' is invalid\. Allowed choices are norway, nordic, sweden, denmark/,
    ],
    [
      "a path and a text at once",
      ["--figure", "norway.municipalDeflator", "--find", "prices"],
      /--figure <path>' cannot be used with option '--find/,
    ],
  ])("%s", async (_title, words, said) => {
    const { code, stdout, stderr } = await runInProcess("data", ...words);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(said);
  });

  test("docs/guides/results.md names every key of the JSON", async () => {
    const page = await readFile(new URL("../../../../docs/guides/results.md", import.meta.url), "utf8");
    const keysOfData = /^\| `data` \|.*$/m.exec(page)?.[0] ?? "";
    const keys = new Set([
      ...listFigures().flatMap((entry) => [...Object.keys(entry), ...entry.figures.flatMap(Object.keys)]),
      ...missingFigures.flatMap(Object.keys),
    ]);
    for (const key of keys) expect(keysOfData).toMatch(new RegExp(`\\b${key}\\b`));
  });
});
