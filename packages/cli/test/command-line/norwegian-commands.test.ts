import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expectedGrants } from "@glidepath/core";
import { examplesByName } from "@glidepath/core/examples";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { textsIn } from "../../src/language/texts.js";
import { tooWide } from "../helpers/run-cli.js";
import { runInProcess } from "../helpers/run-in-process.js";

/** Words of the program's English that no Norwegian, name of a key or of a command has. */
const ENGLISH =
  /\b(the|of|with|which|this|that|is|are|was|were|from|than|years?|worlds?|persons?|grants?|costs?|rents?|settled|decided|known|needed|dwellings|fund|rates?|published|nothing|numbers?|between|write|give)\b/gi;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-nb-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What the program itself says: without keys, options, commands, links and the one unit that it knows by name. */
function ownWords(text: string): string {
  return text
    .replace(/^ +glidepath .*(\n {4}--.*)?$/gm, "")
    .replace(/[\w[\]-]*\w\.[\w.[\]/-]+/g, "")
    .replace(/--[\w-]+/g, "")
    .replace(/calendar\s+year/g, "");
}

/** An example as a file in which every text that the program only repeats says the same Norwegian thing. */
async function withNorwegianTexts(name: string): Promise<string> {
  const TEXTS = ["label", "description", "question", "unit", "source", "note", "reference"];
  const translated = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(translated);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        TEXTS.includes(key) && typeof value === "string" && value !== "calendar year"
          ? "ord"
          : translated(value),
      ]),
    );
  };
  const path = join(folder, `${name}.json`);
  await writeFile(path, JSON.stringify(translated(examplesByName[name])));
  return path;
}

const scenarios = ["drammen-2024", "tolga-2024", "skane-2017", "volunteers", "reception-centre", "districts"];

