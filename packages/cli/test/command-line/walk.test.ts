// From nothing to the page for the committee, as somebody in a municipality's finance department walks it: the real
// program in a pseudo-terminal, in Norwegian, for a municipality that is not among the examples.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readScenario } from "@glidepath/core";
import { examplesByName } from "@glidepath/core/examples";
import { knownMunicipality } from "@glidepath/core/templates";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasTerminal, runInTerminal, type TerminalRun } from "../helpers/in-terminal.js";
import { tooWide } from "../helpers/run-cli.js";

const MUNICIPALITY = "Nordre Follo";
const NORWEGIAN = { GLIDEPATH_LANG: "nb" };

/** Each with the words of the question that it answers. */
const ANSWERS: ReadonlyArray<readonly [question: RegExp, answer: string]> = [
  [/Hvilken kommune\?/, MUNICIPALITY],
  [/Norge eller Sverige\?/, ""],
  [/Første planår/, "2026"],
  [/Bosatte personer i hvert av de fem årene/, "2021:45,2022:280,2023:260,2024:210,2025:120"],
  [/Personer staten anmodet om i hvert år/, "2024:220,2025:125"],
  [/Personer kommunen vedtok å bosette/, "2024:210,2025:120"],
  [/Personer staten anmoder om i 2026/, "110"],
  [/Der en gradvis endring begynner/, ""],
  [/Der den ender/, "40"],
  [/Over hvor mange år/, ""],
  [/etter planen \(fra 2030\)/, ""],
  [/Boliger som kommunen eier/, "85"],
  [/Flere boliger som kan skaffes/, "60"],
  [/Disposisjonsfondet når planen begynner/, "62 000 000"],
  [/Enslige mindreårige bosatt i hvert år/, ""],
];

const isTerminal = hasTerminal();

describe.skipIf(!isTerminal)("from nothing to the report, in Norwegian", () => {
  let folder: string;
  let init: TerminalRun;
  /** The command lines that the program has named as the next ones. */
  let next: string[][];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "glidepath-"));
    init = await runInTerminal(
      folder,
      NORWEGIAN,
      ["init"],
      ANSWERS.map(([, answer]) => answer),
    );
    next = [...init.screen.matchAll(/^ {2}glidepath (.*)$/gm)].map(([, words = ""]) => words.split(" "));
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("the municipality is one of which nothing is published here", () => {
    expect(knownMunicipality(MUNICIPALITY)).toBeUndefined();
    expect(Object.keys(examplesByName).join()).not.toContain("nordre");
  });

  test("init asks, is answered, and says what it wrote and what comes next", async () => {
    expect(init.code).toBe(0);
    expect(init.unused).toEqual([]);
    // Each answer stands where its question has just been asked.
    let rest = init.screen;
    for (const [question, answer] of ANSWERS) {
      expect(rest.replaceAll(/\s+/g, " ")).toMatch(question);
      const place = rest.indexOf(`> ${answer}`, rest.replaceAll(/\n/g, " ").search(question));
      expect(place).toBeGreaterThan(0);
      rest = rest.slice(place + 1);
    }
    expect(tooWide(init.screen)).toEqual([]);
    expect(init.screen).toMatch(
      /nordre-follo-2026\.yaml er skrevet: Nordre Follo 2026, planårene 2026–2029\./,
    );
    expect(next).toEqual([
      ["check", "nordre-follo-2026.yaml"],
      ["compare", "nordre-follo-2026.yaml", "--out", "nordre-follo-2026"],
    ]);
  });

  test("the file holds what was answered, and explains itself in Norwegian", async () => {
    const text = await readFile(join(folder, "nordre-follo-2026.yaml"), "utf8");
    const { history, request, policies, housing, fund } = readScenario(text);
    expect(history.years["2025"]).toMatchObject({ requested: 125, decided: 120, settled: 120 });
    expect(request.known.municipal).toEqual({ "2026": 110 });
    expect(policies.gradvis).toMatchObject({ from: 110, to: 40 });
    expect(housing.owned).toMatchObject({ value: 85, status: "own" });
    expect(fund.opening).toMatchObject({ value: 62_000_000, status: "own" });
    const comments = text.split("\n").filter((line) => /^ *#/.test(line));
    expect(comments.join("\n")).toContain("# Boliger til dem som bosettes.");
    expect(comments.filter((line) => /\b(the|is|are|what|which)\b/.test(line))).toEqual([]);
  });

  test("check, as printed, finds that it can be used", async () => {
    const { code, screen } = await runInTerminal(folder, NORWEGIAN, next[0] ?? []);
    expect(code).toBe(0);
    expect(screen).toContain("Nordre Follo 2026");
  });

  // With few worlds: the way is what is walked here.
  test("compare, as printed, shows its progress, writes the report and names every file", async () => {
    const few = ["--runs", "200", "--workers", "2"];
    const { code, screen } = await runInTerminal(folder, NORWEGIAN, [...(next[1] ?? []), ...few]);
    expect(code).toBe(0);
    expect(screen).toContain("av 200 forløp");
    expect(screen).toContain("Med ord");
    const out = join(folder, "nordre-follo-2026");
    const files = (await readdir(out)).sort();
    expect(files).toContain("report.html");
    const [, written = ""] = /^Skrevet: ([\s\S]*?)\n(?! )/m.exec(screen) ?? [];
    expect(
      written
        .split(",")
        .map((path) => path.trim().replace("nordre-follo-2026/", ""))
        .sort(),
    ).toEqual(files);
    const report = await readFile(join(out, "report.html"), "utf8");
    expect(report.includes("<h1>Nordre Follo 2026")).toBe(true);
    expect(/ src="https?:/.test(report)).toBe(false);
  }, 120_000);
});
