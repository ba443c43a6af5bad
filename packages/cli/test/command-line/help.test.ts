import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { exactCases } from "@glidepath/core/examples";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "@glidepath/notebooks/words";
import { textsIn } from "../../src/language/texts.js";
import { createProgram } from "../../src/program.js";
import { tooWide } from "../helpers/run-cli.js";
import { runInColumns, runInProcess } from "../helpers/run-in-process.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-"));
});
afterAll(() => rm(folder, { recursive: true }));

const quiet = new PassThrough();
const commands = createProgram({ stdout: quiet, stderr: quiet, env: {}, texts: textsIn("en") }).commands.map(
  (command) => command.name(),
);
const pages = ["", ...commands].flatMap((command) =>
  LANGUAGES.map((language) => [command, language] as const),
);

describe("glidepath … --help", () => {
  test.each(pages)("%s (%s) begins with an example and fits a screen", async (command, language) => {
    const words = [...(command === "" ? [] : [command]), "--help", "--lang", language];
    const { code, stdout, stderr } = await runInProcess(...words);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const example = { en: "Example", nb: "Eksempel" }[language];
    expect(stdout).toMatch(new RegExp(`^${example}: .*glidepath ${command === "" ? "init" : command}`));
    expect(tooWide(stdout)).toEqual([]);
    // init has as many options as a municipality has figures, and the program a line for each command.
    const most = command === "init" ? 27 : command === "" ? commands.length + 11 : 24;
    expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(most);
  });

  test("speaks Norwegian throughout: no line but the example and the options' names is English", async () => {
    const shared = /^(\s*|.*glidepath .*|docs\/.*)$/;
    for (const command of ["", ...commands]) {
      const words = command === "" ? ["--help"] : [command, "--help"];
      const [english, norwegian] = await Promise.all([
        runInProcess(...words, "--lang", "en"),
        runInProcess(...words, "--lang", "nb"),
      ]);
      const lines = new Set(english.stdout.split("\n"));
      expect(norwegian.stdout.split("\n").filter((line) => lines.has(line) && !shared.test(line))).toEqual(
        [],
      );
    }
  });

  test("fits a narrow terminal, down to 40 columns", async () => {
    for (const command of commands) {
      const { stdout } = await runInColumns(40, command, "--help");
      expect(stdout.split("\n").filter((line) => line.length > 40)).toEqual([]);
    }
  });
});

describe("a narrow terminal", () => {
  test("gets tables and sentences of its width; a wide one no more than 80 columns", async () => {
    const words = ["compare", "tolga-2024", "--runs", "20", "--workers", "1", "--quiet"];
    for (const [columns, most] of [
      [40, 40],
      [60, 60],
      [200, 80],
    ] as const) {
      const { code, stdout } = await runInColumns(columns, ...words);
      expect(code).toBe(0);
      const widths = stripVTControlCharacters(stdout)
        .split("\n")
        .map((line) => [...line].length);
      expect(Math.max(...widths)).toBeLessThanOrEqual(most);
      expect(Math.max(...widths)).toBeGreaterThan(most - 8);
    }
  });
});

