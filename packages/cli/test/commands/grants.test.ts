import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ExpectedGrants } from "@glidepath/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tooWide } from "../helpers/run-cli.js";
import { runInProcess } from "../helpers/run-in-process.js";

const DRAMMEN = "2019:65,2020:56,2021:59,2022:324,2023:400";

let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-"));
  const write = (name: string, text: string) => writeFile(file(name), text);
  await Promise.all([
    write("drammen.csv", "year,settled\n2019,65\n2020,56\n2021,59\n2022,324\n2023,400\n"),
    write(
      "budget.csv",
      "År;Anmodet;Vedtatt;Bosatt\n2019;70;70;65\n2020;60;60;56\n2021;59;59;59\n2022;310;310;324\n2023;430;430;400\n2024;340;125;\n",
    ),
    write("groups.csv", "\ufeffyear;settled;group\r\n2017;100;singleAdult\r\n2017;50;familyAdult\r\n"),
    write("unknown-group.csv", "year,settled,group\n2017,100,singelAdult\n"),
    write("twice.csv", "year,settled,group\n2017,100,child\n2017,10,child\n"),
    write("not-a-number.csv", "year,settled\n2017,100\n2018,few\n"),
    write("misspelt.csv", "year,setled\n2017,100\n"),
    write("one-column.csv", "year\n2017\n"),
    write("empty.csv", "year,settled\n"),
  ]);
});

afterAll(() => rm(folder, { recursive: true }));

const grants = (...words: readonly string[]) => runInProcess("grants", ...words);

async function json(...words: readonly string[]): Promise<ExpectedGrants> {
  const { code, stdout } = await grants(...words, "--json");
  expect(code).toBe(0);
  return JSON.parse(stdout) as ExpectedGrants;
}

describe("glidepath grants", () => {
  test("prints years down and grants across, within 80 columns, and what it rests on", async () => {
    const { code, stdout, stderr } = await runInProcess("grants", "--settled", DRAMMEN);
    expect(code).toBe(0);
    expect(tooWide(stdout)).toEqual([]);
    expect(tooWide(stderr)).toEqual([]);
    expect(stdout).toMatch(/^year +Integration +Kindergarten +Elderly +Language +Total$/m);
    expect(stdout).toContain("Integration grant by residence year, NOK 1000");
    expect(stdout).toMatch(/^year +year 1 +year 2 +year 3 +year 4 +year 5$/m);
    expect(stdout).toContain("* with rates carried on beyond the published ones");
    expect(stdout).toContain("reunified, individual protection: 0.67 persons per single adult");
  });

  test("says on stderr which years are missing, and that nobody is taken to settle later", async () => {
    const { stderr } = await grants("--settled", "2019:65,2021:59", "--from", "2019", "--to", "2022");
    expect(stderr).toContain("nothing is given for 2015–2018 and 2020");
    expect(stderr).toContain("nobody is taken to settle after 2021");
    const complete = await grants("--settled", DRAMMEN, "--from", "2023", "--to", "2023");
    expect(complete.stderr).toBe("");
  });

  test("--json prints one object and nothing else: years, grants, residence years, total", async () => {
    const { code, stdout } = await runInProcess("grants", "--settled", DRAMMEN, "--json");
    expect(code).toBe(0);
    const result = JSON.parse(stdout) as ExpectedGrants;
    expect(result.years).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
    expect(result.currency).toBe("NOK");
    expect(Object.keys(result.grants)).toEqual([
      "integrationGrant",
      "kindergartenGrant",
      "elderlyGrant",
      "languageGrant",
    ]);
    expect(result.grants.integrationGrant?.byYear).toHaveLength(9);
    expect(result.integrationByResidenceYear["2023"]).toHaveLength(5);
    expect(result.total).toHaveLength(9);
    expect(result.grants.integrationGrant?.rates[1]).toBe("carriedOn");
  });

  test("100 single adults of 2017, nobody moving, no indexation: 23.5, 23.0, 16.7, 8.4 and 7.05 million", async () => {
    const result = await json("--settled", "2017:100:singleAdult", "--no-inflow", "--rates-of", "2017");
    expect(result.grants.integrationGrant?.byYear).toEqual([
      23_500_000, 23_000_000, 16_700_000, 8_400_000, 7_050_000,
    ]);
  });

  test("the table that init takes will do: what was asked for and decided is passed over, and a year to come", async () => {
    expect(await json("--settled", file("budget.csv"))).toEqual(await json("--settled", DRAMMEN));
  });

  test("a file gives what pairs give, also named as --settled, or with semicolons and groups", async () => {
    const pairs = await json("--settled", DRAMMEN);
    expect(await json("--csv", file("drammen.csv"))).toEqual(pairs);
    expect(await json("--settled", file("drammen.csv"))).toEqual(pairs);
    expect(await json("--settled", DRAMMEN.replaceAll(",", "; "))).toEqual(pairs);
    const groups = await json("--csv", file("groups.csv"), "--no-inflow", "--to", "2017");
    expect(groups.total).toEqual([100 * 235_000 + 50 * 185_000]);
  });

  test("--from and --to choose years and change no amount", async () => {
    const all = await json("--settled", DRAMMEN);
    const part = await json("--settled", DRAMMEN, "--from", "2022", "--to", "2023");
    expect(part.years).toEqual([2022, 2023]);
    expect(part.total).toEqual(all.total.slice(3, 5));
  });

  test("--no-inflow leaves the settled alone, and each movement can be set", async () => {
    const persons = async (...words: string[]) =>
      (await json("--settled", "2017:100:familyAdult", ...words)).personsByResidenceYear["2018"];
    expect(await persons("--no-inflow")).toEqual([0, 100, 0, 0, 0]);
    expect(await persons("--no-inflow", "--leaving", "0.2")).toEqual([0, 90, 0, 0, 0]);
    expect((await persons("--no-inflow", "--reunified", "0.15"))?.[0]).toBeCloseTo(8, 10);
    expect((await persons("--no-inflow", "--born", "0.02"))?.[1]).toBeCloseTo(102, 10);
    const lost = (await persons("--no-inflow", "--moving-out", "0.35"))?.[1] ?? 0;
    expect(lost).toBeLessThan(97);
    expect((await persons("--no-inflow", "--moving-out", "0.35", "--moving-in", "1"))?.[1]).toBe(100);
  });

  test("--country sweden: 24 months in SEK over three calendar years", async () => {
    const result = await json("--country", "sweden", "--settled", "2018:288");
    expect(result.currency).toBe("SEK");
    expect(result.integrationByResidenceYear["2019"]).toEqual([0, 144 * 133_200, 0]);
    const { stdout } = await grants("--country", "Sweden", "--settled", "2018:288");
    expect(stdout).toContain("Establishment grant by calendar year since reception, SEK 1000");
    expect(tooWide(stdout)).toEqual([]);
  });

  test("a country's numbers and six grants fit in 80 columns too", async () => {
    const { stdout } = await grants("--settled", "2022:31258,2023:33701", "--unaccompanied", "0.01");
    expect(tooWide(stdout)).toEqual([]);
    expect(stdout).toContain("minors");
  });
});