describe("explain --lang nb", () => {
  test.each(scenarios)("%s: within 80 columns, and no English but that of the file", async (name) => {
    const file = await withNorwegianTexts(name);
    const policies = Object.keys(examplesByName[name]?.policies ?? {});
    const [policy = "", other] = policies;
    const against = other === undefined ? [] : ["--against", other];
    for (const choice of [
      ["--run", "3"],
      ["--runs", "20", "--worst", "7.5%"],
    ]) {
      const words = ["explain", file, "--policy", policy, ...against, ...choice];
      const { code, stdout, stderr } = await runInProcess(...words, "--lang", "nb");
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(tooWide(stdout)).toEqual([]);
      expect(ownWords(stdout).match(ENGLISH)).toBeNull();
      expect(stdout).toContain("Disposisjonsfond");
    }
    const [norwegian, english] = await Promise.all(
      ["nb", "en"].map((lang) =>
        runInProcess("explain", file, "--policy", policy, "--run", "3", "--json", "--lang", lang),
      ),
    );
    expect(norwegian).toEqual(english);
  });

  test("writes a decimal comma, months and the Norwegian name of a grant", async () => {
    const { stdout } = await runInProcess(
      "explain",
      "tolga-2024",
      "--policy",
      "gradual",
      "--run",
      "3",
      "--lang",
      "nb",
    );
    expect(stdout).toMatch(/^prisnivå +1,000/m);
    expect(stdout).toMatch(/^kjent fra +feb 24 +feb 24/m);
    expect(stdout).toContain("Integreringstilskudd");
    expect(stdout).toContain("1000 kr");
  });

  test.each([
    [["--run", "1", "--median"], /--run og --median velger et forløp hver for seg/],
    [["--run", "1", "--runs", "5"], /Utelat --runs/],
    [["--run", "1", "--against", "gradual"], /--against nevner alternativet «gradual» selv/],
  ])("%j is refused in Norwegian", async (words, said) => {
    const { code, stderr } = await runInProcess(
      "explain",
      "tolga-2024",
      "--policy",
      "gradual",
      ...words,
      "--lang",
      "nb",
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
  });
});

describe("grants --lang nb", () => {
  const norway = ["--settled", "2019:65,2020:56,2021:59,2022:324,2023:400", "--unaccompanied", "0.05"];
  const sweden = ["--country", "sweden", "--settled", "2017:100,2019:10:unaccompaniedMinor"];

  test.each([[norway], [sweden]])(
    "%j: within 80 columns, no English, and the same numbers",
    async (words) => {
      const { code, stdout, stderr } = await runInProcess("grants", ...words, "--lang", "nb");
      expect(code).toBe(0);
      expect(tooWide(stdout + stderr)).toEqual([]);
      expect(stderr).toMatch(/^Merk: det er ikke oppgitt noe for 201/);
      expect(ownWords(stdout + stderr).match(ENGLISH)).toBeNull();
      const [norwegian, english] = await Promise.all(
        ["nb", "en"].map((lang) => runInProcess("grants", ...words, "--json", "--lang", lang)),
      );
      expect(norwegian?.stdout).toBe(english?.stdout);
    },
  );

  test("has Norwegian for every grant and assumption, whatever is set", () => {
    const { grants } = textsIn("nb");
    const settled = [2016, 2022, 2025].map((year) => ({ year, persons: 10 }));
    const movements = {
      reunifiedPerSettled: 0.1,
      bornPerSettled: 0.01,
      leavingPerYear: 0.01,
      movedOutAfterFiveYears: 0.1,
      movedInPerMovedOut: 1,
    };
    const composition = { temporaryShare: 0.5, unaccompaniedShare: 0.1 };
    for (const result of [
      expectedGrants({ settled, composition: { unaccompaniedShare: 0.1 } }),
      expectedGrants({ settled, movements, composition, paidLater: 0.1 }),
      expectedGrants({
        country: "sweden",
        settled: [{ year: 2017, persons: 1, group: "unaccompaniedMinor" }],
      }),
    ]) {
      for (const [name, { label }] of Object.entries(result.grants))
        expect(grants.grant(name, label)).not.toBe(label);
      for (const { name, unit } of result.assumptions) {
        expect(grants.assumption(name)).not.toBe(name);
        expect(grants.assumptionUnit(unit)).not.toBe(unit);
      }
    }
  });

  test.each([
    [
      ["--settled", "2020:1", "--to", "2035"],
      /--to kan ikke være 2035\. Satsene for Norge er oppgitt for 2009 til 2030/,
    ],
    [["--settled", "2020:1", "--from", "2021", "--to", "2020"], /--from 2021 er etter --to 2020/],
    [["--settled", "2020:1", "--to", "2019"], /--from 2020 er etter --to 2019/],
    [["--settled", "2045:1"], /Et bosettingsår kan ikke være 2045/],
    [["--settled", "2020:99999999"], /Bosatte i 2020 kan ikke være 99999999/],
    [["--settled", "2020:1", "--country", "swedn"], /«swedn».* Mente du «sweden»\?/],
    [["--settled", "2018:1", "--country", "sweden", "--born", "0.1"], /--born gjelder bare Norge/],
    [["--settled", "2018:1", "--csv", "x.csv"], /Bruk ett av valgene/],
    [[], /ikke oppgitt hvem som er bosatt/],
  ])("%j is refused in Norwegian", async (words, said) => {
    const { code, stderr } = await runInProcess("grants", ...words, "--lang", "nb");
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
  });
});

describe("data --lang nb", () => {
  test("heads, kinds, statuses and notes are Norwegian; what it lists is as it is written", async () => {
    const { code, stdout } = await runInProcess("data", "--lang", "nb");
    expect(code).toBe(0);
    expect(tooWide(stdout)).toEqual([]);
    expect(stdout).toMatch(/^Norge: \d+ oppføringer, \d+ tall$/m);
    expect(stdout).toMatch(/^navn +år +enhet +grunnlag +kilde$/m);
    const [table = "", missing = ""] = stdout.split("Dette mangler");
    expect(table).toMatch(/ (fra kilde|utledet|antatt)( \+[ua]+)? /);
    expect(table).not.toMatch(
      /\b(entries|\d numbers?\)|abolished from|Status:|cited |derived \+|assumed \+)/,
    );
    expect(missing).toMatch(/^Nordiske land$/m);
    expect(missing).not.toContain("Instead:");
    const entry = await runInProcess("data", "--figure", "norway.municipalDeflator", "--lang", "nb");
    expect(entry.stdout).toMatch(/tidsserie, 2014–2026, 13 tall/);
    expect(entry.stdout).toMatch(/2014 +3,1 +fra kilde +\[1\]/);
    expect(entry.stdout).toContain("Kilder");
    const [norwegian, english] = await Promise.all(
      ["nb", "en"].map((lang) => runInProcess("data", "--country", "denmark", "--json", "--lang", lang)),
    );
    expect(norwegian).toEqual(english);
  });

  test("says in Norwegian that it holds nothing of the kind", async () => {
    const { stdout } = await runInProcess("data", "--find", "zzz", "--lang", "nb");
    expect(stdout).toContain('Ingen oppføring inneholder "zzz".');
    const { code, stderr } = await runInProcess("data", "--figure", "deflator", "--lang", "nb");
    expect(code).toBe(2);
    expect(stderr).toContain("--figure: det finnes ingen oppføring «deflator».");
  });
});

