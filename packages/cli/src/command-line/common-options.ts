import { availableParallelism } from "node:os";
import { LANGUAGES } from "@glidepath/notebooks/words";
import { Option } from "commander";
import { parseCount } from "../input/values/parse-count.js";
import { parseWorkers } from "../input/values/parse-workers.js";
import type { Texts } from "../language/texts.js";

/** `--lang`, which is read before the command line is: here for its help and to refuse what is not spoken. */
export function langOption({ help }: Texts): Option {
  return new Option("--lang <language>", help.lang).choices(LANGUAGES);
}

/** `--seed`: which worlds. */
export function seedOption({ help }: Texts): Option {
  return new Option("--seed <text>", help.seed).default("glidepath");
}

/** `--points`: what uncertain numbers are drawn from. */
export function pointsOption({ help }: Texts): Option {
  return new Option("--points <kind>", help.points).choices(["random", "sobol"]).default("random");
}

/** `--workers`: the number of threads. */
export function workersOption({ help }: Texts): Option {
  return new Option("--workers <number>", help.workers)
    .argParser(parseWorkers)
    .default(availableParallelism(), help.workersDefault);
}

/** `--resume`: the journal of a long analysis. */
export function resumeOption({ help }: Texts): Option {
  return new Option("--resume <file>", help.resume);
}

/** `--timeout`: seconds that a notebook may take. */
export function notebookTimeoutOption({ help }: Texts): Option {
  return new Option("--timeout <seconds>", help.notebook.timeout)
    .argParser(parseCount(1, 86_400))
    .default(180);
}
