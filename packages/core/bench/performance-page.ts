const TABLES = /(<!-- generated: bench -->\n)[^]*?(<!-- end -->)/;

/**
 * The page with its tables replaced, the words around them as they were.
 *
 * @throws RangeError when the page has no place for them
 */
export function withTables(page: string, tables: string): string {
  if (!TABLES.test(page)) throw new RangeError("docs/performance.md has no place for the bench's tables.");
  return page.replace(TABLES, (_, start: string, end: string) => `${start}\n${tables}\n\n${end}`);
}

/** The tables that stand in the page; empty when there are none. */
export function tablesIn(page: string): string {
  return TABLES.exec(page)?.[0] ?? "";
}

/** The lines of the tables: the ratio, or memory in kilobytes, by what it is of. */
export function linesIn(tables: string): Record<string, number> {
  const lines = [...tables.matchAll(/^\| (.+?) +\| +([\d.]+) (µs|KB) \| +([\d.]*) \|$/gm)];
  return Object.fromEntries(
    lines.map(([, what, value, unit, ratio]) => [what, Number(unit === "µs" ? ratio : value)]),
  );
}
