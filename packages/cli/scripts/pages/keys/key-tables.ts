import type { SchemaNode } from "./file-schema.js";
import { keyTable, type Sections } from "./key-table.js";
import { sectionBelow } from "./section-below.js";

/** The tables of a section: its keys and those below, and for each of its kinds the keys that this kind has. */
export function keyTables(name: string, node: SchemaNode, sections: Sections): string {
  const { path, section } = sectionBelow(node) ?? { path: "", section: node };
  const place = `Below \`${name}${path}\``;
  const kinds = section.oneOf;
  if (kinds === undefined) return `${place}:\n\n${keyTable(section, sections)}`;
  const [first = {}] = kinds;
  const isCommon = (key: string) => kinds.every((kind) => isSame(key, kind, first));
  const [decides] = Object.entries(first.properties ?? {}).find(([, node]) => node.const !== undefined) ?? [];
  const ofKinds = kinds.flatMap((kind) => {
    const deciding = kind.properties?.[decides ?? ""];
    const said = `**\`${decides}: ${deciding?.const}\`** ${deciding?.description}`;
    return [said, keyTable(kind, sections, (key) => key !== decides && !isCommon(key))];
  });
  const parts = [`${place}, whatever its \`${decides}\`:`, keyTable(first, sections, isCommon), ...ofKinds];
  return parts.filter((part) => part !== undefined).join("\n\n");
}

/** Whether two kinds have a key alike. */
function isSame(key: string, one: SchemaNode, other: SchemaNode): boolean {
  const [a, b] = [one, other].map(({ properties, required }) => [properties?.[key], required?.includes(key)]);
  return JSON.stringify(a) === JSON.stringify(b);
}
