import type { Discovery } from "@glidepath/core";
import { checkScenario, conduct, discover } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import { beforeAll, describe, expect, test } from "vitest";
import { textsIn } from "../../src/language/texts.js";
import { analysisText } from "../../src/analysis/analysis-text.js";
import { discoverReport } from "../../src/analysis/discover-report.js";
import { parseAmountFromZero } from "../../src/input/values/parse-amount.js";
import { parseDensity } from "../../src/input/values/parse-density.js";
import { runCli, tooWide } from "../helpers/run-cli.js";
import { runInProcess } from "../helpers/run-in-process.js";

const scenario = checkScenario(drammen2024);
const made = {
  name: "discover",
  scenario: "Drammen 2024",
  seed: "glidepath",
  simulated: 2000,
  command: "glidepath discover",
};
const textOf = (discovery: Discovery, language: "en" | "nb" = "en") =>
  analysisText(
    discoverReport(discovery, scenario, textsIn(language)),
    made,
    textsIn(language),
    (line) => line,
  );

let found: Discovery;
beforeAll(() => {
  found = conduct(discover(scenario, { runs: 1000, trialRuns: 500, seed: "one" }));
}, 400_000);

describe("what glidepath discover says", () => {
  test("is said within 80 columns in both languages, without what is no number", () => {
    for (const language of ["en", "nb"] as const) {
      const text = textOf(found, language);
      expect(tooWide(text)).toEqual([]);
      expect(text).not.toMatch(/NaN|undefined|Infinity|\[object|Error/);
    }
    expect(textOf(found, "nb")).not.toMatch(/\bworlds?\b|\bchance\b|\banswer\b/);
  });

  test("names the question, the share of worlds and each condition with its status", () => {
    const text = textOf(found).replaceAll(/\s+/g, " ");
    expect(text).toContain('When does "sharp" do worse than "gradual"?');
    expect(text).toMatch(/"sharp" does worse in [\d.]+ % of 1 000 worlds \([\d.]+ % to [\d.]+ %\)/);
    expect(text).toContain("had no part in finding the conditions");
    expect(text).toContain("level of service costs: at most");
    expect(text).toContain("status: derived; source: https://");
  });

  test("says of a point on the edge that its side cannot be told, and of one that falls short that it does", () => {
    const [turning] = found.reverse.turnings;
    if (turning === undefined) throw new Error("There is no point to tell of.");
    const withExpected = (estimate: number, turns: boolean): Discovery => {
      const expected = { estimate, standardError: 1e5, low: estimate - 2e5, high: estimate + 2e5 };
      return { ...found, reverse: { ...found.reverse, turnings: [{ ...turning, expected, turns }] } };
    };
    expect(textOf(withExpected(-5e6, true))).toContain(
      "The answer turns: the expected difference is then −5.0",
    );
    expect(textOf(withExpected(1e5, false))).toContain("On the edge");
    expect(textOf(withExpected(3e6, false))).toContain("The answer does not turn; this is the nearest");
    expect(textOf(withExpected(3e6, false))).toContain("No combination of up to three numbers");
    expect(textOf(withExpected(-5e6, true))).not.toContain("No combination");
  });

  test("says why it has no conditions, and why there is no answer that could turn", () => {
    const reasons = ["noBetterThanChance", "tooFew", "notDense", "alreadyDense"] as const;
    const said = reasons.map((ended) => textOf({ ...found, boxes: { ...found.boxes, boxes: [], ended } }));
    expect(new Set(said).size).toBe(4);
    expect(said[0]).toContain("no conditions that are better than");
    const undecided = { ...found.reverse, answer: "undecided", surface: null, turnings: [] } as const;
    expect(textOf({ ...found, reverse: undecided })).toContain("within the error of these worlds");
  });
});

describe("glidepath discover", () => {
  test("prints one JSON object, the same whatever the number of threads", async () => {
    // At the mean of these worlds, so that there is no answer to turn and nothing further is simulated.
    const words = ["discover", "drammen-2024", "--policy", "gradual", "--against", "sharp", "--worse-than"];
    const more = ["14900000", "--runs", "500", "--density", "70%", "--json"];
    const one = await runInProcess(...words, ...more, "--workers", "1");
    expect(one).toMatchObject({ code: 0, stderr: "" });
    const json = JSON.parse(one.stdout) as Discovery;
    expect(json).toMatchObject({ first: "gradual", against: "sharp", worseThan: 14_900_000, runs: 500 });
    expect(json.boxes.choice).toEqual({ by: "density", least: 0.7 });
    expect(json.reverse).toMatchObject({ answer: "undecided", surface: null, turnings: [] });
    const two = await runCli(...words, ...more, "--workers", "2");
    expect(two.stdout).toBe(one.stdout);
  }, 120_000);

  test.each<[title: string, words: readonly string[], said: RegExp]>([
    [
      "one policy named",
      ["drammen-2024", "--policy", "sharp"],
      /--policy: "sharp" alone .* Name another by --against/,
    ],
    ["the same twice", ["drammen-2024", "--policy", "sharp", "--against", "sharp"], /sharp/],
    [
      "no such policy",
      ["drammen-2024", "--policy", "shrp", "--against", "gradual"],
      /--policy: .*Did you mean "sharp"\?/,
    ],
    ["too few worlds", ["drammen-2024", "--runs", "400"], /400 worlds are too few .* at least 500/],
    [
      "an amount that is none",
      ["drammen-2024", "--worse-than", "5 mill"],
      /'5 mill' is invalid\. Write an amount/,
    ],
    [
      "a share beyond all",
      ["drammen-2024", "--density", "140%"],
      /'140%' is invalid\. Write a share of worlds/,
    ],
  ])("%s is refused with the repair", async (_title, words, said) => {
    const { code, stdout, stderr } = await runInProcess("discover", ...words, "--lang", "en");
    expect(stderr).toMatch(said);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});

test("amounts are digits alone, shares per cent or decimals", () => {
  expect(parseAmountFromZero("5000000")).toBe(5_000_000);
  expect(() => parseAmountFromZero("-1")).toThrow(/digits alone/);
  expect(parseDensity("50%")).toBe(0.5);
  expect(parseDensity("0.25")).toBe(0.25);
  expect(() => parseDensity("0")).toThrow(/share of worlds/);
});
