/** The options of `glidepath explain`, after reading. */
export interface ExplainCommandOptions {
  /** Name of the policy; may be left out where there is only one. */
  readonly policy?: string;
  /** Name of the policy that it is set against. */
  readonly against?: string;
  /** The number of the world; or how to choose it. */
  readonly run?: number;
  /** Share of worlds. */
  readonly worst?: number;
  readonly median?: boolean;
  /** Number of worlds to choose from. */
  readonly runs?: number;
  readonly seed: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}
