import type { SchemaNode } from "./file-schema.js";

/** Whether a list has a schema for each place, rather than one for all. */
export function isTuple(items: SchemaNode | readonly SchemaNode[]): items is readonly SchemaNode[] {
  return Array.isArray(items);
}
