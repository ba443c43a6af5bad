import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drammen2024 } from "@glidepath/core/examples";
import { runInProcess } from "../helpers/run-in-process.js";

// JSON is YAML, so what the guide shows can follow a scenario that is JSON line by line.
const sections = Object.entries(drammen2024).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);

let folder: string;
let shown: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-"));
  const guide = await readFile(new URL("../../../../docs/guides/correlations.md", import.meta.url), "utf8");
  shown = /```yaml\n([^]*?)```/.exec(guide)?.[1] ?? "";
});

afterAll(() => rm(folder, { recursive: true }));

async function check(name: string, correlations: string) {
  const file = join(folder, name);
  await writeFile(file, `${sections.join("\n")}\n${correlations}`);
  return runInProcess("check", file);
}

describe("glidepath check", () => {
  test("lists the correlations that the guide shows, with status, source and note", async () => {
    const { code, stdout } = await check("guide.yaml", shown);
    expect(code).toBe(0);
    expect(stdout).toContain(
      `Drawn together (rank correlation)
  staffing.resolve and staffing.redeployable: 0.4, assumed; an illustration, not
    evidence
  housing.costPerDwelling and housing.rentPerDwelling: 0.8, own; leases of the
    last five years
`,
    );
    expect(stdout).toContain("correlations[0]: rank 0.4 between staffing.resolve and");
  });

  test("says nothing of correlations where there are none", async () => {
    expect((await check("none.yaml", "")).stdout).not.toContain("Drawn together");
  });

  test("refuses those that cannot hold together with 2, and says what to do", async () => {
    const chain = [
      "{between: [staffing.resolve, staffing.redeployable], rank: 0.8}",
      "{between: [staffing.redeployable, staffing.premium], rank: 0.8}",
    ];
    const { code, stderr } = await check("chain.yaml", `correlations: [${chain.join(", ")}]\n`);
    expect(code).toBe(2);
    expect(stderr).toContain(
      "State also staffing.resolve and staffing.premium, which count as 0 now. Or weaken them: multiplied by 0.86 they can.",
    );
  });
});
