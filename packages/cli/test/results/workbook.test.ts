import { horizons } from "@glidepath/notebooks/words";
import { unzipSync } from "fflate";
import type { WorkBook } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  compare,
  type Comparison,
  type ComparisonJson,
  type DifferenceJson,
  type PolicyJson,
  type SeriesJson,
  type Summary,
} from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import { textsIn } from "../../src/language/texts.js";
import { reportHtml } from "../../src/report/report-html.js";
import { policyFigures } from "../../src/words/comparison/policy-figures.js";
import { comparisonText } from "../../src/text/comparison/comparison-text.js";
import { cellText } from "../../src/workbook/cell-text.js";
import { workbook } from "../../src/workbook/workbook.js";
import { type ReadCell, readBook, rowsOf } from "../helpers/xlsx-reading.js";

const COMMAND = "glidepath compare drammen-2024 --runs 60";
const ORE = 0.005;
const Z95 = 1.959963984540054;
const nb = textsIn("nb");
const en = textsIn("en");

let comparison: Comparison;
let result: ComparisonJson;
let bytes: Uint8Array;
let book: WorkBook;

beforeAll(async () => {
  const { gradual, sharp } = drammen2024.policies;
  comparison = compare(
    { ...drammen2024, policies: { gradual, sharp } as typeof drammen2024.policies },
    { runs: 60, seed: "workbook", views: true },
  );
  result = comparison.toJSON();
  bytes = await workbook(comparison, nb, COMMAND);
  book = readBook(bytes);
});

/** The figures of a sheet by whose they are, the key and the period as written. */
function figuresOf(sheet: string): Map<string, ReadCell[]> {
  const [, ...rows] = rowsOf(book, sheet);
  const byKey = new Map(rows.map((row) => [[row[0], row[2], row[4]].join("|"), row.slice(5)]));
  expect(byKey.size).toBe(rows.length);
  return byKey;
}

/** What results.json has for a summary, in the order of the columns; the mean's interval it has not. */
function inColumns(summary: Summary): (number | null)[] {
  const { mean, standardError, p5, p25, p50, p75, p95 } = summary;
  const { p5Low, p5High, p50Low, p50High, p95Low, p95High } = summary;
  return [mean, standardError, p5, p25, p50, p75, p95, p5Low, p5High, p50Low, p50High, p95Low, p95High];
}

const periodNames = () => {
  const { plan, whole } = horizons(comparison);
  return { plan: nb.workbook.planYears(plan.years), total: nb.workbook.wholeRun(whole.years) };
};

/** Compares each number of a series with the sheet, to the last bit; returns how many rows. */
function compareSeries(
  figures: Map<string, ReadCell[]>,
  whose: string,
  key: string,
  { byYear, planTotal, total }: SeriesJson,
): number {
  const { plan, total: whole } = periodNames();
  const rows: [string | number, Summary | undefined][] = [
    ...byYear.map((summary, i): [number, Summary] => [result.years[i] as number, summary]),
    [plan, planTotal],
    [whole, total],
  ];
  let compared = 0;
  for (const [period, summary] of rows) {
    if (summary === undefined) continue;
    const [mean, error, low, high, ...rest] = figures.get(`${whose}|${key}|${period}`) ?? [];
    const expected = inColumns(summary);
    const read = [mean, error, ...rest, ...Array<undefined>(13)].slice(0, 13).map((value) => value ?? null);
    expect(read, `${whose} ${key} ${period}`).toEqual(expected);
    expect(low).toBeCloseTo(summary.mean - Z95 * summary.standardError, 0);
    expect(high).toBeCloseTo(summary.mean + Z95 * summary.standardError, 0);
    compared++;
  }
  return compared;
}

function isSeries(value: unknown): value is SeriesJson {
  return typeof value === "object" && value !== null && "byYear" in value;
}

