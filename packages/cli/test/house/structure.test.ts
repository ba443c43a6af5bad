// Each rule of the house, broken once on purpose in a throw-away copy of the house, and seen to be reported.
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));
const tool = (path: string) => join(repository, "node_modules", path);

const inOrder = [
  "scenario",
  "world",
  "stress",
  "policy",
  "municipality",
  "simulation",
  "comparison",
  "analysis",
  "calibration",
];
const rooms = ["random", "reference", ...inOrder, "examples"];

/** Files that keep every rule. */
const lawful: Record<string, string> = {
  "package.json": JSON.stringify({
    name: "house",
    private: true,
    devDependencies: { "of-the-root": "1.0.0" },
  }),
  "node_modules/of-the-root/package.json": JSON.stringify({
    name: "of-the-root",
    version: "1.0.0",
    main: "index.js",
  }),
  "node_modules/of-the-root/index.js": "",
  "packages/core/package.json": JSON.stringify({
    name: "@glidepath/core",
    type: "module",
    exports: { ".": { "@glidepath/source": "./src/index.ts" } },
    dependencies: { declared: "1.0.0" },
    devDependencies: { "for-developers": "1.0.0", "for-some": "1.0.0" },
    peerDependencies: { "for-some": "1.0.0" },
    peerDependenciesMeta: { "for-some": { optional: true } },
  }),
  "packages/notebooks/package.json": JSON.stringify({
    name: "@glidepath/notebooks",
    type: "module",
    exports: { ".": { "@glidepath/source": "./src/index.ts" } },
    dependencies: { "@glidepath/core": "workspace:*", counts: "1.0.0" },
  }),
  "packages/cli/package.json": JSON.stringify({
    name: "@glidepath/cli",
    type: "module",
    exports: { ".": { "@glidepath/source": "./src/main.ts" } },
    dependencies: { "@glidepath/core": "workspace:*", "@glidepath/notebooks": "workspace:*" },
  }),
  "packages/core/src/index.ts": rooms.map((room) => `export * from "./${room}/index.js";\n`).join(""),
  "packages/core/src/beside-the-rooms.ts": "export const shared = 1;\n",
  "packages/core/src/world/uses-allowed.ts":
    'import "declared";\nimport "for-some";\nimport "../random/index.js";\nimport "../beside-the-rooms.js";\nimport type { a } from "../scenario/index.js";\n',
  "packages/notebooks/src/index.ts": 'import "@glidepath/core";\nexport {};\n',
  "packages/notebooks/src/live/slider.ts":
    'import "@glidepath/core";\nimport "../words/said.js";\nexport {};\n',
  "packages/notebooks/src/words/said.ts": 'import "@glidepath/core";\nexport {};\n',
  "packages/notebooks/src/build/index.ts": 'import "../words/said.js";\nexport {};\n',
  "packages/notebooks/node_modules/counts/package.json": JSON.stringify({
    name: "counts",
    version: "1.0.0",
    main: "index.js",
  }),
  "packages/notebooks/node_modules/counts/index.js": "",
  "packages/notebooks/src/tools.ts": "export {};\n",
  "packages/cli/src/main.ts":
    'import "node:fs";\nimport "@glidepath/core";\nimport "@glidepath/notebooks";\n',
  "packages/core/test/some.test.ts": "export {};\n",
};
for (const room of rooms) lawful[`packages/core/src/${room}/index.ts`] = "export {} from './empty.js';\n";
for (const room of rooms) lawful[`packages/core/src/${room}/empty.ts`] = "export {};\n";
for (const name of ["declared", "for-developers", "for-some"]) {
  lawful[`packages/core/node_modules/${name}/package.json`] = JSON.stringify({
    name,
    version: "1.0.0",
    main: "index.js",
  });
  lawful[`packages/core/node_modules/${name}/index.js`] = "";
}

