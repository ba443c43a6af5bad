import type { Command } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { langOption } from "../../command-line/common-options.js";
import { InputError } from "../../errors/input-error.js";
import { interruptible } from "../../interruption.js";
import type { SpeakingIo } from "../../io.js";
import { TaskError } from "../../errors/task-error.js";
import { notebookError } from "./notebook-error.js";

/** The options of `glidepath notebook open`, after reading. */
interface NotebookOpenOptions {
  readonly port?: string;
  readonly browser: boolean;
  readonly copy?: true;
}

/** Adds `glidepath notebook open` to its group. */
export function registerNotebookOpen(group: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const { open } = help.notebook;
  const command = group
    .command("open")
    .description(open.about)
    .argument("[path]", open.path)
    .option("--port <number>", open.port)
    .option("--no-browser", open.noBrowser)
    .option("--copy", open.copy)
    .addOption(langOption(io.texts))
    .action((path: string | undefined, options: NotebookOpenOptions) =>
      notebookOpenCommand(path, options, io),
    );
  aroundHelp(command, io.texts, "glidepath notebook open --no-browser", [open.more, help.exitCodes]);
}

/**
 * `glidepath notebook open`: serves notebooks to this machine, to be read, run, changed and saved, until it is
 * ended.
 *
 * @throws InputError when there are no notebooks, or the port is no number
 * @throws TaskError when the port is taken
 */
async function notebookOpenCommand(
  path: string | undefined,
  { port: asked = "0", browser, copy }: NotebookOpenOptions,
  { stdout, stderr, texts }: SpeakingIo,
): Promise<void> {
  const port = parsePort(asked);
  // Vite and the editor: not for those who want something else of the program.
  const { copyNotebooks, copyPlace, notebooksPlace, openNotebooks } = await import(
    "@glidepath/notebooks/tools"
  );
  const here = process.cwd();
  try {
    if (copy) {
      const to = copyPlace(here);
      stderr.write(`${texts.notebook.copied(await copyNotebooks(to), to)}\n`);
    }
    const place = await notebooksPlace(path, here);
    if (place === undefined) throw new InputError(({ notebook }) => notebook.noneHere);
    const preview = await openNotebooks(place, { port, browser, language: texts.language });
    stdout.write(`${texts.notebook.at(preview.address)}\n`);
    stderr.write(`${texts.notebook.ends}\n`);
    const close = async () => {
      await preview.close();
      return texts.notebook.closed;
    };
    await interruptible(close, () => new Promise<never>(() => {}));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
      throw new TaskError(({ notebook }) => notebook.portTaken(port));
    }
    throw notebookError(error, path ?? here);
  }
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InputError(({ notebook }) => notebook.noPort(text));
}
