import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkScenario, conduct, type Sensitivity, sensitivity } from "@glidepath/core";
import { tolga2024 } from "@glidepath/core/examples";
import { describe, expect, test } from "vitest";
import { commandLine } from "../../src/command-line/command-line.js";
import { tooWide } from "../helpers/run-cli.js";
import { runInProcess } from "../helpers/run-in-process.js";

const few = ["--runs", "100", "--seed", "matters", "--workers", "1", "--quiet"] as const;
const [steady = "", other = ""] = Object.keys(tolga2024.policies);

describe("glidepath sensitivity", () => {
  test("tells what the library finds of the difference that compare shows first", async () => {
    const { code, stdout, stderr } = await runInProcess("sensitivity", "tolga-2024", ...few, "--json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const found = conduct(
      sensitivity(checkScenario(tolga2024), {
        first: other,
        second: steady,
        seed: "matters",
        runs: 100,
      }),
    );
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(found)));
  });

  test.each(["en", "nb"] as const)("answers in words first, within 80 columns (%s)", async (lang) => {
    const { code, stdout } = await runInProcess("sensitivity", "tolga-2024", ...few, "--lang", lang);
    expect(code).toBe(0);
    expect(tooWide(stdout)).toEqual([]);
    const [question, , answer] = stdout.split("\n");
    expect(question).toBe(
      lang === "en"
        ? `What matters for the difference of net, "${other}" minus "${steady}"?`
        : `Hva betyr noe for forskjellen i netto, «${other}» minus «${steady}»?`,
    );
    expect(answer).toMatch(lang === "en" ? /^Of the variance of/ : /^Av variansen i/);
    expect(stdout.trimEnd().split("\n").slice(-3).join(" ")).toContain(
      lang === "en" ? "The same again: glidepath sensitivity" : "Det samme igjen: glidepath sensitivity",
    );
  });

  test("looks at one policy by itself when one is named", async () => {
    const { stdout } = await runInProcess("sensitivity", "tolga-2024", "--policy", steady, ...few, "--json");
    expect((JSON.parse(stdout) as Sensitivity).outcomes.map((outcome) => outcome.policies)).toEqual([
      [steady],
    ]);
  });

  test("writes a page and the JSON, and goes on from a journal with the same bytes", async () => {
    const folder = await mkdtemp(join(tmpdir(), "glidepath-sensitivity-"));
    try {
      const out = join(folder, "out");
      const words = ["sensitivity", "tolga-2024", ...few, "--resume", join(folder, "journal"), "--json"];
      const first = await runInProcess(...words, "--out", out);
      const again = await runInProcess(...words);
      expect(again).toEqual(first);
      expect(await readFile(join(out, "sensitivity.json"), "utf8")).toBe(first.stdout);
      const page = await readFile(join(out, "sensitivity.html"), "utf8");
      expect(page).toContain("glidepath sensitivity tolga-2024 --policy");
      expect(page).not.toMatch(/src="http|NaN|undefined/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test.each([
    [["--runs", "99"], "--runs: 99 worlds are too few to say what matters. Give at least 100."],
    [["--policy", "shrap"], "--policy:"],
    [["--policy", steady, "--against", steady], steady],
    [["--against", steady], "--policy"],
  ])("refuses %j with what to do about it", async (options, message) => {
    const { code, stdout, stderr } = await runInProcess("sensitivity", "tolga-2024", ...options);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});

test("the command that gives an analysis again leaves out what was not said, and keeps a file's name", () => {
  expect(
    commandLine("solve", "a folder/my town.yaml", {
      "--limit": 0.1,
      "--by": undefined,
      "--all": true,
      "--none": false,
      "--seed": "x y",
    }),
  ).toBe("glidepath solve 'my town.yaml' --limit 0.1 --all --seed 'x y'");
});
