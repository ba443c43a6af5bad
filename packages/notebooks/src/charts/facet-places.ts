/** Where the small chart of a name stands in the grid. */
export interface FacetPlace {
  readonly column: number;
  readonly row: number;
}

/** A grid of small charts, one a name, at most three abreast. */
export interface FacetGrid {
  readonly names: readonly string[];
  readonly columns: number;
  readonly rows: number;
  /** The place of a name. */
  readonly of: (name: string) => FacetPlace;
}

const MOST_COLUMNS = 3;

/** Lays small charts out in reading order, in the order in which their names first come. */
export function facetPlaces(allNames: Iterable<string>): FacetGrid {
  const names = [...new Set(allNames)];
  const rows = Math.max(1, Math.ceil(names.length / MOST_COLUMNS));
  // Four are two and two rather than three and one.
  const columns = Math.max(1, Math.ceil(names.length / rows));
  const places = new Map(
    names.map((name, i) => [name, { column: i % columns, row: Math.floor(i / columns) }] as const),
  );
  return {
    names,
    columns,
    rows,
    of: (name) => places.get(name) ?? { column: 0, row: 0 },
  };
}
