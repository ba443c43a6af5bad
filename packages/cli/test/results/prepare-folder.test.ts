import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { prepareFolder } from "../../src/output/prepare-folder.js";

const base = mkdtempSync(join(tmpdir(), "glidepath-"));
afterAll(() => rmSync(base, { recursive: true }));

describe("the folder for results", () => {
  it("is made with those above it, and may be there already", async () => {
    const folder = join(base, "a", "b");
    await prepareFolder(folder);
    await prepareFolder(folder);
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  it("cannot be a file, nor lie in one", async () => {
    const file = join(base, "file");
    writeFileSync(file, "");
    await expect(prepareFolder(file)).rejects.toThrow("it is a file");
    await expect(prepareFolder(join(file, "x"))).rejects.toThrow("cannot be written in");
  });

  it.runIf(process.platform === "linux")("is refused at once where nothing can be made", async () => {
    await expect(prepareFolder("/proc/glidepath/x")).rejects.toThrow("--out");
  });
});
