import { uniformStream } from "@glidepath/core";

/** Columns of independent uniform numbers, and a further stream for what is made of them. */
export function uniformColumns(inputs: number, worlds: number, seed: string) {
  const next = uniformStream(seed, "columns", 0);
  const columns = Array.from({ length: inputs }, () => Float64Array.from({ length: worlds }, () => next()));
  const at = (input: number, world: number) => columns[input]?.[world] ?? Number.NaN;
  return { columns, at, next };
}
