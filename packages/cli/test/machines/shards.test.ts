import { mkdtemp, open, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { batchesOfPart } from "../../src/shards/shard.js";
import type { CliRun } from "../helpers/run-cli.js";
import { runInProcess } from "../helpers/run-in-process.js";

// Three batches, of 250, 250 and 20 worlds. One policy, for speed: with two there are further views to compute,
// of which same-everywhere.test.ts sees that they are the same.
const job = ["reception-centre", "--runs", "520", "--seed", "shards", "--policies", "gradual"];
const here = ["--workers", "1"];

const parts = ["part-2.json", "part-0.json", "part-1.json"];
let folder: string;
const path = (name: string) => join(folder, name);

/** Makes a part; `changed` stand after the usual options and so take their place. */
function shard(index: number, of: number, file: string, ...changed: readonly string[]): Promise<CliRun> {
  const part = ["--index", String(index), "--of", String(of), "-o", path(file)];
  return runInProcess("shard", ...job, ...here, ...part, ...changed);
}

const merge = (...files: readonly string[]) =>
  runInProcess("merge", ...files.map(path), "--json", "--quiet", ...here);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-"));
  for (const index of [0, 1, 2])
    expect(await shard(index, 3, `part-${index}.json`)).toMatchObject({ code: 0 });
});

afterAll(() => rm(folder, { recursive: true }));

