import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { CFB, utils, write } from "@e965/xlsx";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { InputError } from "../../src/errors/input-error.js";
import { readOwnData } from "../../src/input/own-data/read-own-data.js";
import { type Reading, numberColumn } from "../../src/input/tables/number-column.js";
import { columnLetters } from "../../src/input/tables/sheet.js";
import { textsIn } from "../../src/language/texts.js";

const texts = textsIn("en");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What the program reads from a file with these bytes. */
async function own(bytes: Uint8Array | string, name = "own.csv", municipality?: string) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return readOwnData([path], municipality, texts);
}

/** What is said of a file that cannot be used, without the folder. */
async function said(bytes: Uint8Array | string, name = "own.csv", municipality?: string) {
  const error: unknown = await own(bytes, name, municipality).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(InputError);
  return (error as Error).message.replaceAll(`${folder}/`, "");
}

type Rows = readonly (readonly (string | number | Date | null)[])[];

function workbook(sheets: Readonly<Record<string, Rows>>, hidden: readonly string[] = []): Buffer {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][], { UTC: true }), name);
  }
  book.Workbook = { Sheets: Object.keys(sheets).map((name) => ({ Hidden: hidden.includes(name) ? 1 : 0 })) };
  return write(book, { type: "buffer", bookType: "xlsx", compression: true }) as Buffer;
}

const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return isBig ? bytes.swap16() : bytes;
};

const ROWS: Rows = [
  ["År", "Anmodet", "Vedtatt", "Bosatt"],
  [2022, 150, 140, 148],
  [2023, 200, 180, 1175],
];
const FIGURES = {
  requested: { 2022: 150, 2023: 200 },
  decided: { 2022: 140, 2023: 180 },
  settled: { 2022: 148, 2023: 1175 },
};
const csv = (rows: Rows, delimiter = ";", end = "\r\n") =>
  rows.map((row) => row.join(delimiter)).join(end) + end;

/** A workbook whose sheets are written otherwise, whole as an archive. */
function altered(book: Buffer, alter: (xml: string) => string): Buffer {
  const file = CFB.read(book, { type: "buffer" });
  const out = CFB.utils.cfb_new();
  for (const [i, path] of file.FullPaths.entries()) {
    const name = path.replace("Root Entry/", "/");
    const content = Buffer.from((file.FileIndex[i]?.content ?? "") as Uint8Array);
    if (!/\.(xml|rels)$/.test(name)) continue;
    const isSheet = /worksheets\/|sharedStrings|workbook\.xml$/.test(name);
    CFB.utils.cfb_add(
      out,
      name,
      isSheet ? Buffer.from(alter(content.toString("latin1")), "latin1") : content,
    );
  }
  return CFB.write(out, { type: "buffer", fileType: "zip" }) as unknown as Buffer;
}

