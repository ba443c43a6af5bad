import { type Command, Option } from "commander";
import { parseRun } from "../input/parse-run.js";
import { parseRuns } from "../input/parse-runs.js";
import { parseWorst } from "../input/parse-worst.js";
import type { SpeakingIo } from "../io.js";
import { LANGUAGES } from "../language/language.js";
import { explainCommand } from "./explain.js";
import type { ExplainCommandOptions } from "./explain-command-options.js";

// First an example, and all of it on one screen.
const EXAMPLE = "Example: glidepath explain drammen-2024 --policy sharp --worst 5%\n";

const MORE = `
docs/explain.md shows the output and lists the keys of --json.
Exit codes: 0 done, 1 could not compute, 2 wrong input.`;

/** Adds `glidepath explain` to the program. */
export function registerExplain(program: Command, io: SpeakingIo): void {
  program
    .command("explain")
    .description("live through one world again, year by year, line by line")
    .argument("<scenario>", "a file, or an example such as drammen-2024")
    .option("--policy <name>", "the policy; needed where there are several")
    .option("--against <name>", "another one: shows both and their difference")
    .option("--run <number>", "the world's number, from 0", parseRun)
    .option("--worst <share>", "choose the world at this place from the worst net", parseWorst)
    .option("--median", "choose the world in the middle (the default)")
    .option("--runs <number>", "worlds to choose from (default: 1000)", parseRuns)
    .option("--seed <text>", "names the worlds", "glidepath")
    .option("--json", "print one JSON object and nothing else")
    .option("--quiet", "no progress on stderr")
    .addOption(new Option("--lang <language>", "en or nb; default: the environment's").choices(LANGUAGES))
    .addHelpText("before", EXAMPLE)
    .addHelpText("after", MORE)
    .action((scenario: string, options: ExplainCommandOptions) => explainCommand(scenario, options, io));
}
