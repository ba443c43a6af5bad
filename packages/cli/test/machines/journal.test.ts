// The journal of a long analysis: what it keeps, what it survives, what it refuses.
import { appendFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { checkScenario, conduct, type Keeping, type Study, tried } from "@glidepath/core";
import { receptionCentre, tolga2024 } from "@glidepath/core/examples";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { InputError } from "../../src/errors/input-error.js";
import { textsIn } from "../../src/language/texts.js";
import { conductWithProgress } from "../../src/study/conduct-with-progress.js";
import { openJournal } from "../../src/study/open-journal.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-"));
});
afterEach(() => rm(folder, { recursive: true }));

const scenario = checkScenario(tolga2024);
const subject = { command: "solve", scenario, seed: "journal" };
const [policy = ""] = Object.keys(scenario.policies);
const policies = { [policy]: scenario.policies[policy] as never };

/** Trials of a few worlds that count how often their worlds were simulated. */
function studying() {
  let simulated = 0;
  const keep: Keeping<Float64Array> = {
    name: "net",
    of: (worlds) => {
      simulated += worlds.runs;
      return worlds.of(policy, "net").total.values;
    },
  };
  function* study(): Study<number[]> {
    const kept = yield* tried([3, 4, 5].map((runs) => ({ scenario, policies, seed: "journal", runs, keep })));
    return kept.flatMap((values) => [...values]);
  }
  return { study: study(), simulated: () => simulated };
}

async function conducted(resume: string | undefined, changed: Partial<typeof subject> = {}) {
  const { study, simulated } = studying();
  const stderr = new PassThrough({ encoding: "utf8" });
  const { found: result } = await conductWithProgress(
    { study, subject: { ...subject, ...changed }, resume, workers: 1 },
    { stdout: new PassThrough(), stderr, env: {}, texts: textsIn("en") },
  );
  return { result, simulated: simulated(), said: String(stderr.read() ?? "") };
}

describe("a journal", () => {
  test("begun, it holds all; gone on with, nothing is simulated and the result is the same to the bit", async () => {
    const path = join(folder, "a.journal");
    const expected = conduct(studying().study);
    expect(await conducted(undefined)).toEqual({ result: expected, simulated: 12, said: "" });
    expect(await conducted(path)).toEqual({ result: expected, simulated: 12, said: "" });
    const again = await conducted(path);
    expect(again).toMatchObject({ result: expected, simulated: 0 });
    expect(again.said).toContain("3 pieces of work that need not be done again");
  });

  test("keeps numbers that JSON has none for, and typed arrays, as they are", async () => {
    const path = join(folder, "a.journal");
    const record = { job: { seed: "x" } as never, firstRun: 0, runs: 1, kept: "odd numbers" };
    const kept = { values: Float64Array.of(-0, Number.NaN, Infinity, 0.1 + 0.2), none: null, text: "å" };
    const first = await openJournal(path, subject);
    await first.write(record, kept);
    await first.close();
    const second = await openJournal(path, subject);
    expect(await second.read(record)).toEqual(kept);
    expect(await second.read({ ...record, runs: 2 })).toBeUndefined();
    await second.close();
  });

  test.each([
    ["in the middle of the last line", async (path: string) => truncate(path, (await stat(path)).size - 30)],
    ["by a line that is not whole", (path: string) => appendFile(path, '{"trial":"12')],
    ["by bytes that were never written", (path: string) => appendFile(path, Buffer.alloc(100))],
  ])("that ends %s is cut off there, says so, and goes on", async (_, damage) => {
    const path = join(folder, "a.journal");
    const { result } = await conducted(path);
    const whole = await readFile(path, "utf8");
    await damage(path);
    const again = await conducted(path);
    expect(again.result).toEqual(result);
    expect(again.simulated).toBeLessThan(12);
    expect(again.said).toContain("one damaged line, as after a crash");
    // What was lost is there again, and nothing else.
    expect(await readFile(path, "utf8")).toBe(whole);
  });

  test("does one piece again whose line was changed, and keeps those after it", async () => {
    const path = join(folder, "a.journal");
    const { result } = await conducted(path);
    const lines = (await readFile(path, "utf8")).split("\n");
    lines[1] = (lines[1] as string).replace(/"kept":"..../, '"kept":"AAAA');
    await writeFile(path, lines.join("\n"));
    const again = await conducted(path);
    expect(again.result).toEqual(result);
    expect([3, 4, 5]).toContain(again.simulated);
  });

  test("that was killed before its first line was whole begins anew", async () => {
    const path = join(folder, "a.journal");
    await conducted(path);
    const whole = await readFile(path, "utf8");
    await truncate(path, 40);
    expect((await conducted(path)).simulated).toBe(12);
    expect(await readFile(path, "utf8")).toBe(whole);
  });

  test.each<[what: string, changed: Partial<typeof subject>, said: RegExp]>([
    ["another command", { command: "frontier" }, /the command is "solve" there and "frontier" here/],
    ["another seed", { seed: "other" }, /the seed is "journal" there and "other" here/],
    [
      "another scenario",
      { scenario: checkScenario(receptionCentre) },
      /the scenario is "Tolga.*" there and .*Name another file/,
    ],
    [
      "a changed scenario",
      { scenario: { ...scenario, chance: false } },
      /says something else, or has changed/,
    ],
  ])("is refused for %s, and left as it is", async (_, changed, said) => {
    const path = join(folder, "a.journal");
    await conducted(path);
    const before = await readFile(path);
    const refused = conducted(path, changed);
    await expect(refused).rejects.toThrow(InputError);
    await expect(refused).rejects.toThrow(said);
    expect(await readFile(path)).toEqual(before);
  });

  test.each(["budget figures\n", '{"form', "x".repeat(5000)])(
    "never writes to a file that is none: %.20s",
    async (text) => {
      const path = join(folder, "budget.csv");
      await writeFile(path, text);
      await expect(conducted(path)).rejects.toThrow(/budget\.csv is there already and is no journal/);
      expect(await readFile(path, "utf8")).toBe(text);
    },
  );

  test("cannot be a folder, or stand in one that is not there", async () => {
    await expect(conducted(folder)).rejects.toThrow(/cannot be read: it is a folder/);
    await expect(conducted(join(folder, "none", "a.journal"))).rejects.toThrow(/cannot be written: ENOENT/);
  });
});