describe("a table of settlement reads the same in every form that staff have", () => {
  test.each<[form: string, bytes: () => Uint8Array | string]>([
    ["UTF-8 with semicolons", () => csv(ROWS)],
    ["commas", () => csv(ROWS, ",", "\n")],
    ["tabs", () => csv(ROWS, "\t", "\r")],
    ["a byte-order mark", () => `\ufeff${csv(ROWS)}`],
    ["Windows-1252", () => Buffer.from(csv(ROWS), "latin1")],
    ["UTF-16, little end first", () => utf16(csv(ROWS, "\t"), false)],
    ["UTF-16, big end first", () => utf16(csv(ROWS, "\t"), true)],
    ["the delimiter announced", () => `sep=;\r\n${csv(ROWS)}`],
    [
      "English names in capitals",
      () => "YEAR,REQUESTED,DECIDED,SETTLED\n2022,150,140,148\n2023,200,180,1175\n",
    ],
    [
      "quotes",
      () => '"År","Anmodet","Vedtatt","Bosatt (personer)"\n"2022","150","140","148"\n2023,200,180,"1 175"\n',
    ],
    ["thousands with a no-break space", () => csv(ROWS).replace("1175", "1\u00a0175")],
    [
      "a title above, a sum and a note below",
      () => `Bosetting, 2022, 2023;;;\n\n${csv(ROWS)}Sum;350;320;1323\n;;;\nKilde: IMDi 2024\n`,
    ],
    [
      "years to the right",
      () => "År;2022;2023;Sum\nAnmodet;150;200;350\nVedtatt;140;180;320\nBosatt;148;1175;1323\n",
    ],
    ["a workbook", () => workbook({ Bosetting: ROWS })],
    [
      "a workbook with text for numbers",
      () => workbook({ A: [["Budsjett"], [], ...ROWS.map((row) => row.map(String))] }),
    ],
    [
      "a workbook with dates for years",
      () =>
        workbook({
          A: ROWS.map(([year, ...rest], i) => [
            i === 0 ? "År" : new Date(Date.UTC(Number(year), 11, 31)),
            ...rest,
          ]),
        }),
    ],
    [
      "an hidden sheet beside",
      () =>
        workbook(
          {
            Gammel: [
              ["År", "Bosatt"],
              [2022, 1],
            ],
            Bosetting: ROWS,
          },
          ["Gammel"],
        ),
    ],
  ])("%s", async (_form, bytes) => {
    expect((await own(bytes())).figures).toEqual(FIGURES);
  });

  test("any of them, whatever the numbers", async () => {
    const numbers = fc
      .uniqueArray(fc.integer({ min: 1990, max: 2040 }), { minLength: 1, maxLength: 8 })
      .chain((years) => fc.tuple(...years.map((year) => fc.tuple(fc.constant(year), fc.nat(999_999)))));
    const spaced = (count: number, space: string) => String(count).replace(/(?<=\d)(?=(\d{3})+$)/g, space);
    const form = fc.constantFrom<(rows: [number, number][]) => Uint8Array | string>(
      (rows) => csv([["År", "Bosatt"], ...rows]),
      (rows) =>
        Buffer.from(csv([["År", "Bosatt"], ...rows.map(([y, n]) => [y, spaced(n, " ")])], "\t"), "latin1"),
      (rows) => csv([["Year", "Settled"], ...rows.map(([y, n]) => [y, `"${spaced(n, "\u202f")}"`])], ","),
      (rows) => utf16(csv([["År", "Bosatt"], ...rows]), true),
      (rows) => workbook({ Tall: [["År", "Bosatt"], ...rows] }),
      (rows) =>
        csv([
          ["År", ...rows.map(([y]) => y)],
          ["Bosatt", ...rows.map(([, n]) => n)],
        ]),
    );
    await fc.assert(
      fc.asyncProperty(numbers, form, async (rows, write_) => {
        expect((await own(write_(rows))).figures.settled).toEqual(Object.fromEntries(rows));
      }),
      { seed: 5, numRuns: 150 },
    );
  });
});

describe("numbers", () => {
  const read = (...column: string[]) =>
    [...numberColumn(column.map((text, row) => ({ row, column: 1, text }))).values()].map(
      (reading: Reading) =>
        reading.is === "number" ? reading.value : reading.is === "problem" ? reading.why : reading.is,
    );

  test.each<[column: string[], values: (number | string)[]]>([
    [
      ["12,5", "1.234"],
      [12.5, 1234],
    ],
    [
      ["12.5", "1,234"],
      [12.5, 1234],
    ],
    [
      ["1.234.567", "1,234"],
      [1_234_567, 1.234],
    ],
    [
      ["1 234 567,89", "kr 3,5", "12,-"],
      [1_234_567.89, 3.5, 12],
    ],
    [
      ["0.123", "−4.5"],
      [0.123, -4.5],
    ],
    [
      ["1.234", "50"],
      ["ambiguous", 50],
    ],
    [["1,234"], ["ambiguous"]],
    [
      ["1,5", "1.5"],
      ["mixed", "mixed"],
    ],
    [["1.23.456,7"], ["notANumber"]],
    [["12 34"], ["notANumber"]],
    [["1e5", "0x10", "١٢", "12 %", "ca 120", ""], Array(6).fill("notANumber")],
    [
      ["..", ":", "ukjent", "-"],
      ["unknown", "unknown", "unknown", "dash"],
    ],
  ])("%j is %j", (column, values) => {
    expect(read(...column)).toEqual(values);
  });

  test("with decimals, in either way of writing, read as they are", () => {
    const amount = fc.record({ whole: fc.nat(9_999_999), cents: fc.integer({ min: 0, max: 99 }) });
    const grouped = (whole: number, mark: string) => String(whole).replace(/(?<=\d)(?=(\d{3})+$)/g, mark);
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 6 }),
        fc.constantFrom([".", ","], [",", "."], [" ", ","], ["\u00a0", "."], ["", ","]),
        (amounts, [thousands = "", decimal = ""]) => {
          const written = amounts.map(
            ({ whole, cents }) => `${grouped(whole, thousands)}${decimal}${String(cents).padStart(2, "0")}`,
          );
          expect(read(...written)).toEqual(
            amounts.map(({ whole, cents }) => Number(`${whole}.${String(cents).padStart(2, "0")}`)),
          );
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });

  test("columns are named as in a spreadsheet", () => {
    expect([1, 26, 27, 52, 53, 702, 703, 16_384].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
      "XFD",
    ]);
  });
});

