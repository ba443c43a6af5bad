import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { readScenario, type Scenario } from "@glidepath/core";
import { norway } from "@glidepath/core/reference";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runProgram } from "../../src/run-program.js";
import { tooWide } from "../helpers/run-cli.js";
import { runInProcess } from "../helpers/run-in-process.js";

const names = Object.values(norway.municipalities).map(({ municipality }) => municipality);

/** All that can be given of a municipality of which nothing is published. */
const LILLEHAMMER = [
  ..."--municipality Lillehammer --settled 2021:30,2022:150,2023:180,2024:140,2025:70 --asked 60".split(" "),
  ..."--from 60 --to 30 --years 3 --after-plan 25 --dwellings-owned 25 --dwellings-per-year 40".split(" "),
  "--fund",
  "20 000 000",
];

let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-"));
  await mkdir(file("folder.yaml"));
});

afterAll(() => rm(folder, { recursive: true }));

const init = (...words: readonly string[]) => runInProcess("init", ...words);

/** The scenario that the options give, and what is said beside it. */
async function started(...words: readonly string[]): Promise<{ scenario: Scenario; stderr: string }> {
  const { code, stdout, stderr } = await init(...words, "--stdout");
  expect(stderr).not.toContain("cannot");
  expect(code).toBe(0);
  return { scenario: readScenario(stdout), stderr };
}

/**
 * The program at a terminal where somebody answers each question in turn, and leaves when there are no
 * answers left. `screen` is what that person sees.
 */
async function dialogue(answers: readonly string[], ...words: readonly string[]) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stdout = new PassThrough({ encoding: "utf8", highWaterMark: 1e6 });
  const stderr = new PassThrough({ encoding: "utf8" });
  const left = [...answers];
  let screen = "";
  stderr.on("data", (text: string) => {
    screen += text;
    if (!screen.endsWith("> ")) return;
    const answer = left.shift();
    if (answer === undefined) {
      stdin.end();
      return;
    }
    screen += `${answer}\n`;
    stdin.write(`${answer}\n`);
  });
  const code = await runProgram(["init", ...words], { stdin, stdout, stderr, env: {} });
  await new Promise(setImmediate);
  return { code, screen, stdout: String(stdout.read() ?? ""), unused: left };
}

