import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readScenario, type Scenario } from "@glidepath/core";
import { norwegianScenario } from "@glidepath/core/templates";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drammen2024 } from "@glidepath/core/examples";
import { headers, roleOf } from "@glidepath/notebooks/files";
import { serviceNames, serviceOf } from "../../src/input/own-data/service-names.js";
import { ownTables, settledWith } from "../pages/own-tables.js";
import { tooWide } from "../helpers/run-cli.js";
import { runInProcess } from "../helpers/run-in-process.js";

let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-"));
  await ownTables(folder);
  await writeFile(file("wrong.csv"), "År;Bosatt\n2023;ca 120\n");
});
afterAll(() => rm(folder, { recursive: true }));

const data = (...names: string[]) => names.flatMap((name) => ["--data", file(name)]);

async function started(...words: string[]): Promise<{ scenario: Scenario; stderr: string }> {
  const { code, stdout, stderr } = await runInProcess("init", ...words, "--stdout");
  expect(code, stderr).toBe(0);
  return { scenario: readScenario(stdout), stderr };
}

describe("glidepath init --data", () => {
  test("puts what stands in a workbook and a CSV file into the scenario as own, with the place", async () => {
    const { scenario, stderr } = await started(
      "--municipality",
      "Lillehammer",
      ...data("budsjett.xlsx", "boliger.csv"),
    );
    expect(scenario.plan.firstYear).toBe(2026);
    expect(scenario.history.years["2023"]).toMatchObject({ requested: 200, decided: 180, settled: 175 });
    expect(Object.keys(scenario.history.years)).toEqual(["2020", "2021", "2022", "2023", "2024", "2025"]);
    expect(scenario.history).toMatchObject({ status: "own", source: 'budsjett.xlsx, sheet "Bosetting"' });
    expect(scenario.request.known.municipal).toEqual({ 2026: 60 });
    expect(scenario.services.childWelfare).toMatchObject({
      demandLevel: { status: "own", source: 'budsjett.xlsx, sheet "Tjenester"' },
      costLevel: { value: 1 },
    });
    expect(scenario.housing.owned).toMatchObject({ value: 40, status: "own", source: "boliger.csv" });
    // 118 000 in prices of 2025; the municipal deflator of 2026 is 4.1 %.
    expect(scenario.housing.rentPerDwelling).toMatchObject({ value: 122_838, status: "own" });
    expect(stderr.replaceAll(/\s+/g, " ")).toContain(
      'sheet "Bosetting": settled 2020–2025, requested 2020–2026, decided 2020–2025.',
    );
    expect(tooWide(stderr)).toEqual([]);
  });

  test("says so in Norwegian, and the figures are the same", async () => {
    const { stdout, stderr, code } = await runInProcess(
      ..."init --municipality Lillehammer --stdout --lang nb".split(" "),
      ...data("budsjett.xlsx"),
    );
    expect(code).toBe(0);
    expect(stderr.replaceAll(/\s+/g, " ")).toContain(
      "ark «Bosetting»: bosatt 2020–2025, anmodet 2020–2026, vedtatt 2020–2025.",
    );
    expect(readScenario(stdout).history.years["2023"]?.settled).toBe(175);
  });

  test("docs/guides/own-data.md shows what is said of a cell that is no number", async () => {
    await mkdir(file("wrong"));
    await ownTables(file("wrong"), settledWith(6, 2, "ca 120"));
    const page = await readFile(new URL("../../../../docs/guides/own-data.md", import.meta.url), "utf8");
    const [, shown = "nothing"] = page.match(/```text\n(.*)\n```/) ?? [];
    const words = [
      "--municipality",
      "Lillehammer",
      "--data",
      join(file("wrong"), "budsjett.xlsx"),
      "--stdout",
    ];
    const { code, stdout, stderr } = await runInProcess("init", ...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.replaceAll(`${file("wrong")}/`, "")).toContain(shown);
  });

  test.each<[what: string, words: () => string[], message: RegExp]>([
    [
      "a wrong cell",
      () => data("wrong.csv"),
      /wrong\.csv, cell B2: "ca 120" is not a number\. Write digits alone, for instance 120\.\n$/,
    ],
    [
      "what an option gives too",
      () => [...data("budsjett.xlsx"), "--settled", "2023:5"],
      /^--settled is given, and budsjett\.xlsx, sheet "Bosetting" has the same/,
    ],
    [
      "a file given twice",
      () => data("boliger.csv", "boliger.csv"),
      /boliger\.csv: dwellings owned stands there, and in .*boliger\.csv too/,
    ],
    ["a file that is not there", () => data("none.xlsx"), /none\.xlsx cannot be read: there is no such file/],
  ])("%s ends with 2 and writes nothing", async (_what, words, message) => {
    const before = await readdir(folder);
    const { code, stdout, stderr } = await runInProcess(
      "init",
      file("new.yaml"),
      "--municipality",
      "Lillehammer",
      ...words(),
    );
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([2, ""]);
    expect(await readdir(folder)).toEqual(before);
  });

  test("a number needs a file that has it", async () => {
    const { code, stderr } = await runInProcess("init", "--municipality", "3407", "--stdout");
    expect(code).toBe(2);
    expect(stderr).toContain("--municipality 3407: a number is known only with a JSON-stat file");
  });
});

describe("the names of columns and services", () => {
  test("each mean one thing", () => {
    for (const [role, { nb, en }] of Object.entries(headers)) {
      for (const name of [...nb, ...en]) expect([name, roleOf(name)]).toEqual([name, role]);
    }
    for (const [service, names] of Object.entries(serviceNames)) {
      for (const name of names) expect([name, serviceOf(name)]).toEqual([name, service]);
    }
  });

  test("of services are those of the template", () => {
    const { history, policies } = drammen2024;
    const dwellings = { owned: 1, obtainablePerYear: 1 };
    const { services } = norwegianScenario({
      name: "x",
      firstYear: 2024,
      history,
      afterPlan: 1,
      dwellings,
      policies,
    });
    expect(Object.keys(serviceNames).sort()).toEqual(Object.keys(services).sort());
  });

  test("stand in docs/guides/own-data.md, all of them and in this order", async () => {
    const page = await readFile(new URL("../../../../docs/guides/own-data.md", import.meta.url), "utf8");
    for (const [role, { nb, en }] of Object.entries(headers)) {
      expect(page, role).toContain(`| ${nb.join(", ")} | ${en.join(", ")} |`);
    }
    for (const names of Object.values(serviceNames)) expect(page).toContain(names.join(", "));
  });
});
