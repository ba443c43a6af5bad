// Threads that die, disks that are full, folders that cannot be written in, Ctrl-C.
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compare } from "@glidepath/core";
import { receptionCentre } from "@glidepath/core/examples";
import { placeBeside } from "../../src/output/staged-file.js";
import { startCli, startSource, until } from "../helpers/run-cli.js";
import { runInProcess } from "../helpers/run-in-process.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-"));
});
afterEach(() => rm(folder, { recursive: true }));

const shard = ["shard", "reception-centre", "--policies", "gradual", "--index", "0", "--of", "2"];
const few = ["--runs", "300", "--workers", "1"];

describe("worker threads", () => {
  const program = fileURLToPath(new URL("../programs/compare-with-faulty-threads.ts", import.meta.url));
  const withFault = async (fault: string) => {
    process.env.FAULT = `${fault} ${join(folder, "marker")}`;
    const { code, stdout } = await startSource(program).ended;
    delete process.env.FAULT;
    expect(code).toBe(0);
    expect(existsSync(join(folder, "marker"))).toBe(true);
    return stdout.trim();
  };

  test.each(["exit once", "throw once"])(
    "%s: the batch is run again, and the hash is the same",
    async (fault) => {
      const { gradual } = receptionCentre.policies ?? {};
      expect(gradual).toBeDefined();
      const { hash } = compare(
        { ...receptionCentre, policies: { gradual } as never },
        { runs: 500, seed: "faults" },
      );
      expect(await withFault(fault)).toBe(hash);
    },
  );

  test("exit always: an error that says where", async () => {
    expect(await withFault("exit always")).toMatch(
      /^TaskError: The worlds 250 to 499 have failed 3 times in a worker thread: .*exit/,
    );
  });
});

// What is written goes to a file beside its place first; here that is a disk that is always full.
describe.skipIf(!existsSync("/dev/full"))("a full disk", () => {
  const fill = (name: string) => symlink("/dev/full", placeBeside(join(folder, name)));

  test("shard ends with 1, says so, and leaves nothing", async () => {
    await fill("part.json");
    const { code, stderr } = await runInProcess(...shard, ...few, "-o", join(folder, "part.json"));
    expect(code).toBe(1);
    expect(stderr).toMatch(/part\.json cannot be written: ENOSPC.*the disk has room/);
    expect(await readdir(folder)).toEqual([]);
  });

  test("compare ends with 1 and leaves the old files as they were, all of them", async () => {
    const names = ["report.html", "results.csv", "results.json"];
    for (const name of names) await writeFile(join(folder, name), "old");
    await fill("results.json");
    const words = ["compare", "reception-centre", "--policies", "gradual", ...few, "--out", folder];
    const { code, stderr } = await runInProcess(...words);
    expect(code).toBe(1);
    expect(stderr).toMatch(/results\.json cannot be written: ENOSPC/);
    expect((await readdir(folder)).sort()).toEqual(names);
    for (const name of names) expect(await readFile(join(folder, name), "utf8")).toBe("old");
  });
});

describe("a place that cannot be written", () => {
  test.each<[where: string, place: () => string, said: RegExp]>([
    [
      "below a file",
      () => join(folder, "file", "part.json"),
      /The folder .*file cannot be written in.*another with -o/,
    ],
    ["that is a folder", () => folder, /cannot be written: it is a folder/],
    ["that is a device", () => "/dev/null", /dev\/null cannot be written: it is a device/],
    ["in a file system of the kernel", () => "/proc/1/part.json", /cannot be written/],
  ])("%s: shard ends with 1 and leaves nothing", async (_where, place, said) => {
    await writeFile(join(folder, "file"), "");
    const { code, stderr } = await runInProcess(...shard, ...few, "-o", place());
    expect(code).toBe(1);
    expect(stderr).toMatch(said);
    expect(await readdir(folder)).toEqual(["file"]);
  });

  test("merge ends with 1", async () => {
    const part = join(folder, "part.json");
    await runInProcess(...shard.slice(0, -2), "--of", "1", ...few, "-o", part);
    const { code, stdout, stderr } = await runInProcess("merge", part, "--out", join(part, "out"));
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("name another with --out");
  });
});

describe("Ctrl-C", () => {
  // What takes hours: that it ends at all within a test's time says that it was ended.
  const endless = ["reception-centre", "--runs", "1000000", "--seed", "x"];
  const interrupt = async (running: ReturnType<typeof startCli>) => {
    // Long enough for the first batches to be simulated.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    running.child.kill("SIGINT");
    const { code, stdout, stderr } = await running.ended;
    expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
    return stderr;
  };

  test.each(["1", "2"])("ends compare with %s threads, and nothing is written", async (workers) => {
    const out = join(folder, "out");
    const running = startCli("compare", ...endless, "--out", out, "--workers", workers);
    await until(() => existsSync(out), "the comparison has begun");
    expect(await interrupt(running)).toBe("Interrupted. Nothing was written.\n");
    expect(await readdir(out)).toEqual([]);
  });

  test("ends shard, leaves nothing half-written, and a rerun picks up the finished parts", async () => {
    const finished = join(folder, "part-0.json");
    const words = [...endless, "--policies", "gradual", "--of", "4000"];
    const part = (index: string, file: string) => [...words, "--index", index, "-o", file];
    expect(await runInProcess("shard", ...part("0", finished), "--workers", "1")).toMatchObject({ code: 0 });
    const { mtimeMs } = await stat(finished);

    const running = startCli(
      "shard",
      ...endless,
      "--index",
      "1",
      "--of",
      "2",
      "-o",
      join(folder, "part-1.json"),
    );
    await until(async () => (await readdir(folder)).length === 2, "the part has begun");
    expect(await interrupt(running)).toBe("Interrupted. Nothing was kept of this part: run it again.\n");
    expect(await readdir(folder)).toEqual(["part-0.json"]);

    const again = await runInProcess("shard", ...part("0", finished), "--workers", "1");
    expect(again.stderr).toContain("is there already and complete");
    expect((await stat(finished)).mtimeMs).toBe(mtimeMs);
  });
});
