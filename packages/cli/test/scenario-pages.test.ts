import { existsSync, readFileSync } from "node:fs";
import { examplesByName } from "@glidepath/core/examples";
import { describe, expect, it } from "vitest";
import { cheapBlocks } from "../scripts/scenario-pages/cheap-blocks.js";
import { firstWorlds } from "../scripts/scenario-pages/first-worlds.js";
import { checkBlock } from "../scripts/scenario-pages/page-blocks.js";
import { defaultsBlock } from "../scripts/scenario-pages/register-block.js";
import { scenarioPages } from "../scripts/scenario-pages/scenario-page.js";
import { tablesIn } from "../scripts/scenario-pages/tables-in.js";
import { blocksIn, withBlocks } from "../scripts/scenario-pages/with-blocks.js";

const folder = new URL("../../../docs/scenarios/", import.meta.url);
const read = (name: string) => readFileSync(new URL(`${name}.md`, folder), "utf8");
const REFRESH = "refresh with `pnpm pages`, and see whether the words still hold";
const SEALED = ["results", "levels", "variants", "centre", "scenarios"];

describe("the pages of the scenarios", () => {
  it("are there for every example", () => {
    expect(scenarioPages.map(({ name }) => name).sort()).toEqual(Object.keys(examplesByName).sort());
  });

  it.each(scenarioPages)("$name has the question, policies and register that the code gives", (page) => {
    expect(blocksIn(read(page.name)), REFRESH).toMatchObject(cheapBlocks(page));
  });

  it("norwegian-defaults has the register that the code gives", () => {
    expect(blocksIn(read("norwegian-defaults")), REFRESH).toEqual({ register: defaultsBlock() });
  });

  it.each(scenarioPages)("$name has tables of a model that gives the same in its first worlds", (page) => {
    const { check = "" } = blocksIn(read(page.name));
    const [results] = check.split(" -->");
    expect(results, REFRESH).toBe(`<!-- ${firstWorlds(page.scenario)}`);
  });

  it.each(["index", ...scenarioPages.map(({ name }) => name)])(
    "%s has tables as they were written",
    (name) => {
      const blocks = blocksIn(read(name));
      const tables = Object.fromEntries(Object.entries(blocks).filter(([block]) => SEALED.includes(block)));
      const [results = ""] = blocks.check?.replace("<!-- ", "").split(" -->") ?? [];
      expect(blocks.check, REFRESH).toBe(checkBlock(results, tables));
    },
  );

  it.each(scenarioPages)("$name says how to run it, what to put in, and how to read it", ({ name }) => {
    const page = read(name);
    expect(page).toMatch(
      new RegExp(`^npx --yes pnpm@10\\.34\\.9 glidepath compare ${name}(?: --runs 1)?(?: --out out)?$`, "m"),
    );
    for (const heading of [
      "The case",
      "What is in it, and what is not",
      "The policies, and why these",
      "What comes out",
      "Reading it",
      "What would change the answer",
      "Register of assumptions",
    ]) {
      expect(page).toContain(`\n## ${heading}\n`);
    }
  });

  it.each(["index", "norwegian-defaults", ...scenarioPages.map(({ name }) => name)])(
    "%s links to pages of this folder that exist",
    (name) => {
      for (const [, file = ""] of read(name).matchAll(/\]\((?!https?:|\.\.)([^)#]+)/g)) {
        expect(existsSync(new URL(file, folder)), file).toBe(true);
      }
    },
  );
});

describe("a page's blocks", () => {
  const page = "Before\n<!-- generated: a -->\nold\n<!-- end -->\nAfter\n";

  it("are replaced, and the words around them are left", () => {
    const written = withBlocks("x", page, { a: "new" });
    expect(written).toBe("Before\n<!-- generated: a -->\n\nnew\n\n<!-- end -->\nAfter\n");
    expect(blocksIn(written)).toEqual({ a: "new" });
  });

  it("must have a place each", () => {
    expect(() => withBlocks("x", page, { a: "new", b: "new" })).toThrow(
      "x.md has no place for the block: b.",
    );
    expect(() => withBlocks("x", page, {})).toThrow("x.md has a place for an unknown block: a.");
  });
});

// What the words of the pages say of their tables. Where one fails, the words are to be written anew.
describe("the words of the pages hold for their tables", () => {
  const tables = (name: string, block: string) => tablesIn(blocksIn(read(name))[block] ?? "");
  /** Policies and differences over the plan years and the whole run. */
  const results = (name: string) => {
    const [planPolicies, wholePolicies, plan, whole] = tables(name, "results");
    if (!planPolicies || !wholePolicies || !plan || !whole) throw new Error(`${name}.md lacks a table.`);
    return { planPolicies, wholePolicies, plan, whole };
  };
  /** The main difference when something is otherwise. */
  const variants = (name: string) => {
    const [table] = tables(name, "variants");
    if (table === undefined) throw new Error(`${name}.md has no variants.`);
    const [plan = "", whole = ""] = table.columns;
    const find = (label: string) => table.rows.find((row) => row.startsWith(label)) ?? label;
    return {
      rows: table.rows,
      plan: (label: string) => table.number(find(label), plan),
      whole: (label: string) => table.number(find(label), whole),
    };
  };
  const STANDS = "as the scenario stands";

  it.each(["drammen-2024", "hamar-2024"])(
    "%s: sharp is better, by level more than adjustment more than surprise",
    (name) => {
      const { plan, whole } = results(name);
      for (const table of [plan, whole]) {
        expect(table.number("net", "sharp")).toBeGreaterThan(0);
        expect(table.number("better in", "sharp")).toBeGreaterThan(75);
      }
      const surprise = whole.number("from surprise", "sharp");
      const adjustment = whole.number("from adjustment", "sharp");
      expect(surprise).toBeLessThan(0);
      expect(adjustment).toBeGreaterThan(-surprise);
      expect(whole.number("from level", "sharp")).toBeGreaterThan(adjustment);
    },
  );

  it("Drammen: early notice is worth more under sharp than under gradual, and something under both", () => {
    const { whole } = results("drammen-2024");
    const underGradual = -whole.number("net", "gradual-yearly");
    const underSharp = whole.number("net", "sharp-ahead") - whole.number("net", "sharp");
    expect(underGradual).toBeGreaterThan(0);
    expect(underSharp).toBeGreaterThan(underGradual);
    expect(underSharp).toBeLessThan(whole.number("net", "sharp") / 4);
  });

  it("Drammen: the fund runs dry in nearly all worlds under every policy", () => {
    const { wholePolicies } = results("drammen-2024");
    for (const policy of wholePolicies.rows) {
      expect(wholePolicies.number(policy, wholePolicies.columns.at(-1) ?? "")).toBeGreaterThan(90);
    }
  });

  it.each(["drammen-2024", "hamar-2024", "tolga-2024"])(
    "%s: only what a person costs and brings, all together, turns the answer round",
    (name) => {
      const { rows, whole } = variants(name);
      const turned = rows.filter((row) => whole(row) < 0);
      expect(turned).toEqual([expect.stringMatching(/^a person costs little/)]);
    },
  );

  it("Drammen without randomness: sharp gains more than on average over uncertain worlds", () => {
    const alone = results("drammen-2024-deterministic").whole.number("net", "sharp");
    expect(alone).toBeGreaterThan(results("drammen-2024").whole.number("net", "sharp"));
  });

  it("Hamar: who settles more comes out worse; most abandoned plans are ties; returning changes little", () => {
    const { whole } = results("hamar-2024");
    expect(whole.number("net", "as-asked")).toBeLessThan(0);
    expect(whole.number("net", "capacity-led")).toBeLessThan(0);
    expect(whole.number("net", "gradual-abandoned")).toBeGreaterThan(0);
    expect(whole.number("ties, half each", "gradual-abandoned")).toBeGreaterThan(50);
    const { plan, whole: over } = variants("hamar-2024");
    expect(Math.abs(over("45 % return") / over(STANDS) - 1)).toBeLessThan(0.1);
    expect(plan("none is, and hardly")).toBeLessThan(plan(STANDS));
  });

  it("Tolga: the difference is small beside a post and beside each policy's range; none is best in the end", () => {
    const { plan, whole, planPolicies } = results("tolga-2024");
    expect(plan.number("net", "sharp")).toBeGreaterThan(0);
    expect(plan.number("net", "sharp")).toBeLessThan(3);
    expect(whole.number("better in", "sharp")).toBeLessThan(85);
    const range = planPolicies.cell("sharp", "net").match(/\((\S+) to (\S+)\)/);
    const [low, high] = [range?.[1], range?.[2]].map((text) => Number(text?.replace("\u2212", "-")));
    expect((high ?? 0) - (low ?? 0)).toBeGreaterThan(10 * plan.number("net", "sharp"));
    for (const policy of ["sharp", "as-asked"]) {
      expect(whole.number("net", "none")).toBeGreaterThan(whole.number("net", policy));
    }
    expect(plan.number("net", "none")).toBeLessThan(whole.number("net", "none") / 2);
  });

  it("Skåne: sharp is better by level more than adjustment; under the old rule the answer turns round", () => {
    const { whole } = results("skane-2017");
    expect(whole.number("net", "sharp")).toBeGreaterThan(0);
    expect(whole.number("from level", "sharp")).toBeGreaterThan(whole.number("from adjustment", "sharp"));
    expect(whole.number("net", "as-asked")).toBeLessThan(-whole.number("net", "sharp"));
    const { plan, whole: over } = variants("skane-2017");
    expect(over("the state still pays for an agreed place")).toBeLessThan(0);
    expect(over("a place costs 450 000")).toBeLessThan(over(STANDS) / 4);
    expect(plan("none is, and hardly")).toBeLessThan(plan(STANDS) / 4);
  });

  it("Volunteers: most of the gain is a shorter time in need; half of culture alone does not pay", () => {
    const { whole } = results("volunteers");
    expect(whole.number("better in", "sharp-volunteers")).toBeGreaterThan(95);
    const { whole: over } = variants("volunteers");
    expect(over("volunteers take nothing over")).toBeLessThan(0);
    expect(over("they take over half of culture")).toBeLessThan(0);
    const third = over("people need the refugee service as long") / over(STANDS);
    expect(third).toBeGreaterThan(0.25);
    expect(third).toBeLessThan(0.45);
  });

  it("Districts: nearly even over the plan years, less over the whole run; the rows named pay", () => {
    const { plan, whole } = results("districts");
    const work = "gradual-area-work";
    expect(Math.abs(plan.number("net", work))).toBeLessThan(-whole.number("net", work) / 4);
    expect(whole.number("net", "sharp")).toBeGreaterThan(
      results("drammen-2024").whole.number("net", "sharp"),
    );
    const { rows, plan: over } = variants("districts");
    expect(rows.slice(2).filter((row) => over(row) <= 0)).toEqual([]);
    expect(over("concentration adds nothing")).toBeLessThan(0);
  });

  it("Reception centre: the grant meets about three tenths of its cost, and the choice stays as it is", () => {
    const [centre] = tables("reception-centre", "centre");
    for (const policy of ["gradual", "sharp"]) {
      const share = (centre?.number(policy, "grants") ?? 0) / (centre?.number(policy, "costs") ?? 1);
      expect(Math.abs(share - 0.3)).toBeLessThan(0.05);
    }
    const { rows, whole } = variants("reception-centre");
    for (const row of rows) expect(Math.abs(whole(row) / whole(STANDS) - 1)).toBeLessThan(0.02);
  });

  it("Exact cases: 126.75 million in 2017–2020, and 180 000 for three months of 60 idle units", () => {
    const { plan, planPolicies } = results("exact-cases");
    expect(planPolicies.number("once", "grants")).toBe(126.75);
    const saved = plan.number("net", "fallKnown") - plan.number("net", "fallUnannounced");
    expect(saved).toBeCloseTo(0.18, 9);
  });
});
