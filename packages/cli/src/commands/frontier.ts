import { frontier } from "@glidepath/core";
import { checkLastYear } from "../input/check-last-year.js";
import { checkOnce } from "../input/check-once.js";
import { choosePolicyOfKind } from "../input/choose-policy-of-kind.js";
import { loadScenario } from "../input/load-scenario.js";
import type { SpeakingIo } from "../io.js";
import { conductWithProgress } from "../study/conduct-with-progress.js";
import { bold } from "../terminal/bold.js";
import { frontierText } from "../terminal/frontier-text.js";
import type { FrontierCommandOptions } from "./frontier-command-options.js";

/**
 * `glidepath frontier`: tries ramps of several lengths, announcements and ends under several speeds of adjustment,
 * and prints which of them no other dominates.
 *
 * @throws InputError, ScenarioError or PolicyError for wrong input; TaskError when the journal cannot be written
 */
export async function frontierCommand(
  argument: string,
  options: FrontierCommandOptions,
  io: SpeakingIo,
): Promise<void> {
  const { lengths, to: ends, announced, speeds, runs, seed, resume, workers, quiet, by, deficit } = options;
  const scenario = await loadScenario(argument);
  checkLastYear(scenario, by);
  checkOnce("--lengths", lengths);
  checkOnce("--to", ends);
  checkOnce("--announced", announced);
  checkOnce("--speeds", speeds);
  const policy = choosePolicyOfKind(scenario, ["ramp"], options.policy);
  const axes = { ...(lengths && { lengths }), ...(ends && { ends }), ...(announced && { announced }) };
  const study = frontier(scenario, {
    policy,
    ...axes,
    ...(speeds && { speeds }),
    runs,
    seed,
    deficit: by === undefined ? { beyond: deficit } : { beyond: deficit, by },
  });
  const subject = { command: "frontier", scenario, seed };
  const found = await conductWithProgress({ study, subject, resume, workers, quiet }, io);
  io.stdout.write(
    options.json
      ? `${JSON.stringify(found, null, 2)}\n`
      : frontierText(scenario, found, io.texts, bold(io.stdout, io.env)),
  );
}