describe("glidepath init", () => {
  test("writes a file that check and compare take, and says what it assumed and what comes next", async () => {
    const path = file("hamar.yaml");
    const { code, stdout, stderr } = await runInProcess("init", path, "--municipality", "hamar");
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Assumed of Hamar itself/);
    for (const key of ["policies", "plan.afterPlan", "housing.owned", "fund.opening"]) {
      expect(stderr).toContain(`\n  ${key}: `);
    }
    expect(stdout).toContain("Hamar 2024, plan years 2024–2027.");
    expect(stdout).toContain(
      `\n  glidepath check ${path}\n  glidepath compare ${path} --out ${path.replace(".yaml", "")}\n`,
    );
    const text = await readFile(path, "utf8");
    expect(text).toMatch(/^# Hamar 2024\n/);
    expect(text).toContain("# TO FILL IN");
    const check = await runInProcess("check", path);
    expect(check.code).toBe(0);
    expect(check.stdout).toMatch(/ 0 {2}own /);
    const compared = await runInProcess(
      "compare",
      path,
      "--runs",
      "200",
      "--json",
      "--quiet",
      "--workers",
      "1",
    );
    expect(compared.code).toBe(0);
    const results = JSON.parse(compared.stdout) as { policies: object };
    expect(Object.keys(results.policies)).toEqual(["gradual", "sharp", "as-asked"]);
  });

  test.each(names)("%s: the file passes check", async (municipality) => {
    const path = file(`${municipality}.yaml`);
    expect(await init(path, "--municipality", municipality)).toMatchObject({ code: 0 });
    const { code, stdout } = await runInProcess("check", path);
    expect(code).toBe(0);
    expect(stdout).toContain(`${municipality} 2024: this scenario can be used.`);
  });

  test("a municipality of which nothing is published runs by flags, edited by hand too", async () => {
    const path = file("lillehammer.yaml");
    const { code, stderr } = await init(path, ...LILLEHAMMER);
    expect(code).toBe(0);
    expect(stderr).toBe("Nothing is assumed of Lillehammer itself.\n");
    const text = await readFile(path, "utf8");
    expect(text).not.toContain("TO FILL IN");
    await writeFile(
      path,
      text.replace(/opening:\n {4}value: 20000000\n/, "opening: # the books\n    value: 7\n"),
    );
    const { fund, plan, policies, history } = readScenario(await readFile(path, "utf8"));
    expect(fund.opening).toMatchObject({ value: 7, status: "own" });
    expect(plan).toMatchObject({ firstYear: 2026, afterPlan: 25 });
    expect(policies.gradual).toMatchObject({ from: 60, to: 30, years: 3 });
    expect(history.years["2023"]?.settled).toBe(180);
    const compared = await runInProcess(
      "compare",
      path,
      "--runs",
      "200",
      "--json",
      "--quiet",
      "--workers",
      "1",
    );
    expect(compared.code).toBe(0);
  });

  test("--stdout and - print the file and nothing else, and write none", async () => {
    const printed = await init("--municipality", "Tolga", "--stdout");
    expect(printed).toMatchObject({ code: 0 });
    expect(readScenario(printed.stdout).name).toBe("Tolga 2024");
    expect((await init("-", "--municipality", "Tolga")).stdout).toBe(printed.stdout);
    expect(tooWide(printed.stderr)).toEqual([]);
  });

  test("a file that is there stays as it is, unless --force says otherwise", async () => {
    const path = file("there.yaml");
    await writeFile(path, "mine\n");
    const refused = await init(path, "--municipality", "Hamar");
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toMatch(/there\.yaml is there already and is not overwritten\..* --force /);
    expect(await readFile(path, "utf8")).toBe("mine\n");
    expect(await init(path, "--municipality", "Hamar", "--force")).toMatchObject({ code: 0 });
    expect(await readFile(path, "utf8")).toMatch(/^# Hamar 2024\n/);
  });

  test("an unpublished 2020 and a 2024 counted to November are assumed, and said to be", async () => {
    const { scenario, stderr } = await started("--municipality", "Andøy", "--first-year", "2025");
    expect(scenario.history.years["2020"]?.settled).toBe(3);
    // 43 · 25 618/22 572 = 48.8
    expect(scenario.history.years["2024"]?.settled).toBe(49);
    expect(stderr).toContain("history.years.2020: persons settled in 2020. Now 3: fewer than five");
    expect(stderr).toContain("history.years.2024: persons settled in 2024. Now 49: 43 had settled by 13");
  });

  test("--minors-settled adds the minors' section, their homes and their grant", async () => {
    const { scenario } = await started(
      ...LILLEHAMMER,
      "--minors-settled",
      "2021:0,2022:1,2023:3,2024:2,2025:2",
    );
    expect(scenario.minors?.history.status).toBe("own");
    expect(Object.keys(scenario.services)).toContain("minorsHomes");
    expect(Object.keys(scenario.grants)).toContain("minorsGrant");
  });

  test("--country sweden: the case of 2017 with one's own name and history, and what is made up on top", async () => {
    const words = ["--municipality", "Eslöv", "--settled", "2012:40,2013:55,2014:80,2015:90,2016:90"];
    const { code, stdout, stderr } = await init(...words, "--country", "Sweden", "--stdout");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# Eslöv 2017\n\n# MADE UP: /);
    expect(stderr).toMatch(/^MADE UP: /);
    expect(readScenario(stdout)).toMatchObject({ country: "Sweden", currency: "SEK" });
  });
});

describe("at a terminal", () => {
  test("Enter alone, again and again, gives what flags alone give", async () => {
    const asked = await dialogue(["Hamar", ...Array.from({ length: 20 }, () => "")], "-");
    expect(asked.code).toBe(0);
    expect(asked.stdout).toBe((await init("-", "--municipality", "Hamar")).stdout);
    expect(asked.unused).toHaveLength(20 - 13);
  });

  test("answers stand in the file, and are own", async () => {
    const path = file("answers.yaml");
    const { code, screen } = await dialogue(
      [
        "Lom", // of which nothing is published
        "", // norway
        "2026",
        "2021:5,2022:20,2023:25,2024:15,2025:10",
        "2025:12",
        "2024:20,2025:12",
        "14",
        "", // from 14
        "4",
        "3",
        "5",
        "6",
        "8",
        "-1 500 000",
        "2021:0,2022:0,2023:1,2024:0,2025:1",
      ],
      path,
    );
    expect(code).toBe(0);
    expect(tooWide(screen)).toEqual([]);
    const scenario = readScenario(await readFile(path, "utf8"));
    expect(scenario.history.years["2025"]).toMatchObject({ requested: 12, decided: 12, settled: 10 });
    expect(scenario.request.known.municipal).toEqual({ "2026": 14 });
    expect(scenario.policies.gradual).toMatchObject({ from: 14, to: 4, years: 3 });
    expect(scenario.plan.afterPlan).toBe(5);
    expect(scenario.housing.owned).toMatchObject({ value: 6, status: "own" });
    expect(scenario.housing.obtainablePerYear).toMatchObject({ value: 8, status: "own" });
    expect(scenario.fund.opening).toMatchObject({ value: -1_500_000, status: "own" });
    expect(scenario.minors?.history.years["2023"]?.settled).toBe(1);
  });

  test("shows what is published, and what would be assumed and why", async () => {
    const { screen } = await dialogue(["Tolga", ...Array.from({ length: 20 }, () => "")], "-");
    expect(screen).toContain("2020 is assumed: fewer than five settled");
    expect(screen).toContain("[2019:9,2020:3,2021:9,2022:44,2023:39] > ");
    expect(screen).toContain("[20, published] > ");
    expect(screen).toContain("[10, half, as the nation was asked for 37000 in 2024 and 18900 in 2025] > ");
    expect(tooWide(screen)).toEqual([]);
  });

  test("asks for what only the municipality knows, until it is there", async () => {
    const answers = ["2026", "", "2025:8", ...Array.from({ length: 20 }, () => "")];
    const { code, screen, stdout } = await dialogue(answers, "-", "--municipality", "Tolga");
    expect(code).toBe(0);
    expect(screen).toContain("2025 is still missing. Write 2025:60 with its number.");
    expect(readScenario(stdout).history.years["2025"]?.settled).toBe(8);
  });

  test("an answer that cannot be used is answered, and the question asked again", async () => {
    const { code, screen } = await dialogue(
      ["12", "Hammar", "", "perhaps", "", "1999", "", "", "", "", "", "", "-3", "2,5", ...Array(20).fill("")],
      "-",
    );
    expect(code).toBe(0);
    expect(screen).toContain('"12" is no name of a municipality.');
    expect(screen).toContain("Is Hamar meant?");
    expect(screen).toContain('"perhaps" is neither yes nor no.');
    expect(screen).toContain('"1999" cannot stand here. Write a whole number from 2018 to 2040');
    expect(screen).toContain('"-3" cannot stand here.');
    expect(screen).toContain('"2,5" cannot stand here.');
    expect(screen).toContain("Assumed of Hamar itself");
  });

  test("a near name that is not meant stays", async () => {
    const answers = ["Berg", "", "no", "2024", "2019:4,2020:2,2021:3,2022:9,2023:8", ...Array(20).fill("")];
    const { code, stdout } = await dialogue(answers, "-");
    expect(code).toBe(0);
    expect(readScenario(stdout).name).toBe("Berg 2024");
  });

  test("a file that is there is named before the long questions come", async () => {
    const path = file("hamar-there.yaml");
    await writeFile(path, "mine\n");
    const { code, screen, unused } = await dialogue(["Hamar", "", "", ""], path);
    expect(code).toBe(2);
    expect(screen).toContain("is there already");
    expect(unused).toHaveLength(4);
  });

  test("whoever leaves halfway is told that nothing was written", async () => {
    const path = file("left.yaml");
    const { code, screen } = await dialogue(["Hamar", "", ""], path);
    expect(code).toBe(2);
    expect(screen).toContain("The answers ended too soon, and nothing was written.");
    await expect(readFile(path)).rejects.toThrow("ENOENT");
  });

  test("Sweden: name, history and what can be given of the case", async () => {
    const answers = ["Eslöv", "sweden", "2012:40,2013:55,2014:80,2015:90,2016:90", "", "", "", "25", "70"];
    const { code, stdout, screen } = await dialogue([...answers, ...Array(20).fill("")], "-");
    expect(code).toBe(0);
    expect(tooWide(screen)).toEqual([]);
    expect(readScenario(stdout)).toMatchObject({
      plan: { afterPlan: 25 },
      housing: { owned: { value: 70 } },
    });
  });
});

describe("wrong input ends with 2, says what is wrong and writes nothing", () => {
  const known = ["--municipality", "Hamar", "--stdout"];
  test.each<[title: string, words: () => string[], said: RegExp]>([
    ["no name", () => [], /^--municipality: there is nobody to ask/],
    ["a name that is none", () => ["--municipality", "123"], /--municipality: "123" is no name/],
    ["a name with a line break", () => ["--municipality", "Os\nlo"], /is no name/],
    [
      "no history, and a name near a known one",
      () => ["--municipality", "Hammar"],
      /--settled: .*"Hammar"\. Did you mean "Hamar"\?.* --settled 2021:…/,
    ],
    [
      "no history, and no name near",
      () => ["--municipality", "Lillehammer", "--first-year", "2027"],
      /"Lillehammer"\. Write .*--settled 2022:…,2023:…,2024:…,2025:…,2026:… /,
    ],
    [
      "a year that only the municipality knows",
      () => [...known, "--first-year", "2026"],
      /settled in 2025 are not known.* --settled 2025:… /,
    ],
    [
      "a gap in the history",
      () => ["--municipality", "Lom", "--settled", "2021:4,2022:5,2024:5,2025:4"],
      /settled in 2023 are not known/,
    ],
    ["a bad pair", () => [...known, "--settled", "2024"], /--settled: "2024" is no pair.*2022:148,2023:212/],
    ["a year twice", () => [...known, "--decided", "2023:1,2023:2"], /--decided: 2023 stands there twice/],
    ["no number", () => [...known, "--requested", "2023:many"], /--requested: 2023: "many" cannot stand/],
    ["half a person", () => [...known, "--settled", "2023:2.5"], /--settled: 2023: "2\.5" cannot stand/],
    ["fewer than none", () => [...known, "--asked", "-5"], /--asked: "-5".* from 0 to 1000000/],
    [
      "a year that has not been",
      () => [...known, "--first-year", "2024", "--settled", "2024:90"],
      /--settled: 2024 is not one of the five years before the plan, 2019 to 2023/,
    ],
    ["a first year too early", () => [...known, "--first-year", "2017"], /2017 cannot be .* 2018 to 2040/],
    ["a fund in words", () => [...known, "--fund", "20 mill"], /--fund: "20 mill".*such as 20000000/],
    [
      "a country without a template",
      () => [...known, "--country", "norwey"],
      /"norwey"\. Did you mean "norway"\? Write norway or sweden/,
    ],
    [
      "another Swedish year",
      () => ["--municipality", "Eslöv", "--country", "sweden", "--first-year", "2024"],
      /--first-year: 2024 cannot be for Sweden.* 2017/,
    ],
    [
      "Norwegian policies for Sweden",
      () => ["--municipality", "Eslöv", "--country", "sweden", "--to", "4"],
      /--to is for Norway/,
    ],
    [
      "minors of some years",
      () => [...known, "--minors-settled", "2022:1,2023:2"],
      /--minors-settled: .* 2019, 2020, 2021 are not known/,
    ],
    [
      "more minors than people",
      () => [...known, "--minors-settled", "2019:0,2020:40,2021:0,2022:0,2023:0"],
      /--minors-settled: 40 unaccompanied minors in 2020 are more than all 19/,
    ],
    ["a file that is not YAML", () => [file("x.json"), "--municipality", "Hamar"], /x\.json: .*\.yaml/],
    ["no folder", () => [file("none/x.yaml"), "--municipality", "Hamar"], /there is no folder/],
    ["a folder as the file", () => [file("folder.yaml"), "--municipality", "Hamar"], /is a folder/],
  ])("%s", async (_title, words, said) => {
    const { code, stdout, stderr } = await init(...words());
    expect(stderr).toMatch(said);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});

describe("docs/guides/init.md", () => {
  const page = () => readFile(new URL("../../../../docs/guides/init.md", import.meta.url), "utf8");
  const trimmed = (text: string) =>
    text
      .split("\n")
      .map((line) => line.trimEnd())
      .join("\n");

  test("shows the session that its answers give", async () => {
    const [, shown = "nothing"] = (await page()).match(/```text\n(Questions[\s\S]*?)\n```/) ?? [];
    const answers = [...shown.matchAll(/^(?:\[.*\] )?> ?(.*)$/gm)].map(([, answer = ""]) => answer);
    const { screen, stdout, unused } = await dialogue(answers, file("session.yaml"));
    expect(unused).toEqual([]);
    const seen = `${screen}${stdout}`.replaceAll(file("session"), "hamar-2024");
    expect(trimmed(seen).trim()).toBe(shown);
  });

  test("shows the part of the file that its command writes", async () => {
    const text = await page();
    const words = text.match(/```sh\nglidepath init (--municipality .*)\n```/)?.[1]?.split(" ") ?? [];
    const [, shown = "nothing"] = text.match(/```yaml\n([\s\S]*?)\n```/) ?? [];
    const { stdout } = await init(...words, "--stdout");
    expect(stdout).toContain(`\n${shown}\n`);
  });

  test("names the municipalities whose figures are published", async () => {
    const text = (await page()).replaceAll(/\s+/g, " ");
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });

  test("names every option", async () => {
    const { stdout } = await init("--help");
    const options = [...stdout.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option = ""]) => option);
    expect(options).toHaveLength(19);
    const text = await page();
    expect(options.filter((option) => !text.includes(`\`${option}\``))).toEqual([]);
  });
});

describe("in Norwegian", () => {
  const spoken = ["--lang", "nb"];

  test("questions, answers and what is said in the end, within 80 columns", async () => {
    const answers = ["Tolga", "kanskje", ...Array(20).fill("")];
    const { code, screen, stdout } = await dialogue(answers, "-", ...spoken);
    expect(code).toBe(0);
    expect(screen).toContain("Hvilken kommune?");
    expect(screen).toContain("«kanskje» kan ikke stå her. Skriv et heltall fra 2018");
    expect(screen).toContain("2020 er antatt: færre enn fem ble bosatt");
    expect(screen).toContain("[20, publisert] > ");
    expect(screen).toContain("FYLL INN");
    expect(tooWide(screen)).toEqual([]);
    expect(screen).not.toMatch(/\b(the|persons|settled in|where)\b/);
    expect(readScenario(stdout).question).toMatch(/^Tolga bosatte 9 personer i 2019 og 39 i 2023\./);
  });

  test("the file holds the same numbers, under the same keys, as the English one; policies have names of their own", async () => {
    const words = ["--municipality", "Andøy", "--first-year", "2025", "--stdout"];
    const [norwegian, english] = await Promise.all([init(...words, ...spoken), init(...words)]);
    // All but what is written for people.
    const bare = (text: string) =>
      JSON.stringify(readScenario(text), (key, value: unknown) =>
        ["note", "question", "description", "label"].includes(key)
          ? undefined
          : key === "policies"
            ? Object.values(value as object)
            : value,
      );
    expect(bare(norwegian.stdout)).toBe(bare(english.stdout));
    expect(Object.keys(readScenario(norwegian.stdout).policies)).toEqual([
      "gradvis",
      "straks",
      "som-anmodet",
    ]);
    const labels = (text: string) => {
      const { services, grants } = readScenario(text);
      return Object.values({ ...services, ...grants }).map(({ label }) => label);
    };
    const inEnglish = new Set(labels(english.stdout));
    expect(labels(norwegian.stdout).filter((label) => inEnglish.has(label))).toEqual([]);
    expect(norwegian.stdout).not.toBe(english.stdout);
  });

  test("the Swedish case too", async () => {
    const words = ["--municipality", "Eslöv", "--settled", "2012:40,2013:55,2014:80,2015:90,2016:90"];
    const { code, stdout, stderr } = await init(...words, "--country", "Sverige", "--stdout", ...spoken);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# Eslöv 2017\n\n# OPPDIKTET: /);
    expect(stderr).toMatch(/^OPPDIKTET: /);
  });

  test.each<[title: string, words: readonly string[], said: RegExp]>([
    ["nobody to ask", [], /^--municipality: det er ingen å spørre/],
    ["no history", ["--municipality", "Hammar"], /Mente du «Hamar»\? Hvis ikke: Skriv .*--settled 2021:…/],
    [
      "a bad pair",
      ["--municipality", "Hamar", "--settled", "2024"],
      /«2024» er ikke et årstall og et antall/,
    ],
    [
      "more minors than people",
      ["--municipality", "Hamar", "--minors-settled", "2019:0,2020:40,2021:0,2022:0,2023:0"],
      /--minors-settled: 40 enslige mindreårige i 2020 er flere enn alle 19/,
    ],
    ["not YAML", ["x.json", "--municipality", "Hamar"], /er YAML\. La navnet slutte på \.yaml eller \.yml/],
  ])("wrong input: %s", async (_title, words, said) => {
    const { code, stdout, stderr } = await init(...words, ...spoken);
    expect(stderr).toMatch(said);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  test("the next commands ask for the language where it was asked for", async () => {
    const path = file("norsk.yaml");
    const { stdout } = await init(path, "--municipality", "Hamar", ...spoken);
    expect(stdout).toContain(`\n  glidepath check ${path} --lang nb\n`);
  });

  test("--quiet says nothing but errors", async () => {
    const path = file("quiet.yaml");
    const silent = await init(path, "--municipality", "Hamar", "--quiet");
    expect(silent).toEqual({ code: 0, stdout: "", stderr: "" });
    expect((await init(path, "--municipality", "Hamar", "--quiet")).stderr).toContain("is there already");
  });
});
