import type { Scenario } from "../scenario/index.js";
import { batchesOf, CHANCE_SHIFT, type Ensemble, simulatedYears } from "../simulation/index.js";
import type { Model } from "../world/index.js";
import { Comparison, pairName, pairsOf } from "./comparison.js";
import type { FurtherViews } from "./difference.js";
import { Gatherer } from "./worlds/gatherer.js";
import { KeptWorlds } from "./worlds/kept-worlds.js";
import { matchTotal, SOLVING_RUNS } from "./match-total.js";
import { Moments } from "./samples/moments.js";
import type { Horizon } from "./worlds/series.js";
import { type Steps, worldsOf } from "./steps.js";
import { look, looksOf, type Stopping, type StoppingRule } from "./stopping.js";
import { varianceSplit } from "./variance-split.js";
import type { Worlds } from "./worlds/worlds.js";

/** What to compare and how well. */
export interface ComparingPlan {
  readonly scenario: Scenario;
  readonly model: Model;
  readonly seed: string;
  /** What each policy does, in words, by name. */
  readonly descriptions: ReadonlyMap<string, string>;
  readonly rule: StoppingRule;
  /** Whether to draw further worlds for `FurtherViews`. */
  readonly views: boolean;
  readonly onProgress?: ((done: number, runs: number) => void) | undefined;
}

// Worlds whose chance is drawn again for the split of the variance: they give it to some 3 %.
const SPLIT_RUNS = 1000;

/**
 * The comparison as steps that ask for worlds: the same in this thread and by an executor. What it gives
 * depends on neither, because batches are taken in by their number and looked at between batches.
 */
export function* comparing(plan: ComparingPlan): Steps<Comparison> {
  const { scenario, model, seed, descriptions } = plan;
  const { parameterPoints } = model;
  const horizon: Horizon = { years: simulatedYears(model), planYears: model.planYears };
  const { worlds, stopping, first } = yield* untilKnown(plan, horizon);
  const views = plan.views ? yield* furtherViews(plan, horizon, first) : new Map();
  return new Comparison({ scenario, seed, horizon, descriptions, worlds, stopping, parameterPoints, views });
}

interface Known {
  readonly worlds: Worlds;
  readonly stopping: Stopping;
  /** At most `SPLIT_RUNS` of them; empty unless further views are asked for. */
  readonly first: readonly Ensemble[];
}

function* untilKnown(
  { descriptions, rule, views, onProgress }: ComparingPlan,
  horizon: Horizon,
): Steps<Known> {
  const policies = [...descriptions.keys()];
  const pairs = pairsOf(policies);
  const differences = new Map(pairs.map((pair) => [pairName(...pair), new Moments()] as const));
  const first: Ensemble[] = [];
  const gatherer = new Gatherer(horizon, (batch) => {
    if (views && batch.firstRun < SPLIT_RUNS) first.push(batch);
    if (rule.kind === "runs") return;
    const worlds = new KeptWorlds([batch], horizon);
    for (const pair of pairs) {
      differences.get(pairName(...pair))?.add(worlds.difference(...pair, "net").total.values);
    }
  });
  const looks = looksOf(rule);
  const most = looks[looks.length - 1];
  let done = 0;
  let taken = 0;
  let stopping: Stopping = { rule, reason: "runs", looks: 0, intervals: {} };
  for (const until of looks) {
    yield {
      policies,
      scaling: {},
      chanceShift: 0,
      batches: batchesOf(done, until),
      take: (batch) => {
        gatherer.add(batch);
        taken += batch.runs;
        onProgress?.(taken, most);
      },
    };
    gatherer.checkComplete(until);
    done = until;
    if (rule.kind === "runs") break;
    const { decided, intervals } = look(rule, differences);
    stopping = { rule, reason: decided ? "decided" : "undecided", looks: stopping.looks + 1, intervals };
    if (decided) break;
  }
  return { worlds: gatherer.worlds, stopping, first };
}

function* furtherViews(
  { descriptions }: ComparingPlan,
  horizon: Horizon,
  first: readonly Ensemble[],
): Steps<Map<string, FurtherViews>> {
  const policies = [...descriptions.keys()];
  const pairs = pairsOf(policies);
  const views = new Map<string, FurtherViews>();
  if (pairs.length === 0) return views;
  const firstWorlds = new KeptWorlds(first, horizon);
  const { runs } = firstWorlds;
  const asDecided = new KeptWorlds(
    first.filter(({ firstRun }) => firstRun < SOLVING_RUNS),
    horizon,
  );
  const again = yield* worldsOf(policies, horizon, runs, { chanceShift: CHANCE_SHIFT });
  for (const pair of pairs) {
    const [netFirst, netAgain] = [firstWorlds, again].map(
      (worlds) => worlds.difference(...pair, "net").total.values,
    );
    views.set(pairName(...pair), {
      matched: yield* matchTotal(...pair, horizon, asDecided, runs),
      variance: varianceSplit(netFirst, netAgain),
    });
  }
  return views;
}
