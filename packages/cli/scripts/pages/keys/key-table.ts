import { markdownTable } from "../markdown.js";
import type { SchemaNode } from "./file-schema.js";
import { isTuple } from "./is-tuple.js";
import { mayBe } from "./may-be.js";
import { sectionBelow } from "./section-below.js";

const HEADS = ["key", "what it is", "unit", "may be", "default"];

// What a description says of a key that is left out, as its last sentence.
const SAID_DEFAULT = /^(.*?)(?: Default: ([^.]+)\.)?$/;

// Keys that say where numbers come from share a line.
const ORIGIN = ["unit", "source", "status", "note"];
const ORIGIN_SAID = "[where these numbers come from](#where-a-number-comes-from)";

/** The sections of the file: what is made as one of them refers to it. */
export type Sections = Readonly<Record<string, SchemaNode>>;

/** A table of the keys of a section for which `isWanted` holds, and of those below them; undefined for none. */
export function keyTable(
  section: SchemaNode,
  sections: Sections,
  isWanted: (key: string) => boolean = () => true,
): string | undefined {
  const properties = Object.entries(section.properties ?? {}).filter(([key]) => isWanted(key));
  const rows = rowsOf({ ...section, properties: Object.fromEntries(properties) }, sections);
  return rows.length === 0 ? undefined : markdownTable(HEADS, rows, HEADS.length);
}

function rowsOf(section: SchemaNode, sections: Sections, prefix = ""): string[][] {
  const keys = Object.keys(section.properties ?? {});
  const origin = keys.filter((key) => ORIGIN.includes(key));
  const isJoined = origin.length > 2 && origin.length < keys.length;
  return Object.entries(section.properties ?? {}).flatMap(([key, node]) => {
    if (isJoined && origin.includes(key)) {
      if (key !== origin[0]) return [];
      const names = origin.map((one) => `\`${prefix}${one}\``).join(", ");
      return [[names, ORIGIN_SAID, "", "text; a status", "–"]];
    }
    const [, text = "", whenLeftOut] = SAID_DEFAULT.exec(node.description ?? "") ?? [];
    const same = Object.keys(sections).find((name) => isSame(node, sections[name] ?? {}));
    const isRequired = section.required?.includes(key) ?? false;
    const row = [
      `\`${prefix}${key}\``,
      text,
      unitOf(node) ?? "",
      same === undefined ? mayBe(node) : `section, made as [\`${same}\`](#${same.toLowerCase()})`,
      isRequired ? "*needed*" : (whenLeftOut ?? defaultOf(node.default)),
    ];
    const below = sectionBelow(node);
    if (below === undefined || same !== undefined) return [row];
    const { path, section: inner } = below;
    return [row, ...rowsOf(inner, sections, `${prefix}${key}${path}.`)];
  });
}

function isSame(node: SchemaNode, other: SchemaNode): boolean {
  const [one, two] = [node, other].map((each) => JSON.stringify({ ...each, description: "" }));
  return sectionBelow(node)?.path === "" && one === two;
}

/** The unit of a number, of those in a list, or of those by year or name. */
function unitOf({ unit, items, additionalProperties, anyOf, properties }: SchemaNode): string | undefined {
  if (unit !== undefined || properties !== undefined) return unit;
  const entry = items !== undefined && isTuple(items) ? items[0] : items;
  return [entry, additionalProperties || undefined, ...(anyOf ?? [])]
    .map((node) => node && unitOf(node))
    .find((found) => found !== undefined);
}

function defaultOf(value: unknown): string {
  if (value === undefined) return "–";
  return typeof value === "object" ? "none" : `\`${String(value)}\``;
}