describe("the numbers of the workbook", () => {
  test("by year are those of results.json, all of them, to the last bit", () => {
    const figures = figuresOf("År for år");
    let compared = 0;
    for (const [name, policy] of Object.entries(result.policies)) {
      for (const [key, series] of Object.entries(policy as PolicyJson)) {
        if (isSeries(series)) compared += compareSeries(figures, name, key, series);
      }
      for (const key of ["dwellingsLimit", "fundDryBy"] as const) {
        policy[key].forEach(({ estimate, low, high }, i) => {
          expect(figures.get(`${name}|${key}|${result.years[i]}`)).toEqual([estimate, undefined, low, high]);
          compared++;
        });
      }
    }
    expect(compared).toBe(figures.size);
    // Two policies: 15 measures of 8 years and two sums, the fund and two shares of 8 years.
    expect(compared).toBe(2 * (15 * 10 + 3 * 8));
  });

  test("of differences are those of results.json, all of them, to the last bit", () => {
    const figures = figuresOf("Forskjeller");
    const difference = result.differences["sharp - gradual"] as DifferenceJson;
    const { plan, total } = periodNames();
    let compared = 0;
    for (const [key, series] of [...Object.entries(difference), ...Object.entries(difference.parts)]) {
      if (isSeries(series)) compared += compareSeries(figures, "sharp - gradual", key, series);
    }
    const { matched, variance, pairing, netGivenNeed, netOfWorst, netPerPersonYear, net } = difference;
    const further = {
      [`shareBetter|${total}`]: net.total.shareBetter,
      [`shareTied|${total}`]: net.total.shareTied,
      [`netOfWorst|${total}`]: netOfWorst,
      [`netPerPersonYear|${total}`]: netPerPersonYear,
      [`shareOfRise|${plan}`]: netGivenNeed.rise.shareOfWorlds,
      [`netGivenRise|${total}`]: netGivenNeed.rise.net,
      [`shareOfFall|${plan}`]: netGivenNeed.fall.shareOfWorlds,
      [`netGivenFall|${total}`]: netGivenNeed.fall.net,
      [`matchedFactor|${plan}`]: matched?.factor,
      [`matchedResidual|${plan}`]: matched?.residual,
      [`matchedNet|${plan}`]: matched?.netPlan,
      [`matchedNet|${total}`]: matched?.net,
      [`matchedAdjustmentCost|${total}`]: matched?.adjustmentCost,
      [`varianceByParameters|${total}`]: variance?.parameters,
      [`correlation|${total}`]: pairing.correlation,
      [`independentRuns|${total}`]: pairing.independentRuns,
    };
    for (const [place, told] of Object.entries(further)) {
      const row = figures.get(`sharp - gradual|${place}`);
      expect(told, place).toBeDefined();
      expect(told, place).not.toBeNull();
      if (typeof told === "number") expect(row, place).toEqual([told]);
      else if (told) {
        const error = "standardError" in told ? told.standardError : undefined;
        expect(row, place).toEqual([told.estimate, error, told.low, told.high]);
      }
      compared++;
    }
    expect(compared).toBe(figures.size);
    expect(compared).toBe(11 * 10 + 16);
  });

  test("of the table for the budget paper are those of results.json, to the last bit", () => {
    const rows = rowsOf(book, "Sammendrag");
    const head = rows[2];
    expect(head?.slice(3)).toEqual([
      "2024",
      "2025",
      "2026",
      "2027",
      "Planårene 2024–2027",
      "Hele perioden 2024–2031",
    ]);
    const line = (name: string, label: string) =>
      rows.find((row) => row[0] === name && row[1] === label)?.slice(3);
    const keys = [
      "settled",
      "minorsSettled",
      "grants",
      "rents",
      "costs",
      "adjustmentCost",
      "net",
      "netReal",
    ] as const;
    for (const [name, policy] of Object.entries(result.policies)) {
      for (const key of keys) {
        const { byYear, planTotal, total } = policy[key];
        const means = [...byYear.slice(0, 4), planTotal, total].map((summary) => summary?.mean);
        expect(line(name, nb.workbook.figures[key])).toEqual(means);
      }
      const atEnds = <T>(values: readonly T[]) => [...values.slice(0, 4), values[3], values.at(-1)];
      expect(line(name, nb.workbook.figures.fund)).toEqual(
        atEnds(policy.fund.byYear.map(({ mean }) => mean)),
      );
      expect(line(name, nb.workbook.figures.fundDryBy)).toEqual(
        atEnds(policy.fundDryBy.map(({ estimate }) => estimate)),
      );
    }
    const { net } = comparison.difference("sharp", "gradual");
    const means = [...net.byYear.slice(0, 4), net.planTotal, net.total].map(({ mean }) => mean);
    const { figures, lowOf, highOf } = nb.workbook;
    expect(line("sharp − gradual", figures.net)).toEqual(means.map(({ estimate }) => estimate));
    expect(line("sharp − gradual", lowOf(figures.net))).toEqual(means.map(({ low }) => low));
    expect(line("sharp − gradual", highOf(figures.net))).toEqual(means.map(({ high }) => high));
  });
});

