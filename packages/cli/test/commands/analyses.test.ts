// What all analyses have in common: how they are told, what they write, and that they can be interrupted and resumed.
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGUAGES } from "@glidepath/notebooks/words";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startCli, tooWide, until } from "../helpers/run-cli.js";
import { runInProcess } from "../helpers/run-in-process.js";

const few = ["--seed", "shared", "--workers", "1"];
const analyses = {
  sensitivity: ["sensitivity", "tolga-2024", "--runs", "100", ...few],
  worth: ["worth", "tolga-2024", "--runs", "100", ...few],
  solve: ["solve", "volunteers", "--find", "smallest-fund", "--policy", "gradual", "--runs", "100", ...few],
  frontier: ["frontier", "drammen-2024", "--policy", "gradual", "--lengths", "1,2", "--runs", "50", ...few],
  discover: ["discover", "tolga-2024", "--runs", "500", ...few],
  stress: ["stress", "tolga-2024", "--case", "rate-frozen", "--case", "sweden-2017", "--runs", "50", ...few],
} as const;
type Name = keyof typeof analyses;
const names = Object.keys(analyses) as Name[];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-analyses-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(names)("glidepath %s", (name) => {
  const journal = () => join(folder, `${name}.journal`);

  test("answers in words first, within 80 columns, and says how to get the same again", {
    timeout: 120_000,
  }, async () => {
    for (const language of LANGUAGES) {
      const words = [...analyses[name], "--resume", journal(), "--quiet", "--lang", language];
      const { code, stdout, stderr } = await runInProcess(...words);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(tooWide(stdout)).toEqual([]);
      expect(stdout).not.toMatch(/NaN|undefined|Infinity|\[object/);
      const [question = "", answer = ""] = stdout.split("\n\n");
      expect(question).toMatch(/\?$/);
      expect(answer).toMatch(/[.:]$/);
      const again = stdout.replaceAll(/\s+/g, " ").split(/(?:The same again|Det samme igjen): /)[1] ?? "";
      expect(again).toContain(analyses[name].slice(0, 2).join(" "));
      const repeated = await runInProcess(
        ...again
          .trim()
          .split(" ")
          .slice(1)
          .map((word) => word.replaceAll("'", "")),
        "--workers",
        "1",
        "--quiet",
        "--resume",
        journal(),
        "--lang",
        language,
      );
      expect(repeated.stdout).toBe(stdout);
    }
  });

  test("writes a page that asks for nothing from elsewhere, and the JSON that it prints", {
    timeout: 120_000,
  }, async () => {
    for (const language of LANGUAGES) {
      const out = join(folder, `${name}-${language}`);
      const words = [...analyses[name], "--resume", journal(), "--json", "--quiet", "--lang", language];
      const { stdout } = await runInProcess(...words, "--out", out);
      expect(await readFile(join(out, `${name}.json`), "utf8")).toBe(stdout);
      const files = [`${name}.html`, `${name}.json`, ...(name === "stress" ? ["stress.csv"] : [])];
      expect((await readdir(out)).sort()).toEqual(files.sort());
      const page = await readFile(join(out, `${name}.html`), "utf8");
      expect(page).toContain("<svg");
      expect(page).not.toMatch(/src="http|href="http|NaN|undefined|Infinity|\[object/);
    }
  });

  test("says of a journal that is none that nothing was written to it, with 2", async () => {
    const words = [...analyses[name], "--resume", join(folder, `${name}-en`, `${name}.json`), "--lang", "en"];
    const { code, stdout, stderr } = await runInProcess(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("is no journal of an analysis");
  });

  test("shows its options in one order", async () => {
    const { stdout } = await runInProcess(name, "--help", "--lang", "en");
    const order = [...stdout.matchAll(/^ +(--[a-z-]+)/gm)].map(([, option]) => option);
    expect(order.slice(-8)).toEqual([
      "--runs",
      "--seed",
      "--workers",
      "--resume",
      "--out",
      "--json",
      "--lang",
      "--quiet",
    ]);
  });
});

describe.each([
  ["stress", "--case", "rate-frozen"],
  ["worth", "--plan-years"],
])("glidepath %s after Ctrl-C", (name, ...more) => {
  test("goes on where it was, to the same bytes", { timeout: 180_000 }, async () => {
    const journal = join(folder, `${name}-interrupted.journal`);
    const words = [name, "drammen-2024", "--policies", "gradual,sharp", ...more, "--runs", "1500", "--json"];
    const begun = startCli(...words, "--workers", "2", "--resume", journal);
    const size = async () => (await stat(journal).catch(() => undefined))?.size ?? 0;
    await until(async () => (await size()) > 10_000, "a batch is done");
    begun.child.kill("SIGINT");
    const killed = await begun.ended;
    expect({ code: killed.code, stdout: killed.stdout }).toEqual({ code: 130, stdout: "" });
    expect(killed.stderr).toContain(`What is done stands in ${journal}`);
    const [resumed, whole] = [
      await runInProcess(...words, "--workers", "1", "--resume", journal),
      await runInProcess(...words, "--workers", "1"),
    ];
    expect(resumed.stderr).toContain("of work that need not be done again");
    expect(resumed.stdout === whole.stdout).toBe(true);
  });
});
