// CONTRIBUTING.md and docs/architecture.md lead to files, folders and commands that are there.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const root = new URL("../../../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const PAGES = ["CONTRIBUTING.md", "docs/architecture.md"];
/** Written when asked for, not kept in git. */
const WRITTEN = /^(docs\/(api|\.vitepress\/dist)|out\/)$/;

/** All files and folders of the repository from its root, without what is installed or built. */
function pathsBelow(folder: string): readonly string[] {
  return readdirSync(new URL(`./${folder}`, root), { withFileTypes: true }).flatMap((entry) => {
    if (["node_modules", "dist", ".git"].includes(entry.name)) return [];
    const path = `${folder}${entry.name}`;
    return entry.isDirectory() ? [path, ...pathsBelow(`${path}/`)] : [path];
  });
}

const known = pathsBelow("");

/** What a page names in code that looks like a path: with a slash, or a file's ending. */
function namedPaths(text: string): readonly string[] {
  const codes = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
  return codes.filter(
    (code) =>
      /^[\w.*<>-]+(\/[\w.*<>-]*)*$/.test(code) &&
      (code.includes("/") || /\.(tsx?|mjs|md|json|svg)$/.test(code)) &&
      !code.startsWith("seed/") &&
      !WRITTEN.test(code),
  );
}

/** Whether a path, or its end, is there: `<name>` and `*` stand for any name. */
function isThere(path: string): boolean {
  const letters = path
    .replace(/\/$/, "")
    .replaceAll(/[.-]/g, String.raw`\$&`)
    .replaceAll(/<\w+>|\*/g, "[^/]+");
  const pattern = new RegExp(`(^|/)${letters}$`);
  return known.some((file) => pattern.test(file));
}

describe.each(PAGES)("%s", (page) => {
  test("names files and folders that are there", () => {
    const paths = namedPaths(read(page));
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });
});

test("CONTRIBUTING.md has every command of the root in its table, and no other", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = [...read("CONTRIBUTING.md").matchAll(/^\| `pnpm (?:run )?([\w:]+)/gm)].map(
    ([, name]) => name,
  );
  expect(new Set(named)).toEqual(new Set(Object.keys(scripts)));
});
