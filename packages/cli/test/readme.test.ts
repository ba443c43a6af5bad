import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm"))].map(
    (match) => match[1] ?? "",
  );

describe("the README", () => {
  it("gives the two commands for a fresh machine alone on their lines, the main job first", () => {
    expect(blocks("sh").slice(0, 2)).toEqual([
      "npx --yes pnpm@10.34.9 start\n",
      "npx --yes pnpm@10.34.9 test\n",
    ]);
  });

  it("names commands and files that exist", () => {
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
      scripts: Record<string, string>;
    };
    for (const command of blocks("sh")) {
      const [script] = command.split(/\s+/).filter((word) => !/^-|^npx$|^pnpm@/.test(word));
      expect(Object.keys(scripts)).toContain(script);
    }
    for (const [, file] of readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      expect(() => readFileSync(`${root}${file}`), file).not.toThrow();
    }
  });

  it("shows code that runs and gives what it says", () => {
    const [code = ""] = blocks("ts");
    // In the package's folder, where its imports are found.
    const file = `${root}packages/cli/test/readme-example-${process.pid}.ts`;
    const shown = code
      .replace("runs: 10_000", "runs: 20")
      .replace(/^(result\..*);.*$/gm, "console.log(JSON.stringify(Object.keys($1)));");
    writeFileSync(file, shown);
    try {
      const run = spawnSync(process.execPath, ["--import", "tsx", "--conditions=@glidepath/source", file], {
        cwd: root,
        encoding: "utf8",
      });
      expect(run.stderr).toBe("");
      expect(run.stdout.trim().split("\n")).toEqual([
        '["estimate","standardError","low","high"]',
        '["estimate","low","high"]',
      ]);
    } finally {
      rmSync(file);
    }
  });
});
