import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  checkScenario,
  conduct,
  type Frontier,
  frontier,
  type FundSolution,
  shortestRamp,
  smallestFund,
  type Solution,
} from "@glidepath/core";
import { exactCases, tolga2024 } from "@glidepath/core/examples";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { textsIn } from "../../src/language/texts.js";
import { analysisText } from "../../src/analysis/analysis-text.js";
import { solveReport } from "../../src/analysis/solve-report.js";
import { type CliRun, startCli, tooWide, until } from "../helpers/run-cli.js";
import { runInProcess } from "../helpers/run-in-process.js";

const scenario = {
  ...tolga2024,
  name: "Tolga, with a ramp",
  policies: {
    ramp: { kind: "ramp", from: 16, to: 6, years: 4 },
    held: { kind: "hold", at: 8 },
    sharp: { kind: "drop", to: 6 },
  },
} as const;
const checked = checkScenario(scenario);

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-"));
  file = join(folder, "tolga.json");
  await writeFile(file, JSON.stringify(scenario));
});
afterAll(() => rm(folder, { recursive: true }));

const quick = ["--workers", "1", "--quiet"];
const flat = (text: string) => text.replace(/\s+/g, " ");

describe("glidepath solve", () => {
  test("--json is what the library gives", async () => {
    const words = [
      "solve",
      file,
      "--find",
      "shortest-ramp",
      "--limit",
      "95%",
      "--runs",
      "600",
      ...quick,
      "--json",
    ];
    const { code, stdout, stderr } = await runInProcess(...words);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const expected = conduct(shortestRamp(checked, { policy: "ramp", limit: 0.95, maxRuns: 600 }));
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  test("takes the deficit, the year and the numbers that are named", async () => {
    const words = [
      "solve",
      file,
      "--find",
      "highest-settlement",
      "--policy",
      "held",
      "--among",
      "4,8",
      "--of",
      "net",
    ];
    const more = [
      "--deficit",
      "9000000",
      "--by",
      "2026",
      "--runs",
      "20",
      "--seed",
      "other",
      ...quick,
      "--json",
    ];
    const solution = JSON.parse((await runInProcess(...words, ...more)).stdout) as Solution;
    expect(solution).toMatchObject({
      find: "highestSettlement",
      policy: "held",
      seed: "other",
      limit: 0.1,
      deficit: { of: "net", beyond: 9_000_000, by: 2026 },
    });
    expect(solution.candidates.map(({ value }) => value)).toEqual([8, 4]);
  });

  test("answers in words first, within 80 columns, in both languages", async () => {
    for (const [lang, said] of [
      [
        "en",
        /^What is the smallest opening balance .* 20 % or less\? It is [0-9.]+ mill\. NOK \(95 % interval: [0-9.]+ to [0-9.]+ mill\. NOK\)\./,
      ],
      [
        "nb",
        /^Hva er den minste .* 20 % eller lavere\? Det er [0-9,]+ mill\. kr \(95 % intervall: [0-9,]+ til [0-9,]+ mill\. kr\)\./,
      ],
    ] as const) {
      const words = [
        "solve",
        file,
        "--find",
        "smallest-fund",
        "--policy",
        "sharp",
        "--limit",
        "20%",
        "--runs",
        "300",
      ];
      const { stdout } = await runInProcess(...words, ...quick, "--lang", lang);
      expect(flat(stdout)).toMatch(said);
      expect(tooWide(stdout)).toEqual([]);
    }
  });

  test.each<[what: string, words: readonly string[], said: RegExp]>([
    ["nothing to find", [], /required option '--find/],
    [
      "something else to find",
      ["--find", "cheapest"],
      /'cheapest' is invalid.*shortest-ramp, highest-settlement/s,
    ],
    [
      "a policy that is not there",
      ["--find", "smallest-fund", "--policy", "shrp"],
      /no policy "shrp".*Did you mean "sharp"/,
    ],
    [
      "no policy where several fit",
      ["--find", "highest-settlement"],
      /several policies.*--policy: ramp, held, sharp/,
    ],
    [
      "the ramp of a drop",
      ["--find", "shortest-ramp", "--policy", "sharp"],
      /"sharp" is of kind drop; .* The scenario has ramp/,
    ],
    [
      "a chance above all",
      ["--find", "shortest-ramp", "--limit", "101%"],
      /'101%' is invalid\. Write a chance from 0% to 100%/,
    ],
    [
      "an amount in words",
      ["--find", "shortest-ramp", "--deficit", "much"],
      /Write an amount in the scenario's currency/,
    ],
    [
      "a year that is not simulated",
      ["--find", "shortest-ramp", "--by", "2040"],
      /--by 2040: the scenario runs from 2024 to 2031/,
    ],
    [
      "a ramp of no years",
      ["--find", "shortest-ramp", "--among", "0,2"],
      /--among 0: a ramp takes 1 to 50 years/,
    ],
    ["a number twice", ["--find", "shortest-ramp", "--among", "2,2"], /--among: 2 stands there twice/],
    [
      "numbers for a fund",
      ["--find", "smallest-fund", "--policy", "held", "--among", "2"],
      /Leave --among out/,
    ],
    [
      "a fund for a year's net",
      ["--find", "smallest-fund", "--policy", "held", "--of", "net"],
      /Leave --of out/,
    ],
  ])("refuses %s with 2", async (_, words, said) => {
    const { code, stdout, stderr } = await runInProcess("solve", file, ...words, ...quick);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.replaceAll("\n", " ")).toMatch(said);
  });
});

describe("what is said of an answer", () => {
  const english = textsIn("en");
  const made = {
    name: "solve",
    scenario: "Tolga",
    seed: "glidepath",
    simulated: 1,
    command: "glidepath solve",
  };
  const text = (solution: Solution | FundSolution) =>
    flat(analysisText(solveReport(solution, checked, english), made, english, (line) => line)).replaceAll(
      "\u00a0",
      " ",
    );
  const base = conduct(shortestRamp(checkScenario(exactCases), { policy: "ramp" }));
  const candidate = (value: number, estimate: number, verdict: "meets" | "fails" | "open") => ({
    value,
    worlds: 2000,
    verdict,
    chance: { estimate, low: estimate - 0.02, high: estimate + 0.02 },
  });
  const found: Solution = {
    ...base,
    confidence: 0.95,
    candidates: [
      candidate(1, 0.3, "fails"),
      candidate(2, 0.2, "fails"),
      candidate(3, 0.11, "open"),
      candidate(4, 0.05, "meets"),
    ],
    nearest: candidate(4, 0.05, "meets"),
    trend: { rises: null, falls: { from: 1, to: 4 } },
  };

  test("decided", () => {
    const solution = { ...found, answer: 4, possible: [4], perhapsNone: false, isDecided: true };
    expect(text(solution)).toContain(
      "The answer is 4 years: the chance is then 5 % (3 % to 7 %). With 95 % confidence it is no other of those tried.",
    );
  });

  test("two that may be it, and how many worlds would tell", () => {
    const solution = {
      ...found,
      answer: 4,
      possible: [3, 4],
      perhapsNone: false,
      isDecided: false,
      worldsNeeded: 9000,
    };
    expect(text(solution)).toContain(
      "It cannot be told with 2 000 worlds. By the worlds at hand it is 4 years. With 95 % confidence it is 3 or 4 years. " +
        "To tell takes about 9 000 worlds: --runs 9000.",
    );
    expect(text({ ...solution, worldsNeeded: null })).toContain(
      "A chance as near to the limit as the one that was seen takes",
    );
  });

  test("several in a row are a range; with gaps they are listed", () => {
    const open = { ...found, answer: null, perhapsNone: true, isDecided: false };
    expect(text({ ...open, possible: [2, 3, 4] })).toContain(
      "it is between 2 and 4 years, or there is no such plan.",
    );
    expect(text({ ...open, possible: [1, 3, 4] })).toContain(
      "it is 1, 3 or 4 years, or there is no such plan.",
    );
  });

  test("no such plan, with the nearest miss", () => {
    const solution = { ...found, answer: null, possible: [], perhapsNone: true, isDecided: true };
    expect(text(solution)).toContain(
      "There is no such plan: with 95 % confidence none of those tried (1 to 4 years) keeps the chance that low.",
    );
    expect(text(solution)).toContain("The nearest miss is 4 years, with a chance of 5 % (3 % to 7 %).");
  });

  test("a chance that goes up and down", () => {
    const trend = { falls: { from: 1, to: 2 }, rises: { from: 2, to: 4 } };
    expect(text({ ...found, trend })).toContain(
      "it falls from 1 year to 2 years and rises from 2 years to 4 years, surely both",
    );
  });

  test("a fund of so few worlds has no upper end, and none is needed below zero", () => {
    const fund = conduct(smallestFund(checked, { policy: "ramp", limit: 0.01, maxRuns: 100 }));
    expect(text(fund)).toMatch(
      /give the 95 % interval no upper end: it may be any amount from .* To tell takes about 370 worlds/,
    );
    const rich = { ...fund, limit: 0.2, estimate: -5e6, low: -6e6, high: -4e6, worldsNeeded: null };
    expect(text(rich)).toContain(
      "It is −5.0 mill. NOK (95 % interval: −6.0 to −4.0 mill. NOK). So the fund could begin below zero",
    );
    expect(text({ ...fund, limit: 1, estimate: null, low: null })).toContain("Any balance will do");
    expect(text({ ...fund, limit: 0, worldsNeeded: null })).toContain(
      "No number of worlds can show that a fund is never dry",
    );
  });
});

describe("glidepath frontier", () => {
  const sweep = (runs = "400") => [
    "frontier",
    file,
    "--policy",
    "ramp",
    "--lengths",
    "1,3",
    "--runs",
    runs,
    ...quick,
  ];

  test("--json is what the library gives", async () => {
    const { code, stdout, stderr } = await runInProcess(
      ...sweep(),
      "--speeds",
      "slow,fast",
      "--to",
      "6,8",
      "--json",
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const options = {
      policy: "ramp",
      lengths: [1, 3],
      runs: 400,
      speeds: ["slow", "fast"],
      ends: [6, 8],
    } as const;
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(conduct(frontier(checked, options)))));
  });

  test.each(["en", "nb"])("is told in words and a table per speed within 80 columns: %s", async (lang) => {
    const { stdout } = await runInProcess(...sweep(), "--lang", lang);
    expect(tooWide(stdout)).toEqual([]);
    const heads = { en: "frontier?", nb: "front?" }[lang] as string;
    expect(
      stdout.split("\n").filter((line) => line.includes(heads) && /^(plan|nedtrapping) /.test(line)),
    ).toHaveLength(3);
    const rows = { en: /^(at once|3 years), (yearly|ahead) /, nb: /^(straks|3 år), (årlig|i forkant) / }[
      lang
    ] as RegExp;
    expect(stdout.split("\n").filter((line) => rows.test(line))).toHaveLength(12);
  });

  test("says that 100 worlds cannot tell the worst apart", async () => {
    const { stdout } = await runInProcess(...sweep("100"), "--speeds", "fast");
    expect(flat(stdout)).toContain("So few worlds cannot tell the worst apart");
  });

  test.each<[what: string, words: readonly string[], said: RegExp]>([
    [
      "a speed that is none",
      ["--speeds", "slo"],
      /'slo' is invalid\. Write some of slow, asGiven, fast.*Did you mean "slow"/,
    ],
    ["a length twice", ["--lengths", "2,2"], /--lengths: 2 stands there twice/],
    ["a length of no years", ["--lengths", "0"], /whole years from 1 to 50/],
    ["an announcement that is none", ["--announced", "late"], /Write some of yearly, ahead/],
    ["a policy that is no ramp", ["--policy", "held"], /"held" is of kind hold/],
    ["a year that is not simulated", ["--by", "2023"], /--by 2023/],
  ])("refuses %s with 2", async (_, words, said) => {
    const { code, stderr } = await runInProcess("frontier", file, ...words, ...quick);
    expect(code).toBe(2);
    expect(stderr.replaceAll("\n", " ")).toMatch(said);
  });
});

describe("--resume", () => {
  const words = (journal: string, workers = "1") => [
    "frontier",
    file,
    "--lengths",
    "1",
    "--speeds",
    "asGiven",
    "--runs",
    "2000",
    "--workers",
    workers,
    "--resume",
    journal,
    "--json",
  ];
  const lines = async (path: string) =>
    (await stat(path).catch(() => undefined)) === undefined
      ? 0
      : (await readFile(path, "utf8")).split("\n").length - 1;

  // The same never interrupted.
  let whole: CliRun | undefined;

  test.each(["SIGKILL", "SIGINT"] as const)(
    "after %s the same command goes on and gives the same, byte for byte",
    { timeout: 180_000 },
    async (signal) => {
      const journal = join(folder, `${signal}.journal`);
      const begun = startCli(...words(journal, "2"));
      // The header and one or more trials, not all of the four.
      await until(async () => (await lines(journal)) >= 2, "a trial is done");
      begun.child.kill(signal);
      const killed = await begun.ended;
      expect(killed.stdout).toBe("");
      const done = (await lines(journal)) - 1;
      expect(done).toBeLessThan(4);
      if (signal === "SIGINT") {
        expect(killed.code).toBe(130);
        expect(killed.stderr).toContain(
          `Interrupted. What is done stands in ${journal}: the same command goes on from there.`,
        );
      }
      const resumed = await runInProcess(...words(journal));
      expect(resumed.code).toBe(0);
      expect(resumed.stderr).toMatch(
        new RegExp(`holds (one piece|${done} pieces) of work that need not be done again`),
      );
      whole ??= await runInProcess(...words(join(folder, "whole.journal")));
      expect(resumed.stdout === whole.stdout).toBe(true);
      expect((JSON.parse(whole.stdout) as Frontier).plans).toHaveLength(2);
      expect(await lines(journal)).toBe(5);
    },
  );

  test("the journal of a frontier is refused by solve, with 2, and left as it is", async () => {
    const journal = join(folder, "frontier.journal");
    const sweep = [
      "frontier",
      file,
      "--lengths",
      "1",
      "--speeds",
      "fast",
      "--runs",
      "2",
      ...quick,
      "--resume",
      journal,
    ];
    expect((await runInProcess(...sweep)).code).toBe(0);
    const before = await readFile(journal);
    const solve = ["solve", file, "--find", "shortest-ramp", "--runs", "2", ...quick, "--resume", journal];
    const { code, stderr } = await runInProcess(...solve);
    expect(code).toBe(2);
    expect(stderr).toContain('the command is "frontier" there and "solve" here');
    expect(await readFile(journal)).toEqual(before);
  });

  test("with more worlds an analysis goes on from those it has", async () => {
    const journal = join(folder, "more.journal");
    const solve = (runs: string) =>
      runInProcess(
        "solve",
        file,
        "--find",
        "smallest-fund",
        "--policy",
        "held",
        "--runs",
        runs,
        "--workers",
        "1",
        "--json",
        "--resume",
        journal,
      );
    expect((await solve("500")).code).toBe(0);
    const more = await solve("1000");
    expect(more.stderr).toContain("one piece of work");
    const expected = conduct(smallestFund(checked, { policy: "held", maxRuns: 1000 }));
    expect(JSON.parse(more.stdout)).toEqual(JSON.parse(JSON.stringify(expected)));
  });
});
