import type { Blocks } from "../with-blocks.js";
import { markdownTable } from "../markdown.js";
import { fileSchema, type SchemaNode } from "./file-schema.js";
import { keyTable } from "./key-table.js";
import { keyTables } from "./key-tables.js";
import { mayBe } from "./may-be.js";
import { sectionBelow } from "./section-below.js";

/** The tables of docs/guides/scenario-file.md: every key of a scenario file, a block for each section. */
export function keyBlocks(): Blocks {
  const schema = fileSchema();
  const { properties = {}, required = [], definitions = {} } = schema;
  const entries = Object.entries(properties);
  const simple = entries.filter(([, node]) => sectionBelow(node) === undefined).map(([key]) => key);
  const sections = entries.filter(([key]) => !simple.includes(key));
  const beside = Object.keys(definitions.value?.properties ?? {}).filter((key) => key !== "value");
  return {
    sections: markdownTable(
      ["section", "what it is for", "needed"],
      sections.map(([key, node]) => [
        `[\`${key}\`](#${key.toLowerCase()})`,
        node.description ?? "",
        required.includes(key) ? "yes" : "no",
      ]),
      3,
    ),
    top: keyTable(schema, {}, (key) => simple.includes(key)) ?? "",
    beside: keyTable(definitions.value ?? {}, {}, (key) => beside.includes(key)) ?? "",
    distributions: distributionsTable(definitions.distribution?.oneOf ?? [], beside),
    ...Object.fromEntries(sections.map(([key, node]) => [key, keyTables(key, node, properties)])),
  };
}

function distributionsTable(distributions: readonly SchemaNode[], beside: readonly string[]): string {
  const rows = distributions.flatMap(({ properties = {}, required = [] }) => {
    const name = properties.distribution;
    const keys = Object.entries(properties).filter(
      ([key]) => key !== "distribution" && !beside.includes(key),
    );
    return [
      [`**\`${name?.const}\`**`, name?.description ?? "", "", ""],
      ...keys.map(([key, node]) => [
        `\`${key}\``,
        node.description ?? "",
        mayBe(node),
        required.includes(key) ? "yes" : "no",
      ]),
    ];
  });
  return markdownTable(["distribution, key", "what it is", "may be", "needed"], rows, 4);
}
