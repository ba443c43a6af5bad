import { foldName } from "@glidepath/core/templates";

/**
 * The name of a scenario file: that of the municipality in letters that every keyboard has, and the year.
 *
 * @example initFileName("Kragerø", 2024) // "kragero-2024.yaml"
 */
export function initFileName(municipality: string, firstYear: number): string {
  const plain = foldName(municipality)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `${plain === "" ? "municipality" : plain}-${firstYear}.yaml`;
}