describe("what is not understood", () => {
  test.each<[title: string, words: readonly string[], english: RegExp, norwegian: RegExp]>([
    [
      "a misspelt command",
      ["comparre"],
      /^error: unknown command 'comparre'\n\(Did you mean compare\?\)\n"glidepath --help" shows/,
      /^feil: ukjent kommando 'comparre'\n\(Mente du compare\?\)\n«glidepath --help» viser/,
    ],
    [
      "a misspelt option",
      ["run", "tolga-2024", "--polisy", "sharp"],
      /^error: unknown option '--polisy'\n\(Did you mean --policy\?\)\n"glidepath run --help" shows/,
      /^feil: ukjent valg '--polisy'\n\(Mente du --policy\?\)\n«glidepath run --help» viser/,
    ],
    ["two near names", ["compare", "x", "--ru"], /one of|Did you mean/, /Mente du/],
    ["nothing named", ["compare"], /missing required argument 'scenario'/, /^feil: 'scenario' mangler/],
    ["no value", ["compare", "x", "--out"], /'--out <folder>' argument missing/, /'--out <folder>' mangler/],
    [
      "a value that cannot be",
      ["compare", "x", "--runs", "many"],
      /'many' is invalid\. Write a whole number from 1/,
      /verdien 'many'\. Skriv et heltall fra 1/,
    ],
    [
      "a value that is none of the choices",
      ["compare", "x", "--points", "halton"],
      /'halton' is invalid\. Allowed choices are random, sobol\./,
      /verdien 'halton'\. Mulige verdier er random, sobol\./,
    ],
    [
      "a shell that is none of the choices",
      ["completion", "tcsh"],
      /'tcsh' is invalid for argument 'shell'\. Allowed choices/,
      /'tcsh' kan ikke stå for 'shell'\. Mulige verdier er bash, zsh, fish\./,
    ],
    [
      "options that exclude each other",
      ["data", "--figure", "a", "--find", "b"],
      /option '--figure <path>' cannot be used with option '--find <text>'/,
      /'--figure <path>' kan ikke brukes sammen med valget '--find <text>'/,
    ],
    [
      "too much",
      ["check", "a.yaml", "b.yaml"],
      /too many arguments for 'check'\. Expected 1 argument but got 2\./,
      /for mange ord etter 'check'\. Ventet 1, men fikk 2\./,
    ],
    [
      "a file that is not there",
      ["check", "none.yaml"],
      /none\.yaml cannot be read: there is no such file/,
      /none\.yaml kan ikke leses: filen finnes ikke/,
    ],
    [
      "no example of that name",
      ["check", "dramen-2024"],
      /Did you mean "drammen-2024"\? The examples are/,
      /Mente du «drammen-2024»\? Eksemplene er/,
    ],
    [
      "no policy of that name",
      ["compare", "tolga-2024", "--policies", "shrp,"],
      /--policies: .*Did you mean "sharp"\?.* There is a name missing/,
      /--policies: .*Mente du «sharp»\?.* Det mangler et navn/,
    ],
  ])(
    "%s is said in both languages, with the repair",
    async (_title, [command = "", ...rest], english, norwegian) => {
      for (const [language, said] of [
        ["en", english],
        ["nb", norwegian],
      ] as const) {
        const { code, stdout, stderr } = await runInProcess(command, "--lang", language, ...rest);
        expect(stderr).toMatch(said);
        expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      }
    },
  );
});

test("--lang is heard before the command too", async () => {
  const { code, stderr } = await runInProcess("--lang", "nb", "check", "none.yaml");
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Scenariet none\.yaml kan ikke leses/);
});

describe("glidepath run", () => {
  test("asks for a policy where there are several, and lists them", async () => {
    const { code, stderr } = await runInProcess("run", "tolga-2024");
    expect(code).toBe(2);
    expect(stderr).toMatch(/several policies\. Name one with --policy: .*gradual.*sharp/);
  });

  test("gives of a policy what compare gives of it", async () => {
    const some = ["--runs", "20", "--workers", "1", "--json"];
    const [one, several] = await Promise.all([
      runInProcess("run", "tolga-2024", "--policy", "sharp", ...some),
      runInProcess("compare", "tolga-2024", "--policies", "gradual,sharp", ...some),
    ]);
    expect(one).toMatchObject({ code: 0, stderr: "" });
    const result = JSON.parse(one.stdout);
    expect(Object.keys(result.policies)).toEqual(["sharp"]);
    expect(result.differences).toEqual({});
    expect(result.policies.sharp).toEqual(JSON.parse(several.stdout).policies.sharp);
  });

  test("needs no name where the scenario has one policy", async () => {
    const path = join(folder, "one.json");
    const { once } = exactCases.policies;
    await writeFile(path, JSON.stringify({ ...exactCases, policies: { once } }));
    const { code, stdout } = await runInProcess("run", path, "--runs", "1", "--workers", "1");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Policies\n {2}once/m);
  });
});
