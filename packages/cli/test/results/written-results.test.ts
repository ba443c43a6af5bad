import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetMetadataAsync, parquetReadObjects, type FileMetaData } from "hyparquet";
import { csvParse } from "d3-dsv";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compare, type Comparison, MEASURES, type SeriesJson } from "@glidepath/core";
import { drammen2024, exactCases } from "@glidepath/core/examples";
import { textsIn } from "../../src/language/texts.js";
import { writePathsParquet } from "../../src/output/paths-parquet.js";
import { resultsCsv } from "../../src/output/results-csv.js";
import { writeFiles } from "../../src/output/write-files.js";
import { writeResults } from "../../src/output/write-results.js";
import { TaskError } from "../../src/errors/task-error.js";
import { version } from "../../src/version.js";
import { readBook, rowsOf } from "../helpers/xlsx-reading.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-"));
});
afterEach(() => rm(folder, { recursive: true }));

type Row = Record<string, number | string>;

async function readParquet(path: string): Promise<{ metadata: FileMetaData; rows: Row[] }> {
  const bytes = await readFile(path);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return { metadata: await parquetMetadataAsync(file), rows: (await parquetReadObjects({ file })) as Row[] };
}

describe("all paths as Parquet", () => {
  const { gradual, sharp } = drammen2024.policies;
  const policies = { gradual, sharp } as typeof drammen2024.policies;
  const comparison = compare({ ...drammen2024, policies }, { runs: 50, seed: "paths" });

  test("are a row for each policy, run and year, with every measure to the last bit", async () => {
    const path = join(folder, "paths.parquet");
    writePathsParquet(path, comparison);
    const { rows } = await readParquet(path);
    expect(rows).toHaveLength(2 * 50 * 8);
    expect(Object.keys(rows[0] ?? {})).toEqual(["policy", "run", "year", ...MEASURES]);
    let place = 0;
    for (const policy of ["gradual", "sharp"]) {
      for (let run = 0; run < 50; run++) {
        for (const year of comparison.years) {
          const row = rows[place++];
          expect(row).toMatchObject({ policy, run, year });
          for (const measure of MEASURES) {
            expect(row?.[measure]).toBe(comparison.policy(policy).measure(measure).in(year).values[run]);
          }
        }
      }
    }
  });

  test("have the means of results.json", async () => {
    const path = join(folder, "paths.parquet");
    writePathsParquet(path, comparison);
    const { rows } = await readParquet(path);
    const result = comparison.toJSON();
    let compared = 0;
    for (const [name, policy] of Object.entries(result.policies)) {
      for (const measure of MEASURES) {
        const series = (policy as unknown as Record<string, SeriesJson | undefined>)[measure];
        if (series === undefined) continue;
        for (const [i, year] of result.years.entries()) {
          const values = rows.filter((row) => row.policy === name && row.year === year);
          const mean = values.reduce((sum, row) => sum + Number(row[measure]), 0) / values.length;
          const expected = series.byYear[i]?.mean as number;
          expect(Math.abs(mean - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
          compared++;
        }
      }
    }
    // 16 of the measures are told by year for each of two policies.
    expect(compared).toBe(2 * 16 * 8);
  });

  test("say of which comparison they are, and are the same bytes again", async () => {
    const [path, again] = [join(folder, "paths.parquet"), join(folder, "again.parquet")];
    writePathsParquet(path, comparison);
    writePathsParquet(again, comparison);
    expect((await readFile(path)).equals(await readFile(again))).toBe(true);
    const { metadata } = await readParquet(path);
    const told = Object.fromEntries(metadata.key_value_metadata?.map(({ key, value }) => [key, value]) ?? []);
    expect(told).toEqual({
      "glidepath.scenario": "Drammen 2024",
      "glidepath.currency": "NOK",
      "glidepath.priceBase": "2024",
      "glidepath.seed": "paths",
      "glidepath.runs": "50",
      "glidepath.parameterPoints": "random",
      "glidepath.hash": comparison.hash,
      "glidepath.version": version(),
    });
  });

  test("are written in groups, so that neither writer nor reader needs all at once", async () => {
    const path = join(folder, "paths.parquet");
    const many = compare(
      { ...exactCases, policies: { once: exactCases.policies.once as never } },
      { runs: 2501 },
    );
    writePathsParquet(path, many);
    const { metadata, rows } = await readParquet(path);
    const years = many.years.length;
    const groups = metadata.row_groups.map(({ num_rows }) => Number(num_rows));
    expect(groups).toEqual([2500 * years, years]);
    expect(rows.at(-1)).toMatchObject({ policy: "once", run: 2500, year: many.years.at(-1) });
  });
});

describe("what is written into the folder", () => {
  const texts = textsIn("en");

  test("belongs to one run: the workbook's hash is that of results.json, and so is that of the paths", async () => {
    const comparison = compare(exactCases, { runs: 2 });
    const { paths, notes } = await writeResults(folder, comparison, texts, "the command");
    expect(notes).toEqual([]);
    expect(paths.map((path) => path.slice(folder.length + 1))).toEqual([
      "report.html",
      "results.xlsx",
      "results.json",
      "results.csv",
      "paths.parquet",
    ]);
    expect((await readdir(folder)).sort()).toEqual(paths.map((path) => path.slice(folder.length + 1)).sort());
    const { hash } = JSON.parse(await readFile(join(folder, "results.json"), "utf8")) as { hash: string };
    const method = rowsOf(readBook(await readFile(join(folder, "results.xlsx"))), "Method");
    expect(method.find(([term]) => term === "Hash of the results")?.[1]).toBe(hash);
    const { metadata } = await readParquet(join(folder, "paths.parquet"));
    expect(metadata.key_value_metadata).toContainEqual({ key: "glidepath.hash", value: hash });
    expect(await readFile(join(folder, "report.html"), "utf8")).toContain(hash);
  });

  test("has no paths beyond the worlds that are kept, says so, and leaves none of an earlier run", async () => {
    await writeFile(join(folder, "paths.parquet"), "of an earlier run");
    const comparison = Object.create(compare(exactCases, { runs: 2 }), {
      // As it is beyond EXACT_RUNS worlds, without the minutes that they take.
      paths: { value: () => undefined },
    }) as Comparison;
    const { notes } = await writeResults(folder, comparison, texts, "the command");
    expect((await readdir(folder)).sort()).toEqual([
      "report.html",
      "results.csv",
      "results.json",
      "results.xlsx",
    ]);
    expect(notes).toEqual([
      expect.stringMatching(/^No paths\.parquet: beyond 20.000 worlds.*--runs 20000 or fewer/),
    ]);
    const method = rowsOf(readBook(await readFile(join(folder, "results.xlsx"))), "Method");
    expect(method.flat().join(" ")).toContain("There is no paths.parquet");
  });

  test("stays as it was when one of the files cannot be written", async () => {
    await writeFile(join(folder, "first"), "old");
    await mkdir(join(folder, "third"));
    const half = (path: string) => {
      throw new Error(`no room for ${path.length > 0 ? "it" : ""}`);
    };
    await expect(writeFiles(folder, { first: "new", second: half })).rejects.toThrow("no room");
    await expect(writeFiles(folder, { first: "new", "none/second": "new" })).rejects.toThrow(TaskError);
    expect((await readdir(folder)).sort()).toEqual(["first", "third"]);
    expect(await readFile(join(folder, "first"), "utf8")).toBe("old");
  });
});

test("results.csv has every number of results.json that a summary or an interval has", () => {
  const result = compare(exactCases, { runs: 3 }).toJSON();
  const rows = csvParse(resultsCsv(result));
  const written = new Map(
    rows.map(({ policy, measure, year, statistic, value }) => [
      [policy, measure, year, statistic].join("|"),
      value,
    ]),
  );
  expect(written.size).toBe(rows.length);
  let compared = 0;
  const check = (name: string, measure: string, { byYear, planTotal, total }: SeriesJson) => {
    const summaries = [
      ...byYear.map((summary, i) => [String(result.years[i]), summary] as const),
      ["plan", planTotal] as const,
      ["total", total] as const,
    ];
    for (const [year, summary] of summaries) {
      for (const [statistic, value] of Object.entries(summary ?? {})) {
        if (typeof value !== "number" || statistic === "shareTied") continue;
        expect(Number(written.get([name, measure, year, statistic].join("|")))).toBe(value);
        compared++;
      }
    }
  };
  const series = (object: object) =>
    Object.entries(object).filter(
      ([, value]) => value !== null && typeof value === "object" && "byYear" in value,
    );
  for (const [name, policy] of Object.entries(result.policies)) {
    for (const [measure, each] of series(policy)) check(name, measure, each as SeriesJson);
  }
  for (const [name, difference] of Object.entries(result.differences)) {
    for (const [measure, each] of [...series(difference), ...series(difference.parts)]) {
      check(name, measure, each as SeriesJson);
    }
    const { shareBetter } = difference.net.total;
    for (const [statistic, value] of [
      ["share", shareBetter.estimate],
      ["shareLow", shareBetter.low],
      ["shareHigh", shareBetter.high],
    ] as const) {
      expect(Number(written.get([name, "shareBetter", "total", statistic].join("|")))).toBe(value);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(1000);
});
