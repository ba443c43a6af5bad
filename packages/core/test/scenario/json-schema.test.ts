// docs/public/scenario.schema.json: what an editor knows of a scenario file.
import { readFileSync } from "node:fs";
import { exampleFiles } from "@glidepath/core/examples";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { scenarioJsonSchema } from "../../scripts/scenario-json-schema.js";
import type { JsonNode } from "../../scripts/schema-docs.js";

const schema = scenarioJsonSchema();
const file = new URL("../../../../docs/public/scenario.schema.json", import.meta.url);
// Read by zod, which has its own understanding of a JSON Schema, and none of where this one comes from.
const read = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
const examples = Object.entries(exampleFiles());

test("the file is up to date", () => {
  expect(JSON.parse(readFileSync(file, "utf8")), "refresh with `pnpm pages`").toEqual(
    JSON.parse(JSON.stringify(schema)),
  );
});

test("every key has a description: write one above it, in src/scenario or src/random/distribution.ts", () => {
  const keys = keysOf(schema, []);
  expect(keys.length).toBeGreaterThan(400);
  expect(keys.filter(({ description }) => !description).map(({ path }) => path)).toEqual([]);
});

describe("against it", () => {
  test.each(examples)("%s has no fault", (_, text) => {
    expect(read.safeParse(parse(text)).error?.issues ?? []).toEqual([]);
  });

  const drammen = parse(exampleFiles()["drammen-2024.yaml"] ?? "");
  test.each<[string, (scenario: typeof drammen) => void]>([
    ["a key that is not there", (scenario) => (scenario.fund.openning = 0)],
    ["a key that is missing", (scenario) => delete scenario.plan.years],
    ["a number outside its limits", (scenario) => (scenario.request.share = 1.5)],
    ["a distribution where none may stand", (scenario) => (scenario.housing.leaseMonths = uniform)],
    [
      "a distribution of another's parameters",
      (scenario) => (scenario.fund.interest = { ...uniform, sd: 1 }),
    ],
    ["a list that is too short", (scenario) => (scenario.settlement.arrivalProfile = [0.5, 0.5])],
    ["a policy of no kind", (scenario) => (scenario.policies.sharp.kind = "dropp")],
  ])("%s is a fault", (_, spoil) => {
    const scenario = structuredClone(drammen);
    spoil(scenario);
    expect(read.safeParse(scenario).success).toBe(false);
  });
  const uniform = { distribution: "uniform", min: 0.01, max: 0.02 };
});

interface Key {
  readonly path: string;
  readonly description: string | undefined;
}

function keysOf(node: JsonNode, path: readonly string[]): readonly Key[] {
  const { properties = {}, additionalProperties, items, oneOf = [], anyOf = [], definitions = {} } = node;
  const named = Object.entries({ ...properties, ...(definitions as Record<string, JsonNode>) });
  const own = Object.entries(properties).map(([key, { description }]) => ({
    path: [...path, key].join("."),
    description,
  }));
  const below = [additionalProperties, items, ...oneOf, ...anyOf].filter(
    (one): one is JsonNode => typeof one === "object" && !Array.isArray(one),
  );
  return [
    ...own,
    ...named.flatMap(([key, child]) => keysOf(child, [...path, key])),
    ...below.flatMap((child) => keysOf(child, [...path, "*"])),
  ];
}
