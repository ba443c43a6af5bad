import type { Batch, Ensemble, ScenarioInput, SimulationJob } from "@glidepath/core";

/** Has a worker make analyses of a scenario, asked for on a port, for as long as it lives. */
export interface AnalysisOpening {
  readonly analyses: MessagePort;
  readonly scenario: ScenarioInput;
}

/** What the page says on the port: what it asks, and then what was simulated for it. */
export type PageMessage =
  | { readonly analysis: string; readonly options: unknown }
  /** A batch of the worlds that were wanted with this number. */
  | { readonly of: number; readonly batch: Ensemble }
  /** All of them have come. */
  | { readonly of: number; readonly isDone: true };

/** What the worker says: worlds that it wants, how far it is, and in the end what it found or why it could not. */
export type WorkerMessage =
  | { readonly number: number; readonly job: SimulationJob; readonly batches: readonly Batch[] }
  | { readonly done: number; readonly asked: number }
  | { readonly result: unknown }
  | { readonly failure: { readonly name: string; readonly message: string } };
