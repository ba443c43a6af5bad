// Who may import whom. `check` runs it; packages/cli/test/house/structure.test.ts breaks each rule once and sees it reported.

/**
 * The rooms of core in the order in which data flows, each with the earlier rooms that it may import.
 * A room may always import itself and the files that lie directly in packages/core/src (except index.ts).
 */
const mayImport = {
  random: [],
  reference: [],
  income: ["reference"],
  scenario: ["random", "reference"],
  world: ["scenario", "random"],
  stress: ["world", "scenario", "random", "reference"],
  policy: ["scenario"],
  municipality: ["world", "policy", "scenario"],
  simulation: ["municipality", "world", "policy", "scenario", "random"],
  comparison: ["simulation", "municipality", "policy", "world", "scenario", "reference", "random"],
  analysis: [
    "comparison",
    "simulation",
    "municipality",
    "policy",
    "stress",
    "world",
    "scenario",
    "reference",
    "random",
  ],
  calibration: [
    "analysis",
    "income",
    "comparison",
    "simulation",
    "municipality",
    "policy",
    "world",
    "scenario",
    "reference",
    "random",
  ],
  templates: ["calibration", "income", "scenario", "random", "reference"],
  examples: ["templates", "calibration", "income", "policy", "stress", "scenario", "random", "reference"],
};

const core = "^packages/core/";
const source = "^packages/core/src/";
const rooms = Object.keys(mayImport);

const roomRules = rooms.map((room) => ({
  name: `core-order-${room}`,
  comment: `${room} imports only itself${mayImport[room].map((other) => `, ${other}`).join("")}: data flows one way`,
  severity: "error",
  from: { path: `${source}${room}/`, pathNot: "\\.test\\.ts$" },
  to: {
    path: `${source}(?:[^/]+/|index\\.ts$)`,
    pathNot: `${source}(?:${[room, ...mayImport[room]].join("|")})/`,
  },
}));

module.exports = {
  forbidden: [
    {
      name: "could-not-resolve",
      comment: "an import that leads nowhere escapes every other rule",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-cycles",
      comment: "two files that import each other cannot be read one after the other",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-circles-of-rooms",
      comment: "two rooms that need each other are one room, or three",
      severity: "error",
      scope: "folder",
      from: { path: "^packages/[^/]+/src/[^/]+$" },
      to: { path: "^packages/[^/]+/src/[^/]+$", circular: true },
    },
    {
      name: "core-imports-no-other-package",
      comment: "core knows nothing of the command line, the notebooks or the guide",
      severity: "error",
      from: { path: core },
      to: { path: "^(?:packages/(?!core/)|docs/)" },
    },
    {
      name: "notebooks-import-core-only",
      comment: "notebooks are a thin layer over core",
      severity: "error",
      from: { path: "^packages/notebooks/" },
      to: { path: "^(?:packages/(?!core/|notebooks/)|docs/)" },
    },
    {
      name: "live-is-thin",
      comment:
        "what cells import puts core, words, files and workers into the page; a library that counts is for core",
      severity: "error",
      from: { path: "^packages/notebooks/src/live/" },
      to: { pathNot: "^packages/(?:core/|notebooks/src/(?:files|live|words|workers)/)" },
    },
    {
      name: "words-import-core-only",
      comment: "sentences are made of results and of nothing else, so that any page or program can say them",
      severity: "error",
      from: { path: "^packages/notebooks/src/words/" },
      to: { pathNot: "^packages/(?:core/|notebooks/src/words/)" },
    },
    {
      name: "pages-import-no-tools",
      comment: "what a page loads knows nothing of how it was built, run or previewed",
      severity: "error",
      from: {
        path: "^packages/notebooks/src/(?:charts|data|files|live|words|workers)/|^packages/notebooks/src/index\\.ts$",
      },
      to: {
        path: "^packages/notebooks/src/(?:build|document|folder|kit|preview|run|server|tools)(?:/|\\.ts$)",
      },
    },
    {
      name: "packages-through-their-front-door",
      comment: "a package is imported by its name, and what it exports; tests may share what helps them",
      severity: "error",
      from: { path: "^packages/([^/]+)/" },
      to: {
        path: "^packages/",
        pathNot: "^packages/(?:$1|[^/]+/test)/",
        dependencyTypes: ["local"],
      },
    },
    {
      name: "core-is-pure",
      comment: "core runs in a browser as it runs in Node",
      severity: "error",
      from: { path: source, pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "source-imports-declared-only",
      comment: "a package's source imports only what its own package.json lists under dependencies",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: "\\.test\\.ts$" },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
        // What users install only for a part of it is a peer, and a development dependency here.
        dependencyTypesNot: ["npm-peer"],
      },
    },
    {
      name: "source-imports-no-tests",
      comment: "tests and benchmarks are not shipped",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/[^/]+/(?:test|bench)/|\\.test\\.ts$" },
    },
    {
      name: "core-rooms-are-known",
      comment: "a new room gets its place in the order above",
      severity: "error",
      from: {},
      to: { path: `${source}(?!(?:${rooms.join("|")})/)[^/]+/` },
    },
    {
      name: "core-root-files-lie-below-the-rooms",
      comment: "a file beside the rooms serves all of them and imports none; only index.ts gathers them",
      severity: "error",
      from: { path: `${source}[^/]+\\.ts$`, pathNot: `${source}index\\.ts$|\\.test\\.ts$` },
      to: { path: `${source}(?:[^/]+/|index\\.ts$)` },
    },
    ...roomRules,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(?:^|/)(?:dist|out|coverage)/|^docs/\\.vitepress/(?:cache|\\.temp)/" },
    // Imports of types count: they, too, say what one has to have read first.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@glidepath/source", "import", "node", "default", "types"],
      extensions: [".ts", ".mts", ".d.ts", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
