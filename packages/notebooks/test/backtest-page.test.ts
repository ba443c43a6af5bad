import { readdirSync, readFileSync } from "node:fs";
import { backtest, type BandCoverage } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import { describe, expect, test } from "vitest";
import { backtestTables, withTables } from "../scripts/backtest-tables.js";
import { pictures } from "../scripts/pictures.js";

const docs = new URL("../../../docs/", import.meta.url);
const page = readFileSync(new URL("backtest.md", docs), "utf8");
const result = backtest(drammen2024);

describe("docs/backtest.md", () => {
  test("shows the scores that the code gives today (else: pnpm pictures)", () => {
    expect(page).toBe(withTables(page, backtestTables(result)));
  });

  test("has a place for every table", () => {
    const places = [...page.matchAll(/<!-- (\w+) -->/g)].map(([, name]) => name);
    const tables = Object.keys(backtestTables(result));
    expect(places.filter((name) => name !== "end").sort()).toEqual(tables.sort());
  });
});

describe("docs/pictures", () => {
  const drawn = pictures(result);

  test("has the pictures that the code draws today, and no other (else: pnpm pictures)", () => {
    expect(readdirSync(new URL("pictures/", docs)).sort()).toEqual(Object.keys(drawn).sort());
    const stale = Object.entries(drawn).filter(
      ([name, svg]) => readFileSync(new URL(`pictures/${name}`, docs), "utf8") !== svg,
    );
    expect(stale.map(([name]) => name)).toEqual([]);
  });

  test("has each picture for light pages and for dark ones, each on its own ground", () => {
    const light = Object.keys(drawn).filter((name) => !name.endsWith("-dark.svg"));
    expect(light.length).toBeGreaterThanOrEqual(9);
    for (const name of light) {
      expect(drawn[name]).toMatch(/^<svg [^>]*style="color-scheme:light;background:#ffffff;/);
      expect(drawn[name.replace(".svg", "-dark.svg")]).toMatch(
        /^<svg [^>]*style="color-scheme:dark;background:#1b1b1f;/,
      );
    }
  });
});

// What the words say of the tables. Where one fails, the words are to be written anew.
describe("the words of docs/backtest.md", () => {
  const words = page.replace(/\s+/g, " ");
  const score = (method: string, horizon: number) => {
    const found = result.scores.find((one) => one.method === method && one.horizon === horizon);
    if (found === undefined) throw new Error(`No score of ${method} ${horizon} years ahead.`);
    return found;
  };
  const insideBand = (coverage: readonly BandCoverage[], promised: number) =>
    coverage.find((band) => band.promised === promised)?.inside;
  const held = (years: number) => {
    const { coverage, forecasts } = score("regimes", years);
    return `${insideBand(coverage, 0.95)} of ${forecasts}`;
  };

  test("hold for the forecasts", () => {
    expect(words).toContain(`held what came in ${held(1)} years; it missed 2022.`);
    expect(words).toContain(`Two and three years ahead it held ${held(2)} and ${held(3)}: too narrow.`);
    const missed = result.forecasts.filter(
      ({ method, horizon, quantiles, outcome }) =>
        method === "regimes" &&
        horizon === 1 &&
        !(outcome >= (quantiles[0] ?? 0) && outcome <= (quantiles.at(-1) ?? 0)),
    );
    expect(missed.map(({ target }) => target)).toEqual([2022]);
    const percent = (method: string) => `${Math.round(100 * score(method, 1).skillLog)} %`;
    expect(words).toContain(`The error is ${percent("regimes")} below that of "same as last year"`);
    expect(words).toContain(`than that of a random walk (${percent("randomWalk")})`);
  });

  test("hold for plans and ranges", () => {
    const { plans, ranges } = result;
    const tooHigh = plans.filter(({ plan, outcome }) => outcome < plan).length;
    expect(words).toContain(`were too high in ${tooHigh} of ${plans.length} years`);
    expect(words).toContain(`in ${ranges.all.inside} of ${ranges.all.ranges} cases`);
    const revisedTooLow = plans.filter(({ revised, outcome }) => revised !== undefined && outcome > revised);
    expect(revisedTooLow.map(({ targetYear }) => targetYear)).toEqual([2021]);
    expect(words).toContain("a revised plan was still too high in all years but 2021");
  });

  test("hold for fill, stays, grants and Drammen", () => {
    const all = result.fillScores.at(-1);
    expect(words).toContain(
      `the 80 % band held ${insideBand(all?.coverage ?? [], 0.8)} of ${result.fill.length} municipal years`,
    );
    const row = (start: string) =>
      (page.split("\n").find((line) => line.startsWith(`| ${start}`)) ?? "")
        .split("|")
        .map((cell) => cell.trim());
    const [, , , model, , published] = row("all | 5");
    expect(words).toContain(`**Who stays**: ${model} after five years, where ${published} were published`);
    expect(words).toContain(`(${row("of them in year 4 or 5").at(4)} %, published more than 70)`);
    const persons = row("under five years here").at(5) ?? "";
    expect(words).toContain(`come within ${Number.parseInt(persons) - 100} % of the published number`);
    const cost = row("five-year cost of a person").at(5) ?? "";
    expect(words).toContain(`is set ${100 - Number.parseInt(cost)} % below the survey of 2016`);
    expect(words).toContain(
      `revises the request of 2022 to ${row("… by the model's rule |").at(3)} persons (it was ${row("asked for after revision").at(3)})`,
    );
  });
});
