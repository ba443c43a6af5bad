import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

// Notebooks show what core simulates and estimates. What a cell computes itself cannot be tested as core is,
// and a mean written twice is two means one day. So neither the cells nor what they import may do it.

const folder = (path: string) => fileURLToPath(new URL(`../../${path}/`, import.meta.url));
const notebooks = readdirSync(folder("notebooks")).filter((name) => name.endsWith(".html"));
const liveFiles = readdirSync(folder("src/live"), { recursive: true, encoding: "utf8" });

/** What a notebook may import: core and this package, through their front doors, and nothing that simulates. */
const MAY_IMPORT = [
  "@glidepath/core",
  "@glidepath/core/examples",
  "@glidepath/core/reference",
  "@glidepath/core/templates",
  "@glidepath/notebooks",
  "@glidepath/notebooks/live",
  "@glidepath/notebooks/words",
];

/** The parts of core of which a simulation or an estimate is put together; `compare` and its like are whole. */
const PARTS_OF_A_SIMULATION =
  /\b(simulateBatch|answerBatch|evolve|enterWorld|drawWorld|buildModel|allocate\w+|batchesOf|ValueSample|SketchedSample|Moments|CoMoments|spearman|wilson)\b/;

/** Ways to draw chance or to make a statistic by hand, each with what it is. */
const BY_HAND: Readonly<Record<string, RegExp>> = {
  "a draw of its own": /\bMath\.random\b|\bcrypto\b/,
  "a model of its own": /\bMath\.(exp|expm1|log|log1p|pow)\b|\*\*/,
  "a standard deviation of its own": /\bMath\.(sqrt|hypot)\b/,
  "a mean of its own": /\/\s*[\w.]*\b(length|size|runs|worlds)\b/,
  "a quantile of its own": /\.(sort|toSorted)\(/,
};

/** What stands in the code cells of a notebook, and in the `${}` of its text cells. */
function codeOf(html: string): string {
  return [...html.matchAll(/<script id="\d+" type="([^"]+)"[^>]*>([^]*?)<\/script>/g)]
    .map(([, type, text = ""]) =>
      type === "text/markdown" || type === "text/html"
        ? [...text.matchAll(/\$\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g)].map(([, code]) => code).join("\n")
        : text,
    )
    .join("\n");
}

/** Code without its comments and the words that it says. */
function withoutWords(code: string): string {
  return code.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "").replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
}

function importsOf(code: string): string[] {
  return [...code.matchAll(/\bfrom\s+"([^"]+)"|\bimport\(\s*"([^"]+)"|^\s*import\s+"([^"]+)"/gm)].map(
    ([, from, dynamic, bare]) => from ?? dynamic ?? bare ?? "",
  );
}

function byHand(code: string): string[] {
  const plain = withoutWords(code);
  return [
    ...Object.entries(BY_HAND).flatMap(([what, pattern]) => {
      const [found] = pattern.exec(plain) ?? [];
      return found === undefined ? [] : [`${what}: ${found}`];
    }),
    ...(PARTS_OF_A_SIMULATION.exec(plain)
      ?.slice(0, 1)
      .map((name) => `a part of a simulation: ${name}`) ?? []),
  ];
}

describe.each(notebooks)("the notebook %s is thin", (name) => {
  const code = codeOf(readFileSync(join(folder("notebooks"), name), "utf8"));

  test("it imports core and this package alone", () => {
    const imports = importsOf(code);
    expect(imports).not.toEqual([]);
    expect(imports.filter((from) => !MAY_IMPORT.includes(from))).toEqual([]);
  });

  test("it draws nothing and estimates nothing itself", () => {
    expect(byHand(code)).toEqual([]);
  });
});

test.each(liveFiles.filter((file) => file.endsWith(".ts")))(
  "live/%s draws nothing and estimates nothing",
  (file) => {
    expect(byHand(readFileSync(join(folder("src/live"), file), "utf8"))).toEqual([]);
  },
);

describe("the check sees", () => {
  test.each([
    [
      "const mean = values.reduce((sum, value) => sum + value, 0) / values.length;",
      "a mean of its own: / values.length",
    ],
    ["const median = values.toSorted((a, b) => a - b)[50];", "a quantile of its own: .toSorted("],
    ["const chance = Math.random();", "a draw of its own: Math.random"],
    ["const error = Math.sqrt(variance);", "a standard deviation of its own: Math.sqrt"],
    ["const need = last * Math.exp(shock);", "a model of its own: Math.exp"],
    [
      "const batch = simulateBatch(plan, { firstRun: 0, runs: 10 });",
      "a part of a simulation: simulateBatch",
    ],
  ])("%s", (code, seen) => {
    expect(byHand(code)).toEqual([seen]);
  });

  test("an import from elsewhere, in a code cell and in a text cell's code", () => {
    const html =
      '<script id="1" type="module">import { mean } from "simple-statistics";</script>' +
      '<script id="2" type="text/markdown">${Math.random()}</script>';
    expect(importsOf(codeOf(html))).toEqual(["simple-statistics"]);
    expect(byHand(codeOf(html))).toEqual(["a draw of its own: Math.random"]);
  });
});
