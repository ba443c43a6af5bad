// docs/guides/many-machines.md: its examples are well-formed, and what can be run here is run.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { runInProcess } from "../helpers/run-in-process.js";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const page = await readFile(`${root}docs/guides/many-machines.md`, "utf8");
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm"))].map((match) => match[1] ?? "");

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-"));
  await copyFile(`${root}packages/core/examples/reception-centre.yaml`, join(folder, "my-town.yaml"));
  // A glidepath on the path, as the page has it.
  const main = `${root}packages/cli/src/main.ts`;
  const tsx = import.meta.resolve("tsx");
  const program = `#!/bin/sh\nexec "${process.execPath}" --conditions=@glidepath/source --import "${tsx}" "${main}" "$@"\n`;
  await writeFile(join(folder, "glidepath"), program);
  await chmod(join(folder, "glidepath"), 0o755);
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs commands of the page with few worlds, one policy and the folders of the test. */
function sh(
  commands: string,
  env: Record<string, string> = {},
): Promise<{ code: number | null; stderr: string }> {
  const small = commands
    .replaceAll("--runs 1000000", "--runs 300 --policies gradual")
    .replaceAll("cd /data", `cd ${folder}`);
  return new Promise((resolve) => {
    const child = spawn("sh", ["-euc", small], {
      cwd: folder,
      env: { ...process.env, PATH: `${folder}:${process.env.PATH}`, ...env },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("close", (code) => resolve({ code, stderr }));
  });
}

test("the loop over parts and the merge give what compare gives", { timeout: 180_000 }, async () => {
  const [loop = ""] = blocks("sh");
  const { code, stderr } = await sh(loop);
  expect(code, stderr).toBe(0);
  expect((await readdir(join(folder, "out"))).sort()).toEqual([
    "paths.parquet",
    "report.html",
    "results.csv",
    "results.json",
    "results.xlsx",
  ]);
  const merged = await readFile(join(folder, "out", "results.json"), "utf8");
  const options = ["--runs", "300", "--policies", "gradual", "--seed", "budget-2024", "--workers", "1"];
  const compared = await runInProcess("compare", join(folder, "my-town.yaml"), ...options, "--json");
  expect(merged === compared.stdout).toBe(true);
});

test("a part is as large as the page says: 1.2 kB a world and policy over eight years", async () => {
  const part = join(folder, "size.json");
  const options = ["--runs", "500", "--index", "0", "--of", "1", "-o", part, "--workers", "1"];
  await runInProcess("shard", join(folder, "my-town.yaml"), ...options);
  const [header = ""] = (await readFile(part, "utf8")).split("\n");
  const bytes = (await stat(part)).size - header.length;
  expect(page).toContain("about 1.2 kB for each policy over eight years");
  // Two policies; the numbers of other cases pack a little better or worse.
  expect(Math.abs(bytes / 500 / 2 / 1200 - 1)).toBeLessThan(0.1);
});

describe("each way numbers its parts from 0 to 63, and its command makes the part", () => {
  /** The last part, as the scheduler would start it: a part of these makes a file with a batch of 50 worlds. */
  async function makesLastPart(command: string, variable: string): Promise<void> {
    expect(command).toContain(`--index "$${variable}" --of 64`);
    await rm(join(folder, "part-63.json"), { force: true });
    const { code, stderr } = await sh(command, { [variable]: "63", SLURM_CPUS_PER_TASK: "1" });
    expect(code, stderr).toBe(0);
    expect(stderr).toContain("part-63.json, 50 of 300 worlds");
  }

  test("Kubernetes", async () => {
    const documents = parseAllDocuments(blocks("yaml")[0] ?? "");
    expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
    const [parts, merge] = documents.map((document) => document.toJS());
    expect(parts.spec).toMatchObject({ completionMode: "Indexed", completions: 64 });
    expect(parts.spec.template.spec.restartPolicy).toBe("Never");
    const [container] = parts.spec.template.spec.containers;
    expect(container.command).toEqual(["sh", "-c"]);
    await makesLastPart(container.args[0], "JOB_COMPLETION_INDEX");
    expect(merge.spec.template.spec.containers[0].args).toEqual([
      "exec glidepath merge part-*.json --out out",
    ]);
  });

  test("Slurm", async () => {
    const [script = "", submit = ""] = blocks("bash");
    expect(script).toMatch(/^#!\/bin\/bash\n(#SBATCH --[a-z-]+.*\n)+set -eu\n/);
    expect(script).toContain("#SBATCH --array=0-63\n");
    await makesLastPart(script, "SLURM_ARRAY_TASK_ID");
    expect(submit).toContain("--dependency=afterok:$parts");
  });

  test("AWS Batch", async () => {
    const [definition, array, merge] = blocks("json").map((text) => JSON.parse(text));
    expect(array).toMatchObject({
      jobDefinition: definition.jobDefinitionName,
      arrayProperties: { size: 64 },
    });
    const { command } = definition.containerProperties;
    expect(command.slice(0, 2)).toEqual(["sh", "-c"]);
    await makesLastPart(command[2], "AWS_BATCH_JOB_ARRAY_INDEX");
    expect(merge.jobDefinition).toBe(definition.jobDefinitionName);
    expect(merge.containerOverrides.command[2]).toMatch(/glidepath merge part-\*\.json --out out$/);
  });
});

test("the options that the page names are those of the commands", async () => {
  for (const [command, option] of [
    ["shard", "--force"],
    ["shard", "--workers"],
    ["worker", "--redis"],
    ["compare", "--executor"],
    ["worker", "GLIDEPATH_REDIS"],
  ] as const) {
    expect(page).toContain(option);
    expect((await runInProcess(command, "--help")).stdout).toContain(option);
  }
});

test("the two commands of the queue are those that a worker and a comparison take", async () => {
  const [, , worker = "", comparison = ""] = blocks("bash");
  for (const command of [worker, comparison]) {
    const [program, name = "", ...words] = command.trim().split(" ");
    expect(program).toBe("glidepath");
    const options = words.filter((word) => word.startsWith("--"));
    const { stdout } = await runInProcess(name, "--help");
    for (const option of options) expect(stdout).toContain(`${option} <`);
  }
  const address = /--redis (\S+)/;
  expect(worker.match(address)?.[1]).toBe(comparison.match(address)?.[1]);
});

test("the image is made by commands that are there", async () => {
  const [image = ""] = blocks("dockerfile");
  const { scripts } = JSON.parse(await readFile(`${root}package.json`, "utf8"));
  const { bin } = JSON.parse(await readFile(`${root}packages/cli/package.json`, "utf8"));
  const run = [...image.matchAll(/pnpm@10\.34\.9 (\S+)/g)].map(([, script]) => script);
  expect(run).toEqual(["install", "build"]);
  const [program, file] = scripts.build.split(" ");
  expect(program).toBe("node");
  expect(existsSync(`${root}${file}`)).toBe(true);
  expect(image).toContain(` /glidepath/packages/cli/${bin.glidepath} /usr/local/bin/glidepath `);
});
