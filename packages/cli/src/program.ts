import { availableParallelism } from "node:os";
import { Command, Option } from "commander";
import { registerBacktest } from "./commands/backtest-registration.js";
import { checkCommand } from "./commands/check.js";
import { compareCommand } from "./commands/compare.js";
import type { CompareCommandOptions } from "./commands/compare-command-options.js";
import { registerData } from "./commands/data.js";
import { registerExplain } from "./commands/explain-registration.js";
import { registerGrants } from "./commands/grants-registration.js";
import { registerInit } from "./commands/init-registration.js";
import { registerMerge } from "./commands/merge-registration.js";
import { redisOption } from "./commands/redis-option.js";
import { registerShard } from "./commands/shard-registration.js";
import { registerWorker } from "./commands/worker-registration.js";
import { examples } from "./input/examples.js";
import { parsePrecision } from "./input/parse-precision.js";
import { parseRuns } from "./input/parse-runs.js";
import { parseWorkers } from "./input/parse-workers.js";
import type { SpeakingIo } from "./io.js";
import { LANGUAGES } from "./language/language.js";
import { version } from "./version.js";

const SCENARIO = `a YAML or JSON file, or an example: ${Object.keys(examples).join(", ")}`;

const COMPARE_HELP = `
Prints, for each policy, persons settled, grants, costs, adjustment cost and
net; the differences between policies, world by world; the chance that the
reserve fund runs dry; and in words what it shows and how sure it is.

--json prints one object: scenario, seed, runs, stopping,
parameterPoints, quantileAccuracy, years, planYears, currency, priceBase,
policies (by name: requested, decided, settled, minorsRequested,
minorsDecided, minorsSettled, grants, unmadeLaw, rents, costs, adjustmentCost,
net, netReal, netPresentValue, fund, withoutDwelling, each with byYear, total
and planTotal; dwellingsLimit and fundDryBy, shares of worlds by year),
differences (by pair, such as "sharp - gradual": net, netReal, netPresentValue,
settled, grants, rents, costs, adjustmentCost, netOfWorst, netPerPersonYear,
matched, netGivenNeed, variance, pairing, parts), assumptions, hash.
Amounts are in the scenario's currency. A summary has mean, standardError, p5,
p25, p50, p75, p95, and the ends of 95 % intervals: p5Low, p5High, p50Low,
p50High, p95Low, p95High; a share of worlds has estimate, low, high.

--executor bullmq has the work done by glidepath worker on any number of
machines; glidepath shard and merge do it with files. The results are the same
to the bit.

Exit codes: 0 done, 1 could not compute or write, 2 wrong input, 130 Ctrl-C.

Examples:
  glidepath compare drammen-2024 --out out
  glidepath compare my-town.yaml --precision 500000
  glidepath compare my-town.yaml --runs 1000 --policies gradual,sharp --json`;

/** The command line of Glidepath: its commands, options and help. */
export function createProgram(io: SpeakingIo): Command {
  const program = new Command("glidepath")
    .description(
      "What may happen to a municipality that changes how many refugees it settles,\n" +
        "and how sure one can be of it.",
    )
    .version(version())
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
    })
    .exitOverride();

  program
    .command("compare")
    .description("try policies in the same worlds and compare what they give")
    .argument("<scenario>", SCENARIO)
    .option("--runs <number>", "number of worlds, 1 to 10000000; default: 10000", parseRuns)
    .option(
      "--precision <amount>",
      "instead: worlds until net's difference is known to ± so much, or its sign",
      parsePrecision,
    )
    .option("--max-runs <number>", "most worlds for --precision; default: 100000", parseRuns)
    .option("--seed <text>", "names the worlds: the same seed gives the same ones", "glidepath")
    .addOption(
      new Option("--points <kind>", "draw uncertain numbers from random streams or Sobol points")
        .choices(["random", "sobol"])
        .default("random"),
    )
    .option("--policies <names>", "policies of the scenario to try, separated by commas; default: all")
    .option("--out <folder>", "write report.html, results.xlsx, .json, .csv and paths.parquet there")
    .addOption(
      new Option("--workers <number>", "number of threads; the results are the same for any")
        .argParser(parseWorkers)
        .default(availableParallelism(), "one a processor core"),
    )
    .addOption(
      new Option("--executor <name>", "threads of this machine, or workers by a queue")
        .choices(["threads", "bullmq"])
        .default("threads"),
    )
    .addOption(redisOption())
    .option("--json", "print the results as one JSON object and nothing else")
    .addOption(new Option("--lang <language>", "en or nb; default: the environment's").choices(LANGUAGES))
    .option("--quiet", "no progress and no messages on stderr but errors")
    .addHelpText("after", COMPARE_HELP)
    .action((scenario: string, options: CompareCommandOptions) => compareCommand(scenario, options, io));

  registerExplain(program, io);

  program
    .command("check")
    .description("say whether a scenario can be used, and what its numbers rest on")
    .argument("<scenario>", SCENARIO)
    .addOption(new Option("--lang <language>", "en or nb; default: the environment's").choices(LANGUAGES))
    .action((scenario: string) => checkCommand(scenario, io));

  registerInit(program, io);

  registerData(program, io);

  registerGrants(program, io);

  registerBacktest(program, io);

  registerShard(program, SCENARIO, io);

  registerMerge(program, io);

  registerWorker(program, io);

  return program;
}
