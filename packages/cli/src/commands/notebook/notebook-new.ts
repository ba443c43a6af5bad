import { relative } from "node:path";
import type { Command } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { langOption } from "../../command-line/common-options.js";
import type { SpeakingIo } from "../../io.js";
import { notebookError } from "./notebook-error.js";

/** Adds `glidepath notebook new` to its group. */
export function registerNotebookNew(group: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const { new: made } = help.notebook;
  const command = group
    .command("new")
    .description(made.about)
    .argument("<name>", made.name)
    .addOption(langOption(io.texts))
    .action((name: string) => notebookNewCommand(name, io));
  aroundHelp(command, io.texts, "glidepath notebook new our-budget", [made.more, help.exitCodes]);
}

/**
 * `glidepath notebook new`: writes a notebook from the template.
 *
 * @throws InputError when it cannot be called so or is there already
 * @throws TaskError when it cannot be written
 */
async function notebookNewCommand(name: string, { stdout, stderr, texts }: SpeakingIo): Promise<void> {
  const { newNotebook } = await import("@glidepath/notebooks/tools");
  const here = process.cwd();
  try {
    const path = relative(here, await newNotebook(name, here));
    stdout.write(`${texts.notebook.written(path)}\n`);
    stderr.write(`${texts.notebook.openIt(path)}\n`);
  } catch (error) {
    throw notebookError(error, name);
  }
}
