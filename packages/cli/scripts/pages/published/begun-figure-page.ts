/** The page of a country that has none yet. Its words are yours to add. */
export function begunFigurePage(title: string): string {
  return `# ${title}

The status of numbers and how to read the tables is on the [first page](index.md). Numbers behind "source" are
those of the list at the end.

<!-- generated: figures -->
<!-- end -->
`;
}
