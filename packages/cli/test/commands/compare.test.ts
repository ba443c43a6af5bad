import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ComparisonJson, SeriesJson } from "@glidepath/core";
import { type CliRun, runCli, tooWide } from "../helpers/run-cli.js";
import { runInProcess } from "../helpers/run-in-process.js";

const common = ["compare", "drammen-2024", "--runs", "20", "--seed", "test"];
const alone = ["--workers", "1", "--json"];
let folder: string;
let plain: CliRun;
let json: CliRun;
let result: ComparisonJson;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-"));
  [plain, json] = await Promise.all([
    runCli(...common, "--out", join(folder, "new", "out")),
    runInProcess(...common, ...alone),
  ]);
  result = JSON.parse(json.stdout) as ComparisonJson;
});

afterAll(() => rm(folder, { recursive: true }));

describe("glidepath compare", () => {
  test("ends with 0 and says on stderr what it wrote", () => {
    expect(plain.code).toBe(0);
    expect(plain.stderr).toContain("report.html");
  });

  test("prints no line over 80 columns, and no colours where there is no terminal", () => {
    expect(plain.stdout.length).toBeGreaterThan(1000);
    expect(tooWide(plain.stdout)).toEqual([]);
    expect(plain.stdout).not.toContain("\u001b");
    expect(plain.stderr).not.toContain("\u001b");
  });

  test("prints policies, both spans, differences, parts, the fund, words and assumptions", () => {
    for (const piece of [
      "gradual: 250 in 2024",
      "2024–2027",
      "2024–2031",
      "of which",
      "Each policy minus gradual",
      "from level",
      "from adjustment",
      "from surprise",
      "better in",
      "reserve fund has run dry",
      "In words",
      "How sure this is",
      "Assumptions",
    ]) {
      expect(plain.stdout).toContain(piece);
    }
  });

  test("compares the policies of the scenario, in its order", () => {
    expect(Object.keys(result.policies)).toEqual([
      "gradual",
      "sharp",
      "gradual-yearly",
      "gradual-ahead",
      "sharp-ahead",
      "from-340",
    ]);
  });
});

describe("glidepath compare --json", () => {
  test("prints one object and nothing else", () => {
    expect(json.code).toBe(0);
    expect(json.stderr).toBe("");
    expect(json.stdout.endsWith("}\n")).toBe(true);
    expect(Object.keys(result)).toEqual([
      "scenario",
      "seed",
      "runs",
      "stopping",
      "parameterPoints",
      "quantileAccuracy",
      "years",
      "planYears",
      "currency",
      "priceBase",
      "policies",
      "differences",
      "assumptions",
      "hash",
    ]);
    expect(result).toMatchObject({ scenario: "Drammen 2024", seed: "test", runs: 20 });
  });

  test("has the keys that docs/guides/results.md names", async () => {
    const page = await readFile(new URL("../../../../docs/guides/results.md", import.meta.url), "utf8");
    const words = new Set(page.split("## JSON of other commands")[0]?.match(/[A-Za-z]\w*/g));
    const [policy] = Object.values(result.policies);
    const [difference] = Object.values(result.differences);
    const keys = [result, policy, difference, policy?.net.total].flatMap((object) =>
      Object.keys(object ?? {}),
    );
    const said = keys.filter((key) => key !== "description" && !words.has(key));
    expect(keys.length).toBeGreaterThan(30);
    expect(said).toEqual([]);
  });

  test("totals are the sums of the means by year", () => {
    const check = ({ byYear, total, planTotal }: SeriesJson) => {
      const means = byYear.map(({ mean }) => mean);
      const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
      // A hundred additions of amounts below 1e9 may differ in the sixth decimal of a krone.
      expect(Math.abs((total?.mean ?? Number.NaN) - sum(means))).toBeLessThan(1e-4);
      expect(Math.abs((planTotal?.mean ?? Number.NaN) - sum(means.slice(0, 4)))).toBeLessThan(1e-4);
    };
    let checked = 0;
    const pieces = [
      ...Object.values(result.policies),
      ...Object.values(result.differences),
      ...Object.values(result.differences).map(({ parts }) => parts),
    ];
    for (const series of pieces.flatMap((piece) => Object.values(piece) as unknown[])) {
      if (typeof series !== "object" || series === null || !("total" in series)) continue;
      check(series as SeriesJson);
      checked++;
    }
    // 6 policies of 15 series, 5 differences of 8 and of 3 parts.
    expect(checked).toBe(6 * 15 + 5 * 8 + 5 * 3);
  });
});

