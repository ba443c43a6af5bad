/** The text of each generated block of a page, by its name. */
export type Blocks = Readonly<Record<string, string>>;

const BLOCK = /<!-- generated: ([\w-]+) -->\n[^]*?<!-- end -->/g;

/** The blocks that stand in a page. */
export function blocksIn(page: string): Blocks {
  return Object.fromEntries(
    [...page.matchAll(BLOCK)].map((match) => [
      match[1] ?? "",
      match[0]
        .replace(/^<!-- generated: .* -->\n/, "")
        .replace(/<!-- end -->$/, "")
        .trim(),
    ]),
  );
}

/**
 * The page with its blocks replaced, the words around them as they were.
 *
 * @throws RangeError when the page has no place for a block, or a place for which there is none
 */
export function withBlocks(name: string, page: string, blocks: Blocks): string {
  const places = [...page.matchAll(BLOCK)].map((match) => match[1] ?? "");
  const complaint = (names: readonly string[], what: string) => {
    if (names.length > 0) throw new RangeError(`${name} ${what}: ${names.join(", ")}.`);
  };
  complaint(
    Object.keys(blocks).filter((block) => !places.includes(block)),
    "has no place for the block",
  );
  complaint(
    places.filter((place) => blocks[place] === undefined),
    "has a place for an unknown block",
  );
  return page.replace(
    BLOCK,
    (_, block: string) => `<!-- generated: ${block} -->\n\n${blocks[block]}\n\n<!-- end -->`,
  );
}