describe("glidepath merge", () => {
  test("writes what compare writes, with the command that compares", async () => {
    const compared = await runInProcess("compare", ...job, ...here, "--out", path("compared"));
    expect(compared.code).toBe(0);
    const merged = await runInProcess("merge", ...parts.map(path), ...here, "--out", path("merged"));
    expect(merged).toMatchObject({ code: 0, stdout: compared.stdout });
    for (const name of ["report.html", "results.csv", "results.json"]) {
      const [one, other] = await Promise.all(
        ["compared", "merged"].map((out) => readFile(path(join(out, name)), "utf8")),
      );
      expect(one === other, name).toBe(true);
    }
    expect(await readFile(path("merged/report.html"), "utf8")).toContain(
      "glidepath compare reception-centre --runs 520 --seed shards --policies gradual",
    );
  });

  test("takes a part that is there twice once, and says so", async () => {
    const { code, stderr } = await runInProcess("merge", ...[...parts, "part-1.json"].map(path), ...here);
    expect(code).toBe(0);
    expect(stderr).toContain("part-1.json is passed over: it holds the same as");
  });

  test("lists the parts that are missing", async () => {
    for (const index of [1, 5]) await shard(index, 8, `eighth-${index}.json`);
    const { code, stdout, stderr } = await merge("eighth-1.json", "eighth-5.json");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Of 8 parts 6 are missing: 0, 2–4, 6–7.");
  });

  test.each<[what: string, changed: string[], said: string]>([
    ["seeds", ["--seed", "other"], 'they differ in their seed ("shards" and "other")'],
    ["numbers of worlds", ["--runs", "519"], "they differ in the number of worlds (520 and 519)"],
    ["policies", ["--policies", "sharp"], "they differ in their policies (gradual and sharp)"],
    ["numbers of parts", ["--of", "4"], "they differ in the number of parts (3 and 4)"],
  ])("refuses parts with different %s", async (_what, changed, said) => {
    await shard(1, 3, "strange.json", ...changed, "--force");
    const { code, stdout, stderr } = await merge("part-0.json", "strange.json", "part-2.json");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`strange.json does not belong with ${path("part-0.json")}: ${said}`);
  });

  test("refuses parts of different scenarios, and names the key that differs", async () => {
    const { scenario } = JSON.parse(await firstLine("part-1.json"));
    const changed = { ...scenario, plan: { ...scenario.plan, years: scenario.plan.years + 1 } };
    await writeFile(path("changed.json"), JSON.stringify(changed));
    for (const [argument, file] of [
      ["exact-cases", "another.json"],
      [path("changed.json"), "changed-part.json"],
    ] as const) {
      const part = ["--index", "1", "--of", "3", "-o", path(file)];
      const same = argument === "exact-cases" ? job.slice(1, 5) : job.slice(1);
      const made = await runInProcess("shard", argument, ...same, ...part, ...here);
      expect(made.code, made.stderr).toBe(0);
    }
    const another = await merge("part-0.json", "another.json", "part-2.json");
    expect(another).toMatchObject({ code: 2, stdout: "" });
    expect(another.stderr).toMatch(
      /another\.json does not belong.*different scenarios \("A temporary reception centre" and "Exact cases"\)/,
    );
    const other = await merge("part-0.json", "changed-part.json", "part-2.json");
    expect(other).toMatchObject({ code: 2, stdout: "" });
    const { years } = scenario.plan;
    expect(other.stderr).toContain(`their scenarios differ at plan.years (${years} and ${years + 1})`);
  });

  test("refuses two files that are the same part and hold different lines", async () => {
    const text = await readFile(path("part-1.json"), "utf8");
    await writeFile(path("other-1.json"), text.replace(/"linesDigest":"./, '"linesDigest":"x'));
    const { code, stderr } = await merge("part-0.json", "part-1.json", "other-1.json", "part-2.json");
    expect(code).toBe(2);
    expect(stderr).toMatch(/other-1\.json and .*part-1\.json are both part 1 and hold different lines/);
  });
});

describe("a file that cannot be used is named, and merge ends with 2 and prints nothing", () => {
  const damaged: readonly (readonly [what: string, make: (text: string) => string | Buffer, said: RegExp])[] =
    [
      [
        "a file cut off in its last line",
        (text) => text.slice(0, -10),
        /is cut off.*shard … --index 1 --of 3/,
      ],
      ["a file cut off in a batch", (text) => text.slice(0, text.length / 2), /is cut off/],
      [
        "a file cut off between lines",
        (text) => `${text.split("\n").slice(0, 2).join("\n")}\n`,
        /is cut off/,
      ],
      ["a file cut off in its header", (text) => text.slice(0, 200), /is not a shard, or its beginning/],
      ["an empty file", () => "", /is not a shard/],
      ["another file of JSON", () => '{"scenario":"x"}\n', /is not a shard/],
      ["a binary file", () => gzipSync("x".repeat(1000)), /is not a shard/],
      [
        "another version of the form",
        (text) => text.replace('"formatVersion":1', '"formatVersion":2'),
        /has version 2 of the form of shards; this Glidepath reads version 1/,
      ],
      [
        "another version of Glidepath",
        (text) => text.replace(/"glidepath":"[^"]*"/, '"glidepath":"99.0.0"'),
        /was made by Glidepath 99\.0\.0 and this is/,
      ],
      [
        "another major version of Node.js",
        (text) => text.replace(/"node":"[^"]*"/, '"node":"18"'),
        /was made with Node\.js 18 and this is Node\.js/,
      ],
      [
        "a scenario that was changed by hand",
        (text) => text.replace(/"seed":"shards"/, '"seed":"shardz"'),
        /header does not match its digest/,
      ],
      ["a line that is gone", (text) => text.replace(/\n.*\n/, "\n"), /is damaged|where they belong/],
      [
        "numbers with one character changed",
        (text) => {
          const place = text.indexOf('"numbers":"') + 5000;
          return text.slice(0, place) + (text[place] === "A" ? "B" : "A") + text.slice(place + 1);
        },
        /holds damaged numbers/,
      ],
      [
        "a fingerprint that is another's",
        (text) => text.replace(/"fingerprint":"[0-9a-f]{64}"/, `"fingerprint":"${"0".repeat(64)}"`),
        /do not match their fingerprint/,
      ],
      [
        "a digest that is another's",
        (text) => text.replace(/"linesDigest":"[0-9a-f]{64}"/, `"linesDigest":"${"0".repeat(64)}"`),
        /its lines do not match their digest/,
      ],
    ];
  test.each(damaged)("%s", async (_what, make, said) => {
    await writeFile(path("bad.json"), make(await readFile(path("part-1.json"), "utf8")));
    const { code, stdout, stderr } = await merge("part-0.json", "bad.json", "part-2.json");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(path("bad.json"));
    expect(stderr).toMatch(said);
  });

  test.each([
    ["none.json", /none\.json cannot be read: there is no such file/],
    [".", /cannot be read: it is a folder/],
  ])("%s", async (name, said) => {
    const { code, stderr } = await merge(name);
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
  });
});

describe("glidepath shard", () => {
  test("leaves a part that is there, whole, as it is", async () => {
    const before = await stat(path("part-1.json"));
    const { code, stderr } = await shard(1, 3, "part-1.json");
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `${path("part-1.json")} is there already and complete: nothing to do.\n`,
    });
    expect((await stat(path("part-1.json"))).mtimeMs).toBe(before.mtimeMs);
  });

  test("makes a part that is cut off again, the same to the byte", async () => {
    const whole = await readFile(path("part-1.json"), "utf8");
    await writeFile(path("again.json"), whole.slice(0, whole.length / 2));
    expect(await shard(1, 3, "again.json")).toMatchObject({ code: 0 });
    expect((await readFile(path("again.json"), "utf8")) === whole).toBe(true);
  });

  test("replaces nothing else unless told to", async () => {
    for (const text of ["my notes", await readFile(path("part-2.json"), "utf8")]) {
      await writeFile(path("taken.json"), text);
      const refused = await shard(0, 3, "taken.json");
      expect(refused.code).toBe(2);
      expect(refused.stderr).toContain("write --force to replace it");
      expect((await readFile(path("taken.json"), "utf8")) === text).toBe(true);
    }
    expect(await shard(0, 3, "taken.json", "--force")).toMatchObject({ code: 0 });
    const [taken, part] = await Promise.all(
      ["taken.json", "part-0.json"].map((name) => readFile(path(name), "utf8")),
    );
    expect(taken === part).toBe(true);
  });

  test.each<[what: string, options: string[], said: RegExp]>([
    [
      "a part beyond the last",
      ["--index", "3"],
      /--index 3 --of 3: there is no such part\. The first is 0 and the last 2\./,
    ],
    ["a part that is no number", ["--index", "-1"], /--index.*whole number from 0/],
    ["no parts", ["--of", "0"], /--of.*whole number from 1/],
    ["a precision", ["--precision", "sign"], /--precision does not go with shard.*--runs/],
    ["a limit to a precision", ["--max-runs", "9"], /--max-runs does not go with shard/],
  ])("refuses %s", async (_what, options, said) => {
    const { code, stderr } = await shard(0, 3, "never.json", ...options);
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
    expect(await readdir(folder)).not.toContain("never.json");
  });

  test("cuts 10 000 worlds into 64 parts: 40 batches, each in one part, in order", () => {
    const parts = Array.from({ length: 64 }, (_, index) => batchesOfPart({ index, of: 64, runs: 10_000 }));
    expect(parts.flat().map(({ firstRun }) => firstRun)).toEqual(
      Array.from({ length: 40 }, (_, batch) => batch * 250),
    );
    expect(Math.max(...parts.map((part) => part.length))).toBe(1);
  });
});

test("what a part is stands in its first line, to be read with the tools of JSON lines", async () => {
  const header = JSON.parse(await firstLine("part-2.json"));
  expect(header).toMatchObject({ index: 2, of: 3, runs: 520, seed: "shards", policies: ["gradual"] });
  expect(header.scenario.name).toBe("A temporary reception centre");
});

async function firstLine(name: string): Promise<string> {
  const file = await open(path(name));
  for await (const line of file.readLines()) return line;
  return "";
}
