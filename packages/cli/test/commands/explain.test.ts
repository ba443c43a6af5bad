import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compare, replay } from "@glidepath/core";
import { examplesByName, hamar2024, tolga2024 } from "@glidepath/core/examples";
import { describe, expect, test } from "vitest";
import { explainBlocks } from "../../scripts/pages/guides/explain-blocks.js";
import { blocksIn } from "../../scripts/pages/with-blocks.js";
import { parseWorst } from "../../src/input/values/parse-worst.js";
import { textsIn } from "../../src/language/texts.js";
import type { Explained } from "../../src/results/explained.js";
import { runAtPlace } from "../../src/results/run-at-place.js";
import { labelLines } from "../../src/terminal/label-lines.js";
import { drawSentence, furthestDraws } from "../../src/words/explain/draw-sentences.js";
import { worldEvents } from "../../src/words/explain/world-events.js";
import { runCli, tooWide } from "../helpers/run-cli.js";
import { runInProcess } from "../helpers/run-in-process.js";

const english = textsIn("en");
const NO_BREAK_SPACE = "\u00a0";

const explain = (...words: readonly string[]) => runInProcess("explain", ...words);

async function json(...words: readonly string[]): Promise<Explained> {
  const { code, stdout, stderr } = await explain(...words, "--json");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout) as Explained;
}

/** The rows of the tables under a heading: label and printed whole numbers, by calendar year. */
function tablesUnder(text: string, heading: string): Map<string, Map<string, number>> {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith(heading));
  expect(start, heading).toBeGreaterThanOrEqual(0);
  const rows = new Map<string, Map<string, number>>();
  let heads: string[] = [];
  for (const line of lines.slice(start + 1)) {
    if (/^[A-Z][^:]*: /.test(line)) break;
    const cells = line.trim().split(/ {2,}/);
    if (/^\d{4}$/.test(cells[0] ?? "")) heads = cells;
    const numbers = cells
      .slice(1)
      .map((cell) => Number(cell.replaceAll(NO_BREAK_SPACE, "").replace("−", "-")));
    const [label = ""] = cells;
    if (numbers.length < heads.length - 1 || numbers.some(Number.isNaN) || heads.includes(label)) continue;
    const row = rows.get(label) ?? new Map<string, number>();
    numbers.forEach((number, i) => row.set(heads[i] ?? "", number));
    rows.set(label, row);
  }
  return rows;
}

