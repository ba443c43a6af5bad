/** A block that another test covers, or that cannot be run where tests run. */
interface Elsewhere {
  readonly page: string;
  readonly language: string;
  /** How the block begins; with a line end after a line that must stand as it is, empty for all of the language. */
  readonly begins: string;
  readonly why: string;
  /** The file that covers it, from the root, and words that must stand in it: the test's title, or the command. */
  readonly by: readonly [file: string, words: string];
}

/** Whether a line of the list names a block. */
export function isNamed(
  { page, language, begins }: Elsewhere,
  block: { readonly page: string; readonly language: string; readonly text: string },
): boolean {
  return page === block.page && language === block.language && `${block.text}\n`.startsWith(begins);
}

const manyMachines = "packages/cli/test/machines/many-machines.test.ts";
const machines = "docs/guides/many-machines.md";

// A package's README speaks to those who have installed it: it is followed there.
function ofInstalled(name: string, languages: readonly string[], title: string): Elsewhere[] {
  return languages.map((language) => ({
    page: `packages/${name}/README.md`,
    language,
    begins: "",
    why: "is of the installed package",
    by: ["packages/cli/test/packages/packages.test.ts", title],
  }));
}

/** Blocks that are not run here. A line whose block or whose test is gone fails. */
export const elsewhere: readonly Elsewhere[] = [
  ...ofInstalled("cli", ["sh"], "the blocks of the command line's README run"),
  ...ofInstalled("core", ["sh", "ts", "js"], "the blocks of the libraries' READMEs run"),
  ...ofInstalled("core", ["html"], "without a bundler, as core's README has it"),
  ...ofInstalled("notebooks", ["sh", "ts"], "the blocks of the libraries' READMEs run"),
  {
    page: "README.md",
    language: "sh",
    begins: "npx --yes pnpm@10.34.9 test\n",
    why: "these tests themselves; the automatic check reads the command from README and runs it",
    by: [".ci/run", "/^npx --yes pnpm@[^ ]+ test$/ { print; exit }"],
  },
  {
    page: "README.md",
    language: "sh",
    begins: "npx --yes pnpm@10.34.9 notebook\n",
    why: "stays open until Ctrl-C",
    by: [
      "packages/cli/test/commands/notebook.test.ts",
      "a new notebook is opened, served, and Ctrl-C ends that",
    ],
  },
  {
    page: "docs/guides/notebooks.md",
    language: "sh",
    begins: "npx --yes pnpm@10.34.9 notebook\n",
    why: "stays open until Ctrl-C",
    by: [
      "packages/cli/test/commands/notebook.test.ts",
      "a new notebook is opened, served, and Ctrl-C ends that",
    ],
  },
  {
    page: "docs/guides/notebooks.md",
    language: "text",
    begins: "packages/notebooks/test/fixtures/failing.html fails:",
    why: "what a notebook that fails is told",
    by: [
      "packages/cli/test/commands/notebook.test.ts",
      "docs/guides/notebooks.md shows what is said of a notebook that fails",
    ],
  },
  {
    page: "docs/performance.md",
    language: "sh",
    begins: "npm install --prefix ../squiggle @quri/squiggle-lang@0.10.0",
    why: "installs what is no dependency, and takes minutes",
    by: ["packages/core/bench/bench.ts", "--squiggle <folder>"],
  },
  {
    page: "docs/guides/init.md",
    language: "sh",
    begins: "glidepath init\n",
    why: "asks at a terminal",
    by: ["packages/cli/test/commands/init.test.ts", "shows the session that its answers give"],
  },
  {
    page: "docs/guides/init.md",
    language: "text",
    begins: "Questions about the municipality.",
    why: "a session with its answers",
    by: ["packages/cli/test/commands/init.test.ts", "shows the session that its answers give"],
  },
  {
    page: "docs/guides/own-data.md",
    language: "text",
    begins: 'budsjett.xlsx, sheet "Bosetting", cell C7',
    why: "what is said of a table that cannot be read",
    by: [
      "packages/cli/test/input/own-data.test.ts",
      "docs/guides/own-data.md shows what is said of a cell that is no number",
    ],
  },
  ...(
    [
      ["sh", "for index in 0 1 2; do", "the loop over parts and the merge give what compare gives"],
      ["yaml", "apiVersion: batch/v1", 'test("Kubernetes"'],
      ["bash", "#!/bin/bash\n#SBATCH", 'test("Slurm"'],
      ["bash", "parts=$(sbatch", 'test("Slurm"'],
      ["json", '{\n  "jobDefinitionName": "glidepath-part"', 'test("AWS Batch"'],
      ["json", '{\n  "jobName": "glidepath-parts"', 'test("AWS Batch"'],
      ["json", '{\n  "jobName": "glidepath-merge"', 'test("AWS Batch"'],
      ["dockerfile", "FROM node:20-slim", "the image is made by commands that are there"],
      ["bash", "glidepath worker --redis", "the two commands of the queue"],
      [
        "bash",
        "glidepath compare my-town.yaml --runs 1000000 --executor bullmq",
        "the two commands of the queue",
      ],
    ] as const
  ).map(([language, begins, title]) => ({
    page: machines,
    language,
    begins,
    why: "takes other machines, or belongs to a whole of several blocks",
    by: [manyMachines, title] as const,
  })),
  ...["python", "r"].map((language) => ({
    page: "docs/guides/r-python-excel.md",
    language,
    begins: "",
    why: "runs where Python, or R, is installed",
    by: ["packages/cli/test/pages/results-elsewhere.test.ts", `codeIn("${language}")`] as const,
  })),
  ...["answerInWorker", "compareWith"].map((name) => ({
    page: "docs/guides/browser.md",
    language: "ts",
    begins: `import { ${name} }`,
    why: "runs in a browser",
    by: [
      "packages/notebooks/test/workers/web-workers.test.ts",
      "the guide's example runs as it stands there",
    ] as const,
  })),
];

/** The tests that compare what scripts write into pages with what they would write today. */
export const generatedPages: readonly (readonly [pages: RegExp, by: string])[] = [
  [/^docs\/guides\/scenario-file\.md$/, "packages/cli/test/pages/key-pages.test.ts"],
  [/^docs\/guides\/notebooks\.md$/, "packages/cli/test/pages/chart-list.test.ts"],
  [/^docs\/scenarios\//, "packages/cli/test/pages/scenario-pages.test.ts"],
  [/^docs\/analyses\//, "packages/cli/test/pages/analysis-pages.test.ts"],
  [/^docs\/guides\/explain\.md$/, "packages/cli/test/commands/explain.test.ts"],
  [/^docs\/concepts\//, "packages/cli/test/pages/concept-pages.test.ts"],
  [/^docs\/figures\//, "packages/cli/test/pages/figure-pages.test.ts"],
  [/^docs\/method\/assumed\.md$/, "packages/cli/test/pages/method/method-pages.test.ts"],
  [/^docs\/guides\/r-python-excel\.md$/, "packages/cli/test/pages/results-elsewhere.test.ts"],
  [/^docs\/(?:nb\/)?start\.md$/, "packages/cli/test/pages/start-pages.test.ts"],
  [/^docs\/licences\.md$/, "packages/cli/test/packages/licences.test.ts"],
  [/^docs\/packages\.md$/, "packages/cli/test/packages/packages.test.ts"],
  [/^docs\/performance\.md$/, "packages/core/test/bench/bench.test.ts"],
];
