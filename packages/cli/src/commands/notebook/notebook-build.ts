import { basename, extname, relative } from "node:path";
import type { BuiltNotebook, IndexEntry, NotebookFormat } from "@glidepath/notebooks/tools";
import { type Command, Option } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { langOption, notebookTimeoutOption } from "../../command-line/common-options.js";
import { InputError } from "../../errors/input-error.js";
import type { SpeakingIo } from "../../io.js";
import { prepareFolder } from "../../output/prepare-folder.js";
import { writeFiles } from "../../output/write-files.js";
import { TaskError } from "../../errors/task-error.js";
import { notebookFaultLines } from "../../text/notebook-fault-lines.js";
import { notebookError } from "./notebook-error.js";
import { notebookFiles } from "./notebook-files.js";

/** The options of `glidepath notebook build`, after reading. */
interface NotebookBuildOptions {
  readonly out: string;
  readonly to: NotebookFormat;
  /** Seconds. */
  readonly timeout: number;
  readonly quiet?: true;
}

const INDEX = "index.html";

/** Adds `glidepath notebook build` to its group. */
export function registerNotebookBuild(group: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const { build } = help.notebook;
  const formats: readonly NotebookFormat[] = ["html", "ipynb", "pdf"];
  const command = group
    .command("build")
    .description(build.about)
    .argument("[files...]", help.notebook.files)
    .requiredOption("--out <folder>", build.out)
    .addOption(new Option("--to <format>", build.to).choices(formats).default("html"))
    .addOption(notebookTimeoutOption(io.texts))
    .addOption(langOption(io.texts))
    .option("--quiet", help.quiet)
    .action((files: string[], options: NotebookBuildOptions) => notebookBuildCommand(files, options, io));
  aroundHelp(command, io.texts, "glidepath notebook build --out site", [build.more, help.exitCodes]);
}

/**
 * `glidepath notebook build`: makes a file of each notebook, and of HTML an index. All are written or none.
 *
 * @throws InputError when a file is not there or no notebook, or two would have the same name
 * @throws TaskError when a notebook has a fault, a file cannot be written, or there is no browser for `--to`
 */
async function notebookBuildCommand(
  files: readonly string[],
  { out, to, timeout, quiet }: NotebookBuildOptions,
  { stdout, stderr, env, texts }: SpeakingIo,
): Promise<void> {
  const { notebook } = texts;
  const { buildHtml, buildStill, notebookIndex, startBrowser } = await import("@glidepath/notebooks/tools");
  const here = process.cwd();
  const paths = await notebookFiles(files, here);
  refuseSameNames(paths, here);
  await prepareFolder(out);
  const made: Record<string, string | Uint8Array> = {};
  const entries: IndexEntry[] = [];
  let name = "";
  try {
    const browser = to === "html" ? undefined : await startBrowser(env);
    try {
      for (const path of paths) {
        name = relative(here, path);
        if (!quiet) stderr.write(`${notebook.building(basename(path))}\n`);
        const built =
          to === "html" || browser === undefined
            ? await buildHtml(path)
            : await buildStill(path, to, { browser, language: texts.language, timeout: timeout * 1000 });
        if (built.content === undefined) throw cannotBeBuilt(name, built);
        for (const what of quiet ? [] : built.absent) stderr.write(`${notebook.absent(name, what)}\n`);
        const file = `${basename(path, extname(path))}.${to}`;
        made[file] = built.content;
        entries.push({ file, document: built.document });
      }
    } finally {
      await browser?.close();
    }
    if (to === "html") made[INDEX] = notebookIndex(entries);
  } catch (error) {
    throw notebookError(error, name);
  }
  const written = await writeFiles(out, made);
  stdout.write(written.map((path) => `${notebook.written(path)}\n`).join(""));
}

/** @throws InputError when two notebooks of different folders would be written to the same file */
function refuseSameNames(paths: readonly string[], here: string): void {
  const taken = new Map<string, string>();
  for (const path of paths) {
    const other = taken.get(basename(path));
    if (other !== undefined) {
      throw new InputError(({ notebook }) => notebook.sameName(relative(here, other), relative(here, path)));
    }
    taken.set(basename(path), path);
  }
}

function cannotBeBuilt(name: string, built: BuiltNotebook): TaskError {
  return new TaskError((texts) =>
    [texts.notebook.notBuilt(name), ...notebookFaultLines(built, texts)].join("\n"),
  );
}