/** Files that break one rule of the dependency graph each. */
const importsThatBreak: ReadonlyArray<readonly [rule: string, path: string, text: string]> = [
  ["could-not-resolve", "packages/core/src/world/lost.ts", 'import "./nowhere.js";\n'],
  ["no-cycles", "packages/core/src/world/egg.ts", 'import type { hen } from "./hen.js";\n'],
  ["core-imports-no-other-package", "packages/core/test/cli.ts", 'import "../../cli/src/main.js";\n'],
  [
    "core-imports-no-other-package",
    "packages/core/src/world/chart.ts",
    'import "../../../notebooks/src/index.js";\n',
  ],
  ["notebooks-import-core-only", "packages/notebooks/src/cli.ts", 'import "../../cli/src/main.js";\n'],
  ["live-is-thin", "packages/notebooks/src/live/counts.ts", 'import "counts";\n'],
  ["live-is-thin", "packages/notebooks/src/live/draws.ts", 'import "../index.js";\n'],
  ["words-import-core-only", "packages/notebooks/src/words/shown.ts", 'import "../live/slider.js";\n'],
  ["pages-import-no-tools", "packages/notebooks/src/charts/built.ts", 'import "../build/index.js";\n'],
  [
    "packages-through-their-front-door",
    "packages/cli/src/inner.ts",
    'import "../../core/src/world/empty.js";\n',
  ],
  ["pages-import-no-tools", "packages/notebooks/src/live/serve.ts", 'import "../tools.js";\n'],
  ["core-is-pure", "packages/core/src/world/file.ts", 'import "node:fs";\n'],
  ["core-is-pure", "packages/core/src/world/file-type.ts", 'import type { Stats } from "node:fs";\n'],
  ["source-imports-declared-only", "packages/core/src/world/tool.ts", 'import "for-developers";\n'],
  ["source-imports-declared-only", "packages/core/src/world/root-tool.ts", 'import "of-the-root";\n'],
  ["source-imports-no-tests", "packages/core/src/world/tested.ts", 'import "../../test/some.test.js";\n'],
  ["core-rooms-are-known", "packages/core/src/world/annex.ts", 'import "../annex/index.js";\n'],
  ["core-root-files-lie-below-the-rooms", "packages/core/src/above.ts", 'import "./simulation/index.js";\n'],
];

const forbiddenPairs: Array<readonly [room: string, other: string]> = [
  ...inOrder.flatMap((room, place) => inOrder.slice(place + 1).map((later) => [room, later] as const)),
  ...rooms.filter((room) => room !== "random").map((room) => ["random", room] as const),
  ...rooms.filter((room) => room !== "reference").map((room) => ["reference", room] as const),
  ["world", "reference"],
  ["policy", "world"],
  ["income", "scenario"],
  ["calibration", "examples"],
  ["templates", "examples"],
  ["templates", "simulation"],
  ["examples", "simulation"],
];
const importerOf = (room: string, other: string) => `packages/core/src/${room}/imports-${other}.ts`;

/** Lines that break one rule of the linter each, in packages/core/src. */
const linesThatBreak: ReadonlyArray<readonly [rule: string, name: string, text: string]> = [
  ["no-restricted-properties", "chance", "export const a = Math.random();"],
  ["no-restricted-properties", "chance-taken-apart", "export const { random } = Math;"],
  ["no-restricted-globals", "date", "export const a = new Date();"],
  ["no-restricted-globals", "now", "export const a = Date.now();"],
  ["no-restricted-globals", "performance", "export const a = performance.now();"],
  ["no-restricted-globals", "timeout", "setTimeout(() => 0, 1);"],
  ["no-restricted-globals", "around", "export const a = globalThis.Date;"],
  ["no-restricted-globals", "process", "export const a = process.env;"],
  ["no-restricted-globals", "window", "export const a = window.name;"],
  ["no-restricted-globals", "fetch", "export const a = fetch;"],
  ["no-console", "console", "console.log(1);"],
  ["no-nodejs-modules", "node", 'import "node:fs";'],
];

/** Names that the compiler does not know in packages/core/src. */
const unknownNames = [
  "process",
  "Buffer",
  "document",
  "window",
  "performance",
  "setTimeout",
  "console",
  "fetch",
];

let house: string;