describe("wrong input ends with 2, says what is wrong and prints nothing on stdout", () => {
  test.each<[title: string, words: () => string[], said: RegExp[]]>([
    ["nothing", () => [], [/not said who is settled/, /--settled 2019:65/]],
    ["a bad pair", () => ["--settled", "2019"], [/"2019" is no pair/, /2019:65,2020:56/]],
    [
      "a share of none",
      () => ["--settled", "2019:9:child", "--unaccompanied", "0.1"],
      [/--unaccompanied is a share of those without a group/],
    ],
    ["a year twice", () => ["--settled", "2019:1,2019:2"], [/2019 stands there twice/]],
    ["fewer than none", () => ["--settled", "2019:-4"], [/-4 persons settled in 2019 are fewer than none/]],
    ["no number", () => ["--settled", "2019:many"], [/"many", which is no number/]],
    ["no year", () => ["--settled", "19:5"], [/the year is "19"/]],
    [
      "an unknown group",
      () => ["--settled", "2019:5:elders"],
      [/no group "elders"\. Did you mean "elder"\?/, /Groups are singleAdult/],
    ],
    [
      "from after to",
      () => ["--settled", "2019:5", "--from", "2021", "--to", "2020"],
      [/--from 2021 is after --to 2020/],
    ],
    [
      "a year without rates",
      () => ["--settled", "2019:5", "--to", "2031"],
      [/--to cannot be 2031.*2009 to 2030/],
    ],
    [
      "an unknown country",
      () => ["--settled", "2019:5", "--country", "norwey"],
      [/"norwey"\. Did you mean "norway"\?/, /norway and sweden/],
    ],
    [
      "a missing file",
      () => ["--csv", file("none.csv")],
      [/none\.csv cannot be read: there is no such file/],
    ],
    ["a folder", () => ["--csv", folder], [/it is a folder/]],
    ["both", () => ["--csv", file("drammen.csv"), "--settled", "2019:5"], [/--settled and --csv/]],
    [
      "an unknown group in a file",
      () => ["--csv", file("unknown-group.csv")],
      [/unknown-group\.csv, cell C2: there is no group "singelAdult"\. Did you mean "singleAdult"\?/],
    ],
    ["a group twice in a file", () => ["--csv", file("twice.csv")], [/2017 child stands there twice/]],
    [
      "no number in a file",
      () => ["--csv", file("not-a-number.csv")],
      [/not-a-number\.csv, cell B3: "few" is not a number/],
    ],
    ["a misspelt column", () => ["--csv", file("misspelt.csv")], [/"setled"\. Did you mean "Settled"\?/]],
    [
      "a missing column",
      () => ["--csv", file("one-column.csv")],
      [/begins with "year"\. Name its columns "Year" and "Settled"/],
    ],
    ["a file without lines", () => ["--csv", file("empty.csv")], [/no lines below its header/]],
    ["a share above one", () => ["--settled", "2019:5", "--leaving", "2"], [/--leaving/, /from 0 to 1/]],
    [
      "a Norwegian option for Sweden",
      () => ["--settled", "2019:5", "--country", "sweden", "--reunified", "0.1"],
      [/--reunified is for Norway only/],
    ],
  ])("%s", async (_title, words, said) => {
    const { code, stdout, stderr } = await grants(...words());
    expect(code).toBe(2);
    expect(stdout).toBe("");
    for (const piece of said) expect(stderr).toMatch(piece);
  });
});
