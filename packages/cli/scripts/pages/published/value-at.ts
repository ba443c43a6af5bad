import * as reference from "@glidepath/core/reference";

/** The value of the reference room at a path such as `norway.integrationGrantRates[0]`. */
export function valueAt(path: string): unknown {
  return path
    .replaceAll(/\[(\d+)\]/g, ".$1")
    .split(".")
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], reference);
}
