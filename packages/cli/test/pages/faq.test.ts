// docs/faq.md says what the model leaves out, and what policies can do. Whoever adds to the model learns here that the page is old.
import { readdirSync, readFileSync } from "node:fs";
import { readScenario } from "@glidepath/core";
import { examplesByName } from "@glidepath/core/examples";
import { describe, expect, test } from "vitest";

const root = new URL("../../../../", import.meta.url);
const page = readFileSync(new URL("docs/faq.md", root), "utf8");

describe("the FAQ", () => {
  test("what it says is left out is in no scenario", () => {
    const keys = new Set<string>();
    for (const scenario of Object.values(examplesByName)) {
      JSON.stringify(readScenario(JSON.stringify(scenario)), (key, value: unknown) => {
        keys.add(key.toLowerCase());
        return value;
      });
    }
    expect(keys.has("fund")).toBe(true);
    expect([...keys].filter((key) => /tax|blockgrant|employ|labourmarket|wellbeing/.test(key))).toEqual([]);
  });

  test("what it says a policy or a scenario can say, a schema knows", () => {
    const folder = new URL("packages/core/src/scenario/", root);
    const schema = readdirSync(folder)
      .filter((name) => name.endsWith("schema.ts"))
      .map((name) => readFileSync(new URL(name, folder), "utf8"))
      .join("\n");
    for (const key of [
      "onRevision",
      "abandoned",
      "keepsCapacity",
      "effect",
      "grantYears",
      "follow",
      "capacityLed",
    ]) {
      expect(page).toContain(key);
      expect(schema).toMatch(new RegExp(`\\b${key}\\b`));
    }
    const { length } = schema.match(/form: z\.literal\(/g) ?? [];
    expect({ length, said: /grants are dated data in (\w+) forms/.exec(page)?.[1] }).toEqual({
      length: 7,
      said: "seven",
    });
  });

  test("the command line opens no connection but to the queue that is named", () => {
    const folder = new URL("packages/cli/src/", root);
    const connecting = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .filter((name) =>
        /\bfetch\(|from "(node:)?(https?|net|tls|dgram|ioredis|bullmq)"/.test(
          readFileSync(new URL(name, folder), "utf8"),
        ),
      );
    expect(connecting.length).toBeGreaterThan(0);
    expect(connecting.filter((name) => !name.startsWith("queue/"))).toEqual([]);
  });
});
