import { beforeAll, describe, expect, test } from "vitest";
import { compare, type Comparison, type ScenarioInput } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import { textsIn } from "../../src/language/texts.js";
import { html } from "../../src/report/html.js";
import { linkedText } from "../../src/report/linked-text.js";
import { reportHtml } from "../../src/report/report-html.js";

const EVIL = `<script>alert("x")</script><img src=x onerror='y'>&`;
const ESCAPED = "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&lt;img src=x onerror=&#39;y&#39;&gt;&amp;";

let comparison: Comparison;
let report: string;

beforeAll(() => {
  const scenario = {
    ...drammen2024,
    name: `Name ${EVIL}`,
    question: `Question ${EVIL}`,
    description: `Description ${EVIL}`,
    fund: {
      opening: {
        value: 1,
        unit: `Unit ${EVIL}`,
        source: `Source ${EVIL}`,
        note: `Note ${EVIL}`,
        status: "own" as const,
      },
      interest: 0,
    },
    services: {
      ...drammen2024.services,
      school: { ...drammen2024.services.school, label: `Label ${EVIL}` },
    } as ScenarioInput["services"],
    grants: {
      ...drammen2024.grants,
      integrationGrant: { ...drammen2024.grants.integrationGrant, label: `Grant ${EVIL}` },
    } as ScenarioInput["grants"],
    policies: {
      gradual: { kind: "hold" as const, at: 200, description: `Policy ${EVIL}` },
      sharp: { kind: "hold" as const, at: 100 },
    },
  };
  comparison = compare(scenario, { runs: 250, seed: `Seed ${EVIL}` });
  report = reportHtml(comparison, textsIn("en"), `Command ${EVIL}`);
});

describe("the report", () => {
  test.each([
    "Name",
    "Question",
    "Description",
    "Label",
    "Grant",
    "Unit",
    "Source",
    "Note",
    "Policy",
    "Seed",
    "Command",
  ])("shows the %s of a scenario as text, not as markup", (place) => {
    expect(report).toContain(`${place} ${ESCAPED}`);
  });

  test("has no script, and no element or style that would fetch something", () => {
    expect(report).not.toMatch(/<(?:script|link|iframe|img|object|embed|base|form)\b/i);
    expect(report).not.toMatch(/@import|url\(/i);
    expect(report).toContain("default-src 'none'");
  });

  test("gives the same bytes for the same comparison", () => {
    expect(reportHtml(comparison, textsIn("en"), `Command ${EVIL}`)).toBe(report);
  });

  test("answers first, and goes from there to how it was made", () => {
    const headings = [...report.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, heading]) => heading);
    expect(headings).toEqual([
      "The answer",
      "The policies",
      "Table for the budget paper",
      "More precisely",
      "Net by year",
      "The reserve fund",
      "The chance of a deficit",
      "Who settles",
      "What it costs to adjust, by service",
      "The differences",
      "Where the difference comes from",
      "Robustness",
      "What matters most",
      "What the figures rest on",
      "How this was made",
    ]);
    const answer = report.match(/<section class="answer">(.*?)<\/section>/s)?.[1] ?? "";
    expect(answer.match(/<p>/g)).toHaveLength(3);
  });

  test("has a chart for each finding, all with a text in place of the picture", () => {
    const figures = report.match(/<figure>\n<h3>[^<]+<\/h3>\n<svg .*?<\/svg>\n<figcaption>/gs) ?? [];
    // Net, fund, deficits, settled, adjustment, difference, waterfall, and what matters.
    expect(figures).toHaveLength(8);
    for (const figure of figures) {
      expect(figure).toMatch(/<svg [^>]*role="img"/);
      // More than a name: with numbers.
      expect(figure.match(/aria-label="([^"]{60,})"/)?.[1]).toMatch(/\d/);
    }
  });

  test("names the hash, the years and nothing that is not a number", () => {
    expect(report).toContain(comparison.hash);
    expect(report).toContain('<th scope="col">2027</th>');
    expect(report).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });

  test("names for every service the income that meets it, rents and the municipality's own money too", () => {
    const rows = [
      ...report.matchAll(/<tr><th scope="row">([^<]*)<\/th><td>([^<]*)<\/td><td>([^<]*)<\/td><\/tr>/g),
    ];
    const metBy = Object.fromEntries(rows.map(([, service, , income]) => [service, income]));
    expect(metBy).toMatchObject({
      "Introduction benefit": `Grant ${ESCAPED}`,
      "Language training (adult education)": "Language grant, collective protection (norsktilskudd)",
      "Homes for unaccompanied minors": "Grant for unaccompanied minors (særskilt tilskudd)",
      "Rare costly needs": "Grant for disability and behaviour (tilskudd 2)",
      Dwellings: "rents",
    });
  });

  test("opens and closes every table, list and figure", () => {
    for (const tag of ["table", "tr", "td", "th", "dl", "ul", "figure", "div", "section", "svg", "p"]) {
      const opened = report.match(new RegExp(`<${tag}[\\s>]`, "g"))?.length ?? 0;
      const closed = report.match(new RegExp(`</${tag}>`, "g"))?.length ?? 0;
      expect([tag, opened]).toEqual([tag, closed]);
    }
  });
});

