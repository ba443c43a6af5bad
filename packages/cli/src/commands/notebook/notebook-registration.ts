import type { Command } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { langOption } from "../../command-line/common-options.js";
import { speakingValues } from "../../command-line/speaking-values.js";
import type { SpeakingIo } from "../../io.js";
import { registerNotebookBuild } from "./notebook-build.js";
import { registerNotebookNew } from "./notebook-new.js";
import { registerNotebookOpen } from "./notebook-open.js";
import { registerNotebookRun } from "./notebook-run.js";

/** Adds `glidepath notebook`, the group of what is done with notebooks, to the program. */
export function registerNotebook(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const group = program
    .command("notebook")
    .description(help.notebook.about)
    .helpCommand("help", help.helpCommand)
    .addOption(langOption(io.texts));
  aroundHelp(group, io.texts, "glidepath notebook open", [help.notebook.more]);

  registerNotebookOpen(group, io);
  registerNotebookNew(group, io);
  registerNotebookRun(group, io);
  registerNotebookBuild(group, io);

  for (const command of group.commands) {
    command.showHelpAfterError(help.moreOf(`glidepath notebook ${command.name()}`));
    speakingValues(command, io.texts);
  }
}
