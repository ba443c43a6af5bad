import { readFileSync } from "node:fs";

/** A part of the JSON Schema of the scenario file, as `packages/core/scripts/scenario-json-schema.ts` writes it. */
export interface SchemaNode {
  readonly description?: string;
  readonly unit?: string;
  readonly type?: string;
  readonly const?: string | number;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: SchemaNode | false;
  readonly propertyNames?: SchemaNode;
  readonly items?: SchemaNode | readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

const FILE = new URL("../../../../../docs/public/scenario.schema.json", import.meta.url);

/** The JSON Schema of the scenario file. */
export function fileSchema(): SchemaNode {
  return JSON.parse(readFileSync(FILE, "utf8")) as SchemaNode;
}
