import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drammen2024 } from "@glidepath/core/examples";
import { runCli } from "../helpers/run-cli.js";
import { runInProcess } from "../helpers/run-in-process.js";

let folder: string;
let bad: string;
let notText: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-"));
  bad = join(folder, "bad.json");
  notText = join(folder, "latin1.yaml");
  const { fund, plan, ...rest } = structuredClone(drammen2024) as Record<string, unknown>;
  const scenario = {
    ...rest,
    plan: { ...(plan as object), years: 0 },
    fund: { opening: (fund as { opening: unknown }).opening, intrest: 0.03 },
    currency: 17,
  };
  await writeFile(bad, JSON.stringify(scenario));
  await writeFile(notText, Buffer.from("name: Troms\xf8\n", "latin1"));
});

afterAll(() => rm(folder, { recursive: true }));

describe("wrong input ends with 2, says what is wrong and prints nothing on stdout", () => {
  test.each<[title: string, words: () => string[], said: RegExp[]]>([
    [
      "a misspelt example",
      () => ["check", "dramen-2024"],
      [/"dramen-2024"/, /Did you mean "drammen-2024"\?/],
    ],
    ["a file that is not there", () => ["check", join(folder, "none.yaml")], [/none\.yaml/, /no such file/]],
    ["a folder in place of a file", () => ["check", `${folder}.yaml/..`], [/There is no example/]],
    ["a file that is not UTF-8", () => ["check", notText], [/latin1\.yaml is not UTF-8/]],
    [
      "an unknown policy",
      () => ["compare", "drammen-2024", "--policies", "gradul,sharrp"],
      [/no policy "gradul"\. Did you mean "gradual"\?/, /no policy "sharrp"\. Did you mean "sharp"\?/],
    ],
    [
      "a policy named twice",
      () => ["compare", "drammen-2024", "--policies", "sharp,sharp"],
      [/"sharp" stands there twice/],
    ],
    [
      "a number that is no number",
      () => ["compare", "drammen-2024", "--runs", "1e3"],
      [/--runs/, /'1e3'/, /whole number from 1 to 10000000/],
    ],
    [
      "no threads",
      () => ["compare", "drammen-2024", "--workers", "0"],
      [/--workers/, /'0'/, /from 1 to 256/],
    ],
    [
      "a misspelt option",
      () => ["compare", "drammen-2024", "--run", "10"],
      [/--run'/, /Did you mean --runs\?/],
    ],
    ["a misspelt command", () => ["compar", "drammen-2024"], [/'compar'/, /Did you mean compare\?/]],
    ["no scenario", () => ["compare"], [/missing required argument 'scenario'/]],
  ])("%s", async (_title, words, said) => {
    const { code, stdout, stderr } = await runInProcess(...words());
    expect(code).toBe(2);
    expect(stdout).toBe("");
    for (const piece of said) expect(stderr).toMatch(piece);
  });

  test.each(["check", "compare"])("a bad file: %s gives every error at once", async (command) => {
    const { code, stdout, stderr } = await runInProcess(command, bad);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("plan.years");
    expect(stderr).toContain("currency");
    expect(stderr).toContain("Received 17");
    expect(stderr).toMatch(/fund\.intrest.*Did you mean "interest"\?/);
    expect(stderr).toMatch(/fund\.interest.*missing/);
  });
});

describe("what cannot be computed or written ends with 1", () => {
  test("a folder that cannot be made", async () => {
    const out = join(bad, "out");
    const { code, stdout, stderr } = await runInProcess(
      "compare",
      "drammen-2024",
      "--runs",
      "1",
      "--out",
      out,
    );
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(out);
    expect(stderr).toContain("name another with --out");
  });
});

describe("glidepath check", () => {
  test("says that an example is fine, counts statuses and lists what is assumed", async () => {
    const { code, stdout, stderr } = await runInProcess("check", "drammen-2024");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Drammen 2024: this scenario can be used.");
    for (const status of ["cited", "derived", "assumed", "own"]) {
      expect(stdout).toMatch(new RegExp(`^ +\\d+  ${status} `, "m"));
    }
    const counted = Number(stdout.match(/(\d+) {2}assumed/)?.[1]);
    const listed = stdout.split("What is assumed\n")[1]?.match(/^ {2}\S+: /gm);
    expect(counted).toBeGreaterThan(10);
    expect(listed).toHaveLength(counted);
  });

  test("help and version end with 0", async () => {
    const [help, version] = await Promise.all([runInProcess("--help"), runCli("--version")]);
    expect(help.code).toBe(0);
    expect(help.stdout).toContain("compare");
    expect(version).toMatchObject({ code: 0, stderr: "" });
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
