import { norway } from "../reference/index.js";
import { checkScenario, type ScenarioInput } from "../scenario/index.js";
import { allocateWorld, buildModel, drawWorld, stayLength } from "../world/index.js";
import { quantileOf } from "./quantile-of.js";

/** Who is still there after some years: in the worlds of a scenario, and as published. */
export interface RetentionCheck {
  /** A kind of household of the scenario, or `all`: its mix. */
  readonly household: string;
  readonly yearsAfter: number;
  /** Shares over worlds: 5 % quantile, median, 95 % quantile. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** Published shares of several cohorts, smallest and largest, and the years in which they were settled. */
  readonly published: { readonly low: number; readonly high: number; readonly settled: string } | undefined;
}

/** From which worlds retention is taken. */
export interface RetentionOptions {
  readonly runs?: number;
  readonly seed?: string;
}

const YEARS_AFTER = [1, 2, 3, 4, 5, 6, 7];

// Kinds of household of the examples, and those that Statistics Norway tells apart.
const PUBLISHED_AS: Readonly<Record<string, readonly norway.Household[]>> = {
  single: ["singleMan", "singleWoman"],
  couple: ["coupleWithoutChildren"],
  family: ["coupleWithChildren"],
  loneParent: ["loneParent"],
};

/**
 * The share still in their first municipality one to seven residence years after settlement, in the
 * worlds of a scenario, beside the published shares. By household the published ones are of those
 * settled in 2005, of whom fewer stayed (74 % of all) than of later cohorts; of all, they are of 2013–2015
 * after five years and 2010–2016 after seven.
 *
 * @throws ScenarioError when the scenario cannot be used
 * @example retentionChecks(drammen2024).find(({ household, yearsAfter }) => household === "all" && yearsAfter === 5)
 */
export function retentionChecks(
  input: ScenarioInput,
  options: RetentionOptions = {},
): readonly RetentionCheck[] {
  const { runs = 1000, seed = "backtest" } = options;
  const model = buildModel(checkScenario(input));
  const world = allocateWorld(model);
  const length = stayLength(model);
  const kinds = model.quotas[0].kinds.map((h) => ({ h, kind: model.households[h] }));
  const after = YEARS_AFTER.filter((years) => years < length);
  const shares = new Map<string, number[]>();
  const note = (household: string, yearsAfter: number, share: number) => {
    const key = `${household}/${yearsAfter}`;
    shares.set(key, [...(shares.get(key) ?? []), share]);
  };
  for (let run = 0; run < runs; run++) {
    drawWorld(model, seed, run, world);
    for (const yearsAfter of after) {
      let all = 0;
      let weights = 0;
      for (const { h, kind } of kinds) {
        const staying = world.laws.stays[h * length + yearsAfter];
        const weight = kind.share === undefined ? 0 : world.values[kind.share];
        all += weight * staying;
        weights += weight;
        note(kind.name, yearsAfter, staying);
      }
      note("all", yearsAfter, all / weights);
    }
  }
  return ["all", ...kinds.map(({ kind }) => kind.name)].flatMap((household) =>
    after.map((yearsAfter) => {
      const sample = shares.get(`${household}/${yearsAfter}`) ?? [];
      return {
        household,
        yearsAfter,
        low: quantileOf(sample, 0.05),
        median: quantileOf(sample, 0.5),
        high: quantileOf(sample, 0.95),
        published: household === "all" ? publishedOfAll(yearsAfter) : publishedOf(household, yearsAfter),
      };
    }),
  );
}

function publishedOfAll(yearsAfter: number): RetentionCheck["published"] {
  const rows = norway.stillInFirstMunicipality.rows.filter(
    (row) => row.yearsAfter === yearsAfter && row.lastYear >= 2013,
  );
  if (rows.length === 0) return undefined;
  const stayed = rows.map((row) => row.stayed / 100);
  const first = Math.min(...rows.map(({ firstYear }) => firstYear));
  const last = Math.max(...rows.map(({ lastYear }) => lastYear));
  return { low: Math.min(...stayed), high: Math.max(...stayed), settled: `${first}–${last}` };
}

function publishedOf(household: string, yearsAfter: number): RetentionCheck["published"] {
  const names = Object.hasOwn(PUBLISHED_AS, household) ? PUBLISHED_AS[household] : [];
  const rows = norway.whereTheyLived.rows.filter((row) => names.includes(row.household));
  if (yearsAfter !== 5 || rows.length === 0) return undefined;
  const persons = rows.reduce((sum, row) => sum + row.persons, 0);
  const stayed = rows.reduce((sum, row) => sum + (row.persons * row.stayed) / 100, 0) / persons;
  return { low: stayed, high: stayed, settled: "2005" };
}
