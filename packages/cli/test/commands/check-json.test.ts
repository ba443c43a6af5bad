import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assumptions, checkScenario } from "@glidepath/core";
import { tolga2024 } from "@glidepath/core/examples";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runInProcess } from "../helpers/run-in-process.js";

let folder = "";
let bad = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-"));
  bad = join(folder, "bad.json");
  const { fund, ...rest } = tolga2024;
  const plan = { ...rest.plan, years: 1000, grantYeers: 5 };
  await writeFile(bad, JSON.stringify({ ...rest, plan, fund: { ...fund, interest: "high" } }));
});
afterAll(() => rm(folder, { recursive: true }));

test("check --json gives name, policies, counts and the whole register, the same in both languages", async () => {
  const { code, stdout, stderr } = await runInProcess("check", "tolga-2024", "--json");
  expect(code).toBe(0);
  expect(stderr).toBe("");
  const told = JSON.parse(stdout);
  const register = assumptions(checkScenario(tolga2024));
  expect(told).toMatchObject({ file: "tolga-2024", ok: true, name: tolga2024.name });
  expect(told.policies).toEqual(Object.keys(tolga2024.policies));
  expect(told.assumptions).toEqual(JSON.parse(JSON.stringify(register)));
  const { uncertain, ...byStatus } = told.counts;
  expect(uncertain).toBe(register.filter((line) => line.uncertain).length);
  expect(Object.values<number>(byStatus).reduce((sum, count) => sum + count)).toBe(register.length);
  expect((await runInProcess("check", "tolga-2024", "--json", "--lang", "nb")).stdout).toBe(stdout);
});

test("check --json gives every problem with code and path, ends with 2 and leaves stderr empty", async () => {
  const english = await runInProcess("check", bad, "--json");
  const norwegian = await runInProcess("check", bad, "--json", "--lang", "nb");
  for (const { code, stderr } of [english, norwegian]) {
    expect(code).toBe(2);
    expect(stderr).toBe("");
  }
  const told = JSON.parse(english.stdout);
  expect(told).toMatchObject({ file: bad, ok: false });
  expect(told.problems).toContainEqual({
    code: "outOfRange",
    path: ["plan", "years"],
    message: "The value is too large or long.",
    expected: "at most 20",
    received: "1000",
  });
  expect(told.problems).toContainEqual(
    expect.objectContaining({ code: "unknownKey", path: ["plan", "grantYeers"] }),
  );
  const inNorwegian = JSON.parse(norwegian.stdout).problems;
  const places = (problems: { code: string; path: unknown }[]) =>
    problems.map(({ code, path }) => ({ code, path }));
  expect(places(inNorwegian)).toEqual(places(told.problems));
  expect(inNorwegian).toContainEqual({
    code: "outOfRange",
    path: ["plan", "years"],
    message: "Verdien er for stor eller for lang.",
    expected: "høyst 20",
    received: "1000",
  });
  expect(inNorwegian).toContainEqual(
    expect.objectContaining({
      path: ["fund", "interest"],
      expected: expect.stringContaining("per år"),
      received: '"high"',
    }),
  );
});

test("check --json of a file that cannot be read says so as data", async () => {
  const { code, stdout, stderr } = await runInProcess("check", join(folder, "none.yaml"), "--json");
  expect(code).toBe(2);
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toMatchObject({
    ok: false,
    problems: [{ code: "unreadable", path: [], message: expect.stringContaining("no such file") }],
  });
});

test("check --quiet says nothing of a scenario that can be used, and what is wrong with another", async () => {
  expect(await runInProcess("check", "tolga-2024", "--quiet")).toEqual({ code: 0, stdout: "", stderr: "" });
  const { code, stdout, stderr } = await runInProcess("check", bad, "--quiet");
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain("plan.years");
});
