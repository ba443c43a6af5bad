import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  checkScenario,
  MEASURES,
  planOf,
  PolicyError,
  readScenario,
  type Scenario,
  ScenarioError,
  type ScenarioInput,
  simulateBatch,
  uniformStream,
} from "../../src/index.js";

const fileOf = (name: string) =>
  readFileSync(new URL(`../../examples/${name}.yaml`, import.meta.url), "utf8");

/** Numbers at the ends of what a computer has, values of other types, and things that mean something elsewhere. */
const VALUES: readonly unknown[] = [
  0,
  -0,
  1,
  -1,
  0.5,
  20,
  1e308,
  -1e308,
  5e-324,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  null,
  true,
  "",
  "=cmd()",
  "2024",
  "constructor",
  "x".repeat(10_000),
  [],
  {},
  [0, 0, 0],
  { value: 0 },
  { value: 1e308, status: "own" },
  { distribution: "normal", mean: 0, sd: 1e300 },
  { distribution: "uniform", min: 0, max: 1 },
  { distribution: "lognormal", median: 1e300, sigma: 3 },
];
/** The same as a file has them, and what only a file can have. */
const WRITTEN = [
  "0",
  "-0",
  "-1",
  "1e308",
  "1e999",
  ".nan",
  ".inf",
  "null",
  "~",
  "true",
  '"=cmd()"',
  "'",
  "[",
  "{}",
  "*a",
  "&a 1",
  "!!binary YQ==",
  "!tag 1",
  "|",
  "---",
  '"\\u0000"',
  "2024-02",
  "__proto__",
];

type Choose = (count: number) => number;

/** Whole numbers below `count`, the same ones for the same name. */
function chooser(name: string): Choose {
  const draw = uniformStream("damage", name, 0);
  return (count) => Math.floor(draw() * count);
}

function damagedText(text: string, choose: Choose): string {
  const lines = text.split("\n");
  const at = choose(lines.length);
  const line = lines[at] as string;
  const place = choose(text.length);
  const character = String.fromCodePoint([32 + choose(95), choose(32), 0x2028, 0x1f600][choose(4)] as number);
  switch (choose(9)) {
    case 0:
      return lines.toSpliced(at, 1 + choose(5)).join("\n");
    case 1:
      return lines.toSpliced(at, 0, line).join("\n");
    case 2:
      return lines.toSpliced(at, 1, ` ${line}`).join("\n");
    case 3:
      return lines.toSpliced(choose(lines.length), 0, line).join("\n");
    case 4:
      return text.slice(0, place) + text.slice(place + 1);
    case 5:
      return text.slice(0, place) + character + text.slice(place + 1);
    case 6:
      return choose(4) > 0 ? text.slice(0, place) + text[place] + text.slice(place) : text.slice(0, place);
    default:
      return lines.with(at, line.replace(/(: |- )[^:]*$/, `$1${WRITTEN[choose(WRITTEN.length)]}`)).join("\n");
  }
}

/** Deletes, swaps or replaces one value at a random place of an object, which changes. */
function damageObject(root: object, choose: Choose): void {
  const places: [holder: Record<string, unknown>, key: string][] = [];
  const visit = (holder: object) => {
    for (const [key, value] of Object.entries(holder)) {
      places.push([holder as Record<string, unknown>, key]);
      if (typeof value === "object" && value !== null) visit(value);
    }
  };
  visit(root);
  const [holder, key] = places[choose(places.length)] as (typeof places)[number];
  const [other, otherKey] = places[choose(places.length)] as (typeof places)[number];
  const value = holder[key];
  const action = choose(6);
  if (action === 0) delete holder[key];
  else if (action === 1) holder[key] = structuredClone(other[otherKey]);
  else if (action === 2 && typeof value === "number") holder[key] = value * [0, -1, 10, 1e6, 0.1][choose(5)]!;
  else holder[key] = structuredClone(VALUES[choose(VALUES.length)]);
}

/** What became of it: refused with a clear error, or simulated in one world, all numbers finite. */
function outcomeOf(read: () => Scenario): "refused" | "simulated" {
  try {
    const scenario = read();
    const job = { scenario, policies: scenario.policies, scaling: {}, seed: "damage", chanceShift: 0 };
    const { policies } = simulateBatch(planOf({ ...job, parameterPoints: "random" }), {
      firstRun: 0,
      runs: 1,
    });
    for (const [name, path] of policies) {
      for (const measure of MEASURES) {
        if (!path[measure].every(Number.isFinite)) throw new Error(`${measure} of ${name}: ${path[measure]}`);
      }
    }
    return "simulated";
  } catch (error) {
    if (!(error instanceof ScenarioError || error instanceof PolicyError)) throw error;
    expect(error.message.length).toBeLessThan(100_000);
    return "refused";
  }
}

/** The first few ways in which something else came of it, and at which time. */
function tryEach(times: number, read: (time: number) => Scenario): void {
  const counts = { refused: 0, simulated: 0 };
  const faults = new Map<string, string>();
  for (let time = 0; time < times; time++) {
    try {
      counts[outcomeOf(() => read(time))]++;
    } catch (error) {
      const { stack = "" } = error as Error;
      faults.set(stack.split("\n").slice(0, 3).join("\n").slice(0, 300), `at ${time}`);
    }
  }
  expect(Object.fromEntries([...faults].slice(0, 10))).toEqual({});
  // Or the damage would be too small or too great to find anything.
  expect(counts.refused).toBeGreaterThan(times / 20);
  expect(counts.simulated).toBeGreaterThan(times / 20);
}

describe("a damaged scenario is refused with a clear error, or simulated to finite numbers", () => {
  test.each([
    ["exact-cases", 300],
    ["reception-centre", 40],
    ["skane-2017", 60],
    ["tolga-2024", 40],
  ])("the file of %s, damaged %i times", { timeout: 60_000 }, (name, times) => {
    const file = fileOf(name);
    const choose = chooser(`text of ${name}`);
    tryEach(times, () => {
      let text = file;
      for (let damage = choose(3); damage >= 0; damage--) text = damagedText(text, choose);
      return readScenario(text, "damaged.yaml");
    });
  });

  test.each([
    ["exact-cases", 1000],
    ["reception-centre", 200],
    ["skane-2017", 150],
    ["tolga-2024", 100],
  ])("the values of %s, damaged %i times", { timeout: 60_000 }, (name, times) => {
    const whole = parse(fileOf(name)) as object;
    const choose = chooser(`values of ${name}`);
    tryEach(times, () => {
      const damaged = structuredClone(whole);
      for (let damage = choose(2); damage >= 0; damage--) damageObject(damaged, choose);
      return checkScenario(damaged as ScenarioInput, "damaged");
    });
  });
});
