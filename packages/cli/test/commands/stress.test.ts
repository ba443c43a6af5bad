import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compare, putUnderStress, stressCases } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import type { StressResult } from "../../src/results/stress-result.js";
import { type CliRun, tooWide } from "../helpers/run-cli.js";
import { runInProcess } from "../helpers/run-in-process.js";

const RUNS = ["--runs", "40", "--workers", "1", "--quiet"];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("glidepath stress", () => {
  let run: CliRun;
  let result: StressResult;
  beforeAll(async () => {
    const cases = ["--case", "rate-frozen", "--case", "plan-abandoned"];
    run = await runInProcess("stress", "drammen-2024", ...cases, ...RUNS, "--json", "--out", folder);
    result = JSON.parse(run.stdout) as StressResult;
  });

  test("gives what compare gives of the scenario as it stands, and of each case", () => {
    expect(run.code).toBe(0);
    expect(result).toMatchObject({
      policies: ["gradual", "sharp"],
      runs: 40,
      seed: "glidepath",
      intervals: 3,
    });
    expect(Object.keys(result.cases)).toEqual(["rate-frozen", "plan-abandoned"]);
    const policies = ["gradual", "sharp"];
    const base = compare(drammen2024, { policies, runs: 40 });
    expect(result.base.hash).toBe(base.hash);
    const { mean } = base.difference("sharp", "gradual").net.total;
    expect(result.base.differences["sharp - gradual"]?.net.estimate).toBe(mean.estimate);
    for (const name of Object.keys(result.cases)) {
      const stress = stressCases.find((known) => known.name === name);
      const answer = stress === undefined ? undefined : putUnderStress(drammen2024, stress);
      if (answer === undefined || !("scenario" in answer)) throw new Error(name);
      expect(result.cases[name]).toMatchObject({
        hash: compare(answer.scenario, { policies, runs: 40 }).hash,
      });
    }
  });

  test("says of each case what it changed, with status, and what becomes of the answer", () => {
    const frozen = result.cases["rate-frozen"];
    expect(frozen).toMatchObject({
      label: { en: "a rate frozen two years" },
      changes: [
        { key: "grants.integrationGrant.amounts.2025", status: "assumed" },
        { key: "grants.integrationGrant.amounts.2026", status: "assumed" },
      ],
      differences: {
        "sharp - gradual": { answer: expect.stringMatching(/^(stands|turns|cannotBeTold|becomesPlain)$/) },
      },
    });
    expect(result.robustness.regret.gradual).toBeDefined();
  });

  test("writes the same into stress.json, and each number on a line of stress.csv", async () => {
    expect(JSON.parse(await readFile(join(folder, "stress.json"), "utf8"))).toEqual(result);
    const rows = csvParse(await readFile(join(folder, "stress.csv"), "utf8"));
    const found = rows.find(
      (row) =>
        row.case === "base" &&
        row.policy === "sharp" &&
        row.measure === "fundDry" &&
        row.statistic === "estimate",
    );
    expect(Number(found?.value)).toBe(result.base.policies.sharp?.fundDry.estimate);
    expect([...new Set(rows.map((row) => row.case))]).toEqual(["base", "rate-frozen", "plan-abandoned"]);
  });

  test.each(["en", "nb"])(
    "speaks %s within 80 columns, of one pair, of several policies and of one alone",
    async (lang) => {
      for (const policies of [[], ["--policies", "gradual,sharp,from-340"], ["--policies", "sharp"]]) {
        const { code, stdout, stderr } = await runInProcess(
          "stress",
          "drammen-2024",
          "--case",
          "tenants-stay",
          "--case",
          "plan-abandoned",
          ...policies,
          "--runs",
          "30",
          "--workers",
          "1",
          "--lang",
          lang,
        );
        expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
        expect(tooWide(stdout)).toEqual([]);
        expect(stdout).not.toMatch(/undefined|NaN|\[object/);
        if (lang === "nb") expect(stdout).not.toMatch(/\b(worlds?|the|stands|policy|assumed|half of)\b/);
        expect(stdout.replaceAll(/\s+/g, " ")).toContain(
          "--case tenants-stay --case plan-abandoned --runs 30 --seed glidepath",
        );
      }
    },
  );

  test("says why a case does not apply, and goes on", async () => {
    const { code, stdout } = await runInProcess(
      "stress",
      "tolga-2024",
      "--case",
      "sweden-2017",
      "--case",
      "rate-frozen",
      ...RUNS,
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/Sweden's 2017 change +does not apply/);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      "Not tried: Sweden's 2017 change. The scenario has no unaccompanied",
    );
  });

  test("counts what is enough by the reader's own limits", async () => {
    const words = ["stress", "drammen-2024", "--case", "rate-frozen", ...RUNS, "--json"];
    const { stdout } = await runInProcess(...words, "--min-net", "-1000000000", "--min-fund", "-1000000000");
    const { robustness } = JSON.parse(stdout) as StressResult;
    expect(robustness.goodEnough).toMatchObject({
      netAtLeast: -1e9,
      net: { sharp: { estimate: 1 } },
      fund: { sharp: { estimate: 1 } },
    });
  });

  test.each<[string, readonly string[], RegExp]>([
    [
      "a misspelt case",
      ["--case", "rate-frozn"],
      /'rate-frozn' is invalid\. Did you mean "rate-frozen"\? Write one of 2015-2018/,
    ],
    ["an amount that is none", ["--min-net", "much"], /'much' is invalid\. Write an amount/],
    ["a policy that is not there", ["--policies", "none"], /no policy "none"/],
  ])("refuses %s", async (_, words, message) => {
    const { code, stderr } = await runInProcess("stress", "drammen-2024", ...words);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