describe("what is wrong is said with file, sheet and cell, all of it at once", () => {
  test.each<[what: string, bytes: () => Uint8Array | string, message: string | RegExp]>([
    [
      "no number",
      () =>
        workbook({
          Notater: [["hei"]],
          Bosetting: [
            ["År", "x", "Bosatt"],
            [2022, 1, 5],
            [2023, 1, "ca 120"],
          ],
        }),
      'own.csv, sheet "Bosetting", cell C3: "ca 120" is not a number. Write digits alone, for instance 120.',
    ],
    [
      "two ways to read it",
      () => "År;Bosatt\n2023;1.234\n",
      /cell B2: "1\.234" may be 1234 or a number with decimals/,
    ],
    [
      "no year",
      () => "År;Bosatt\n20x3;4\n",
      'own.csv, cell A2: "20x3" is not a year. Write four digits, for instance 2023; a line with a sum begins with Sum.',
    ],
    [
      "a date for a number",
      () =>
        workbook({
          A: [
            ["År", "Bosatt"],
            [2023, new Date(Date.UTC(2024, 11, 1))],
          ],
        }),
      /sheet "A", cell B2: .* is a date/,
    ],
    [
      "a year twice",
      () => "År;Bosatt\n2023;4\n2023;5\n",
      "own.csv, cell A3: 2023 stands there a second time, after own.csv, cell A2. Give each year once.",
    ],
    [
      "a column twice",
      () => "År;Bosatt;Bosatte\n2023;4;5\n",
      'own.csv, cell C1: the column "Bosatte" says the same as "Bosatt" before it. Keep one of them.',
    ],
    ["part of a person", () => "År;Bosatt\n2023;4,5\n", /cell B2: "4,5" is not whole/],
    [
      "fewer than none",
      () => "År;Bosatt\n2023;-4\n",
      /cell B2: "-4" cannot stand there\. Write a number from 0 to/,
    ],
    [
      "decimals cut by the delimiter",
      () => "Year,Decided,Settled\n2023,4,5,6\n",
      /cell D2: "6" stands beyond the last column/,
    ],
    [
      "a misspelt header",
      () => "År;Bosat\n2023;4\n",
      /no table is known by its headers\. It begins with "År", "Bosat"\. Did you mean "Bosatt"\?/,
    ],
    [
      "more minors than people",
      () => "År;Bosatt;Herav enslige mindreårige\n2023;4;5\n",
      /cell C2: 5 unaccompanied minors cannot be among 4 settled/,
    ],
    [
      "a service that is not there",
      () => "Tjeneste;Kostnad per person;Prisår\nBarnevernt;4;2023\n",
      /cell A2: there is no service "Barnevernt"\. Did you mean "Barnevern"\?/,
    ],
    [
      "no price year",
      () => "Tjeneste;Kostnad per person\nBarnevern;4\n",
      /the year whose prices the amounts are in is missing/,
    ],
    ["nothing", () => "", /Its|All its sheets are hidden or empty/],
    [
      "a picture",
      () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1),
      /neither a workbook \(\.xlsx\) nor text/,
    ],
    [
      "a workbook of the old kind",
      () =>
        write(
          { SheetNames: ["A"], Sheets: { A: utils.aoa_to_sheet([[1]]) } },
          { type: "buffer", bookType: "biff8" },
        ) as Buffer,
      /a workbook of the old kind/,
    ],
    [
      "a password",
      () => {
        const file = CFB.utils.cfb_new();
        CFB.utils.cfb_add(file, "/EncryptedPackage", Buffer.alloc(5000));
        return CFB.write(file, { type: "buffer" }) as unknown as Buffer;
      },
      /protected by a password/,
    ],
    [
      "macros",
      () => {
        const file = CFB.read(workbook({ A: ROWS }), { type: "buffer" });
        CFB.utils.cfb_add(file, "/xl/vbaProject.bin", Buffer.from("code"));
        return CFB.write(file, { type: "buffer", fileType: "zip" }) as unknown as Buffer;
      },
      /holds macros/,
    ],
    ["a file too large", () => Buffer.alloc(20_000_001, 65), /20\.0 MB, where at most 20 MB are read/],
    ["too many cells", () => `År;Bosatt\n${"1;2\n".repeat(100_001)}`, /more than 200\u00a0000 cells/],
    [
      "a formula without its value",
      () => {
        const sheet = utils.aoa_to_sheet([
          ["År", "Bosatt"],
          [2023, 77],
        ]);
        Object.assign(sheet, { B2: { t: "n", f: "1+1", v: 77 } });
        const book = write(
          { SheetNames: ["A"], Sheets: { A: sheet } },
          { type: "buffer", bookType: "xlsx" },
        ) as Buffer;
        return altered(book, (xml) => xml.replace("<v>77</v>", ""));
      },
      /sheet "A", cell B2: the formula =1\+1 stands there without its value/,
    ],
  ])("%s", async (_what, bytes, message) => {
    const text = await said(bytes());
    if (typeof message === "string") expect(text).toBe(message);
    else expect(text).toMatch(message);
  });

  test("ten problems are said, and how many more there are", async () => {
    const lines = (
      await said(`År;Bosatt\n${Array.from({ length: 13 }, (_, i) => `${2000 + i};x\n`).join("")}`)
    ).split("\n");
    expect(lines).toHaveLength(11);
    expect(lines[9]).toContain("cell B11");
    expect(lines[10]).toBe("… and 3 more.");
  });

  test("a small file that unpacks beyond bounds is refused", async () => {
    const file = CFB.read(workbook({ A: ROWS }), { type: "buffer" });
    const zeros = Buffer.alloc(60_000_000, 32);
    CFB.utils.cfb_add(file, "/xl/worksheets/sheet2.xml", zeros);
    const bomb = CFB.write(file, { type: "buffer", fileType: "zip", compression: true }) as unknown as Buffer;
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(deflateRawSync(zeros).length).toBeLessThan(bomb.length);
    expect(await said(bomb)).toMatch(/unpacked it holds more than 50 MB/);
  });
});

