import { checkScenario } from "@glidepath/core";
import { hamar2024 } from "@glidepath/core/examples";
import { describe, expect, test } from "vitest";
import { givenScenario } from "../../src/live/given-scenario.js";
import { settlementTable } from "../../src/live/settlement-table.js";

const FIVE_YEARS = "År;Bosatt\n2019;8\n2020;10\n2021;12\n2022;40\n2023;60\n";

describe("a table of settlement", () => {
  test("is read by its headers, below a title, with sums, notes beside and numbers that are not known", () => {
    const table = settlementTable(
      'Bosetting i kommunen\n"År";Anmodet;"Bosatte";Merknad\n2022;150;"1 148";høyest\n2023;220;..;\nSum;370;148;\n',
    );
    expect(table).toEqual({
      settled: { "2022": 1148 },
      requested: { "2022": 150, "2023": 220 },
      decided: {},
      passedOver: ["Merknad"],
      problems: [],
    });
  });

  test("English headers and commas do as well", () => {
    expect(settlementTable("Year,Settled,Decided\n2023,212,215\n")).toMatchObject({
      settled: { "2023": 212 },
      decided: { "2023": 215 },
      problems: [],
    });
  });

  test.each([
    [
      "År;Bosatt\n2023;ca 120\n",
      "Linje 2, kolonnen «Bosatt»: «ca 120» er ikke et helt antall personer. Skriv bare sifre, for eksempel 120; la feltet stå tomt der tallet ikke er kjent.",
    ],
    // It may be 1 234 or a little more than one.
    [
      "År;Bosatt\n2023;1.234\n",
      "Linje 2, kolonnen «Bosatt»: «1.234» er ikke et helt antall personer. Skriv bare sifre, for eksempel 120; la feltet stå tomt der tallet ikke er kjent.",
    ],
    ["År;Bosatt\nhøsten;12\n", "Linje 2: året er «høsten». Skriv et kalenderår, for eksempel 2023."],
    ["År;Bosatt\n2023;12\n2023;13\n", "Linje 3: 2023 står også i linje 2. La hvert år stå én gang."],
    [
      "Aar;Folk\n2023;12\n",
      "Ingen linje har overskrifter for år og bosatte. Den første linjen er «Aar, Folk». Skriv en linje med År;Bosatt øverst i tabellen.",
    ],
  ])("%j is told with place, value and repair", (text, told) => {
    expect(settlementTable(text).problems.map(({ nb }) => nb)).toEqual([told]);
  });
});

describe("a given scenario", () => {
  test("is none without a file", () => {
    expect(givenScenario(null)).toMatchObject({ scenario: undefined, problems: [] });
  });

  test("is that of the file", () => {
    const text = JSON.stringify({ ...hamar2024, name: "Vår by" });
    const { scenario } = givenScenario({ name: "by.json", text });
    expect(scenario).toEqual(checkScenario({ ...hamar2024, name: "Vår by" }));
  });

  test("that is wrong is told by key, value and repair in both languages, every fault of it", () => {
    const text = JSON.stringify({
      ...hamar2024,
      housing: { ...hamar2024.housing, leaseMonths: -3 },
      policies: { sharp: { kind: "dropp", to: 28 } },
    });
    const { scenario, problems } = givenScenario({ name: "by.json", text });
    expect(scenario).toBeUndefined();
    expect(problems).toHaveLength(2);
    const nb = problems.map((problem) => problem.nb).join("\n");
    const en = problems.map((problem) => problem.en).join("\n");
    expect(nb).toMatch(
      /^housing\.leaseMonths: .*Skal være et tall fra 1 til \d+ \(måneder\)\. Nå står det -3\.$/m,
    );
    expect(en).toMatch(
      /^housing\.leaseMonths: .*Expected a number from 1 to \d+ \(months\)\. Received -3\.$/m,
    );
    expect(nb).toMatch(/^policies\.sharp\.kind: .*Mente du «drop»\?/m);
    expect(en).toMatch(/^policies\.sharp\.kind: .*Did you mean "drop"\?/m);
  });

  test("that is no text asks for CSV", () => {
    const { problems } = givenScenario({ name: "budsjett.xlsx", text: undefined });
    expect(problems.map(({ nb }) => nb)).toEqual([
      "budsjett.xlsx er ikke en tekstfil. Lagre et regneark som CSV, eller velg en scenariofil (YAML eller JSON).",
    ]);
  });

  test("is started from a table in the year after its last one, with what was assumed", () => {
    const { scenario, start } = givenScenario({ name: "Nyby.csv", text: FIVE_YEARS });
    expect(scenario?.name).toBe("Nyby 2024");
    expect(scenario?.plan.firstYear).toBe(2024);
    expect(Object.values(scenario?.history.years ?? {}).map(({ settled }) => settled)).toEqual([
      8, 10, 12, 40, 60,
    ]);
    expect(start?.nb.toFillIn.map(({ key }) => key)).toContain("housing.owned");
  });

  test("of a municipality with published figures needs no more than the name", () => {
    const { scenario, problems } = givenScenario(
      { name: "tabell.csv", text: "År;Bosatt\n2023;200\n" },
      "Hamar",
    );
    expect(problems).toEqual([]);
    expect(scenario?.history.years["2023"]?.settled).toBe(200);
    expect(scenario?.history.years["2022"]?.settled).toBe(hamar2024.history.years["2022"]?.settled);
  });

  test("of one without says which years it lacks, and which municipality may have been meant", () => {
    const { problems } = givenScenario({ name: "Hammar.csv", text: "År;Bosatt\n2022;148\n2023;212\n" });
    expect(problems.map(({ nb }) => nb)).toEqual([
      "Tabellen mangler bosatte i 2019, 2020, 2021, og for «Hammar» er det ikke publisert noe som kan stå der. " +
        "Legg til årene, med 0 der ingen ble bosatt. Eller mente du kommunen Hamar? Skriv navnet.",
    ]);
  });

  test("that would begin too early says from when it can", () => {
    const { problems } = givenScenario({ name: "Nyby.csv", text: "År;Bosatt\n1999;8\n" });
    expect(problems.map(({ en }) => en)).toEqual([
      "The plan would begin in 2000, the year after the last one of the table, and must begin from 2018 to 2040. Add or remove years.",
    ]);
  });
});
