import { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkScenario, compare } from "@glidepath/core";
import { drammen2024, exactCases } from "@glidepath/core/examples";
import { compareCommandLine } from "../../src/comparison/compare-command-line.js";
import { TaskError } from "../../src/errors/task-error.js";
import { resultsCsv } from "../../src/output/results-csv.js";
import { writeFilesAtomically } from "../../src/output/write-files-atomically.js";
import { checkMemory } from "../../src/executors/check-memory.js";
import { textsIn } from "../../src/language/texts.js";
import { bold } from "../../src/terminal/bold.js";
import { layoutTable } from "../../src/terminal/layout-table.js";
import { printable } from "../../src/terminal/printable.js";
import { progressBar } from "../../src/terminal/progress-bar.js";
import { wrap } from "../../src/terminal/wrap.js";
import { tooWide } from "../helpers/run-cli.js";

describe("writeFilesAtomically", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "glidepath-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test("puts a new file in the place of the old one: who reads the old one reads it to its end", async () => {
    const path = join(folder, "results.json");
    await writeFile(path, "the old text");
    const reader = await open(path);
    await writeFilesAtomically({ [path]: "new" });
    expect(await reader.readFile("utf8")).toBe("the old text");
    await reader.close();
    expect(await readFile(path, "utf8")).toBe("new");
    expect(await readdir(folder)).toEqual(["results.json"]);
  });

  test("leaves nothing behind when the file cannot be put into place", async () => {
    const path = join(folder, "taken");
    await mkdir(join(path, "inside"), { recursive: true });
    await expect(writeFilesAtomically({ [path]: "text" })).rejects.toThrow(TaskError);
    expect(await readdir(folder)).toEqual(["taken"]);
  });

  test("names the path and the repair when the folder is not there", async () => {
    const path = join(folder, "none", "results.json");
    await expect(writeFilesAtomically({ [path]: "text" })).rejects.toThrow(
      /none.results\.json cannot be written.*another place/,
    );
  });
});

test("a cell of the CSV that a spreadsheet would compute is made text", () => {
  const result = compare(exactCases, { runs: 1 }).toJSON();
  const evil = { ...result, policies: { "=1+1": result.policies.once as never }, differences: {} };
  const lines = resultsCsv(evil).split("\n");
  expect(lines[1]).toMatch(/^'=1\+1,requested,2017,mean,/);
});

test("a scenario that was read gives the same results as the one that was written", () => {
  const runs = 3;
  const again = compare(checkScenario(drammen2024), { runs });
  expect(again.hash).toBe(compare(drammen2024, { runs }).hash);
});

test("more worlds than fit into memory are refused before they are computed", () => {
  const scenario = checkScenario(drammen2024);
  expect(() => checkMemory(scenario, 5, 10_000, 1e9)).not.toThrow();
  expect(() => checkMemory(scenario, 50, 10_000_000, 1e9)).toThrow(
    /10000000 worlds.*GB.*--runs \d+ or fewer/,
  );
  // Beyond a set number worlds are added up, not kept.
  expect(() => checkMemory(scenario, 5, 10_000_000, 1e9)).not.toThrow();
});

describe("the command that makes a report again", () => {
  test("keeps of a file its name, and quotes what a shell would read otherwise", () => {
    const options = { runs: 10, seed: "it's $HOME", policies: "a,b" };
    expect(compareCommandLine("/home/someone/my town.yaml", options)).toBe(
      "glidepath compare 'my town.yaml' --runs 10 --seed 'it'\\''s $HOME' --policies a,b",
    );
  });
});

describe("tables", () => {
  const rows = (columns: number, figure: string) =>
    ["gradual", `A${"b".repeat(59)}`].map(
      (name) => [name, ...Array.from({ length: columns }, () => figure)] as const,
    );

  test.each([1, 4, 9, 30])("%i columns stay within 80, with long names and large numbers", (columns) => {
    const heads = Array.from({ length: columns }, (_, i) => `P${"x".repeat(58)}${i % 10}`);
    const lines = layoutTable({ corner: "2024–2031", heads, rows: rows(columns, "−123 456.7 ± 12.3") });
    expect(tooWide(lines.join("\n"))).toEqual([]);
    const figures = lines.join("\n").match(/−123 456\.7 ± 12\.3/g);
    expect(figures).toHaveLength(2 * columns);
  });

  test("a table that fits stays whole", () => {
    const lines = layoutTable({
      corner: "",
      heads: ["net"],
      rows: [
        ["a", "−1.0"],
        ["b", "23.4"],
      ],
    });
    expect(lines).toEqual(["    net", "a  −1.0", "b  23.4"]);
  });
});

describe("text from a file", () => {
  test("is wrapped at 80, even without spaces, and loses no word", () => {
    const text = `${"word ".repeat(50)}${"x".repeat(200)}`;
    const lines = wrap(text, "    ");
    expect(tooWide(lines.join("\n"))).toEqual([]);
    expect(lines.join("").replace(/ /g, "")).toBe(text.replace(/ /g, ""));
  });

  test("cannot steer the terminal", () => {
    expect(printable("a\u001b[2Jb\u009b31mc\u202ed\ne")).toBe("a[2Jb31mcd\ne");
  });
});

describe("a terminal", () => {
  test("is needed for bold, and NO_COLOR forbids it", () => {
    expect(bold({ isTTY: true }, {})("x")).toBe("\u001b[1mx\u001b[22m");
    expect(bold({ isTTY: true }, { NO_COLOR: "1" })("x")).toBe("x");
    expect(bold({ isTTY: true }, { TERM: "dumb" })("x")).toBe("x");
    expect(bold({}, {})("x")).toBe("x");
  });

  test("is needed for a progress bar, which goes when done", () => {
    const written = (isTTY: boolean) => {
      const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 });
      const progress = progressBar(stream, textsIn("en").tables.progress);
      progress.update(250, 1000);
      progress.update(1000, 1000);
      progress.stop();
      return String(stream.read() ?? "");
    };
    expect(written(false)).toBe("");
    const text = written(true);
    expect(text).toContain("of 1000 worlds");
    // The last that it does is to clear its line.
    expect(text.slice(text.lastIndexOf("worlds"))).toContain("\u001b[2K");
  });
});