function put(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

function run(script: string, options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    cwd: house,
    encoding: "utf8",
    env: { ...process.env, FORCE_COLOR: "0", NO_COLOR: "1" },
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  house = realpathSync(mkdtempSync(join(tmpdir(), "glidepath-structure-")));
  for (const [path, text] of Object.entries(lawful)) put(path, text);
  for (const path of [
    "tsconfig.base.json",
    "packages/core/tsconfig.src.json",
    ".config/dependency-cruiser.cjs",
    ".oxlintrc.json",
  ]) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    copyFileSync(join(repository, path), join(house, path));
  }
  for (const [from, to] of [
    ["notebooks", "core"],
    ["cli", "core"],
    ["cli", "notebooks"],
  ] as const) {
    mkdirSync(join(house, "packages", from, "node_modules", "@glidepath"), { recursive: true });
    symlinkSync(
      join(house, "packages", to),
      join(house, "packages", from, "node_modules", "@glidepath", to),
      "junction",
    );
  }
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe("the dependency graph", () => {
  const cruise = () =>
    run(
      tool("dependency-cruiser/bin/dependency-cruise.mjs"),
      "--config=.config/dependency-cruiser.cjs --output-type=err packages".split(" "),
    );
  let lawfulHouse: ReturnType<typeof cruise>;
  let unlawfulHouse: ReturnType<typeof cruise>;

  beforeAll(() => {
    lawfulHouse = cruise();
    put("packages/core/src/annex/index.ts", 'export {} from "../world/empty.js";\n');
    put("packages/core/src/world/hen.ts", 'import "./egg.js";\n');
    for (const [, path, text] of importsThatBreak) put(path, text);
    for (const [room, other] of forbiddenPairs)
      put(importerOf(room, other), `import "../${other}/index.js";\n`);
    unlawfulHouse = cruise();
  });

  /** The rules that are reported against a file. */
  const rulesBrokenBy = (path: string) =>
    [...unlawfulHouse.stdout.matchAll(/^ *error (\S+): (\S+)/gm)]
      .filter(([, , importer]) => importer === path)
      .map(([, rule]) => rule);

  test("a lawful house passes", () => {
    expect(lawfulHouse).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("no dependency violations found"),
    });
  });

  test("an unlawful house fails", () => {
    expect(unlawfulHouse.status).toBeGreaterThan(0);
  });

  test.each(importsThatBreak)("%s reports %s", (rule, path) => {
    expect(rulesBrokenBy(path)).toContain(rule);
  });

  test("no-circles-of-rooms reports rooms that need each other, by way of whichever files", () => {
    for (const room of ["words", "live"])
      expect(rulesBrokenBy(`packages/notebooks/src/${room}`)).toContain("no-circles-of-rooms");
    expect(rulesBrokenBy("packages/notebooks/src/build")).toEqual([]);
  });

  test.each(forbiddenPairs)("%s may not import %s", (room, other) => {
    expect(rulesBrokenBy(importerOf(room, other))).toEqual([`core-order-${room}`]);
  });

  test("no rule of the configuration is left untested", () => {
    const load = createRequire(import.meta.url);
    const { forbidden } = load(join(repository, ".config", "dependency-cruiser.cjs")) as {
      forbidden: ReadonlyArray<{ name: string }>;
    };
    const tested = [
      ...importsThatBreak.map(([rule]) => rule),
      ...forbiddenPairs.map(([room]) => `core-order-${room}`),
      "no-circles-of-rooms",
    ];
    expect(forbidden.map(({ name }) => name).filter((name) => !tested.includes(name))).toEqual([]);
  });
});

describe("the linter in core", () => {
  interface Diagnostic {
    readonly code: string;
    readonly filename: string;
  }
  const place = (name: string) => `packages/core/src/world/lint-${name}.ts`;
  let diagnostics: Diagnostic[];

  beforeAll(() => {
    for (const [, name, text] of linesThatBreak) {
      put(place(name), `${text}\n`);
      put(`packages/cli/src/lint-${name}.ts`, `${text}\n`);
    }
    const { stdout } = run(tool("oxlint/bin/oxlint"), ["--format=json", "packages"]);
    diagnostics = JSON.parse(stdout).diagnostics;
  });

  const codesIn = (path: string) =>
    diagnostics
      .filter(({ filename }) => filename.replaceAll("\\", "/").endsWith(path))
      .map(({ code }) => code);

  test.each(linesThatBreak)("%s reports %s", (rule, name) => {
    expect(codesIn(place(name)).join()).toContain(`(${rule})`);
  });

  test.each(linesThatBreak)("%s has no say over cli (%s)", (rule, name) => {
    expect(codesIn(`packages/cli/src/lint-${name}.ts`).join()).not.toContain(`(${rule})`);
  });
});

describe("the compiler in core", () => {
  let output: string;

  beforeAll(() => {
    for (const name of unknownNames)
      put(`packages/core/src/world/name-${name}.ts`, `export const a = ${name};\n`);
    ({ stdout: output } = run(
      tool("typescript/bin/tsc"),
      "--project packages/core/tsconfig.src.json --noEmit --pretty false".split(" "),
    ));
  });

  test.each(unknownNames)("knows no %s", (name) => {
    expect(output).toMatch(new RegExp(`name-${name}\\.ts\\(.*error TS\\d+: Cannot find name '${name}'`));
  });
});

describe("index files of core", () => {
  const check = () => run(join(repository, ".config", "index-files.mjs"), [house]);
  const unlawful = [
    ["a constant", "world", "export const a = 1;"],
    ["a function", "policy", "export function a() {}"],
    ["an import", "simulation", 'import "./empty.js";'],
    ["an export of its own", "analysis", "const a = 1;"],
  ] as const;
  let lawfulHouse: ReturnType<typeof check>;
  let unlawfulHouse: ReturnType<typeof check>;

  beforeAll(() => {
    lawfulHouse = check();
    for (const [, room, line] of unlawful) {
      put(`packages/core/src/${room}/index.ts`, `export {} from "./empty.js";\n${line}\nexport { a };\n`);
    }
    unlawfulHouse = check();
  });

  test("that only re-export pass", () => {
    expect(lawfulHouse).toMatchObject({ status: 0, stderr: "" });
  });

  test.each(unlawful)("with %s fail", (_, room, line) => {
    expect(unlawfulHouse.status).toBe(1);
    const report = unlawfulHouse.stderr.replaceAll("\\", "/");
    expect(report).toContain(`index-only-re-exports: packages/core/src/${room}/index.ts:2: ${line}`);
  });
});
