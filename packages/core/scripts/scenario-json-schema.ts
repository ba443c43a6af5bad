import * as z from "zod";
import { besideNumber, distributionKeys, type NumberKind, numberKinds } from "../src/scenario/quantity.js";
import { scenarioSchema } from "../src/scenario/schema.js";
import { section } from "../src/scenario/section.js";
import { type JsonNode, schemaDocs } from "./schema-docs.js";

const TARGET = { target: "draft-7", io: "input", unrepresentable: "any" } as const;

/**
 * The scenario file as a JSON Schema (draft 7, which editors read), with what the comments in the sources say
 * of each key, and the `unit` of each number, which editors pass over.
 */
export function scenarioJsonSchema(): JsonNode {
  const docs = schemaDocs();
  const root = jsonOf(scenarioSchema);
  docs.describe(root, "schema.ts", "scenarioSchema");
  const told = docs.distributions();
  const beside = jsonOf(besideNumber);
  docs.describe(beside, "quantity.ts", "besideNumber");
  const distributions = Object.entries(distributionKeys).map(([name, keys]) => {
    const node = jsonOf(section({ distribution: z.literal(name), ...keys }));
    const { text, keys: texts } = told[name] ?? { text: "", keys: {} };
    for (const [key, child] of Object.entries(node.properties ?? {})) {
      const description = key === "distribution" ? text : texts[key];
      if (description) child.description = description;
    }
    return { ...node, properties: { ...node.properties, ...beside.properties } };
  });
  const withKey = (key: string, node: JsonNode): JsonNode => ({
    ...beside,
    properties: { [key]: node, ...beside.properties },
    required: [key],
  });
  return {
    ...root,
    $id: "scenario.schema.json",
    title: "Scenario of Glidepath",
    definitions: {
      value: withKey("value", { type: "number", description: "The number." }),
      values: withKey("values", { type: "array", items: { type: "number" }, description: "The numbers." }),
      distribution: { oneOf: distributions },
    },
  };
}

function jsonOf(schema: z.ZodType): JsonNode {
  return z.toJSONSchema(schema, {
    ...TARGET,
    override: ({ zodSchema, jsonSchema }) => {
      const node = jsonSchema as JsonNode;
      const kind = numberKinds.get(zodSchema);
      if (kind !== undefined) Object.assign(node, numberNode(kind));
      // As a scenario's author would write it, without what the program notes beside it.
      const { defaultValue } = zodSchema._zod.def as { readonly defaultValue?: unknown };
      if (defaultValue !== undefined)
        node.default = (defaultValue as { value?: number }).value ?? defaultValue;
    },
  }) as JsonNode;
}

/** A number, or what may stand in its place. */
function numberNode({ kind, unit, min, max, whole, length }: NumberKind): JsonNode {
  const bare: JsonNode = {
    type: whole ? "integer" : "number",
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
  };
  if (kind === "plain") return { unit, ...bare };
  if (kind === "list") {
    const list = { type: "array", items: bare, ...(length && { minItems: length, maxItems: length }) };
    return { unit, anyOf: [list, { $ref: "#/definitions/values" }] };
  }
  const forms: JsonNode[] = [bare, { $ref: "#/definitions/value" }];
  if (kind === "quantity") forms.push({ $ref: "#/definitions/distribution" });
  return { unit, anyOf: forms };
}
