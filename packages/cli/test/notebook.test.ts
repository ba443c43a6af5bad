import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli, startCli, until } from "./run-cli.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "glidepath-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a new notebook is opened, served, and Ctrl-C ends that and says so", async () => {
  const path = join(folder, "our-budget.html");
  const made = await runCli("notebook", "new", path);
  expect(made).toMatchObject({ code: 0, stdout: expect.stringContaining("our-budget.html") });
  expect(readFileSync(path, "utf8")).toContain("# Our budget");

  const { child, ended, said } = startCli("notebook", "open", path, "--no-browser");
  await until(() => said().includes("Ctrl-C"), "the preview is served");
  child.kill("SIGINT");
  const { code, stdout, stderr } = await ended;
  expect(code).toBe(130);
  expect(stdout).toMatch(/^The notebooks are at http:\/\/127\.0\.0\.1:\d+\/our-budget\.html\n$/);
  expect(stderr).toContain("The preview is closed.");
  expect(readdirSync(folder)).toEqual(["our-budget.html"]);
});

test("a notebook that is there is not written over", async () => {
  const path = join(folder, "mine");
  await runCli("notebook", "new", path);
  const { code, stderr } = await runCli("notebook", "new", path, "--lang", "nb");
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `Det finnes allerede en notatbok "${path}". Velg et annet navn.\n`,
  });
});

test.each([
  [["new", ".hidden"], 'A notebook cannot be called ".hidden".'],
  [["open", "/no/such/folder"], "/no/such/folder is neither a folder nor a notebook"],
  [["open", "--port", "many"], "--port many: write a number from 0"],
])("notebook %j is wrong input", async (words, message) => {
  const { code, stderr } = await runCli("notebook", ...words);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test("a port that is taken is told", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = taken.address() as AddressInfo;
    const { code, stderr } = await runCli("notebook", "open", folder, "--no-browser", "--port", String(port));
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `Port ${port} is taken by another program. Write another number, or leave out --port.\n`,
    });
  } finally {
    taken.close();
  }
});
