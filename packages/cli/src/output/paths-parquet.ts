import { type Comparison, MEASURES } from "@glidepath/core";
import { fileWriter, type KeyValue, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import { version } from "../version.js";

// Worlds in a group of rows: what is encoded at a time, and what a reader loads at a time.
const GROUP_RUNS = 2500;

const SCHEMA: SchemaElement[] = [
  { name: "root", num_children: MEASURES.length + 3 },
  { name: "policy", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" },
  { name: "run", type: "INT32", repetition_type: "REQUIRED" },
  { name: "year", type: "INT32", repetition_type: "REQUIRED" },
  ...MEASURES.map((name): SchemaElement => ({ name, type: "DOUBLE", repetition_type: "REQUIRED" })),
];

/**
 * Writes all paths as Parquet: a row for each policy, run and year, in this order, with a column for each
 * measure (see `Measure` for what each is and its unit). The run is the one that `explain --run` tells of.
 * The metadata of the file name the scenario, seed, runs, hash and version.
 *
 * @param path of the file; an old one is overwritten
 * @throws RangeError beyond `EXACT_RUNS` worlds, which are not kept
 */
export function writePathsParquet(path: string, comparison: Comparison): void {
  const { years, runs } = comparison;
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: SCHEMA,
    kvMetadata: metadata(comparison),
    createdBy: `Glidepath ${version()}`,
  });
  for (const policy of comparison.policies) {
    const paths = comparison.paths(policy);
    if (paths === undefined) throw new RangeError(`Single worlds are not kept of ${runs}.`);
    for (let first = 0; first < runs; first += GROUP_RUNS) {
      const rows = Math.min(GROUP_RUNS, runs - first) * years.length;
      const from = first * years.length;
      writer.write({
        rowGroupSize: rows,
        columnData: [
          { name: "policy", data: Array.from({ length: rows }, () => policy) },
          {
            name: "run",
            data: Int32Array.from({ length: rows }, (_, i) => first + Math.floor(i / years.length)),
          },
          {
            name: "year",
            data: Int32Array.from({ length: rows }, (_, i) => years[i % years.length] as number),
          },
          ...MEASURES.map((name) => ({ name, data: paths[name].subarray(from, from + rows) })),
        ],
      });
    }
  }
  writer.finish();
}

function metadata({ scenario, seed, runs, hash, parameterPoints }: Comparison): KeyValue[] {
  return Object.entries({
    scenario: scenario.name,
    currency: scenario.currency,
    priceBase: String(scenario.prices.baseYear),
    seed,
    runs: String(runs),
    parameterPoints,
    hash,
    version: version(),
  }).map(([key, value]) => ({ key: `glidepath.${key}`, value }));
}
