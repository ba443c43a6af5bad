import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { pagesIn } from "../.vitepress/site/pages-in.js";
import { type Linked, linksOf } from "./links-of.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

const markdownIn = (folder: string) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { encoding: "utf8" })
        .filter((name) => name.endsWith(".md"))
        .map((name) => posix.join(folder, name))
    : [];

/** All that people read in this project as Markdown, from its root; pages made from the code are checked as built. */
const files = [
  ...["", ".github", ".github/ISSUE_TEMPLATE", "packages/core", "packages/cli", "packages/notebooks"].flatMap(
    markdownIn,
  ),
  ...pagesIn(join(root, "docs"), ["api"]).map(({ path }) => `docs/${path}`),
];

const read = new Map<string, Linked>();

function linked(path: string): Linked {
  const known = read.get(path) ?? linksOf(readFileSync(join(root, path), "utf8"));
  read.set(path, known);
  return known;
}

/** What is wrong with a link of a file; nothing when it leads where it says, or out of the project. */
function fault(file: string, target: string): string | undefined {
  if (/^(?:https?:|mailto:)/.test(target)) return undefined;
  const [path = "", anchor] = target.split("#");
  const found = path === "" ? file : posix.join(posix.dirname(file), path);
  if (found.startsWith("docs/api/")) return undefined;
  if (/^[a-z]+:|^\//.test(target) || found.startsWith(".."))
    return `${file}: ${target} is no path of the project`;
  if (!existsSync(join(root, found))) return `${file}: ${target} leads to no file`;
  if (anchor === undefined || !found.endsWith(".md")) return undefined;
  return linked(found).anchors.has(anchor) ? undefined : `${file}: ${target} leads to no heading of ${found}`;
}

const faults = (file: string, { targets }: Linked) => targets.flatMap((target) => fault(file, target) ?? []);

test("every link, anchor and picture of README, CONTRIBUTING, CHANGELOG and the docs leads somewhere", () => {
  expect(files.length).toBeGreaterThan(30);
  expect(files.flatMap((file) => linked(file).targets).length).toBeGreaterThan(150);
  expect(files.flatMap((file) => faults(file, linked(file)))).toEqual([]);
});

test("a link to no file, to no heading, to a picture that is not there or out of the project is found", () => {
  const text = [
    "# One heading",
    "## One heading",
    "[a](docs/backtest.md) [b](docs/none.md) [c](#one-heading-1) [d](#two-headings) [e](docs/backtest.md#none)",
    "![f](docs/pictures/none.svg) [g](/etc/hosts) [h](../other/README.md) [i](https://example.org) [j](ftp://example.org)",
    '<img src="docs/pictures/none-dark.svg" alt="">',
  ].join("\n\n");
  // The links of a file lead to its own headings: this text stands in for the README's.
  read.set("README.md", linksOf(text));
  const found = faults("README.md", linksOf(text)).map((line) => line.split(" ")[1]);
  read.delete("README.md");
  expect(found.sort()).toEqual(
    [
      "docs/none.md",
      "#two-headings",
      "docs/backtest.md#none",
      "docs/pictures/none.svg",
      "/etc/hosts",
      "../other/README.md",
      "ftp://example.org",
      "docs/pictures/none-dark.svg",
    ].sort(),
  );
});
