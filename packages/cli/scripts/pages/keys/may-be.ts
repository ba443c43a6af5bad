import type { SchemaNode } from "./file-schema.js";
import { isTuple } from "./is-tuple.js";
import { placeOf } from "./place-of.js";

const GROUPED = new Intl.NumberFormat("en", { maximumFractionDigits: 10 });

/**
 * What may stand at a key, in words.
 *
 * @example mayBe({ type: "integer", minimum: 1, maximum: 20 }) // "whole number, 1 to 20"
 */
export function mayBe(node: SchemaNode): string {
  const { type, anyOf, items } = node;
  if (node.const !== undefined) return `\`${node.const}\``;
  if (node.enum !== undefined) return node.enum.map((one) => `\`${one}\``).join(", ");
  if (anyOf !== undefined) return oneOfForms(anyOf);
  if (type === "boolean") return "`true` or `false`";
  if (type === "number" || type === "integer") return numberInWords(node);
  if (type === "string") return textInWords(node.pattern);
  if (type === "array") {
    if (items === undefined) return "list";
    if (isTuple(items)) return `list of ${items.length}: ${mayBe(items[0] ?? {})}`;
    if (items.properties) return "list of sections";
    if (items.type === "number" || items.type === "integer") return listInWords(node);
    return `list, each ${mayBe(items)}`;
  }
  return node.properties || node.oneOf
    ? "section"
    : `${keyInWords(node.propertyNames)}: ${valueInWords(node)}`;
}

function oneOfForms(forms: readonly SchemaNode[]): string {
  const [first = {}] = forms;
  const refs = forms.map(({ $ref }) => $ref?.split("/").at(-1));
  if (refs.includes("values")) return listInWords(first);
  if (refs.includes("distribution")) return `${numberInWords(first)}; may be uncertain`;
  if (refs.includes("value")) return numberInWords(first);
  return forms.map((form) => (form.type === "null" ? "`null`" : mayBe(form))).join(", or ");
}

function listInWords({ items, minItems, maxItems }: SchemaNode): string {
  const each = numberInWords(items as SchemaNode);
  return `list of ${minItems !== undefined && minItems === maxItems ? `${minItems} ` : ""}${each}`.replace(
    /number(, )?/,
    (_, limits) => (limits ? "numbers, each " : "numbers"),
  );
}

function numberInWords({ type, minimum, maximum, exclusiveMinimum }: SchemaNode): string {
  const word = type === "integer" ? "whole number" : "number";
  const shown = (value: number) => GROUPED.format(value).replaceAll(",", "\u00a0").replace("-", "−");
  // Years are written without a space.
  const isYear = minimum !== undefined && maximum !== undefined && minimum >= 1900 && maximum <= 2200;
  const limit = isYear ? String : shown;
  if (minimum !== undefined && maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER)
    return `${word}, ${limit(minimum)} to ${limit(maximum)}`;
  if (minimum !== undefined) return `${word}, at least ${limit(minimum)}`;
  return exclusiveMinimum === undefined ? word : `${word} above ${limit(exclusiveMinimum)}`;
}

function textInWords(pattern: string | undefined): string {
  if (pattern === undefined) return "text";
  return pattern.startsWith("^\\d{4}") ? "month, such as `2024-02`" : "name";
}

function keyInWords(names: SchemaNode | undefined): string {
  return `by ${placeOf(names).slice(1, -1)}`;
}

function valueInWords({ additionalProperties }: SchemaNode): string {
  return additionalProperties ? mayBe(additionalProperties) : "anything";
}