describe("sums in the workbook, to the øre", () => {
  const mean = (figures: Map<string, ReadCell[]>, whose: string, key: string, period: string | number) => {
    const value = figures.get(`${whose}|${key}|${period}`)?.[0];
    if (typeof value !== "number") throw new Error(`There is no ${key} of ${whose} in ${period}.`);
    return value;
  };
  const within = (value: number, expected: number) => expect(Math.abs(value - expected)).toBeLessThan(ORE);

  test("net is grants and rents less costs, each year and over each span", () => {
    const figures = figuresOf("År for år");
    for (const name of comparison.policies) {
      for (const period of [...comparison.years, ...Object.values(periodNames())]) {
        const [net, grants, rents, costs] = ["net", "grants", "rents", "costs"].map((key) =>
          mean(figures, name, key, period),
        ) as [number, number, number, number];
        within(net, grants + rents - costs);
      }
    }
  });

  test("a span is the sum of its years", () => {
    const figures = figuresOf("År for år");
    const { plan, total } = periodNames();
    const keys = [
      "settled",
      "grants",
      "rents",
      "costs",
      "adjustmentCost",
      "net",
      "netReal",
      "netPresentValue",
    ];
    for (const name of comparison.policies) {
      for (const key of keys) {
        const sum = (years: readonly number[]) =>
          years.reduce((total, year) => total + mean(figures, name, key, year), 0);
        within(mean(figures, name, key, plan), sum(comparison.planYears));
        within(mean(figures, name, key, total), sum(comparison.years));
      }
    }
  });

  test("a difference is the difference of both policies, and its parts add up to it", () => {
    const figures = figuresOf("År for år");
    const differences = figuresOf("Forskjeller");
    for (const period of [...comparison.years, ...Object.values(periodNames())]) {
      const ofPair = (key: string) => mean(differences, "sharp - gradual", key, period);
      for (const key of ["settled", "grants", "rents", "costs", "adjustmentCost", "net", "netReal"]) {
        within(ofPair(key), mean(figures, "sharp", key, period) - mean(figures, "gradual", key, period));
      }
      within(ofPair("net"), ofPair("level") + ofPair("adjustment") + ofPair("surprise"));
    }
  });
});

test("the terminal and the report print the numbers of the workbook, rounded", () => {
  const figures = figuresOf("År for år");
  const terminal = comparisonText(comparison, nb, (line) => line);
  const report = reportHtml(comparison, nb, COMMAND);
  const { plan, total } = periodNames();
  const spans = horizons(comparison);
  let compared = 0;
  for (const [span, period] of [
    [spans.plan, plan],
    [spans.whole, total],
  ] as const) {
    for (const [name, printed] of policyFigures(comparison, span, nb)) {
      for (const { row, ...texts } of printed) {
        const [mean, , , , p5, , , , p95] = figures.get(`${name}|${row.measure}|${period}`) ?? [];
        for (const [text, value] of [
          [texts.mean, mean],
          [texts.p5, p5],
          [texts.p95, p95],
        ] as const) {
          expect(terminal).toContain(text);
          expect(report).toContain(text);
          const number = Number(text.replace("−", "-").replace(",", ".").replaceAll("\u00a0", ""));
          // A number without decimals may be rounded to tens or hundreds: its zeros say to how many.
          const decimals = text.includes(",")
            ? (text.split(",")[1] ?? "").length
            : -(/0*$/.exec(text)?.[0].length ?? 0);
          expect(Math.abs(number - Number(value) / row.unit.size)).toBeLessThanOrEqual(
            0.5000001 * 10 ** -decimals,
          );
          compared++;
        }
      }
    }
  }
  expect(compared).toBe(2 * 2 * 6 * 3);
});

