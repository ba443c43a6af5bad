import { describe, expect, test } from "vitest";
import { compare, worthKnowing } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import { LANGUAGES } from "@glidepath/notebooks/words";
import { textsIn } from "../../src/language/texts.js";
import type { WorthTold } from "../../src/results/worth-told.js";
import { amountText } from "../../src/words/amount-text.js";
import { tooWide } from "../helpers/run-cli.js";
import { runInProcess } from "../helpers/run-in-process.js";

const worth = (...words: readonly string[]) => runInProcess("worth", ...words, "--workers", "1");

async function json(...words: readonly string[]): Promise<WorthTold> {
  const { code, stdout, stderr } = await worth(...words, "--json");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout) as WorthTold;
}

describe("glidepath worth", () => {
  test.each(
    ["drammen-2024", "tolga-2024", "skane-2017", "volunteers", "exact-cases"].flatMap((name) =>
      LANGUAGES.map((language) => [name, language] as const),
    ),
  )("%s in %s: the answer first, within 80 columns, nothing that is not a number", async (name, language) => {
    const { code, stdout, stderr } = await worth(name, "--runs", "120", "--lang", language);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(tooWide(stdout)).toEqual([]);
    expect(stdout).not.toMatch(/NaN|undefined|Infinity|\[object/);
    const first = { en: "On what is known today ", nb: "Med det som er kjent i dag" }[language];
    expect(stdout.split("\n\n")[1]).toMatch(new RegExp(`^${first}`));
    if (language === "nb") {
      // Labels are as their author wrote them, and may hold "the".
      expect(stdout).not.toMatch(/\b(worlds?|numbers?|would|worth ±|vote|assumed|derived)\b/);
    }
  });

  test("gives in JSON what the library finds, whatever the language", async () => {
    const words = ["drammen-2024", "--policies", "sharp,gradual", "--runs", "200", "--seed", "told"];
    const [told, inNorwegian] = await Promise.all([json(...words), json(...words, "--lang", "nb")]);
    expect(inNorwegian).toEqual(told);
    const found = worthKnowing(
      compare(drammen2024, { policies: ["sharp", "gradual"], runs: 200, seed: "told" }),
    );
    expect(told).toMatchObject({
      policies: ["sharp", "gradual"],
      runs: 200,
      seed: "told",
      currency: "NOK",
      judgedBy: { presentValue: false },
      best: found.best,
      all: found.all,
      explained: found.explained,
    });
    expect(told.judgedBy.years).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031]);
    expect(told.numbers.map(({ key }) => key)).toEqual(found.numbers.map(({ assumption }) => assumption.key));
    expect(told.stages).toEqual(found.stages);
    expect(told.statuses).toEqual(found.statuses);
  });

  test("--plan-years and --present-value change what the choice is judged by, and say so", async () => {
    const words = ["tolga-2024", "--runs", "150"];
    const [whole, plan, present] = await Promise.all([
      json(...words),
      json(...words, "--plan-years"),
      json(...words, "--present-value"),
    ]);
    expect(plan.judgedBy).toEqual({ years: [2024, 2025, 2026, 2027], presentValue: false });
    expect(present.judgedBy.presentValue).toBe(true);
    expect(plan.ahead).not.toEqual(whole.ahead);
    expect(present.ahead).not.toEqual(whole.ahead);
    const { stdout } = await worth(...words, "--plan-years", "--present-value");
    expect(stdout.replace(/\s+/g, " ")).toContain("net over 2024–2027 as present value");
  });

  test("volunteers: names the numbers that stand out, in words and with what they are worth", async () => {
    const words = ["volunteers", "--runs", "600"];
    const told = await json(...words);
    const standing = told.numbers.filter(({ standsOut }) => standsOut);
    expect(standing.length).toBeGreaterThan(0);
    expect(standing.every(({ worth: { low } }) => low > 0)).toBe(true);
    const { stdout } = await worth(...words);
    const text = stdout.replace(/\s+/g, " ");
    expect(text).toMatch(
      /Knowing exactly ".*: how much of what is hoped for it does" would be worth at most/,
    );
    expect(text).toContain(
      `worth at most ${amountText(standing[0]?.worth ?? told.all, textsIn("en"))} mill. NOK to this decision`.replace(
        /\s+/g,
        " ",
      ),
    );
  });

  test("a scenario without uncertain numbers: there is nothing to find out", async () => {
    const { stdout } = await worth("exact-cases", "--runs", "100");
    expect(stdout).toContain("there is nothing to find out");
    expect(stdout).not.toContain("By stage");
  });
});

describe("amountText", () => {
  const texts = textsIn("en");
  const mean = (estimate: number, standardError: number) => ({ estimate, standardError, low: 0, high: 0 });

  test.each([
    [312_000, 41_000, "0.31 ± 0.04"],
    [2_300_000, 410_000, "2.3 ± 0.4"],
    [0, 0, "0"],
    [400, 300, "0"],
    [0, 5_000, "0.000 ± 0.005"],
  ])("%d ± %d is %s", (estimate, error, shown) => {
    expect(amountText(mean(estimate, error), texts)).toBe(shown);
  });
});

describe("wrong input ends with 2, says what is wrong and prints nothing on stdout", () => {
  test.each<[title: string, words: string[], said: RegExp]>([
    ["too few worlds", ["drammen-2024", "--runs", "99"], /--runs 99: write a number from 100 to 20000/],
    ["too many", ["drammen-2024", "--runs", "20001"], /--runs 20001: write a number from 100 to 20000/],
    ["one policy", ["drammen-2024", "--policies", "sharp"], /"sharp" alone leaves nothing to choose/],
    ["an unknown one", ["drammen-2024", "--policies", "sharp,gradul"], /Did you mean "gradual"/],
  ])("%s", async (_title, words, said) => {
    const { code, stdout, stderr } = await worth(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(said);
  });
});
