import type { SchemaNode } from "./file-schema.js";
import { isTuple } from "./is-tuple.js";
import { placeOf } from "./place-of.js";

/** The section below a key, or below each of its own names or entries, with what leads to it. */
export function sectionBelow(
  node: SchemaNode,
): { readonly path: string; readonly section: SchemaNode } | undefined {
  const { items, additionalProperties, anyOf } = node;
  if (node.properties !== undefined || node.oneOf !== undefined) return { path: "", section: node };
  const present = anyOf?.at(-1)?.type === "null" ? anyOf[0] : undefined;
  if (present !== undefined) return sectionBelow(present);
  if (items !== undefined && !isTuple(items)) return below("[]", items);
  if (additionalProperties) return below(`.${placeOf(node.propertyNames)}`, additionalProperties);
  return undefined;
}

function below(path: string, node: SchemaNode) {
  const found = sectionBelow(node);
  return found && { path: path + found.path, section: found.section };
}