describe("the workbook", () => {
  const xml = (path: string) => new TextDecoder().decode(unzipSync(bytes)[path]);

  test("has its sheets in the language asked for, and says in each what its columns are", async () => {
    expect(book.SheetNames).toEqual(["Sammendrag", "År for år", "Forskjeller", "Forutsetninger", "Metode"]);
    const english = readBook(await workbook(comparison, en, COMMAND));
    expect(english.SheetNames).toEqual(["Summary", "By year", "Differences", "Assumptions", "Method"]);
    for (const sheet of english.SheetNames) {
      const words = rowsOf(english, sheet).flat().join(" ");
      expect(words, sheet).not.toMatch(/undefined|NaN|\[object|[æøå]rene/);
    }
    const norwegian = book.SheetNames.flatMap((sheet) => rowsOf(book, sheet).slice(0, 3).flat()).join(" ");
    expect(norwegian).toContain("Standardfeil");
    expect(norwegian).not.toMatch(/\bPolicy\b|\bMean\b/);
  });

  test("says how it was made, and lists every assumption with its source", () => {
    const facts = new Map(rowsOf(book, "Metode").map(([term, told]) => [term, told]));
    const terms = nb.workbook.facts;
    expect(facts.get(terms.seed)).toBe("workbook");
    expect(facts.get(terms.worlds)).toBe(60);
    expect(facts.get(terms.hash)).toBe(comparison.hash);
    expect(facts.get(terms.command)).toBe(COMMAND);
    const [, ...register] = rowsOf(book, "Forutsetninger");
    expect(register.map(([key]) => key)).toEqual(result.assumptions.map(({ key }) => key));
    result.assumptions.forEach(({ value, source }, i) => {
      expect(String(register[i]?.[1])).toBe(value);
      expect(register[i]?.[5]).toBe(source);
    });
    expect(register.some(([, value]) => typeof value === "number")).toBe(true);
  });

  test("shows amounts with thousands and without decimals, persons with one, shares in per cent", () => {
    const sheet = book.Sheets["År for år"];
    const rows = rowsOf(book, "År for år");
    const shownAs = (key: string) => sheet?.[`F${rows.findIndex((row) => row[2] === key) + 1}`]?.z as unknown;
    expect(shownAs("net")).toBe("#,##0");
    expect(shownAs("settled")).toBe("#,##0.0");
    expect(shownAs("fundDryBy")).toBe("0.0 %");
  });

  test("keeps heads in sight, filters tables, and prints on pages as wide as the sheet with heads on each", () => {
    const lastRows = rowsOf(book, "År for år").length;
    expect(xml("xl/worksheets/sheet1.xml")).toMatch(/<pane ySplit="3" xSplit="2" [^>]*state="frozen"/);
    expect(xml("xl/worksheets/sheet2.xml")).toMatch(/<pane ySplit="1" xSplit="2" [^>]*state="frozen"/);
    expect(xml("xl/worksheets/sheet2.xml")).toContain(`<autoFilter ref="A1:T${lastRows}"/>`);
    for (const place of [1, 2, 3, 4, 5]) {
      const sheet = xml(`xl/worksheets/sheet${place}.xml`);
      expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
      expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*fitToWidth="1" fitToHeight="0"/);
      expect(sheet).toMatch(/<col min="1" max="1" width="\d+" customWidth="1"\/>/);
    }
    expect(xml("xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'År for år'!$1:$1</definedName>`,
    );
  });

  test("has no macros, no formulas and no links to elsewhere", () => {
    const paths = Object.keys(unzipSync(bytes));
    expect(paths.filter((path) => /vba|externalLink|connections/i.test(path))).toEqual([]);
    for (const path of paths.filter((each) => each.startsWith("xl/worksheets/sheet"))) {
      expect(xml(path)).not.toMatch(/<f[ >]|<hyperlink/);
    }
    expect(paths.map(xml).join("")).not.toContain("TargetMode");
  });
});

describe("the same comparison", () => {
  afterAll(() => {
    vi.useRealTimers();
  });

  test("gives the same bytes, whatever the day", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-06T07:08:09Z") });
    expect(Buffer.from(await workbook(comparison, nb, COMMAND)).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe("text from a scenario", () => {
  const EVIL = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", '=cmd|"/c calc"!A1', "<b>&_x0041_"];

  test.each(EVIL)("%j is text in every place, and no formula", async (text) => {
    const scenario = {
      ...drammen2024,
      name: text,
      question: text,
      description: text,
      fund: {
        opening: { value: 1, unit: text, source: text, note: text, status: "own" as const },
        interest: 0,
      },
      policies: { a: { kind: "hold" as const, at: 200, description: text } },
    };
    const read = readBook(await workbook(compare(scenario, { runs: 2, seed: text }), en, text));
    const shown = text.replace("\r", "\n");
    const found: string[] = [];
    for (const sheet of Object.values(read.Sheets)) {
      for (const [place, cell] of Object.entries(sheet)) {
        if (place.startsWith("!")) continue;
        expect(cell.f).toBeUndefined();
        if (cell.v === shown) {
          expect(cell.t).toBe("s");
          found.push(place);
        }
      }
    }
    // Unit, source and note of the fund; name, question, description, seed and command.
    expect(found.length).toBe(8);
  });

  test("fits into a cell", () => {
    expect(cellText("a\u0000b\u0007c\u001bd\ufffee\ud800f\tg\nh")).toBe("abcdef\tg\nh");
    expect(cellText("x".repeat(40_000))).toHaveLength(32_767);
    const cut = cellText("😀".repeat(20_000));
    expect(cut.length).toBeLessThanOrEqual(32_767);
    expect(cut).not.toMatch(/\p{Cs}/u);
    expect(cellText("_x0041_")).toBe("_x005F_x0041_");
    expect(cellText("snake_x_case")).toBe("snake_x_case");
  });
});