describe("costs and dwellings", () => {
  test("a workbook with a table on each sheet, and what was passed over", async () => {
    const { figures, sources, notes } = await own(
      workbook({
        Tjenester: [
          ["Tjeneste", "Kostnad per person (kr)", "Prisår", "Merknad"],
          ["Flyktningtjenesten", "118 000,50", 2024, "anslag"],
          ["Barnevern", 45_000, 2024, null],
          ["Sum", 163_000, null, null],
        ],
        Boliger: [
          ["Område", "Eide", "Leide", "Utløp", "Husleie per bolig", "Prisår"],
          ["Sentrum", 10, 20, "2026", 120_000, 2024],
          ["Nord", 5, 0, null, 90_000, 2024],
        ],
        Notater: [["Ring banken"]],
      }),
      "budsjett.xlsx",
    );
    expect(figures).toEqual({
      serviceCosts: [
        {
          service: "refugeeService",
          costPerPerson: 118_000.5,
          priceYear: 2024,
          source: 'budsjett.xlsx, sheet "Tjenester"',
        },
        {
          service: "childWelfare",
          costPerPerson: 45_000,
          priceYear: 2024,
          source: 'budsjett.xlsx, sheet "Tjenester"',
        },
      ],
      dwellingsOwned: 15,
      // (30 × 120 000 + 5 × 90 000) / 35
      rentPerDwelling: { amount: 4_050_000 / 35, priceYear: 2024 },
    });
    expect(sources.dwellingsOwned).toBe('budsjett.xlsx, sheet "Boliger"');
    const all = notes.join("\n").replaceAll(`${folder}/`, "");
    expect(all).toContain(
      'sheet "Tjenester": cost per person over the five years with grants, of 2 services, prices of 2024.',
    );
    expect(all).toContain('passed over: column D "Merknad", the line at A4 "Sum".');
    expect(all).toContain('column D "Utløp" (leases follow the need');
    expect(all).toContain('sheet "Notater": passed over: no table that is known.');
  });

  test("names and amounts may stand side by side", async () => {
    const { figures } = await own(
      "Eide boliger;40\nKan skaffes per år;25\nKostnad per bolig;150 000\nPrisår;2024\n",
    );
    expect(figures).toEqual({
      dwellingsOwned: 40,
      dwellingsPerYear: 25,
      costPerDwelling: { amount: 150_000, priceYear: 2024 },
    });
  });

  test("minors among the settled are taken out of them", async () => {
    const { figures } = await own("År;Bosatt;Herav enslige mindreårige\n2023;40;5\n2024;30;0\n");
    expect(figures).toEqual({ settled: { 2023: 35, 2024: 30 }, minorsSettled: { 2023: 5, 2024: 0 } });
  });
});

