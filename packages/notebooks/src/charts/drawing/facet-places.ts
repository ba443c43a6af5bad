/** Where the small chart of a name stands in the grid. */
export interface FacetPlace {
  readonly column: number;
  readonly row: number;
}

/** A grid of small charts, one a name. */
export interface FacetGrid {
  readonly names: readonly string[];
  readonly columns: number;
  readonly rows: number;
  /** The place of a name. */
  readonly of: (name: string) => FacetPlace;
}

const MOST_COLUMNS = 3;
const LEAST_WIDTH = 200;

/**
 * Lays small charts out in reading order, in the order in which their names first come: at most three
 * abreast, and no more than the width has room for.
 *
 * @param width pixels of the whole chart
 */
export function facetPlaces(allNames: Iterable<string>, width = 720): FacetGrid {
  const names = [...new Set(allNames)];
  const most = Math.max(1, Math.min(MOST_COLUMNS, Math.floor((width - 52) / LEAST_WIDTH)));
  const rows = Math.max(1, Math.ceil(names.length / most));
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

/** The channels that put a row into the small chart of its name. */
export function inFacet<Row>(grid: FacetGrid, nameOf: (row: Row) => string) {
  return {
    fx: (row: Row) => grid.of(nameOf(row)).column,
    fy: (row: Row) => grid.of(nameOf(row)).row,
  };
}
