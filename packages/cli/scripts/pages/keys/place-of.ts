import type { SchemaNode } from "./file-schema.js";

/**
 * What stands for a key that is the author's.
 *
 * @param names what such keys may be; undefined where any may stand
 * @example placeOf(undefined) // "<name>"
 */
export function placeOf(names: SchemaNode | undefined): string {
  if (names?.pattern?.startsWith("^(19|20|21)") !== true) return "<name>";
  return names.pattern.includes("-(") ? "<year or month>" : "<year>";
}
