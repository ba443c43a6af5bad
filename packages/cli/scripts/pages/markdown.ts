/** A table in Markdown; columns after the first `left` ones stand to the right. */
export function markdownTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  left = 1,
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  const rule = `| ${heads.map((_, i) => (i < left ? "---" : "---:")).join(" | ")} |`;
  return [line(heads), rule, ...rows.map(line)].join("\n");
}

function cell(text: string): string {
  return text.trim().replaceAll("|", "\\|").replaceAll("\n", " ");
}

/**
 * Text in which a web address is a link named after its host.
 *
 * @example withLinks("see https://www.imdi.no/a/b/") // "see [imdi.no](https://www.imdi.no/a/b/)"
 */
export function withLinks(text: string): string {
  return text.replace(/https?:\/\/[^\s<>"')|]*[^\s<>"')|.,;:]/g, (address) => {
    const host = address.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/.*$/, "");
    return `[${host}](${address})`;
  });
}
