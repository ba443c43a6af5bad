import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { type ArrivalFit, type Backtest, readScenario } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runProgram } from "../../src/run-program.js";
import { tooWide } from "../helpers/run-cli.js";
import { runInProcess } from "../helpers/run-in-process.js";

let folder: string;
const file = (name: string) => join(folder, name);
const SETTLED = [6087, 5797, 5486, 5757, 6511, 7784, 11_342, 15_291, 11_078, 4903];
// As if they had settled later: up to the year before the plan of the scenario below.
const lines = SETTLED.map((persons, i) => `${2014 + i},${persons}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-"));
  const write = (name: string, text: string) => writeFile(file(name), text);
  await Promise.all([
    write("settled.csv", `year,persons\n${lines.join("\n")}\n`),
    write("semicolons.csv", `\ufeffyear;persons\r\n${lines.join("\r\n").replaceAll(",", ";")}\r\n`),
    write("short.csv", "year,persons\n2019,10\n2020,12\n"),
    write("gap.csv", `year,persons\n${lines.toSpliced(4, 1).join("\n")}\n`),
    write("zero.csv", "year,persons\n2019,10\n2020,0\n"),
    write("words.csv", "year,persons\n2019,few\n"),
    write("misnamed.csv", "year,people\n2019,10\n"),
  ]);
});

afterAll(() => rm(folder, { recursive: true }));

const backtest = (...words: readonly string[]) => runInProcess("backtest", ...words);

describe("glidepath backtest", () => {
  test("prints its scores within 80 columns, against naive forecasts, and says where bands are too narrow", async () => {
    const { code, stdout, stderr } = await backtest("--runs", "400");
    expect(code).toBe(0);
    expect(stderr).toBe("");
    expect(tooWide(stdout)).toEqual([]);
    expect(stdout).toMatch(/^1 year ahead +years +score +skill +50 % +80 % +95 % +persons +skill$/m);
    expect(stdout).toMatch(/^same as last year +14 +0\.398 +0/m);
    const text = stdout.replaceAll(/\s+/g, " ");
    expect(text).toContain('than "same as last year"');
    expect(text).toContain("Too narrow beyond chance: ");
  });

  test("the naive score is the mean of |log(this year/last year)| over 2011–2024: 0.398", async () => {
    const settled = [...SETTLED, 4782, 2759, 4489, 31_258, 33_701, 25_618].slice(1);
    const changes = settled.slice(1).map((persons, i) => Math.abs(Math.log(persons / (settled[i] ?? 0))));
    const expected = changes.reduce((sum, change) => sum + change, 0) / changes.length;
    const { stdout } = await backtest("--runs", "20", "--json");
    const { scores } = JSON.parse(stdout) as Backtest;
    const naive = scores.find(({ method, horizon }) => method === "lastYear" && horizon === 1);
    expect(naive?.crpsLog).toBeCloseTo(expected, 10);
    expect(expected).toBeCloseTo(0.398, 3);
  });

  test("--json prints one object and nothing else, the same for the same seed", async () => {
    const first = await backtest("--runs", "20", "--seed", "x", "--json");
    expect(first.stderr).toBe("");
    expect(Object.keys(JSON.parse(first.stdout) as Backtest)).toEqual([
      "scenario",
      "defaults",
      "forecasts",
      "scores",
      "plans",
      "ranges",
      "fillRule",
      "fill",
      "fillScores",
      "retention",
      "grants",
      "coverage",
      "surveyCost",
      "drammen",
    ]);
    expect((await backtest("--runs", "20", "--seed", "x", "--json")).stdout).toBe(first.stdout);
    expect((await backtest("--runs", "20", "--seed", "y", "--json")).stdout).not.toBe(first.stdout);
  });

  test("--out writes a page that asks for nothing from elsewhere, with its pictures, and the numbers", async () => {
    const out = file("out");
    const { code, stderr } = await backtest("--runs", "20", "--out", out);
    expect(code).toBe(0);
    expect(stderr).toContain("Written: ");
    expect((await readdir(out)).sort()).toEqual(["backtest.html", "backtest.json"]);
    const page = await readFile(join(out, "backtest.html"), "utf8");
    expect(page.match(/<svg/g)?.length).toBeGreaterThanOrEqual(7);
    expect(page).not.toMatch(/<script|<link|src="http|url\(http/);
    expect(page).not.toMatch(/NaN|undefined|⚠/);
    expect(page).toContain("glidepath backtest --runs 20 --seed backtest");
    const { stdout } = await backtest("--runs", "20", "--json");
    expect(await readFile(join(out, "backtest.json"), "utf8")).toBe(stdout);
  });
});

describe("glidepath backtest --series", () => {
  // The rest of a scenario, a key a line: JSON is YAML.
  const rest = Object.entries(drammen2024)
    .filter(([key]) => key !== "need")
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join("\n");

  test.each(["regimes", "studentT", "resampled"])(
    "prints a section for %s that can be pasted into a scenario",
    async (model) => {
      const { code, stdout } = await backtest("--series", file("settled.csv"), "--model", model);
      expect(code).toBe(0);
      expect(tooWide(stdout)).toEqual([]);
      const { need } = readScenario(`${rest}\n${stdout}`, "pasted");
      expect(need.model).toBe(model);
      expect(need.lastObserved).toMatchObject({ year: 2023, persons: { value: 4903 } });
    },
  );

  test("the level is the median of the ten years, (6 087 + 6 511)/2 = 6 299", async () => {
    const { stdout } = await backtest("--series", file("settled.csv"), "--json");
    const { fit, need } = JSON.parse(stdout) as { fit: ArrivalFit; need: { model: string } };
    expect(fit.longRunLevel.median).toBe(6299);
    expect(fit.years).toBe(10);
    expect(need.model).toBe("regimes");
  });

  test("takes semicolons and a byte-order mark, as spreadsheets write them", async () => {
    const commas = await backtest("--series", file("settled.csv"));
    const semicolons = await backtest("--series", file("semicolons.csv"));
    expect(semicolons.stdout).toBe(commas.stdout);
  });

  test.each([
    ["missing.csv", "there is no such file"],
    ["short.csv", "received 2 years, at least 6 are needed"],
    ["gap.csv", "2019 follows 2017; give consecutive years"],
    ["zero.csv", 'zero.csv, cell B3: "0" cannot stand there. Write a number from 1 to'],
    ["words.csv", 'words.csv, cell B2: "few" is not a number'],
    ["misnamed.csv", 'It begins with "year", "people". Name its columns "Year" and "Persons" or "Settled"'],
  ])("refuses %s with the place and the repair, and ends with 2", async (name, message) => {
    const { code, stdout, stderr } = await backtest("--series", file(name));
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
  });

  test("refuses a model it cannot fit, with the nearest name", async () => {
    const { code, stderr } = await backtest("--series", file("settled.csv"), "--model", "regime");
    expect(code).toBe(2);
    expect(stderr).toContain('no arrival model "regime" is fitted to a series. Did you mean "regimes"?');
  });
});

describe("glidepath backtest --lang nb", () => {
  const spoken = ["--lang", "nb"];

  test("speaks Norwegian within 80 columns, and finds the same", async () => {
    const [norwegian, json, inNorwegian] = await Promise.all([
      backtest("--runs", "20", ...spoken),
      backtest("--runs", "20", "--json"),
      backtest("--runs", "20", "--json", ...spoken),
    ]);
    expect(norwegian).toMatchObject({ code: 0, stderr: "" });
    expect(tooWide(norwegian.stdout)).toEqual([]);
    expect(norwegian.stdout).toMatch(/^1 år fram +år +poeng +gevinst .* personer +gevinst$/m);
    expect(norwegian.stdout).toMatch(/^samme som i fjor +14 +0,398 +0/m);
    // How the defaults were obtained is part of the figures, and stands as it was written.
    const [said = ""] = norwegian.stdout.split("Hvordan hver standardverdi er funnet");
    expect(said).not.toMatch(/\b(years|settled|the|published|worlds|model's)\b/);
    expect(inNorwegian.stdout).toBe(json.stdout);
  });

  test("its page is Norwegian, and says so", async () => {
    const out = file("ut");
    const { code, stderr } = await backtest("--runs", "20", "--out", out, ...spoken);
    expect(code).toBe(0);
    expect(stderr).toContain("Skrevet: ");
    const page = await readFile(join(out, "backtest.html"), "utf8");
    expect(page).toContain('<html lang="nb">');
    expect(page).toContain("<h1>Stemmer modellen med det som skjedde?</h1>");
    const headings = page.match(/<h2>[^<]*/g) ?? [];
    expect(headings.length).toBeGreaterThan(6);
    expect(headings.filter((heading) => /\b(the|and|who|how)\b/i.test(heading))).toEqual([]);
  });

  test("a line of a series that cannot be read is named", async () => {
    const { code, stderr } = await backtest("--series", file("words.csv"), ...spoken);
    expect(code).toBe(2);
    expect(stderr).toContain("words.csv, celle B2: «few» er ikke et tall.");
  });
});

describe("at a terminal", () => {
  test("shows how far it is and how long it still takes; --quiet does not", async () => {
    const screen = async (...words: readonly string[]) => {
      const stdout = new PassThrough({ encoding: "utf8" });
      const stderr = Object.assign(new PassThrough({ encoding: "utf8" }), { isTTY: true, columns: 80 });
      await runProgram(["backtest", "--runs", "200", ...words], { stdout, stderr, env: {} });
      return String(stderr.read() ?? "");
    };
    expect(await screen()).toMatch(/\d+ % of the back-test, \S+ left/);
    expect(await screen("--quiet")).toBe("");
  });
});
