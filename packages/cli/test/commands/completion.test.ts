import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examplesByName } from "@glidepath/core/examples";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runInProcess } from "../helpers/run-in-process.js";

let folder: string;

/** The script that the program prints for a shell, in a file. */
async function script(shell: string): Promise<string> {
  const { code, stdout } = await runInProcess("completion", shell);
  expect(code).toBe(0);
  const path = join(folder, `completion.${shell}`);
  writeFileSync(path, stdout);
  return path;
}

/** What a shell's own program says, in a folder with a scenario, another file and a folder. */
function ask(shell: string, ...words: readonly string[]): string[] {
  const { stdout, stderr, status } = spawnSync(shell, words, {
    cwd: join(folder, "here"),
    encoding: "utf8",
    timeout: 30_000,
    env: { ...process.env, HOME: folder, TERM: "dumb" },
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout.split("\n").filter((line) => line !== "");
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "glidepath-"));
  mkdirSync(join(folder, "here", "results"), { recursive: true });
  writeFileSync(join(folder, "here", "my town.yaml"), "");
  writeFileSync(join(folder, "here", "minutes.txt"), "");
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What may stand next on a command line, whatever the shell. */
type Complete = (line: readonly string[]) => Promise<string[]>;

const shells: ReadonlyArray<readonly [shell: string, complete: Complete]> = [
  [
    "bash",
    async (line) => {
      const words = `COMP_WORDS=(${line.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${line.length - 1}`;
      const path = await script("bash");
      return ask(
        "bash",
        "--norc",
        "-c",
        `source '${path}'; ${words}; _glidepath; printf '%s\\n' "\${COMPREPLY[@]}"`,
      );
    },
  ],
  [
    "fish",
    async (line) => {
      const path = await script("fish");
      return ask("fish", "--no-config", "-c", `source '${path}'; complete -C '${line.join(" ")}'`).map(
        // A description stands after a tab.
        (offer) => offer.split("\t")[0]?.replaceAll("\\", "") ?? "",
      );
    },
  ],
  [
    // Its completions are only to be had of an interactive shell, so one is started in a pseudo-terminal.
    "zsh",
    async (line) => {
      const path = await script("zsh");
      rmSync(join(folder, "offers"), { force: true });
      const driver = join(folder, "driver.zsh");
      writeFileSync(
        driver,
        `zmodload zsh/zpty
zpty shell zsh -f -i
# All offers go to a file, one a line, and a mark when they are there.
zpty -w shell "PROMPT=; unsetopt zle_bracketed_paste 2>/dev/null; autoload -Uz compinit; compinit -u -D; source '${path}'"
zpty -w shell 'compadd() { local -a shown; builtin compadd -O shown "$@"; print -rl -- "OFFER:"$^shown >&9; builtin compadd "$@" }'
zpty -w shell 'offers() { zle complete-word; print -u9 END }; zle -N offers; bindkey "^T" offers'
zpty -w shell 'exec 9>"${join(folder, "offers")}"; zstyle ":completion:*" completer _complete; print READY""-NOW'
# The line comes back as it was typed, with quotes; without them it has been done, and the file is there.
zpty -r shell text '*READY-NOW*'
zpty -n -w shell '${line.join(" ")}'$'\\C-t'
until grep -q '^END$' '${join(folder, "offers")}'; do sleep 0.05; done
zpty -d shell
`,
      );
      ask("zsh", "-f", driver);
      const said = readFileSync(join(folder, "offers"), "utf8").split("\n");
      // Found again where it is inserted.
      return [...new Set(said)]
        .filter((offer) => offer.startsWith("OFFER:"))
        .map((offer) => offer.slice("OFFER:".length).replaceAll("\\", ""));
    },
  ],
];

const isThere = (shell: string) => spawnSync(shell, ["-c", "true"]).status === 0;

describe.each(shells)("completion in %s", (shell, complete) => {
  const here = isThere(shell);
  if (!here)
    console.log(`Skipped: completion in ${shell}, which is not installed (apt-get install ${shell}).`);

  test.skipIf(!here)("of a command's beginning", async () => {
    expect((await complete(["glidepath", "comp"])).sort()).toEqual(["compare", "completion"]);
  });

  test.skipIf(!here)("of options, and none of another command's", async () => {
    const offers = await complete(["glidepath", "run", "--"]);
    expect(offers).toEqual(expect.arrayContaining(["--policy", "--seed", "--json"]));
    expect(offers).not.toContain("--precision");
  });

  test.skipIf(!here)("of a scenario: the examples, files of scenarios and folders", async () => {
    const offers = await complete(["glidepath", "compare", ""]);
    expect(offers).toEqual(expect.arrayContaining(Object.keys(examplesByName)));
    expect(offers).toContain("my town.yaml");
    expect(offers.map((offer) => offer.replace("/", ""))).toContain("results");
    expect(offers).not.toContain("minutes.txt");
  });

  test.skipIf(!here)("of a choice", async () => {
    expect(await complete(["glidepath", "compare", "drammen-2024", "--points", "s"])).toEqual(["sobol"]);
  });

  test.skipIf(!here)("of a folder", async () => {
    const offers = await complete(["glidepath", "compare", "drammen-2024", "--out", ""]);
    expect(offers.map((offer) => offer.replace("/", ""))).toEqual(["results"]);
  });
});
