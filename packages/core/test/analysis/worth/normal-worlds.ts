import { normalQuantile, uniformStream } from "@glidepath/core";

/** Standard normal numbers of a stream, one a world. */
export function normals(seed: string, name: string, worlds: number): Float64Array {
  return Float64Array.from({ length: worlds }, (_, run) => normalQuantile(uniformStream(seed, name, run)()));
}