/** As Statistics Norway's API answers: JSON-stat 2.0. */
const dataSet = (change: object = {}) => ({
  version: "2.0",
  class: "dataset",
  label: "Bosatte flyktninger, etter region, kjønn og år",
  source: "Statistisk sentralbyrå",
  id: ["Region", "Kjonn", "ContentsCode", "Tid"],
  size: [3, 2, 1, 2],
  role: { time: ["Tid"], geo: ["Region"], metric: ["ContentsCode"] },
  dimension: {
    Region: {
      label: "region",
      category: {
        index: { "3407": 0, "3301": 1, "3005": 2 },
        label: { "3407": "Gjøvik", "3301": "Drammen", "3005": "Drammen (2020-2023)" },
      },
    },
    Kjonn: { label: "kjønn", category: { index: ["0", "1"], label: { "0": "Begge kjønn", "1": "Menn" } } },
    ContentsCode: { label: "statistikkvariabel", category: { label: { B: "Bosatte" } } },
    Tid: { label: "år", category: { index: ["2022", "2023"] } },
  },
  value: [140, 175, 1, 2, 324, null, 3, 4, 323, 400, 5, 6],
  ...change,
});

describe("a table of Statistics Norway (JSON-stat)", () => {
  const read = (municipality?: string, change?: object) =>
    own(JSON.stringify(dataSet(change)), "ssb.json", municipality);

  test("is read for a municipality by its name or number", async () => {
    const { figures, notes, sources } = await read("gjovik");
    expect(figures).toEqual({ settled: { 2022: 140, 2023: 175 } });
    expect(notes[0]).toContain('settled 2022–2023 in Gjøvik, taken from "Bosatte: Bosatte flyktninger');
    expect(sources.settled).toMatch(/^ssb\.json, Bosatte flyktninger/);
    expect(await read("3407")).toMatchObject({ figures, municipality: "Gjøvik" });
    expect((await read("3005")).figures).toEqual({ settled: { 2022: 323, 2023: 400 } });
    // What is not published is not 0.
    expect((await read("Drammen")).figures).toEqual({ settled: { 2022: 324 } });
  });

  test("may be a collection, have its values by place, and a mark before", async () => {
    const sparse = { ...dataSet(), value: { 0: 140, 1: 175 } };
    const collection = { version: "2.0", class: "collection", link: { item: [sparse] } };
    const { figures } = await own(`\ufeff${JSON.stringify(collection)}`, "ssb.json", "Gjøvik");
    expect(figures).toEqual({ settled: { 2022: 140, 2023: 175 } });
  });

  test.each<[what: string, municipality: string | undefined, change: object, message: RegExp]>([
    [
      "a region that is not there",
      "Gjovikk",
      {},
      /no region "Gjovikk"\. Did you mean "Gjøvik"\? The regions are 3407 Gjøvik, 3301 Drammen/,
    ],
    ["no region named", undefined, {}, /several regions\. Name one with --municipality: 3407 Gjøvik/],
    [
      "a dimension without a sum",
      "Gjøvik",
      {
        dimension: {
          ...dataSet().dimension,
          Kjonn: { label: "kjønn", category: { index: ["1", "2"], label: { 1: "Menn", 2: "Kvinner" } } },
        },
      },
      /"kjønn" has several categories and none for all: 1 Menn, 2 Kvinner/,
    ],
    [
      "months",
      "Gjøvik",
      { dimension: { ...dataSet().dimension, Tid: { category: { index: ["2022M01", "2022M02"] } } } },
      /"2022M01" is not a year/,
    ],
    ["too few values", "Gjøvik", { value: [1, 2] }, /no whole JSON-stat 2\.0/],
    [
      "part of a person",
      "Gjøvik",
      { value: [1.5, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
      /cell Gjøvik 2022: "1\.5" is not whole/,
    ],
  ])("%s", async (_what, municipality, change, message) => {
    expect(await said(JSON.stringify(dataSet(change)), "ssb.json", municipality)).toMatch(message);
  });

  test("that nests without end is refused", async () => {
    expect(await said("[".repeat(1_000_000))).toMatch(/no whole JSON-stat/);
    expect(await said(`{"a":${'{"a":'.repeat(100_000)}`)).toMatch(/no whole JSON-stat/);
  });
});

describe("damaged files", () => {
  const seeds = [
    Buffer.from(csv(ROWS)),
    Buffer.from(csv(ROWS, ","), "latin1"),
    utf16(csv(ROWS), false),
    workbook({ Bosetting: ROWS, Boliger: [["Eide"], [4]] }),
    // Stored, so that what is flipped is in the sheets themselves, where the sum is wrong then.
    CFB.write(CFB.read(workbook({ A: ROWS }), { type: "buffer" }), {
      type: "buffer",
      fileType: "zip",
    }) as unknown as Buffer,
    Buffer.from(JSON.stringify(dataSet())),
  ];
  const damage = fc.record({
    seed: fc.constantFrom(...seeds),
    flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255)), {
      maxLength: 6,
    }),
    end: fc.double({ min: 0, max: 1, noNaN: true }),
    isCut: fc.boolean(),
    more: fc.oneof(
      fc.constant(""),
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom('"', "\0", "].{", ";;;;", "\n9999;9999999999999999999999"),
    ),
  });

  const damaged = ({
    seed,
    flips,
    end,
    isCut,
    more,
  }: typeof damage extends fc.Arbitrary<infer T> ? T : never) => {
    const bytes = Buffer.from(seed);
    for (const [place, value] of flips) bytes[Math.floor(place * bytes.length)] = value;
    return Buffer.concat([
      isCut ? bytes.subarray(0, Math.floor(end * bytes.length)) : bytes,
      Buffer.from(more),
    ]);
  };

  test("thousands of them are read or refused in words, never anything else", async () => {
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        try {
          const { figures } = await own(damaged(how), "damaged", "Gjøvik");
          for (const counts of [figures.settled, figures.requested, figures.decided]) {
            for (const [year, count] of Object.entries(counts ?? {})) {
              expect(year).toMatch(/^(19|20|21)\d\d$/);
              expect(count).toBeGreaterThanOrEqual(0);
              expect(count).toBeLessThanOrEqual(1_000_000);
            }
          }
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          expect(error.message.length).toBeGreaterThan(20);
          expect(error.message.length).toBeLessThan(8000);
        }
      }),
      { seed: 11, numRuns: 4000 },
    );
  });

  test("so are workbooks that are whole as archives, with nonsense in their sheets", async () => {
    const book = workbook({ Bosetting: ROWS, Boliger: [["Eide"], [4]] });
    const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const nonsense = fc.constantFrom(
      "<",
      ">",
      '"',
      "/",
      "<row",
      "</c>",
      'r="ZZZZ9999999"',
      't="s"',
      "<v>-1</v>",
      "&#x110000;",
      "<!--",
      "1e999",
      "\0",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(place, nonsense, fc.nat(30)), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const bytes = altered(book, (xml) =>
            changes.reduce((text, [where, put, gone]) => {
              const at = Math.floor(where * text.length);
              return text.slice(0, at) + put + text.slice(at + gone);
            }, xml),
          );
          await own(bytes, "damaged.xlsx").catch((error: unknown) =>
            expect(error).toBeInstanceOf(InputError),
          );
        },
      ),
      { seed: 13, numRuns: 1000 },
    );
  });

  test.each<[what: string, bytes: () => Uint8Array | string]>([
    [
      "a workbook of unfinished tags",
      () =>
        altered(workbook({ A: ROWS }), (xml) =>
          xml.replace("</sheetData>", `${"<row><c ".repeat(500_000)}</sheetData>`),
        ),
    ],
    [
      "a workbook of references to texts",
      () =>
        altered(workbook({ A: ROWS }), (xml) =>
          xml.replace(
            "</sheetData>",
            `<row r="9">${'<c r="A9" t="s"><v>0</v></c>'.repeat(300_000)}</row></sheetData>`,
          ),
        ),
    ],
    ["one line of ten million letters", () => `År;Bosatt\n2023;${"1 ".repeat(5_000_000)}`],
    ["a line of delimiters alone", () => `${";".repeat(10_000_000)}\n`],
    ["a quote that does not end", () => `År;"Bosatt\n${"2023;5\n".repeat(500_000)}`],
    ["many headers", () => `${Array.from({ length: 100_000 }, (_, i) => `navn ${i}`).join(";")}\n`],
    ["brackets in a header", () => `År;Bosatt ${"(".repeat(3_000_000)}\n2023;4\n`],
  ])("%s is answered in seconds", async (_what, bytes) => {
    const started = performance.now();
    await own(bytes()).catch((error: unknown) => expect(error).toBeInstanceOf(InputError));
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