describe("glidepath explain", () => {
  test.each([
    ["drammen-2024", "--policy", "sharp", "--run", "8123"],
    ["tolga-2024", "--policy", "sharp", "--against", "gradual", "--run", "476"],
    ["skane-2017", "--policy", "gradual", "--run", "70"],
    ["hamar-2024", "--policy", "abandoned", "--against", "capacity-led", "--run", "3"],
    ["reception-centre", "--policy", "sharp", "--run", "2"],
    ["districts", "--policy", "area-work", "--run", "0"],
    ["drammen-2024-deterministic", "--policy", "sharp", "--run", "0"],
    ["exact-cases", "--policy", "fallUnannounced", "--against", "fallKnown", "--run", "0"],
  ])("%s: no line over 80 columns, nothing that is not a number, every part", async (...words) => {
    const { code, stdout, stderr } = await explain(...words);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(tooWide(stdout)).toEqual([]);
    expect(stdout).not.toMatch(/NaN|undefined|Infinity|\[object/);
    expect(stdout).not.toContain("\u001b");
    const parts = [
      "The world: persons, and prices",
      "Decided and settled: ",
      "Accounts: ",
      "Grants by rule: ",
      "Costs of what was needed: ",
      "Idle capacity: ",
      "Short: bought in",
      "Transition: ",
      "All costs: ",
      "Staffed services in December",
      "Dwellings: ",
      "Reserve fund: ",
    ];
    const places = parts.map((part) => stdout.indexOf(`\n${part}`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("the printed numbers add up, to the rounding of each", async () => {
    const { stdout } = await explain("drammen-2024", "--policy", "sharp", "--run", "8123");
    const accounts = tablesUnder(stdout, "Accounts: sharp");
    const at = (rows: Map<string, Map<string, number>>, label: string, year: string) =>
      rows.get(label)?.get(year) ?? Number.NaN;
    const fund = tablesUnder(stdout, "Reserve fund: sharp");
    const spans = [...(accounts.get("= net")?.keys() ?? [])];
    expect(spans).toEqual([
      "2024",
      "2025",
      "2026",
      "2027",
      "2024–2027",
      "2028",
      "2029",
      "2030",
      "2031",
      "2024–2031",
    ]);
    const sections = ["Costs of what was needed", "Idle capacity", "Short: bought in", "Transition"] as const;
    for (const span of spans) {
      const net =
        at(accounts, "Grants", span) + at(accounts, "+ rents", span) - at(accounts, "− costs", span);
      expect(Math.abs(net - at(accounts, "= net", span)), span).toBeLessThanOrEqual(2);
      let costs = 0;
      for (const section of sections) {
        const rows = tablesUnder(stdout, section);
        const lines = [...rows].filter(([label]) => label !== "Together");
        expect(lines.length).toBeGreaterThan(5);
        const sum = lines.reduce((total, [, row]) => total + (row.get(span) ?? 0), 0);
        // Each line is rounded by half a thousand at most.
        const rounding = (lines.length + 1) / 2;
        expect(Math.abs(sum - at(rows, "Together", span)), `${section} ${span}`).toBeLessThanOrEqual(
          rounding,
        );
        costs += at(rows, "Together", span);
      }
      expect(Math.abs(costs - at(accounts, "− costs", span)), span).toBeLessThanOrEqual(2.5);
      const grants = tablesUnder(stdout, "Grants by rule");
      const rules = [...grants].filter(([label]) => !/^(All grants|of which)/.test(label));
      const paid = rules.reduce((total, [, row]) => total + (row.get(span) ?? 0), 0);
      expect(Math.abs(paid - at(grants, "All grants", span)), span).toBeLessThanOrEqual(rules.length / 2 + 1);
      if (span.length > 4) continue;
      const after =
        at(fund, "Fund at the start", span) + at(fund, "+ interest on it", span) + at(fund, "+ net", span);
      expect(Math.abs(after - at(fund, "= fund at year-end", span)), span).toBeLessThanOrEqual(2);
      expect(at(accounts, "Fund at year-end", span)).toBe(at(fund, "= fund at year-end", span));
    }
  });

  test("the exact case: 60 of 100 units idle for three months are 180 thousand, and nothing else differs", async () => {
    const words = ["exact-cases", "--policy", "fallUnannounced", "--against", "fallKnown", "--run", "0"];
    const { stdout } = await explain(...words);
    const difference = tablesUnder(stdout, "Accounts: fallUnannounced minus fallKnown");
    expect(difference.get("− costs")?.get("2017")).toBe(180);
    expect(difference.get("= net")?.get("2017–2024")).toBe(-180);
    expect(difference.get("Grants")?.get("2017–2024")).toBe(0);
    expect(tablesUnder(stdout, "Idle capacity").get("Together")?.get("2017–2020")).toBe(180);
    expect(stdout).toContain(
      "Short: bought in, above own price: fallUnannounced minus fallKnown, NOK 1000\n  none",
    );
  });

  test("another process gives the same bits", async () => {
    const words = ["drammen-2024", "--policy", "gradual", "--run", "5", "--seed", "elsewhere"];
    const { code, stdout } = await runCli("explain", ...words, "--json");
    expect(code).toBe(0);
    expect(stdout).toBe((await explain(...words, "--json")).stdout);
  });

  test("--policy may be left out where the scenario has one", async () => {
    const folder = await mkdtemp(join(tmpdir(), "glidepath-"));
    const file = join(folder, "one-policy.json");
    try {
      const { sharp } = tolga2024.policies;
      await writeFile(file, JSON.stringify({ ...tolga2024, policies: { sharp } }));
      const { policy, command, policies } = await json(file, "--run", "1");
      expect(policy).toBe("sharp");
      expect(command).toBe("glidepath explain one-policy.json --policy sharp --run 1 --seed glidepath");
      expect(policies).toEqual((await json("tolga-2024", "--policy", "sharp", "--run", "1")).policies);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("choosing a world", () => {
  const RUNS = 40;
  const words = ["tolga-2024", "--policy", "sharp", "--runs", String(RUNS), "--seed", "choose"];
  const comparison = compare(tolga2024, { runs: RUNS, seed: "choose" });
  const ascending = (values: Float64Array) => Array.from(values).sort((a, b) => a - b);

  test("--worst 5% of 40 worlds is the second from the worst by net over the whole run", async () => {
    const { run, choice, policies } = await json(...words, "--worst", "5%");
    const { values } = comparison.policy("sharp").net.total;
    expect(values[run]).toBe(ascending(values)[1]);
    expect(choice).toEqual({ by: "worst", share: 0.05, runs: RUNS, net: values[run], worlds: 2 });
    const net = Object.values(policies.sharp?.measures.net ?? {}).reduce((sum, amount) => sum + amount, 0);
    expect(net).toBe(choice?.net);
  });

  test("the middle of 40 worlds is the 20th, also when nothing is said", async () => {
    const median = await json(...words, "--median");
    const { values } = comparison.policy("sharp").net.total;
    expect(values[median.run]).toBe(ascending(values)[19]);
    expect(await json(...words)).toEqual(median);
  });

  test("--against: the difference of net decides, and both stand in the result", async () => {
    const { run, choice, policies, against } = await json(...words, "--against", "gradual", "--worst", "10%");
    const { values } = comparison.difference("sharp", "gradual").net.total;
    expect(values[run]).toBe(ascending(values)[3]);
    expect(choice?.net).toBe(values[run]);
    expect(against).toBe("gradual");
    expect(Object.keys(policies)).toEqual(["sharp", "gradual"]);
  });

  test("the command that it names shows the same world again", async () => {
    const { command, choice, ...world } = await json(...words, "--against", "gradual", "--worst", "10%");
    expect(choice).not.toBeNull();
    const [, , ...again] = command.split(" ");
    const named = await json(...again);
    expect(named).toEqual({ ...world, command, choice: null });
  });

  test("the text says how, among which, which one, and how to see it again", async () => {
    const { stdout } = await explain(...words, "--worst", "5%");
    const said = stdout.replace(/\s+/g, " ");
    const { run } = await json(...words, "--worst", "5%");
    expect(said).toContain(`world ${run} of seed "choose"`);
    expect(said).toContain('Chosen among worlds 0 to 39 by the net of "sharp" over 2024–2031');
    expect(said).toContain("the one at the worst 5 %");
    expect(said).toContain("as low or lower in 2 of the 40 worlds");
    expect(said).toContain(`glidepath explain tolga-2024 --policy sharp --run ${run} --seed choose`);
  });

  test("of equal worlds it is the first, and threads choose alike", async () => {
    const { run, choice } = await json("exact-cases", "--policy", "once", "--worst", "10%", "--runs", "30");
    expect(run).toBe(0);
    expect(choice?.worlds).toBe(30);
    const many = ["explain", "exact-cases", "--policy", "once", "--runs", "2000", "--json"];
    const { stdout } = await runCli(...many);
    expect((JSON.parse(stdout) as Explained).choice).toMatchObject({ runs: 2000, worlds: 2000 });
  });

  test.each<[values: number[], share: number, run: number, worlds: number]>([
    [[3, 1, 2], 0.5, 2, 2],
    [[3, 1, 2], 0.01, 1, 1],
    [[5, 4, 4, 4], 0.25, 1, 3],
    [[7], 0.05, 0, 1],
    [[2, 1], 0.5, 1, 1],
  ])("of %j at %s it is world %i, as low or lower in %i", (values, share, run, worlds) => {
    expect(runAtPlace(values, share)).toEqual({ run, value: values[run], worlds });
  });

  test("7 % of 100 worlds is the 7th, though 0.07 · 100 is 7.000000000000001", () => {
    const values = Array.from({ length: 100 }, (_, i) => i);
    expect(runAtPlace(values, 0.07).run).toBe(6);
  });

  test("a share is per cent with the sign, or a decimal number", () => {
    expect(["5%", "5 %", "0.05", ".05", "2.5%", "50%"].map(parseWorst)).toEqual([
      0.05, 0.05, 0.05, 0.05, 0.025, 0.5,
    ]);
  });
});

describe("words", () => {
  const draw = { key: "staffing.premium", value: 1.5, middle: 1.2, rank: 0.971, unit: "times" };

  test("say what was drawn and how unusual it is", () => {
    expect(drawSentence(draw, english)).toBe(
      "staffing.premium: 1.50 times, higher than in 97 % of worlds (middle 1.20)",
    );
    expect(drawSentence({ ...draw, rank: 0.001, value: 0.00123 }, english)).toBe(
      "staffing.premium: 0.00123 times, lower than in more than 99 % of worlds (middle 1.20)",
    );
    expect(drawSentence({ ...draw, rank: 0.5 }, english)).toBe("staffing.premium: 1.50 times, in the middle");
    expect(drawSentence({ ...draw, unit: "calendar year", value: 2026.5, middle: 2028 }, english)).toContain(
      "2026.50",
    );
  });

  test("name the furthest first, on either side", () => {
    const draws = [0.6, 0.02, 0.97].map((rank) => ({ ...draw, rank }));
    expect(furthestDraws(draws, 2).map(({ rank }) => rank)).toEqual([0.02, 0.97]);
  });

  test("say in order what happened: revisions, lack of dwellings, departures, law, protection, a dry fund", () => {
    const happened = Array.from({ length: 20 }, (_, run) =>
      worldEvents(replay(hamar2024, { run }), english),
    ).flat();
    const sentences = happened.map(({ sentence }) => sentence);
    for (const piece of [
      /^the state revised its request in June, from \d+/,
      /dwellings were lacking for \d+ who were to come$/,
      /^under "abandoned" the council departed from its plan: 28 instead of \d+$/,
      /^temporary protection ended in \w+$/,
      /^under "\S+" the reserve fund fell below zero$/,
    ]) {
      expect(sentences.some((sentence) => piece.test(sentence))).toBe(true);
    }
    const skane = examplesByName["skane-2017"];
    const laws = Array.from({ length: 20 }, (_, run) =>
      skane === undefined ? [] : worldEvents(replay(skane, { run }), english),
    ).flat();
    expect(laws.some(({ sentence }) => /^the law changed: .* times as before$/.test(sentence))).toBe(true);
    const years = worldEvents(replay(hamar2024, { run: 3 }), english).map(({ year }) => year);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(years.length).toBeGreaterThan(3);
  });

  test("break labels between words, without the name in another language", () => {
    expect(labelLines("Grant for the elderly (eldretilskudd)", 26, "en")).toBe("Grant for the elderly");
    expect(labelLines("Schools and educational psychology", 26, "en")).toBe(
      "Schools and educational\npsychology",
    );
  });
});

describe("help", () => {
  test("begins with an example that works", async () => {
    const { stdout } = await explain("--help");
    const example = /^Example: glidepath explain (.*)\n/.exec(stdout)?.[1]?.split(" ") ?? [];
    expect(example.length).toBeGreaterThan(2);
    expect((await explain(...example, "--runs", "20")).code).toBe(0);
  });
});

describe("docs/guides/explain.md", () => {
  const page = readFile(new URL("../../../../docs/guides/explain.md", import.meta.url), "utf8");

  test("shows what the command prints", async () => {
    expect(blocksIn(await page), "refresh with `pnpm pages`").toEqual(await explainBlocks());
  });

  test("names every key of --json", async () => {
    const words = new Set((await page).match(/[A-Za-z]\w*/g));
    const keys = new Set<string>();
    const collect = (node: unknown, within: string) => {
      if (typeof node !== "object" || node === null) return;
      for (const [key, child] of Object.entries(node)) {
        // Names that the scenario gives, calendar years, and the measures of compare.
        const isName = ["policies", "grants", "services"].includes(within) || Array.isArray(node);
        if (!isName && !/^\d{4}$/.test(key)) keys.add(key);
        if (key !== "measures") collect(child, isName ? "" : key);
      }
    };
    collect(await json("drammen-2024", "--policy", "sharp", "--run", "1"), "");
    collect(await json("reception-centre", "--policy", "sharp", "--run", "1", "--against", "gradual"), "");
    expect(keys.size).toBeGreaterThan(50);
    expect([...keys].filter((key) => !words.has(key))).toEqual([]);
  });
});

describe("wrong input ends with 2, says what is wrong and prints nothing on stdout", () => {
  const sharp = ["drammen-2024", "--policy", "sharp"];
  test.each<[title: string, words: string[], said: RegExp[]]>([
    [
      "an unknown policy",
      ["drammen-2024", "--policy", "shrap"],
      [/--policy: The scenario has no policy "shrap"\. Did you mean "sharp"\? It has gradual, sharp/],
    ],
    ["an unknown one to set it against", [...sharp, "--against", "gradul"], [/--against: .*"gradual"\?/]],
    [
      "the same policy twice",
      [...sharp, "--against", "sharp"],
      [/--against names the policy "sharp" itself/],
    ],
    ["no policy of several", ["drammen-2024"], [/several policies\. Name one with --policy: gradual, sharp/]],
    ["a run that is no number", [...sharp, "--run", "1e3"], [/--run/, /'1e3'/, /whole number from 0/]],
    ["a run below 0", [...sharp, "--run=-1"], [/--run/, /'-1'/, /whole number from 0/]],
    ["half a run", [...sharp, "--run", "0.5"], [/'0\.5'/]],
    ["a share without its sign", [...sharp, "--worst", "5"], [/--worst/, /'5'/, /for instance 5% or 0\.05/]],
    ["a share of none", [...sharp, "--worst", "0%"], [/above 0% and up to 50%/]],
    ["a share above half", [...sharp, "--worst", "60%"], [/above 0% and up to 50%/]],
    [
      "two ways to choose",
      [...sharp, "--worst", "5%", "--median"],
      [/--worst and --median each name a world/],
    ],
    [
      "three of them",
      [...sharp, "--run", "1", "--worst", "5%", "--median"],
      [/--run and --worst and --median/],
    ],
    ["worlds to choose from and a world", [...sharp, "--run", "1", "--runs", "9"], [/Leave --runs out/]],
    ["no worlds", [...sharp, "--runs", "0"], [/--runs/, /whole number from 1/]],
    ["a misspelt example", ["dramen-2024", "--run", "1"], [/Did you mean "drammen-2024"\?/]],
    ["no scenario", [], [/missing required argument 'scenario'/]],
  ])("%s", async (_title, words, said) => {
    const { code, stdout, stderr } = await explain(...words);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    for (const piece of said) expect(stderr).toMatch(piece);
  });
});
