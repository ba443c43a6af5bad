import type {
  Comparison,
  GroupWorth,
  Mean,
  Stage,
  ValueOfInformation,
  Worth,
  WorthKnowing,
} from "@glidepath/core";

type Status = WorthKnowing["statuses"][number]["name"];

/** What an uncertain number is worth knowing. */
export interface NumberTold {
  readonly key: string;
  readonly value: string;
  readonly status: Status;
  readonly stage: Stage | null;
  readonly source: string | null;
  readonly worth: Worth;
  readonly standsOut: boolean;
}

/** What is worth finding out before the choice: the JSON output of `glidepath worth`. */
export interface WorthTold {
  readonly scenario: string;
  readonly seed: string;
  readonly runs: number;
  readonly currency: string;
  readonly policies: readonly string[];
  /** What the choice is judged by: calendar years, and whether net is discounted. */
  readonly judgedBy: { readonly years: readonly number[]; readonly presentValue: boolean };
  readonly best: string;
  /** How far the best is ahead of each other policy, by name. */
  readonly ahead: Readonly<Record<string, Mean>>;
  readonly all: Worth;
  readonly explained: number;
  readonly foresight: ValueOfInformation["foresight"];
  readonly numbers: readonly NumberTold[];
  readonly stages: readonly GroupWorth<Stage>[];
  readonly statuses: readonly GroupWorth<Status>[];
}

/** What was found, with what it was asked of; plain data. */
export function worthTold(
  { scenario, seed, runs, policies, years, planYears: plan }: Comparison,
  { best, ahead, all, explained, foresight, numbers, stages, statuses }: WorthKnowing,
  { planYears, presentValue }: { readonly planYears: boolean; readonly presentValue: boolean },
): WorthTold {
  return {
    scenario: scenario.name,
    seed,
    runs,
    currency: scenario.currency,
    policies,
    judgedBy: { years: planYears ? plan : years, presentValue },
    best,
    ahead: Object.fromEntries(ahead),
    all,
    explained,
    foresight,
    numbers: numbers.map(({ assumption: { key, value, status, source }, stage, worth, standsOut }) => ({
      key,
      value,
      status,
      stage: stage ?? null,
      source: source ?? null,
      worth,
      standsOut,
    })),
    stages,
    statuses,
  };
}