describe("the report in Norwegian", () => {
  test("says in its own words what the scenario does not say, with decimal commas", () => {
    const norwegian = reportHtml(comparison, textsIn("nb"), "glidepath compare x");
    expect(norwegian).toContain('<html lang="nb">');
    expect(norwegian).toContain("<h2>Svaret</h2>");
    expect(norwegian).toContain("glidepath compare x --lang nb");
    // What comes after quotes the scenario's sources and notes.
    const own = norwegian
      .slice(norwegian.indexOf("<main>"), norwegian.indexOf("Hva som betyr mest"))
      .replaceAll(`Policy ${ESCAPED}`, "")
      .replaceAll(/ [\w-]+="[^"]*"|<style>.*?<\/style>/gs, "");
    expect(
      own.match(/\b(?:worlds?|grants|policy|policies|adjustment|mean|costs|dwellings|of|the)\b/gi) ?? [],
    ).toEqual([]);
    expect(own).toMatch(/\d,\d/);
    // Neither in tables nor in charts; sources and versions come after.
    expect(own.match(/.{20}\d\.\d.{20}/g) ?? []).toEqual([]);
  });
});

describe("the report of other comparisons", () => {
  const policies = {
    gradual: { kind: "hold" as const, at: 200 },
    sharp: { kind: "hold" as const, at: 100 },
    middle: { kind: "hold" as const, at: 150 },
  };
  const { gradual } = policies;

  test.each([
    ["one policy alone", { gradual }, 40],
    ["one world", policies, 1],
    ["two policies that are the same", { gradual, again: gradual }, 30],
    ["three policies", policies, 30],
  ])("%s: has no number that is none, and says what it is", (_, tried, runs) => {
    const text = reportHtml(
      compare({ ...drammen2024, policies: tried }, { runs, seed: "other" }),
      textsIn("en"),
      "x",
    );
    expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
    expect(text.match(/<section class="answer">(.*?)<\/section>/s)?.[1]?.match(/<p>/g)).toHaveLength(3);
  });

  test("worlds that are not kept: the same report, from what is added up", () => {
    expect(reportHtml(withoutWorlds(comparison), textsIn("en"), `Command ${EVIL}`)).toBe(report);
  });
});

/** A comparison that refuses what one of more than EXACT_RUNS worlds does: to give single worlds. */
function withoutWorlds(kept: Comparison): Comparison {
  const guard = <Result extends object>(result: Result): Result =>
    new Proxy(result, {
      get: (target, key) => {
        if (key === "values" || key === "plus" || key === "minus") throw new RangeError("not kept");
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value === "function") return (...given: unknown[]) => guarded(value.apply(target, given));
        return guarded(value);
      },
    });
  const guarded = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(guarded)
      : typeof value === "object" && value !== null
        ? guard(value)
        : value;
  return new Proxy(kept, {
    get: (target, key) => {
      if (key === "quantileAccuracy") return 0.002;
      if (key === "policy") return (name: string) => guard(target.policy(name));
      if (key === "difference") return (a: string, b: string) => guard(target.difference(a, b));
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

describe("html", () => {
  test("escapes text, keeps markup and joins lists", () => {
    const items = ["a<b", "c"].map((item) => html`<li title="${'"'}">${item}</li>`);
    expect(html`<ul>${items}${undefined}${1}</ul>`.markup).toBe(
      '<ul><li title="&quot;">a&lt;b</li><li title="&quot;">c</li>1</ul>',
    );
  });
});

describe("links", () => {
  test("are made of web addresses alone", () => {
    expect(linkedText("see https://a.no/x?y=1&z=2 (page 3)").markup).toBe(
      'see <a href="https://a.no/x?y=1&amp;z=2">https://a.no/x?y=1&amp;z=2</a> (page 3)',
    );
    expect(linkedText('javascript:alert(1) https://a.no/"onclick=1').markup).toBe(
      'javascript:alert(1) <a href="https://a.no/">https://a.no/</a>&quot;onclick=1',
    );
  });
});