describe("the files", () => {
  test("are these, and nothing is left beside them", async () => {
    const names = await readdir(join(folder, "new", "out"));
    expect(names.sort()).toEqual([
      "paths.parquet",
      "report.html",
      "results.csv",
      "results.json",
      "results.xlsx",
    ]);
  });

  test("results.json is what --json prints, to the bit, for the same seed", async () => {
    expect(await readFile(join(folder, "new", "out", "results.json"), "utf8")).toBe(json.stdout);
  });

  test("results.csv is tidy and holds the same numbers", async () => {
    const rows = csvParse(await readFile(join(folder, "new", "out", "results.csv"), "utf8"));
    expect(rows.columns).toEqual(["policy", "measure", "year", "statistic", "value"]);
    const value = (policy: string, measure: string, year: string, statistic: string) =>
      rows.filter(
        (row) =>
          row.policy === policy &&
          row.measure === measure &&
          row.year === year &&
          row.statistic === statistic,
      );
    const [net, ...others] = value("sharp - gradual", "net", "total", "mean");
    expect(others).toEqual([]);
    expect(Number(net?.value)).toBe(result.differences["sharp - gradual"]?.net.total.mean);
    expect(Number(value("sharp", "settled", "2025", "p95")[0]?.value)).toBe(
      result.policies.sharp?.settled.byYear[1]?.p95,
    );
    expect(Number(value("gradual", "fundDryBy", "2031", "share")[0]?.value)).toBe(
      result.policies.gradual?.fundDryBy.at(-1)?.estimate,
    );
  });

  test("report.html asks for nothing from elsewhere and says how it was made", async () => {
    const report = await readFile(join(folder, "new", "out", "report.html"), "utf8");
    expect(report).not.toMatch(/<(?:script|link|iframe|img|object|embed)\b|@import|url\(|\bsrc=/i);
    expect(report).toContain(result.hash);
    expect(report).toContain("glidepath compare drammen-2024 --runs 20 --seed test");
    // Net, fund, deficits, settled, adjustment, differences, waterfall and the parts of each difference: none of
    // so few worlds tells which uncertain numbers matter.
    expect(report.match(/<svg /g)).toHaveLength(8);
    expect(report).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });
});

describe("options", () => {
  test("the results are the same with one thread and with two", async () => {
    const words = ["compare", "drammen-2024", "--runs", "260", "--policies", "sharp", "--json"];
    const [one, two] = await Promise.all([
      runInProcess(...words, "--workers", "1"),
      runCli(...words, "--workers", "2"),
    ]);
    expect(one.code).toBe(0);
    expect(two.stdout).toBe(one.stdout);
  });

  test("--policies keeps the order given, and the first is what the others are compared with", async () => {
    const { stdout } = await runInProcess(...common, "--policies", "sharp, from-340,gradual", ...alone);
    const chosen = JSON.parse(stdout) as ComparisonJson;
    expect(Object.keys(chosen.policies)).toEqual(["sharp", "from-340", "gradual"]);
    expect(Object.keys(chosen.differences)).toEqual(["from-340 - sharp", "gradual - sharp"]);
    // The worlds are the same, whichever policies are tried in them.
    expect(chosen.policies.sharp).toEqual(result.policies.sharp);
  });

  test("another seed gives other worlds", async () => {
    const { stdout } = await runInProcess(...common, "--seed", "other", ...alone);
    expect((JSON.parse(stdout) as ComparisonJson).hash).not.toBe(result.hash);
  });

  test("a single policy, and a single world, make a report without differences", async () => {
    const out = join(folder, "single");
    const words = ["compare", "exact-cases", "--policies", "once", "--runs", "1", "--out", out, "--quiet"];
    const { code, stdout, stderr } = await runInProcess(...words, "--workers", "1");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).not.toContain("In words");
    expect(tooWide(stdout)).toEqual([]);
    const report = await readFile(join(out, "report.html"), "utf8");
    expect(report).not.toContain("The differences");
    expect(report).not.toMatch(/NaN|undefined|Infinity/);
  });
});
