import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
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
});
