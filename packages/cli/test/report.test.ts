import { beforeAll, describe, expect, test } from "vitest";
import { compare, type Comparison } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import { textsIn } from "../src/language/texts.js";
import { html } from "../src/report/html.js";
import { linkedText } from "../src/report/linked-text.js";
import { reportHtml } from "../src/report/report-html.js";

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
    policies: {
      gradual: { kind: "hold" as const, at: 200, description: `Policy ${EVIL}` },
      sharp: { kind: "hold" as const, at: 100 },
    },
  };
  comparison = compare(scenario, { runs: 40, seed: `Seed ${EVIL}` });
  report = reportHtml(comparison, textsIn("en"), `Command ${EVIL}`);
});

describe("the report", () => {
  test.each(["Name", "Question", "Description", "Unit", "Source", "Note", "Policy", "Seed", "Command"])(
    "shows the %s of a scenario as text, not as markup",
    (place) => {
      expect(report).toContain(`${place} ${ESCAPED}`);
    },
  );

  test("has no script, and no element or style that would fetch something", () => {
    expect(report).not.toMatch(/<(?:script|link|iframe|img|object|embed|base|form)\b/i);
    expect(report).not.toMatch(/@import|url\(/i);
    expect(report).toContain("default-src 'none'");
  });

  test("gives the same bytes for the same comparison", () => {
    expect(reportHtml(comparison, textsIn("en"), `Command ${EVIL}`)).toBe(report);
  });

  test("has charts, tables by policy and span, the fund, the register and how it was made", () => {
    expect(report.match(/<svg [^>]*role="img"|<svg [^>]*viewBox/g)?.length).toBeGreaterThanOrEqual(5);
    for (const heading of [
      "The policies",
      "Net by year",
      "Who settles",
      "The differences",
      "Where the difference comes from",
      "The reserve fund",
      "What the figures rest on",
      "How this was made",
    ]) {
      expect(report).toMatch(new RegExp(`<h[23]>${heading}</h[23]>`));
    }
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
      "Introduction benefit": "Integration grant (integreringstilskudd)",
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
