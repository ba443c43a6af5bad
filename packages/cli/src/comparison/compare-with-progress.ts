import {
  compareWith,
  type Comparison,
  type Executor,
  type Scenario,
  type WorldsOptions,
} from "@glidepath/core";
import { interruptible } from "../interruption.js";
import type { SpeakingIo } from "../io.js";
import { withProgress } from "../terminal/with-progress.js";

/** Has an executor for as long as `use` takes. */
export type WithExecutor = (use: (executor: Executor) => Promise<Comparison>) => Promise<Comparison>;

/** What is to be simulated, by whom, and what to say of it. */
export interface ComparisonTask {
  readonly scenario: Scenario;
  /** Names of the scenario's policies. */
  readonly policies: readonly string[];
  readonly worlds: Omit<WorldsOptions, "views" | "onProgress">;
  readonly withExecutor: WithExecutor;
  /** What an interruption leaves behind, in a sentence. */
  readonly ifInterrupted: string;
  readonly quiet?: boolean;
}

/** Compares policies with all views, showing how far it has come; Ctrl-C ends it. */
export function compareWithProgress(
  { scenario, policies, worlds, withExecutor, ifInterrupted, quiet }: ComparisonTask,
  { stderr, texts }: SpeakingIo,
): Promise<Comparison> {
  return withProgress(quiet, stderr, texts.tables.progress, (onProgress) =>
    interruptible(
      () => ifInterrupted,
      () =>
        withExecutor((executor) =>
          compareWith(executor, scenario, { policies, ...worlds, views: true, onProgress }),
        ),
    ),
  );
}