describe("check --lang nb", () => {
  test.each(scenarios)("%s: within 80 columns, and no English but that of the file", async (name) => {
    const { code, stdout } = await runInProcess("check", await withNorwegianTexts(name), "--lang", "nb");
    expect(code).toBe(0);
    expect(tooWide(stdout)).toEqual([]);
    expect(stdout).toContain("dette scenariet kan brukes");
    // Values stand as in the file, in words of its keys.
    const [, summary = ""] = stdout.split("\n\n");
    expect(summary).toContain("Hva tallene bygger på");
    expect(ownWords(summary).match(ENGLISH)).toBeNull();
    expect(stdout).not.toMatch(/What is|Assumed of|drawn anew|published source/);
  });

  test("lists what goes together in Norwegian", async () => {
    const path = join(folder, "sammen.json");
    const correlations = [
      { between: ["housing.owned", "fund.opening"], rank: 0.5, status: "assumed", note: "ord" },
    ];
    await writeFile(path, JSON.stringify({ ...examplesByName["tolga-2024"], correlations }));
    const { stdout } = await runInProcess("check", path, "--lang", "nb");
    expect(stdout).toContain("housing.owned og fund.opening: 0.5, assumed; ord");
    expect(stdout).toMatch(
      /correlations\[0\]: rangkorrelasjon 0\.5 mellom housing\.owned og\s+fund\.opening/,
    );
  });

  test("a damaged file: every problem with place, repair and value", async () => {
    const path = join(folder, "feil.yaml");
    await writeFile(
      path,
      JSON.stringify({ ...examplesByName["tolga-2024"], chance: "ja", fund: { opning: 5 } }),
    );
    const { code, stderr } = await runInProcess("check", path, "--lang", "nb");
    expect(code).toBe(2);
    expect(stderr).toContain(
      'chance: Verdien er av feil slag. Skal være true eller false. Nå står det "ja".',
    );
    expect(stderr).toMatch(/fund\.opning: Her finnes det ingen slik nøkkel\. Mente du «opening»\?/);
    await writeFile(path, "plan:\n\tfirstYear: 2024\n");
    const tab = await runInProcess("check", path, "--lang", "nb");
    expect(tab.stderr).toContain("Bruk mellomrom og ikke tabulator til innrykk.");
  });
});

describe("shard, merge and worker", () => {
  test.each([
    [["shard", "tolga-2024", "--index", "3", "--of", "2", "-o", "p.json"], "den delen finnes ikke"],
    [["shard", "tolga-2024", "--index", "x", "--of", "2", "-o", "p.json"], "bare med siffer"],
    [["shard", "tolga-2024", "--index", "0", "--of", "2", "-o", "p", "--precision", "1"], "under ett"],
    [["merge", "README.md"], "er ikke en del av en sammenligning"],
    [["worker", "--redis", "http://nowhere"], "kryptert forbindelse"],
    [["grants", "--from", "soon"], "Skriv et kalenderår"],
  ])("%j is refused in Norwegian", async (words, said) => {
    const { code, stdout, stderr } = await runInProcess(...words, "--lang", "nb");
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.replaceAll(/\s+/g, " ")).toContain(said);
    expect(ownWords(stderr.replace(/<\w+>|glidepath \w+/g, "")).match(ENGLISH) ?? []).toEqual([]);
  });

  test("a part is written, found complete and merged in Norwegian", async () => {
    const part = join(folder, "part.json");
    const shard = ["shard", "tolga-2024", "--runs", "2", "--index", "0", "--of", "1", "-o", part];
    const words = [...shard, "--workers", "1", "--lang", "nb"];
    expect((await runInProcess(...words)).stderr).toBe(`Skrevet: ${part}, 2 av 2 forløp, del 0 av 0 til 0\n`);
    expect((await runInProcess(...words)).stderr).toContain("finnes allerede og er fullstendig");
    const merged = await runInProcess("merge", part, part, "--workers", "1", "--json", "--lang", "nb");
    expect(merged.code).toBe(0);
    expect(merged.stderr).toContain("hoppes over");
    const text = await readFile(part, "utf8");
    await writeFile(part, text.slice(0, -10));
    const cut = await runInProcess("merge", part, "--lang", "nb");
    expect(cut.code).toBe(2);
    expect(cut.stderr).toContain("er avkortet: den har ingen sluttlinje. Lag delen på nytt");
  });
});
