import { basename, relative } from "node:path";
import type { NotebookRun } from "@glidepath/notebooks/tools";
import type { Command } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { langOption, notebookTimeoutOption } from "../../command-line/common-options.js";
import type { SpeakingIo } from "../../io.js";
import { TaskError } from "../../errors/task-error.js";
import { notebookFaultLines } from "../../text/notebook-fault-lines.js";
import { notebookError } from "./notebook-error.js";
import { notebookFiles } from "./notebook-files.js";

/** The options of `glidepath notebook run`, after reading. */
interface NotebookRunOptions {
  /** Seconds. */
  readonly timeout: number;
  readonly json?: true;
  readonly quiet?: true;
}

/** Adds `glidepath notebook run` to its group. */
export function registerNotebookRun(group: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const { run } = help.notebook;
  const command = group
    .command("run")
    .description(run.about)
    .argument("[files...]", help.notebook.files)
    .addOption(notebookTimeoutOption(io.texts))
    .option("--json", help.json)
    .addOption(langOption(io.texts))
    .option("--quiet", help.quiet)
    .action((files: string[], options: NotebookRunOptions) => notebookRunCommand(files, options, io));
  aroundHelp(command, io.texts, "glidepath notebook run", [run.more, help.exitCodes]);
}

/**
 * `glidepath notebook run`: runs every cell of notebooks in a browser, and tells which fail.
 *
 * @throws InputError when a file is not there or no notebook
 * @throws TaskError when a cell fails, or there is no browser
 */
async function notebookRunCommand(
  files: readonly string[],
  { timeout, json, quiet }: NotebookRunOptions,
  { stdout, stderr, env, texts }: SpeakingIo,
): Promise<void> {
  const { notebook } = texts;
  // Vite and the browser: not for those who want something else of the program.
  const { runNotebook, startBrowser } = await import("@glidepath/notebooks/tools");
  const here = process.cwd();
  const paths = await notebookFiles(files, here);
  const runs: { readonly file: string; readonly run: NotebookRun }[] = [];
  let name = "";
  try {
    const browser = await startBrowser(env);
    try {
      for (const path of paths) {
        name = relative(here, path);
        if (!quiet) stderr.write(`${notebook.running(basename(path))}\n`);
        const run = await runNotebook(path, browser, { timeout: timeout * 1000 });
        runs.push({ file: name, run });
        if (!json) stdout.write(`${told(name, run, texts).join("\n")}\n`);
      }
    } finally {
      await browser.close();
    }
  } catch (error) {
    throw notebookError(error, name);
  }
  if (json) stdout.write(`${JSON.stringify({ notebooks: runs.map(asJson) }, undefined, 2)}\n`);
  const faulty = runs.filter(({ run }) => !isSound(run)).length;
  if (faulty > 0) throw new TaskError((said) => said.notebook.someFail(faulty, runs.length));
}

function isSound({ faults, problems }: NotebookRun): boolean {
  return faults.length === 0 && problems.length === 0;
}

function told(name: string, run: NotebookRun, texts: SpeakingIo["texts"]): string[] {
  const { cells, milliseconds } = run;
  const seconds = texts.number(milliseconds / 1000, 1);
  if (isSound(run)) return [texts.notebook.ran({ name, cells, seconds })];
  return [texts.notebook.fails(name), ...notebookFaultLines(run, texts)];
}

function asJson({ file, run }: { readonly file: string; readonly run: NotebookRun }) {
  const { title, cells, milliseconds, faults, problems } = run;
  return { file, title, cells, seconds: milliseconds / 1000, faults, problems };
}
