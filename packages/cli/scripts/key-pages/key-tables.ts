import { markdownTable } from "../scenario-pages/markdown.js";
import type { SchemaNode } from "./file-schema.js";
import { mayBe, sectionBelow } from "./may-be.js";

type Sections = Readonly<Record<string, SchemaNode>>;

const HEADS = ["key", "what it is", "unit", "may be", "default"];

// What a description says of a key that is left out, as its last sentence.
const SAID_DEFAULT = /^(.*?)(?: Default: ([^.]+)\.)?$/;

// Keys that say where numbers come from share a line.
const ORIGIN = ["unit", "source", "status", "note"];
const ORIGIN_SAID = "[where these numbers come from](#where-a-number-comes-from)";

/**
 * The tables of a section: its keys and those below, and for each of its kinds the keys that this kind has.
 *
 * @param sections of the file: what is made as one of them refers to it
 */
export function keyTables(name: string, node: SchemaNode, sections: Sections): string {
  const below = sectionBelow(node);
  const { path, section } = below ?? { path: "", section: node };
  const place = `Below \`${name}${path}\`:`;
  const kinds = section.oneOf;
  if (kinds === undefined) return `${place}\n\n${tableOf(rowsOf(section, sections))}`;
  const [first = {}] = kinds;
  const common = Object.entries(first.properties ?? {}).filter(([key, child]) =>
    kinds.every(
      (kind) =>
        JSON.stringify(kind.properties?.[key]) === JSON.stringify(child) &&
        kind.required?.includes(key) === first.required?.includes(key),
    ),
  );
  const commonNames = common.map(([key]) => key);
  const pick = (kind: SchemaNode, isWanted: (key: string) => boolean): SchemaNode => ({
    ...kind,
    properties: Object.fromEntries(Object.entries(kind.properties ?? {}).filter(([key]) => isWanted(key))),
  });
  const decides = Object.entries(first.properties ?? {}).find(
    ([, { const: only }]) => only !== undefined,
  )?.[0];
  const ofAll = tableOf(
    rowsOf(
      pick(first, (key) => commonNames.includes(key)),
      sections,
    ),
  );
  const ofKinds = kinds.map((kind) => {
    const deciding = kind.properties?.[decides ?? ""];
    const rows = rowsOf(
      pick(kind, (key) => key !== decides && !commonNames.includes(key)),
      sections,
    );
    const said = `**\`${decides}: ${deciding?.const}\`** ${deciding?.description}`;
    return rows.length === 0 ? said : `${said}\n\n${tableOf(rows)}`;
  });
  return [`${place.slice(0, -1)}, whatever its \`${decides}\`:`, ofAll, ...ofKinds].join("\n\n");
}

/** A table of some keys of one section. */
export function keyTable(section: SchemaNode, keys: readonly string[]): string {
  const properties = Object.fromEntries(keys.map((key) => [key, section.properties?.[key] ?? {}]));
  return tableOf(rowsOf({ ...section, properties }, {}));
}

function tableOf(rows: readonly (readonly string[])[]): string {
  return markdownTable(HEADS, rows, HEADS.length);
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
  const [entry] = Array.isArray(items) ? items : [items];
  return [entry, additionalProperties || undefined, ...(anyOf ?? [])]
    .map((node) => node && unitOf(node))
    .find((found) => found !== undefined);
}

function defaultOf(value: unknown): string {
  if (value === undefined) return "–";
  return typeof value === "object" ? "none" : `\`${String(value)}\``;
}
