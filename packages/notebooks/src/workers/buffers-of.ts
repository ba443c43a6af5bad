import type { Ensemble } from "@glidepath/core";

/** What is handed over with a batch, not copied. As a set, for none may be named twice. */
export function buffersOf({ policies }: Ensemble): ArrayBuffer[] {
  const matrices = [...policies.values()].flatMap((measures) => Object.values(measures));
  return [...new Set(matrices.map(({ buffer }) => buffer as ArrayBuffer))];
}
